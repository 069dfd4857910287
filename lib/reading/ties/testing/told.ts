import { claim, exactly } from '@/lib/incidents/testing/made-up'
import type { ClaimKind } from '@/lib/model/claim'
import type { StoredClaim } from '@/lib/model/incident'
import { tieFigures } from '@/lib/reading/ties/tie-figures'

export type Said = Partial<StoredClaim> & { kind: ClaimKind }

/** Claims of a text, each by the number's own words: `[ '12', {...} ]`; sentences end at a stop. */
export function told(text: string, figures: [string, number, Said][]): StoredClaim[] {
  const claims = figures.map(([words, value, more]) => {
    const start = text.indexOf(words)
    const first = text.lastIndexOf('. ', start) + 1
    const sentence = { start: first, end: text.indexOf('.', start) + 1 }
    const evidence = { start, end: start + words.length }
    return claim({ article: 'a', quantity: exactly(value), sentence, evidence, ...more })
  })
  return tieFigures(claims, text)
}

export const tiesOf = (claims: readonly StoredClaim[]) =>
  claims.map(({ tie }) => tie && [tie.as, claims.find(({ id }) => id === tie.with)?.quantity?.value])

export const held = { kind: 'hostages_held' } as const
