import type { Place } from '@/lib/model/place'
import { isNoun, type NounPhrase, type Range } from '../grammar/chunk'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import type { Spot } from './spots'

/** Places of those who tell, not of what they tell. */

/** "TARSIS, Valdoria (AP) --": where the reporter sits. Tokens up to the dash. */
export function datelineOf(view: SentenceView, spots: readonly Spot[]): Range[] {
  const [first] = spots
  if (!first || first.pointed || first.chunk > 0 || first.first > 0) return []
  const { tokens } = view.lexed
  // A hyphen within a name is none.
  const dash = tokens.findIndex(
    ({ norm, end }, at) => /^(?:-+|–|—|―)$/.test(norm) && tokens[at + 1]?.start !== end,
  )
  if (dash < 1 || dash > 14) return []
  const verb = view.chunks.some(({ kind, last }) => kind === 'verb' && last < dash)
  const shouted = first.words === first.words.toUpperCase()
  const mark = /^[(,]$/.test(wordAt(view, first.first + first.words.split(/\s+/).length))
  return !verb && (shouted || mark) ? [{ first: 0, last: dash }] : []
}

const ofWord = /^(?:of|de|del)$/
const inWord = /^(?:in|at|en|from|desde)$/
const toWord = /^(?:to|a|al|ante|with|con)$/
const hears = /^(?:reporters|journalists|media|press|periodistas|medios|prensa)$/
const ends = /^(?:comma|stop|relative)$/

const isPost = ({ classes, count, determiner, place }: NounPhrase): boolean =>
  !count &&
  !place &&
  determiner !== 'indefinite' &&
  classes.some((name) => name === 'role' || name === 'police')

/**
 * The speaker's words with the places that belong to them: "según la Policía de X, de Y", "told reporters in X that",
 * "according to the police in X,".
 */
export function officeOf(view: SentenceView, region: Range): Range {
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
  for (;;) {
    const [link, noun, after] = view.chunks.slice(at, at + 3)
    if (link?.kind !== 'preposition' || !isNoun(noun) || noun.count) break
    // "director of health of X".
    const field = ofWord.test(link.word) && after?.kind === 'preposition' && ofWord.test(after.word)
    const office = ofWord.test(link.word) && (noun.place || (field && noun.classes.length === 0))
    const hearers = toWord.test(link.word) && !noun.place
    const whereabouts =
      inWord.test(link.word) &&
      noun.place &&
      noun.place.place?.kind !== 'prison' &&
      (!after || ends.test(after.kind))
    if (!office && !hearers && !whereabouts) break
    last = noun.last
    at += 2
  }
  return { first: region.first, last }
}

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
    who.classes.includes('role')
  return spoken || official || isVisit(view, end) ? [{ first: 0, last: view.chunks[end]?.first ?? 0 }] : []
}
