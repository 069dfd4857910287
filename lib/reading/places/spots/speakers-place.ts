import type { Place } from '@/lib/model/place'
import { wordLike } from '@/lib/text/word-set'
import { holds, signOfWords } from '@/lib/text/word-signs'
import { type Chunk, isNoun, isVerb, type NounPhrase, prepositionOf, type Range } from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'
import { hearers } from '../../lexicon/alternatives'
import { isSeatOfBody } from './seats'
import type { Spot } from './spot'

/** Places of those who tell, not of what they tell. */

const ofWord = /^(?:of|de|del)$/
const inWord = /^(?:in|at|en|from|desde)$/
const toWord = /^(?:to|a|al|ante|with|con)$/
const hears = /^(?:reporters|journalists|media|press|periodistas|medios|prensa)$/
const ends = /^(?:comma|stop|relative)$/

/** "arzobispo de X", "lawyer of X": what somebody is to a town, though no office of state. */
const serves = wordLike(
  '(?:arch)?bishop priest pastor lawyer spokes\\w+ coordinator representative',
  '(?:arz)?obispo parroco sacerdote abogad[oa] portavoz vocer[oa] coordinadora? representante defensora?',
)

const isPost = ({ classes, count, determiner, place, head }: NounPhrase): boolean =>
  !count &&
  !place &&
  determiner !== 'indefinite' &&
  (serves.test(head) || classes.some((name) => name === 'role' || name === 'police'))

/** "In Jamaica officials confirmed eight deaths": the country of which they tell is no part of who they are. */
function withoutFrame({ chunks }: SentenceView, region: Range): Range {
  const [link, country, who] = chunks
  if (region.first > 0 || !/^(?:in|en)$/.test(prepositionOf(link)) || !isNoun(country)) return region
  if (country.place?.place?.kind !== 'country') return region
  return { ...region, first: isNoun(who) ? who.first : country.last }
}

/**
 * The speaker's words with the places that belong to them: "según la Policía de X, de Y", "told reporters in X that",
 * "according to the police in X,".
 */
export function officeOf(view: SentenceView, spoken: Range): Range {
  const region = withoutFrame(view, spoken)
  let at = view.chunks.findIndex(({ first }) => first > region.last)
  if (at < 0) return region
  const hearer = view.chunks[at]
  if (isNoun(hearer) && hears.test(hearer.head)) at++
  let { last } = region
  // "contó el coronel Vera, jefe policial de X": what he is stands beside his name.
  const post = view.chunks[at + 1]
  if (hearer?.kind === 'comma' && isNoun(post) && isPost(post)) {
    at += 2
    last = post.last
  }
  at = pastDay(view, at)
  for (;;) {
    const [link, noun, after, town, end] = view.chunks.slice(at, at + 5)
    if (link?.kind !== 'preposition' || !isNoun(noun) || noun.count) break
    // "director of health of X".
    // "head of the police of the province of X".
    const field = ofWord.test(link.word) && after?.kind === 'preposition' && ofWord.test(after.word)
    const office = ofWord.test(link.word) && (noun.place || (field && noun.classes.every(isOfPost)))
    const hearers = toWord.test(link.word) && !noun.place
    const whereabouts =
      inWord.test(link.word) &&
      (noun.place ? noun.place.place?.kind !== 'prison' : noun.head === 'capital') &&
      (!after || ends.test(after.kind) || isDayBehind(view, at + 2))
    // "said at the air base in X.", "precisó en la base aérea de X.".
    const site =
      inWord.test(link.word) &&
      isSite(noun) &&
      after?.kind === 'preposition' &&
      /^(?:of|de|del|in|en)$/.test(after.word) &&
      isNoun(town) &&
      town.place?.place?.kind === 'city' &&
      (!end || ends.test(end.kind))
    if (!office && !hearers && !whereabouts && !site) break
    last = site ? town.last : noun.last
    at += site ? 4 : 2
  }
  return { first: region.first, last }
}

/** "said on Monday in X that", "announced on Sunday evening in X.": past the day, where it was said stands behind it. */
function pastDay({ chunks }: SentenceView, at: number): number {
  const day = chunks[at]?.kind === 'date' ? at : chunks[at]?.kind === 'preposition' ? at + 1 : -1
  if (chunks[day]?.kind !== 'date') return at
  const hour = chunks[day + 2]
  // "el domingo por la noche".
  const behind = isNoun(hour) && hour.classes.includes('time') && !hour.count ? day + 3 : day + 1
  const [link, town, end] = chunks.slice(behind, behind + 3)
  const isThere = inWord.test(prepositionOf(link)) && isNoun(town) && town.place
  const goesOn = /^(?:relative|subordinator)$/.test(chunks[behind + 3]?.kind ?? '')
  const isOver = end?.kind === 'relative' || !end || (ends.test(end.kind) && !goesOn)
  return isThere && isOver ? behind : at
}

/** "told reporters in X on Friday." */
const isDayBehind = ({ chunks }: Pick<SentenceView, 'chunks'>, at: number): boolean => {
  const date = chunks.findIndex(({ kind }, i) => i >= at && i < at + 2 && kind === 'date')
  const end = chunks[date + 1]
  return (
    date > 0 &&
    (date === at || chunks[at]?.kind === 'preposition') &&
    (date === at || !end || ends.test(end.kind))
  )
}

/** Where people meet and speak, not where things happen. */
const isSite = ({ head, place }: NounPhrase): boolean =>
  !place &&
  /^(?:base|airport|headquarters|palace|office|offices|town|hall|square|aeropuerto|sede|palacio|oficina|oficinas|despacho|alcaldia|gobernacion|plaza|cuartel|brigada|aerea|air|base)$/.test(
    head,
  )

const isOfPost = (name: string): boolean => name === 'police' || name === 'area'

const gatherings = new RegExp(`^(?:${hearers}|briefings|interview|entrevista|reporteros|comunicadores)$`)

/** "a briefing", "a la prensa", "en una rueda de prensa": the chunk behind those who hear, else where it began. */
function afterHearers(view: SentenceView, from: number): number {
  let at = from
  for (let i = from; i < from + 7; i++) {
    const chunk = view.chunks[i]
    if (!chunk || /^(?:comma|stop|relative|subordinator)$/.test(chunk.kind)) break
    const words = view.lexed.tokens.slice(chunk.first, chunk.last + 1)
    if (words.some(({ norm }) => gatherings.test(norm))) at = i + 1
    else if (chunk.kind === 'verb' || (isNoun(chunk) && (chunk.place || chunk.count))) break
  }
  return at
}

/** "in X,", "in the lakeside town of X.": the chunk of the place, or -1. */
function whereHeard({ chunks }: SentenceView, at: number): number {
  const [link, noun, of, name] = chunks.slice(at, at + 4)
  if (link?.kind !== 'preposition' || !inWord.test(link.word) || !isNoun(noun)) return -1
  const inArea = noun.classes.includes('area') && !noun.place
  const apposed = inArea && of?.kind === 'preposition' && ofWord.test(of.word) && isNoun(name) && name.place
  // "in the capital".
  const place = noun.place || noun.head === 'capital' ? at + 1 : apposed ? at + 3 : -1
  const toponym = chunks[place]
  const after = chunks[place + 1]
  const isTown = isNoun(toponym) && toponym.place?.place?.kind !== 'prison'
  return isTown && (!after || ends.test(after.kind) || isDayBehind({ chunks }, place + 1)) ? place : -1
}

const hearing = signOfWords(
  'briefing briefings conference interview press media reporters journalists rueda conferencia entrevista prensa periodistas medios reporteros comunicadores',
)

const meets = /^(?:in|at|during|en|durante)$/

/** "said", or the "en" of "en rueda de prensa": from there on people hear it. */
const beginsTelling = (chunk: Chunk, next: Chunk | undefined): boolean =>
  isVerb(chunk)
    ? chunk.senses.includes('say')
    : chunk.kind === 'preposition' &&
      meets.test(chunk.word) &&
      isNoun(next) &&
      /^(?:conference|rueda|conferencia|briefing|entrevista|interview)$/.test(next.head)

/** "told the X press conference". */
const isGathering = (chunk: Chunk): boolean =>
  isNoun(chunk) && chunk.place !== null && /^(?:conference|briefing|interview)$/.test(chunk.head)

/** "she told a briefing in the lakeside town of X", "dijo en rueda de prensa en X": from the verb to the place. */
export const whereTold = (view: SentenceView): Range[] =>
  holds(view, hearing)
    ? view.chunks.flatMap((chunk, at) => {
        if (isGathering(chunk)) return [{ first: chunk.first, last: chunk.last }]
        if (!beginsTelling(chunk, view.chunks[at + 1])) return []
        const heard = afterHearers(view, at + 1)
        const place = view.chunks[heard > at + 1 ? whereHeard(view, heard) : -1]
        return place ? [{ first: chunk.first, last: place.last }] : []
      })
    : []

const talks = /^(?:speak|talk|address|brief|hablar|declarar|dialogar|conversar)$/

const visits = /^(?:visit|tour|inspect|visitar|recorrer|inspeccionar)$/
const decides = new Set(['say', 'declare', 'suspend', 'deploy', 'plan', 'deny'])

/** "Visiting X, the president declared": what is decided there holds elsewhere. */
function isVisit({ chunks }: SentenceView, end: number): boolean {
  const [visit, link, noun] = chunks
  const gerund = visit?.kind === 'verb' && visit.form === 'gerund' && visits.test(visit.lemma)
  const onVisit =
    visit?.kind === 'preposition' &&
    [link, noun].some((chunk) => isNoun(chunk) && /^(?:visit|tour|visita|recorrido)$/.test(chunk.head))
  const main = chunks.find((chunk, at) => at > end && chunk.kind === 'verb' && chunk.form === 'finite')
  const decided = main?.kind === 'verb' && main.senses.some((sense) => decides.has(sense))
  return (gerund || onVisit) && decided
}

/** "Speaking in X, the minister said", "In the capital, the secretary announced": up to the comma. */
export function whereSpoken(view: SentenceView, spots: readonly Spot[], capital: Place | null): Range[] {
  const [talk, link, , who] = view.chunks
  const end = view.chunks.findIndex(({ kind }) => kind === 'comma')
  if (end < 1) return []
  const spoken =
    (talk?.kind === 'verb' && talk.form === 'gerund' && talks.test(talk.lemma)) ||
    (link?.kind === 'noun' && /^(?:declaraciones|entrevista|rueda|conferencia)$/.test(link.head))
  const official =
    end === 2 &&
    talk?.kind === 'preposition' &&
    spots.some(({ chunk, place }) => chunk === 1 && place.id === capital?.id) &&
    isNoun(who) &&
    (who.classes.includes('role') || /^(?:ministry|presidency|ministerio|presidencia)$/.test(who.head))
  return spoken || official || isSeatOfBody(view) || isVisit(view, end)
    ? [{ first: 0, last: view.chunks[end]?.first ?? 0 }]
    : []
}
