import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { onDay, toDay, toDayNumber } from '@/lib/text/dates/calendar'
import type { DateMention } from '@/lib/text/dates/dates'
import { holds, signOfWords } from '@/lib/text/word-signs'

const begins = /^(?:takes?|comes?|goes|go|enters?|entra|entran)$/
const force = /^(?:force|effect|vigor|vigencia)$/
const alone = /^(?:expires?|starts|begins|vence|vencen|expira|expiran|empieza|comienza)$/

/** "lifted the curfew from Friday": what is over holds until then. */
const lifted = signOfWords('lifted lifts lift levanto levanta levantado levantada')

/** "takes effect on Friday", "entra en vigor este viernes", "vence el lunes": a weekday of a measure that is still to come. */
export function dayOfForce(view: SentenceView, mention: DateMention, published: string | null): DateMention {
  const { when, first } = mention
  if (!mention.weekday || mention.future || !when || !published || when.start >= published) return mention
  if (when.start !== when.end || mention.role !== 'at') return mention
  const words = [1, 2, 3, 4, 5, 6].map((step) => wordAt(view, first - step))
  const at = words.findIndex((word) => force.test(word))
  const isAhead =
    (at >= 0 && at < 3 && words.slice(at).some((word) => begins.test(word))) ||
    words.slice(0, 2).some((word) => alone.test(word)) ||
    (words.slice(0, 2).some((word) => /^(?:from|partir)$/.test(word)) && holds(view, lifted))
  return isAhead ? { ...mention, when: onDay(toDay(toDayNumber(when.start) + 7)), future: true } : mention
}
