import type { When } from '@/lib/model/claim'
import type { Candidate } from '@/lib/reading/candidate'
import { datesOf } from '@/lib/reading/days/governor'
import type { Draft } from '@/lib/reading/draft'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { isToll } from '@/lib/reading/kind-groups'
import { toDayNumber } from '@/lib/text/dates/calendar'
import { disasters } from '@/lib/text/dates/disasters'
import { says, toSayings } from '@/lib/text/sayings'

/** "The river flooded in 1957. At least 81 people died.": the year of an old disaster holds for the toll told right behind it. */
export type OldDay = { when: When; paragraph: number; sentence: number }

const old = 200 // days
const struck =
  /^(?:flooded|burst|broke|overflowed|collapsed|struck|hit|shook|sank|capsized|erupted|exploded|desbord(?:o|aron)|rompio|revento|inund(?:o|aron)|sacudio|azoto|hundio|naufrago|estallo|derrumbo|asolo|arraso)$/
const givesWay =
  /^(?:rivers?|dams?|volcano|ferry|boat|ship|bridge|mine|rio|presa|dique|volcan|ferri|barco|puente|mina)$/
/** What is told with these has happened since, or somebody did it. */
const otherwise = toSayings([
  'now',
  'this time',
  'today',
  'so far',
  'ahora',
  'esta vez',
  'hoy',
  'hasta ahora',
  'ya',
  'by',
  'por',
])

/** "A storm struck the coast", "hit by a flood", "reventó la presa": nature beside its own verb, not "a deal struck after the fire". */
const tellsOfDisaster = (view: SentenceView): boolean =>
  view.lexed.tokens.some(({ norm }, at) => {
    const around = [-2, -1, 1, 2, 3].map((step) => wordAt(view, at + step))
    return (
      struck.test(norm) &&
      around.some((word) => disasters.test(word) || givesWay.test(word)) &&
      !around.some((word) => /^(?:after|tras)$/.test(word))
    )
  })

/** What a sentence leaves for the next: the time of a disaster where it tells none but that. */
export function oldDayOf(
  view: SentenceView,
  drafts: readonly Draft[],
  before: OldDay | null,
  published: string | null,
): OldDay | null {
  const dates = datesOf(view)
  const [first] = dates
  if (!first)
    return before && drafts.some(({ when }) => when?.start === before.when.start)
      ? { ...before, sentence: view.index }
      : null
  const isOld = ({ mention: { when, role } }: (typeof dates)[number]) =>
    when !== null && role === 'at' && toDayNumber(published ?? when.end) - toDayNumber(when.end) > old
  const when = published && dates.length === 1 && isOld(first) ? first.mention.when : null
  return when && tellsOfDisaster(view) ? { when, paragraph: view.paragraph, sentence: view.index } : null
}

/** The time of the disaster of which the sentence before told, or null: what has happened since is told otherwise. */
export function ofOldDisaster(view: SentenceView, candidate: Candidate, told: OldDay | null): When | null {
  const { verb } = candidate
  const next = told && view.index === told.sentence + 1 && view.paragraph === told.paragraph
  if (!next || !isToll(candidate) || datesOf(view).length > 0 || says(view, otherwise)) return null
  // "Gunmen killed 12": who did it is told, and it was no disaster.
  const who = verb && !verb.passive && verb.senses.includes('kill') && subjectOf(view, verb)
  const hasAgent = who && !who.pronoun && !disasters.test(who.head)
  return verb && !hasAgent && !verb.current && !verb.perfect && !verb.future && !verb.senses.includes('reach')
    ? told.when
    : null
}
