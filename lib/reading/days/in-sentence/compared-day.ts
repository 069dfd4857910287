import type { DateChunk, Range } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { rankedSince } from '@/lib/reading/rank-word'

/** The day or the time of a count with which the one told is compared. */

const more = /^(?:more|fewer|less|higher|lower|worse|mas|menos|mayor|menor)$/
const leads = /^(?:on|in|at|by|during|el|la|los|las|en|del|al|durante|hace)$/
/** "in the last quarter of", "en el mismo periodo de". */
const period =
  /^(?:the|same|first|second|third|fourth|last|final|previous|whole|all|quarter|half|periods?|months?|year|of|el|la|l[oa]s|mism[oa]s?|primer[oa]?s?|segundo|tercer|cuarto|ultim[oa]s?|anterior|tod[oa]|trimestre|semestre|periodo|lapso|mes|meses|ano|de|del)$/

/** Where "than" stands before a date and the words that lead to it: -1 where none does. */
function thanBefore(view: SentenceView, { first }: DateChunk): number {
  let at = first - 1
  while (leads.test(wordAt(view, at))) at--
  if (/^(?:than|que)$/.test(wordAt(view, at))) return at
  while (leads.test(wordAt(view, at)) || period.test(wordAt(view, at))) at--
  // "for more than the whole of 2023" compares nothing.
  return /^(?:than|que)$/.test(wordAt(view, at)) && leads.test(wordAt(view, at + 1)) ? at : -1
}

/** "four more than a week ago", "37 per cent fewer than in the last quarter of 2023": with whose count it is compared; "killed more than a week ago" is a day. */
export function isCompared(view: SentenceView, date: DateChunk): boolean {
  const { first } = date
  const than = thanBefore(view, date)
  if (than < 0 || !more.test(wordAt(view, than - 1))) return false
  const counted = [...view.lexed.counts.values()].some(({ last }) => last === than - 2)
  const day = /^(?:last|yesterday|ayer)$/.test(wordAt(view, first))
  return counted || day || (than < first - 1 && wordAt(view, first - 1) !== 'hace')
}

const behindCount = new RegExp(
  '^(?:on|in|at|by|a|the|last|early|late|that|which|were|was|had|been|stood|counted|reported|recorded|one|' +
    'de|del|el|la|los|las|en|que|se|habia|habian|of|all|whole|tod[oa]|contado|contaba|contaban|registrado|registrados|hasta|hace|people|personas)$',
)

/** "died on Monday against 12 on Sunday": the word at the token, before a count, stands between two days. */
function isBetweenDays({ chunks, chunkOf }: SentenceView, at: number): boolean {
  const index = chunkOf[at] ?? -1
  const [then, behind] = chunks.slice(index + 2, index + 4)
  return chunks[index - 1]?.kind === 'date' && (then?.kind === 'date' || behind?.kind === 'date')
}

/** "up from 50", "and from 93", "frente a los 45", "compared with 158", "en comparación con": before the number compared with. */
export function opensComparison(view: SentenceView, count: { first: number; last?: number }): boolean {
  let at = count.first - 1
  while (/^(?:the|about|some|l[oa]s|un[oa]s)$/.test(wordAt(view, at))) at--
  const [before, word] = [wordAt(view, at - 1), wordAt(view, at)]
  // "an attack against 45 people on Wednesday", "charges against 12" compare nothing.
  const alone = !/s$|^(?:people|gente)$/.test(wordAt(view, (count.last ?? count.first) + 1))
  const isBehindCount =
    before === ',' || view.counted.some(({ noun }) => noun.last === at - 1) || isBetweenDays(view, at)
  if (
    (alone && isBehindCount && /^(?:against|versus|contra)$/.test(word)) ||
    /^(?:compared (?:with|to)|frente al?)$/.test(`${before} ${word}`)
  )
    return true
  if (word !== 'from') return false
  if (/^(?:up|down)$/.test(before)) return true
  // "down from 50 on Friday and from 93 last Wednesday".
  const { tokens } = view.lexed
  return (
    before === 'and' &&
    tokens
      .slice(Math.max(0, at - 9), at - 1)
      .some(({ norm }, i, all) => norm === 'from' && /^(?:up|down)$/.test(all[i - 1]?.norm ?? ''))
  )
}

/** "62 dead, up from 45 on Wednesday", "frente a las 45 de 2021": the day or year of the number compared with, and of no other. */
export function isOfComparison(view: SentenceView, evidence: { first: number }, date: DateChunk): boolean {
  let at = date.first - 1
  while (date.first - at < 8 && behindCount.test(wordAt(view, at))) at--
  const count = [...view.lexed.counts.values()].find(({ last }) => last === at)
  if (count === undefined || count.first === evidence.first) return false
  if (opensComparison(view, count) || isWhatItWas(view, count, evidence)) return true
  return evidence.first > date.last && opensChange(view, count, date)
}

/** "fell to 12 from 30 in 2022": the number behind is what that before it was. */
const isWhatItWas = (view: SentenceView, was: { first: number }, now: { first: number }): boolean =>
  /^(?:from|desde)$/.test(wordAt(view, was.first - 1)) &&
  /^(?:to|a|hasta)$/.test(wordAt(view, now.first - 1)) &&
  was.first > now.first &&
  was.first - now.first <= 3

/** "rose from 693 in 2020 to 852": the number before came to that behind. */
const opensChange = (view: SentenceView, count: { first: number }, date: DateChunk): boolean =>
  /^(?:from|de|desde)$/.test(wordAt(view, count.first - 1)) &&
  /^(?:to|a|hasta)$/.test(wordAt(view, date.last + 1)) &&
  view.lexed.counts.has(date.last + 2)

const outdoes =
  /^(?:exceed|surpass|top|outstrip|eclipse|overtake|double|triple|exceder|superar|rebasar|sobrepasar|duplicar|triplicar|aventajar)$/

/** "With 131 dead, the fire surpasses that of 2014", "dejó atrás la tragedia de 2014": between two tokens one thing outdoes another. */
export const outdoesBetween = (view: SentenceView, from: number, to: number): boolean =>
  view.verbs.some(
    ({ verb }) =>
      verb.first > from &&
      verb.last < to &&
      (outdoes.test(verb.lemma) ||
        (verb.lemma === 'dejar' && wordAt(view, verb.last + 1) === 'atras') ||
        (verb.lemma === 'leave' && wordAt(view, verb.last + 1) === 'behind')),
  )

/** The day of what the fact's happening outdoes: "surpasses the 2014 fire", not "as the river topped its banks in 2014". */
export const isOfOutdone = (view: SentenceView, evidence: Range, date: DateChunk): boolean =>
  /^(?:of|the|an?|from|del?|al)$/.test(wordAt(view, date.first - 1)) &&
  outdoesBetween(view, evidence.last, date.first)

/** "killed 26, in the worst attack since the shootings of 2008", "In the worst year since 2015, when 40 died, 12 were killed": of the others, and of whom "when" tells. */
export function isBehindRank(view: SentenceView, evidence: Range, date: DateChunk): boolean {
  const rank = rankedSince(view)
  if (rank < 0 || date.first < rank) return false
  if (rank > evidence.last) return true
  const between = view.chunks.filter(({ first }) => first > date.last && first < evidence.first)
  const when = between.find(({ kind }) => kind === 'subordinator')
  return when !== undefined && between.some(({ kind, first }) => kind === 'comma' && first > when.first)
}
