import type { Candidate, Story } from './candidate'
import { type SentenceView, says } from './grammar/sentence-view'
import { countable } from './leaning'

/** Words that put what was said then before what the article has just told. */
const before = [
  'the day before',
  'the night before',
  'a day earlier',
  'a day before',
  'hours earlier',
  'hours before',
  'the previous day',
  'the previous night',
  'un dia antes',
  'el dia anterior',
  'la noche anterior',
  'horas antes',
  'la vispera',
]

/** "had put", "había reportado", "hablaba de": said before now. */
const said = (view: SentenceView): boolean =>
  view.chunks.some(
    (chunk) =>
      chunk.kind === 'verb' &&
      (chunk.senses.includes('say') || /^(?:put|give|speak|hablar|dar|cifrar)$/.test(chunk.lemma)) &&
      (chunk.perfect || /(?:aba|aban)$/.test(view.lexed.tokens[chunk.last]?.norm ?? '')),
  )

/** "Un día antes había reportado 14": an older figure of what the article has given anew. */
export function toldBefore(view: SentenceView, story: Story, taken: readonly Candidate[]): Candidate[] {
  if (!says(view, ...before) || !said(view)) return [...taken]
  const newer = story.earlier.slice(-4).flatMap(({ candidates }) => candidates)
  return taken.map((c) => {
    const now = newer.some(
      (other) =>
        other.kind === c.kind &&
        other.status === 'reported' &&
        other.quantity !== null &&
        other.quantity.value > (c.quantity?.value ?? Infinity),
    )
    return countable.has(c.kind) && now ? { ...c, status: 'superseded' as const } : c
  })
}
