import { type DateChunk, hasClass, isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { partsOfDayEn, partsOfDayEs } from '@/lib/text/calendar-words'
import { wordLike } from '@/lib/text/word-set'

/** Days of what only describes somebody, or is still to come when the fact happens. */

const began =
  /^(?:elected|re-elected|appointed|built|founded|born|opened|inaugurated|established|sentenced|elegid[oa]s?|reelegid[oa]s?|construid[oa]s?|fundad[oa]s?|nacid[oa]s?|inaugurad[oa]s?|nombrad[oa]s?|abiert[oa]s?|condenad[oa]s?)$/

/** "the mayor, elected in 2019", "la cárcel, construida en 1990": when somebody or something became what it is. */
export function isOfBeginnings(view: SentenceView, { first }: DateChunk): boolean {
  let at = first - 1
  while (/^(?:in|on|back|early|late|en|el|la|a|desde|since)$/.test(wordAt(view, at))) at--
  return began.test(wordAt(view, at))
}

const hours = wordLike(partsOfDayEn, partsOfDayEs, '\\d.*')

const votes =
  /^(?:votes?|elections?|polls?|ballot|referendum|match|game|final|trial|ceremony|visit|summit|votacion|eleccion|elecciones|comicios|referendum|partido|final|juicio|ceremonia|visita|cumbre)$/
const soon = /^(?:hours?|minutes?|moments?|seconds?|shortly|just|right|horas?|minutos?|momentos|poco|justo)$/

/** "before Friday's vote", "ahead of the vote on Friday", "antes de la votación del viernes": the day of what is still to come; not "before dawn on Friday". */
export function isOfWhatFollows(view: SentenceView, date: DateChunk): boolean {
  const { chunks } = view
  const index = chunks.indexOf(date)
  let named = /^['’]s?$/.test(wordAt(view, date.last + 1))
  for (let at = index - 1; at >= Math.max(0, index - 5); at--) {
    const chunk = chunks[at]
    if (!chunk || isVerb(chunk) || /^(?:comma|stop|conjunction|relative)$/.test(chunk.kind)) return false
    if (isNoun(chunk)) {
      if (chunk.count || hasClass(chunk, 'time') || hours.test(chunk.head)) return false
      named ||= votes.test(chunk.head)
    }
    const [word, next] = [0, 1].map((step) => wordAt(view, chunk.last + step))
    // "hours before Friday's vote" is on Friday.
    const leads = /^(?:before|antes)$/.test(word ?? '') || `${word} ${next}` === 'ahead of'
    if (leads) return named && !soon.test(wordAt(view, chunk.last - 1))
  }
  return false
}
