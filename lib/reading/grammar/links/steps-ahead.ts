import { type Chunk, isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { isSpeech } from './link'

/** What a reader steps over on the way from a subject to its verb: phrases, insertions and lists. */

/** After a preposition: its noun and what is listed with it. Gives the index after them. */
export function skipPhrase(chunks: Chunk[], at: number): number {
  let next = at + 1
  while (chunks[next]?.kind === 'preposition' || chunks[next]?.kind === 'quote') next++
  if (!isNoun(chunks[next]) && chunks[next]?.kind !== 'date') return next
  next++
  // "in Tuesday's fight".
  const owned = chunks[next]
  if (isNoun(owned) && owned.owned) next++
  for (;;) {
    const joint = chunks[next]
    const after = chunks[next + 1]
    const listed = joint?.kind === 'comma' || joint?.kind === 'conjunction'
    if (!listed || !isNoun(after) || !after.place || after.count)
      return isClosed(chunks, next, joint) ? next + 1 : next
    next += 2
  }
}

/** "abducted in Maga, Kebbi State, were freed": the comma closes what the place was set off by. */
function isClosed(chunks: Chunk[], at: number, comma: Chunk | undefined): boolean {
  const [opener, place, , verb] = chunks.slice(at - 2, at + 2)
  return (
    comma?.kind === 'comma' &&
    opener?.kind === 'comma' &&
    isNoun(place) &&
    place.place !== null &&
    isVerb(verb) &&
    verb.form === 'finite'
  )
}

/** "The minister, Ana Ruiz, acknowledged 19 deaths,", "admitted that": what is told stands behind the verb, whose subject is named before. */
const tellsOf = (what: Chunk | undefined): boolean =>
  isNoun(what)
    ? what.classes.some((name) => /^(?:death|dead|hurt|toll|arrest|escape|release|violence)$/.test(name))
    : what?.kind === 'relative' && /^(?:that|que)$/.test(what.word)

/** From a comma, the index after the comma that closes the insertion, or null where it is no insertion. */
export function closingComma(chunks: Chunk[], at: number): number | null {
  const opener = chunks[at + 1]
  // "20 heridos, pero dos cuerpos, calcinados, aparecieron": another clause.
  if (opener?.kind === 'conjunction' && /^(?:pero|but|sino|mas)$/.test(opener.word)) return null
  const clause = opener?.kind === 'preposition' && /^(?:as|como|segun)$/.test(opener.word)
  for (let i = at + 1; i < chunks.length && i - at < 14; i++) {
    const chunk = chunks[i]
    if (!chunk || chunk.kind === 'stop' || chunk.kind === 'subordinator') return null
    // "Nine guards, the minister said on Monday, were freed": who says so stands between.
    const tells =
      tellsOf(chunks[i + 1]) && !(chunks[i + 1]?.kind === 'relative' && chunks[i + 2]?.kind === 'comma')
    const told = isVerb(chunk) && isSpeech(chunk) && !chunk.passive && !tells
    if (isVerb(chunk) && chunk.form === 'finite' && !clause && !told && chunk.lemma !== 'include') return null
    if (chunk.kind === 'comma') return i + 1
  }
  return null
}

export const isItem = (chunk: Chunk | undefined): boolean =>
  isNoun(chunk) && (chunk.count !== null || chunk.determiner === 'indefinite')

/** A number of whom nothing but the words behind it tells. */
export const isAlone = (chunk: Chunk | undefined): boolean =>
  isNoun(chunk) && chunk.count !== null && !chunk.head && chunk.classes.length === 0

/** "92 escapees and 34 recaptured": the participle says who the number right before it are, and nothing of those before. */
export function isOfNumber(chunks: Chunk[], at: number, from: number): boolean {
  const verb = chunks[at]
  return isVerb(verb) && verb.form === 'reduced' && isAlone(chunks[at - 1]) && !isAlone(chunks[from])
}

/** "two guards, a visitor and three inmates were killed": from a comma, the index after the last of the list, or null. */
export function listEnd(chunks: Chunk[], comma: number): number | null {
  for (let i = comma; ; i += 2) {
    if (!isItem(chunks[i + 1])) return null
    const joint = chunks[i + 2]?.kind
    if (joint === 'conjunction') return isItem(chunks[i + 3]) ? i + 4 : null
    if (joint !== 'comma') return null
  }
}

const isSaid = (chunk: Chunk | undefined): boolean => isVerb(chunk) && isSpeech(chunk)

const isKind = (chunk: Chunk | undefined): boolean =>
  isNoun(chunk) && chunk.plural && !chunk.count && !chunk.determiner && !chunk.place && !chunk.vague

/** "casi un centenar de guías, presos y policías": one number of all whom a list names; the index behind them, or null. */
export function kindsEnd(chunks: Chunk[], from: number): number | null {
  const counted = chunks[from]
  if (
    !isNoun(counted) ||
    !counted.count ||
    counted.count.alone ||
    !counted.classes.some((name) => people.has(name))
  )
    return null
  for (let i = from + 1; isKind(chunks[i + 1]); i += 2) {
    // "Three guards, inmates and police said, were killed": those who say so are no part of them.
    if (chunks[i]?.kind === 'conjunction') return i > from + 1 && !isSaid(chunks[i + 2]) ? i + 2 : null
    if (chunks[i]?.kind !== 'comma') return null
  }
  return null
}
