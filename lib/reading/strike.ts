import type { Claim } from '@/lib/model/claim'
import type { Reading, Rejection } from '@/lib/model/reading'
import type { Strike } from '@/lib/model/struck'

/** Words as they are told apart: a line broken elsewhere, or an accent written as a sign of its own, is no other word. */
const toPlain = (words: string) => words.normalize('NFC').replace(/\s+/g, ' ')

/** Does the newsroom strike this of what `sentence` tells? */
export const isStruckBy = (
  { words, kind, value }: Strike,
  told: Pick<Claim, 'kind' | 'quantity'>,
  sentence: string,
): boolean =>
  (kind === undefined || kind === told.kind) &&
  (value === undefined || value === told.quantity?.value) &&
  toPlain(sentence).includes(toPlain(words))

const toRejection = (
  { id, kind, quantity, unit, sentence, evidence }: Claim,
  { why }: Strike,
): Rejection => ({
  sentence,
  evidence,
  reason: `struck by the newsroom: ${typeof why === 'string' ? why : why.en}`,
  struck: { claim: id, kind, quantity, unit, why },
})

const withoutTie = ({ tie: _, ...claim }: Claim): Claim => claim

/**
 * A reading without what the newsroom has struck, which stands among the rejected with its reason. A claim counted with one
 * that was struck stands alone.
 * @param id whose strikes count: the article's, or that of another with the same text
 */
export function strike(
  reading: Reading,
  text: string,
  strikes: readonly Strike[],
  id: string = reading.article.id,
): Reading {
  const own = strikes.filter(({ article }) => article === id)
  const strikeOf = (claim: Claim) =>
    own.find((one) => isStruckBy(one, claim, text.slice(claim.sentence.start, claim.sentence.end)))
  const struck = new Map(
    reading.claims.flatMap((claim) => {
      const by = strikeOf(claim)
      return by ? [[claim.id, toRejection(claim, by)] as const] : []
    }),
  )
  if (struck.size === 0) return reading
  return {
    ...reading,
    claims: reading.claims
      .filter(({ id }) => !struck.has(id))
      .map((claim) => (claim.tie && struck.has(claim.tie.with) ? withoutTie(claim) : claim)),
    rejected: [...reading.rejected, ...struck.values()].sort((a, b) => a.sentence.start - b.sentence.start),
  }
}
