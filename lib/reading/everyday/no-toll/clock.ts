import type { Candidate } from '@/lib/reading/candidate'
import type { NounPhrase } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { weekdaysEs } from '@/lib/text/calendar-words'
import { dayInMonth, toDayNumber } from '@/lib/text/dates/calendar'
import { wordLike } from '@/lib/text/word-set'

const weekday = wordLike(weekdaysEs)
const pointed = /^(?:pasado|proximo)$/

/** "el fatídico martes 29 murieron", "el pasado 29 desaparecieron": the day of a month right behind what calls it so. */
function isDayOfMonth(view: SentenceView, { noun: { first, count }, index }: Phrase): boolean {
  const before = wordAt(view, first - 1)
  if (count?.form !== 'digits' || count.value < 1 || count.value > 31) return false
  if (!weekday.test(before)) return pointed.test(before)
  // "este martes 12 fueron liberados": twelve people, where neither that day nor the next such is the 12th.
  const date = view.chunks[index - 1]
  const when = date?.kind === 'date' ? date.mention.when : null
  if (wordAt(view, first - 2) !== 'este' || !when) return true
  return [0, 7].some((days) => dayInMonth(toDayNumber(when.start) + days) === count.value)
}

const figures =
  /^(?:be|have|count|put|stand|stay|leave|keep|hold|set|estimate|number|remain|hover|peak|start|begin|fix|give|place|cap)$/

/** "The death toll at nine", "deaths are at seven". */
const isOfCount = ({ classes, head }: NounPhrase): boolean =>
  /^(?:number|count|figure|total|tally|hostages?)$/.test(head) ||
  classes.some((name) => /^(?:toll|dead|death|hurt)$/.test(name))

/** "crossed the gate at five", not "the toll stood at five". */
const isHour = (view: SentenceView, { index, noun: { first, count } }: Phrase): boolean =>
  wordAt(view, first - 1) === 'at' &&
  view.verbs.some(({ verb }) => verb.last < first && verb.form === 'finite') &&
  !view.phrases.some(({ noun }) => noun.last < first && isOfCount(noun)) &&
  (count?.value ?? 0) <= 12 &&
  count?.form === 'words' &&
  /^(?:comma|stop|date|subordinator)$/.test(view.chunks[index + 1]?.kind ?? 'stop') &&
  !view.verbs.some(({ verb }) => verb.last < first && figures.test(verb.lemma))

/** "entró a las diez", "el 25 ocuparon la cárcel", "aquel 25 ocuparon", "at five": an hour or a day of the month, and nobody. */
export function isHourOrDay(view: SentenceView, { kind, phrase }: Candidate): boolean {
  const found = view.counted.find(({ index }) => index === phrase)
  // "exploded 40 seconds after take-off".
  if (kind === 'attack' && /^(?:seconds|segundos)$/.test(found?.noun.head ?? '')) return true
  if (!found?.bare || !found.noun.count) return false
  if (view.lexed.language !== 'es') return isHour(view, found)
  const { first, last, count } = found.noun
  if (last > count.last || count.alone) return false
  if (first === count.first && isDayOfMonth(view, found)) return true
  const [before, article] = [wordAt(view, first - 1), wordAt(view, first)]
  if (/^(?:a|desde|hasta|sobre|hacia)$/.test(before) && article === 'las') return count.value <= 24
  // "el mismo número" as before.
  const told = wordAt(view, first + 1) === 'mismo'
  return /^(?:el|aquel|ese)$/.test(article) && !told && count.value > 1 && count.value <= 31
}
