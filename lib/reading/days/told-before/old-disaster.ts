import type { When } from '@/lib/model/claim'
import type { Candidate } from '@/lib/reading/candidate'
import { datesOf } from '@/lib/reading/days/governor'
import type { Draft } from '@/lib/reading/draft'
import {
  hasClass,
  isNoun,
  isVerb,
  type NounPhrase,
  prepositionOf,
  type VerbGroup,
} from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { isToll } from '@/lib/reading/kind-groups'
import { toDayNumber } from '@/lib/text/dates/calendar'
import { disasters } from '@/lib/text/hazards'
import { says, toSayings } from '@/lib/text/sayings'

/** "The river flooded in 1957. At least 81 people died.": the year of an old disaster holds for the toll told right behind it. */
export type OldDay = { when: When; paragraph: number; sentence: number }

const old = 200 // days
/** What breaks of itself, and how that is told. */
const givesWay =
  /^(?:rivers?|dams?|volcano|ferry|boat|ship|bridge|mine|rio|presa|dique|volcan|ferri|barco|puente|mina)$/
const gaveWay =
  /^(?:flooded|burst|broke|overflowed|collapsed|sank|capsized|erupted|exploded|desbord(?:o|aron)|rompio|revento|inund(?:o|aron|ad[oa])|hundio|naufrago|estallo|derrumbo)$/
const ownObjects = /^(?:flooded|burst|inundo)$/ // "the river burst its banks"
const struck = /^(?:hit|struck|shook|\w+ed)$/
const inAManner = /^(?:political|politic[oa]|econom\w+|financi\w+|mediatic[oa]|diplomat\w+)$/
const ofMen = /^(?:fires?|blazes?|blasts?|explosions?|disasters?)$/ // "Fire Chief Joe Lee"
const rain = /^(?:rains?|rainfall|downpours?|lluvias?|aguaceros?|temporal|tormenta|storm)$/
const suffers = /^(?:suffer|experience|see|endure|sufrir|vivir|padecer|registrar)$/
const since = /^(?:after|since|before|until|tras|desde|antes|hasta)$/
/** What is told with these has happened since. */
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
])

/** "A storm struck the coast", "hit by a flood", "there was a quake": nature does it, not "a deal struck after the fire", "a flood of votes". */
function isOfNature(view: SentenceView, noun: NounPhrase, at: number): boolean {
  const { chunks } = view
  const [lead, before, link, what] = [chunks[at - 1], chunks[at - 2], chunks[at + 1], chunks[at + 2]]
  const figure = isNoun(what) && what.plural && !what.determiner && /^(?:of|de)$/.test(prepositionOf(link))
  const words = view.lexed.tokens.slice(noun.first, noun.last + 1).map(({ norm }) => norm)
  // "Typhoon Haiyan", "Wildfires" that open a sentence: all of it is a name.
  const isNamed = noun.head === '' && disasters.test(words[0] ?? '') && !ofMen.test(words[0] ?? '')
  if (!(disasters.test(noun.head) || isNamed) || figure || /^(?:over|sobre)$/.test(prepositionOf(link)))
    return false
  if (words.some((word) => inAManner.test(word))) return false
  // A verb that no list holds lies in one chunk with the place behind it: "An earthquake destroyed Tarsis".
  if (noun.place && words.some((word) => struck.test(word))) return true
  if (noun.head === 'erupcion' && (prepositionOf(lead) === 'en' || (isVerb(lead) && lead.lemma === 'hacer')))
    return true
  if (isVerb(lead) && rain.test(subjectOf(view, lead)?.head ?? '') && noun.determiner !== 'definite')
    return true
  // "A magnitude 7.8 earthquake struck Tarsis".
  if (isNoun(lead) && lead.head === 'magnitude' && isVerb(link) && link.form === 'finite') return true
  if (/^(?:by|por)$/.test(prepositionOf(lead))) return isVerb(before) && before.passive
  if (isVerb(lead) && (lead.senses.includes('exist') || suffers.test(lead.lemma))) return true
  return view.verbs.some(({ verb }) => verb.form === 'finite' && subjectOf(view, verb) === noun)
}

/** "The dam burst", "reventó la presa", "the town was flooded". */
function isOfWhatGaveWay(view: SentenceView, verb: VerbGroup): boolean {
  const word = wordAt(view, verb.last)
  if (!gaveWay.test(word)) return false
  const isDone = verb.passive || wordAt(view, verb.last - 1) === 'se'
  if (isDone && /^(?:flooded|inund)/.test(word)) return true
  const next = view.chunks[view.chunks.indexOf(verb) + 1]
  const who = subjectOf(view, verb)
  return who
    ? givesWay.test(who.head || wordAt(view, who.last)) &&
        (!isNoun(next) || next.head === 'frente' || ownObjects.test(word))
    : isNoun(next) && givesWay.test(next.head)
}

const tellsOfDisaster = (view: SentenceView): boolean =>
  !view.lexed.tokens.some(({ norm }) => since.test(norm)) &&
  view.chunks.some((chunk, at) =>
    isNoun(chunk) ? isOfNature(view, chunk, at) : isVerb(chunk) && isOfWhatGaveWay(view, chunk),
  )

/** "in a riot", "a tiros": something else killed them. */
const tellsOfViolence = ({ chunks }: SentenceView): boolean =>
  chunks.some((chunk) =>
    isNoun(chunk)
      ? hasClass(chunk, 'violence', 'weapon') && !disasters.test(chunk.head)
      : isVerb(chunk) && chunk.lemma === 'shoot',
  )

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

/** "Gunmen killed 12", "killed by gunmen": who did it is told, and it was no disaster. */
function hasAgent(view: SentenceView, verb: VerbGroup): boolean {
  const [by, behind] = view.chunks.slice(view.chunks.indexOf(verb) + 1)
  const named = /^(?:by|por)$/.test(prepositionOf(by)) && isNoun(behind) ? behind : null
  const who = verb.passive ? named : verb.senses.includes('kill') ? subjectOf(view, verb) : null
  return who !== null && !who.pronoun && !disasters.test(who.head)
}

/** The time of the disaster of which the sentence before told, or null: what has happened since is told otherwise. */
export function ofOldDisaster(view: SentenceView, candidate: Candidate, told: OldDay | null): When | null {
  const { verb } = candidate
  const next = told && view.index === told.sentence + 1 && view.paragraph === told.paragraph
  if (!next || !isToll(candidate) || datesOf(view).length > 0 || says(view, otherwise)) return null
  if (tellsOfViolence(view)) return null
  return verb &&
    !hasAgent(view, verb) &&
    !verb.current &&
    !verb.perfect &&
    !verb.future &&
    !verb.senses.includes('reach')
    ? told.when
    : null
}
