import type { Candidate } from '@/lib/reading/candidate'
import { datesOf } from '@/lib/reading/days/governor'
import { isVerb, type Range } from '@/lib/reading/grammar/chunk'
import { chunkAt, segmentAround } from '@/lib/reading/grammar/clause'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { lastingOf } from '@/lib/reading/lexicon/lasting'
import { either } from '@/lib/text/either'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** "47 dead since the protests began", "desde el 7 de diciembre": from when on all are counted. */

const sinceSign = signOfWords('since desde')

/** What began, or that it did. */
const beginnings = new RegExp(
  `^${either(
    'start|started|beginning|began|begun|onset|outset|outbreak|broke|erupted|ouster|ousted|removal|removed|coup|fall|fell|toppled|overthrow|resigned|office|power',
    'inicio|iniciad[oa]s?|inici(?:o|aron|ara)|comienzo|comenz(?:o|aron|aran?)|empez(?:o|aron|aran?)|arranque|estallido|estall(?:o|aron)|desat(?:o|aron)',
    'destitucion|destituy[oe](?:ron)?|golpe|caida|cayo|derrocamiento|renuncia|asumio|asuncion',
  )}$`,
)
const then = /^(?:then|entonces)$/

/** The words behind "since", up to the next stop or comma. */
function behind(view: SentenceView, at: number): Range {
  let last = at
  while (last + 1 < view.lexed.tokens.length && !/^[,;:.)—–]$/.test(wordAt(view, last + 1))) last++
  return { first: at + 1, last }
}

const wordsIn = (view: SentenceView, { first, last }: Range): string[] =>
  view.lexed.tokens.slice(first, last + 1).map(({ norm }) => norm)

const dayIn = (view: SentenceView, { first, last }: Range) =>
  datesOf(view).find((date) => date.first >= first && date.first <= last && date.mention.when !== null)

/** "desde un vehículo", "since the exits were locked": no time. */
function isOfTime(view: SentenceView, range: Range): boolean {
  const words = wordsIn(view, range)
  const date = dayIn(view, range)
  return (
    then.test(words[0] ?? '') ||
    words.some((word) => beginnings.test(word)) ||
    date?.first === range.first ||
    date?.mention.role === 'since'
  )
}

/** "the first since", "las primeras desde". */
const ranked = /^(?:first|last|only|primer[ao]s|ultim[ao]s|unic[ao]s)$/
const states =
  /^(?:missing|wanted|held|jailed|closed|desaparecid[oa]s?|buscad[oa]s?|pres[oa]s?|retenid[oa]s?)$/

/** "Since 7 December there are protests, and on Monday 12 died": between what opens the sentence and the figure something else is told. */
function isOther(view: SentenceView, candidate: Candidate, words: Range): boolean {
  if (words.first > candidate.anchor) return false
  const last = lastOf(view, words)
  // "Desde que empezaron las protestas han muerto 47": nor does Spanish need one.
  const isOpen = last >= candidate.anchor
  const [from, to] = [chunkAt(view, isOpen ? words.first : last + 1), chunkAt(view, candidate.anchor)]
  return view.chunks.slice(from, to).some((chunk) => {
    if (isOpen && chunk.kind === 'conjunction') return true
    const begins = isOpen && isVerb(chunk) && beginnings.test(wordAt(view, chunk.last))
    return isVerb(chunk) && chunk !== candidate.verb && !begins
  })
}

/** "since then", "since Monday": no comma need part it from what follows. */
function lastOf(view: SentenceView, words: Range): number {
  if (isThen(view, words)) return words.first
  const date = dayIn(view, words)
  return date?.first === words.first ? date.last : words.last
}

/** Of the figure and of nothing that the words between them tell: "two who had lived there since 2016 died". */
function isOfFigure(view: SentenceView, candidate: Candidate, at: number): boolean {
  const { first, last } = segmentAround(view, candidate.anchor)
  const since = chunkAt(view, at)
  const isOfState = states.test(wordAt(view, at - 1)) || ranked.test(wordAt(view, at - 1))
  if (since < first || since > last || isOfState) return false
  const told = [candidate.verb, candidate.meaning?.verb ?? null]
  const from = chunkAt(view, candidate.anchor)
  const between = since > from ? view.chunks.slice(from, since) : view.chunks.slice(first, since)
  return !between.some(
    (chunk) =>
      chunk.kind === 'relative' ||
      (since < from && !/^(?:adverb|conjunction|quote|comma|preposition|date)$/.test(chunk.kind)) ||
      (isVerb(chunk) &&
        !told.includes(chunk) &&
        !chunk.senses.some((sense) => /^(?:reach|be|say)$/.test(sense))),
  )
}

/** The words that tell since when a figure is counted, and the day, where they tell one; null where nothing tells it. */
export function countedSince(
  view: SentenceView,
  candidate: Candidate,
): { words: Range; since: string | undefined } | null {
  if (!holds(view, sinceSign)) return null
  for (const [at, { norm }] of view.lexed.tokens.entries()) {
    if (norm !== 'since' && norm !== 'desde') continue
    const words = behind(view, at)
    if (!isOfTime(view, words) || isOther(view, candidate, words) || !isOfFigure(view, candidate, at))
      continue
    const when = dayIn(view, words)?.mention.when
    // A sum over years, or of this one, is a period of its own.
    if (when && (when.precision === 'year' || when.start.endsWith('-01-01'))) continue
    return { words, since: when?.start }
  }
  return null
}

/** What it is that goes on for weeks, named in the words. */
export const lastingIn = (view: SentenceView, range: Range) =>
  wordsIn(view, range).flatMap((word) => lastingOf(word) ?? [])[0]

/** "since then": since what was told before. */
export const isThen = (view: SentenceView, { first }: Range): boolean => then.test(wordAt(view, first))
