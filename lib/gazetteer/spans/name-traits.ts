import { functionWords, looseCapitals } from '@/lib/gazetteer/lexicon/areas'
import { titles } from '@/lib/gazetteer/lexicon/people'
import type { CandidateSpan } from '@/lib/gazetteer/spans/candidate-spans'
import { sideClasses, spanNouns } from '@/lib/gazetteer/spans/lexicon-spans'
import { continents, isNatural } from '@/lib/gazetteer/spans/lexicon-wide'
import { markOf } from '@/lib/gazetteer/spans/mark'
import { type Rank, rankOf } from '@/lib/gazetteer/spans/name-rank'
import { populaceOf, seatOf } from '@/lib/gazetteer/spans/place-names'
import { isGivenName, type Say, type SpanReading } from '@/lib/gazetteer/spans/span-reading'
import type { Word } from '@/lib/gazetteer/words'

const isCapsRun = (words: readonly Word[], from: number, to: number) => {
  for (let i = from; i < to; i++) if (words[i]?.text !== words[i]?.text.toUpperCase()) return false
  return true
}
const isCaps = ({ text }: Word) => text.length > 1 && text === text.toUpperCase()

/** Capitals throughout, a plain word, a given name, a family name that the article gives to someone. */
function sayWriting(
  { from, to, bearers }: CandidateSpan,
  size: Rank['size'],
  reading: SpanReading,
  say: Say,
): void {
  const { words, model, language, low } = reading
  const first = words[from]
  if (!first) return
  if (first.text.length > 4 && isCapsRun(words, from, to)) {
    const mark = words[to] ? markOf(words[to]?.gap ?? '') : 'edge'
    say(`CAPS/${size}`)
    say(`CAPS-R=${mark}`)
  }
  if (to - from === 1) {
    if (reading.isDemonym(first.norm)) say(`demonym/${bearers.length > 0}`)
    if (isCaps(first) && first.norm.replace(/\W/g, '').length <= 4) say(`caps/${size}`)
    if (model.plain[language].has(first.norm)) say(`plain/${size}`)
    if (model.plain[language].has(first.norm) && first.opens) say('plain-opens')
    if (low.has(first.norm)) say(first.opens ? 'low-opens' : 'low')
    if (isGivenName(first, model)) say(`given/${size}`)
    if ((reading.uses.get(first.norm)?.person ?? 0) > 0) say('surname')
  } else if (isGivenName(first, model) && !spanNouns.has(words[to - 1]?.norm ?? ''))
    say(`given-first/${size}`)
}

/** The nouns in it, and how an unknown name ends. */
function sayParts(
  { from, to, key }: CandidateSpan,
  size: Rank['size'],
  reading: SpanReading,
  say: Say,
): void {
  const { words } = reading
  const last = words[to - 1]
  if (!last) return
  const length = Math.min(3, to - from)
  const isUnknown = size === 'unknown'
  for (let i = from; i < to - 1; i++) {
    const inner = sideClasses.get(words[i]?.norm ?? '')
    if (inner) say(`in-${inner}/${isUnknown}`)
  }
  const tail = sideClasses.get(last.norm)
  if (tail) say(length > 1 ? `last-${tail}/${isUnknown}` : `only-${tail}`)
  if (isUnknown && !isNatural(key)) {
    say(`suf=${last.norm.slice(-3)}`)
    if (last.norm.length > 5) say(`suf=${last.norm.slice(-4)}`)
    if (length === 1) say(`len=${Math.min(12, last.norm.length)}`)
    else {
      const inner = rankOf(reading.starting.get(from)?.bearers ?? []).size
      say(`inner=${inner}`)
      say(`inner/last=${inner}/${tail ?? 'other'}`)
    }
  }
}

const knownSeat = 100_000 // people: a capital that stands for its government

/** Tells what the name itself is like: what bears it, how it is written, which words it is made of. */
export function sayName(span: CandidateSpan, { sort, size }: Rank, reading: SpanReading, say: Say): void {
  const { words } = reading
  const { from, to, key, bearers } = span
  const first = words[from]
  if (!first) return
  const length = Math.min(3, to - from)
  say(`K=${sort}`)
  say(`n=${length}`)
  say(`K/n=${size}/${length}`)
  say(`amb=${bearers.length > 9 ? 10 : bearers.length > 3 ? 4 : Math.min(2, bearers.length)}`)
  if (isNatural(key)) {
    say(`nature/${size}/${length}`)
    if (words[from - 1]?.norm === 'the') say(`the-nature/${size}`)
  } else if (continents.has(key)) say('continent')
  if (length > 1 && bearers.length === 0 && words[from + 1]?.norm === 'of') say('nature-of')
  if (
    bearers.some(
      ({ place, as }) => as === 'name' && seatOf(place) === 'country' && populaceOf(place) >= knownSeat,
    )
  )
    say('seat')
  if (bearers.length > 0 && bearers.every(({ as }) => as === 'alias')) say(`alias/${size}`)
  if (bearers.some(({ place, as }) => place.kind === 'canton' && as === 'name')) say(`county/${size}`)
  sayWriting(span, size, reading, say)
  if (looseCapitals.has(first.norm)) say(`loose/${Math.min(2, length)}`)
  if (titles.has(first.norm)) say(`title-first/${to - from > 1}`)
  if (functionWords.has(first.norm)) say('function-first')
  sayParts(span, size, reading, say)
  if (first.headline) say(`headline/${size}`)
  if (first.opens) say(`opens/${size}`)
}
