import type { NounPhrase, Range } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { type Part, textAt } from '@/lib/reading/speakers/parts/part'
import { canSpeak, isSource, withoutArticle, wordsOf } from '@/lib/reading/speakers/speaker'
import { type Said, toSaid } from '@/lib/reading/speakers/told'

/** "The UN and residents said", "según la Red de Médicos y los vecinos": those who say it together are told together. */

const ofWords = /^(?:of|de|del)$/
const and = /^(?:and|y|e)$/
const opens = /^(?:comma|stop|quote)$/
const longest = 14 // words

/** A town alone says nothing; "the Tarsis Doctors' Network" does. */
const isPlace = (view: SentenceView, { place, last }: NounPhrase): boolean =>
  place !== null && place.text.split(/\s+/).at(-1) === textAt(view, last)

const speaks = (view: SentenceView, part: Part | undefined): boolean =>
  part?.noun != null && !part.noun.pronoun && !isPlace(view, part.noun) && isSource(part.noun)

/** "Ana Vera, head of prevention and safety": what stands behind a comma without an article or a name tells who she is. */
const isApposed = ({ determiner, name, last }: NounPhrase): boolean =>
  determiner !== 'definite' && name?.last !== last

/** From the last part of "the ministry of health" to its first. */
function headBefore(parts: readonly Part[], last: number): number {
  let at = last
  while (parts[at]?.noun && ofWords.test(parts[at - 1]?.word ?? '') && parts[at - 2]?.noun) at -= 2
  return at
}

/** The part with which a row before the verb begins that ends in "and" and the speaker; the speaker where there is none. */
function rowBefore(view: SentenceView, parts: readonly Part[], index: number): number {
  const own = headBefore(parts, index)
  if (!and.test(parts[own - 1]?.word ?? '')) return index
  let first = index
  for (let last = own - 2; ; ) {
    const head = headBefore(parts, last)
    if (!speaks(view, parts[head])) return first
    const before = parts[head - 1]
    if (before && !opens.test(before.kind)) return first
    first = head
    if (before?.kind !== 'comma' || !speaks(view, parts[headBefore(parts, head - 2)])) return first
    last = head - 2
  }
}

/** The part with which a row ends that begins with the speaker, behind a verb or "according to". */
function rowBehind(view: SentenceView, parts: readonly Part[], index: number, from: number): number {
  let last = index
  for (let at = from; ; ) {
    const joint = parts[at]
    const next = parts[at + 1]
    const isLast = and.test(joint?.word ?? '')
    if (
      !(isLast || joint?.kind === 'comma') ||
      !(speaks(view, next) || (next?.noun?.count && canSpeak(next.noun)))
    )
      return index
    if (!isLast && next?.noun && isApposed(next.noun)) return index
    last = at + 1
    while (ofWords.test(parts[last + 1]?.word ?? '') && parts[last + 2]?.noun) last += 2
    if (isLast) return /^(?:comma|stop|quote)$/.test(parts[last + 1]?.kind ?? 'stop') ? last : index
    at = last + 1
  }
}

/** The speaker with all who say it too: `behind` where they stand behind the verb or "according to". */
export function toSaidTogether(
  view: SentenceView,
  parts: readonly Part[],
  index: number,
  behind: boolean,
): Said | null {
  const said = toSaid(view, parts, index)
  if (!said) return null
  const from = parts.findIndex(({ first }, at) => at > index && first > said.words.last)
  const end = behind && from > 0 ? rowBehind(view, parts, index, from) : index
  const start = behind ? index : rowBefore(view, parts, index)
  if (start === index && end === index) return said
  const row: Range = {
    first: start === index ? said.words.first : (parts[start]?.first ?? said.words.first),
    last: end === index ? said.words.last : (parts[end]?.last ?? said.words.last),
  }
  const words = withoutArticle(view, row)
  return words.last - words.first > longest
    ? said
    : { ...said, words, speaker: wordsOf(view, words), person: false }
}
