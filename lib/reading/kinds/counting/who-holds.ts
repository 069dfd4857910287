import { captors } from '@/lib/reading/lexicon/nouns/captors'
import type { Candidate, Story } from '../../candidate'
import { isOfForces, type NounPhrase, type Range, type VerbGroup } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { tellsOfFlight } from '../escapes/back-inside'

/** Whoever takes people settles what the taking is: forces of the state arrest, armed groups hold captive. */

const taking = /^(?:detain|capture|net|nab|hold|detener|capturar|agarrar)$/

const takerOf = (view: SentenceView, verb: VerbGroup | null) =>
  verb && !verb.passive && taking.test(verb.lemma) ? (subjectOf(view, verb) ?? agentOf(view, verb)) : null

/** "the gang that took 25 is holding 24": parted from its verb by a clause of its own. */
const agentOf = (view: SentenceView, verb: VerbGroup) =>
  view.phrases.find(({ links }) =>
    links.some((link) => link.verb === verb && link.via === 'main' && link.role === 'agent'),
  )?.noun ?? null

const isArmedGroup = ({ head, classes }: { head: string; classes: readonly string[] }): boolean =>
  captors.has(head) || classes.includes('gang') || classes.includes('inmate')

/** "armed men", "hombres armados". */
const bearsArms = (view: SentenceView, { first, last }: Range): boolean =>
  view.lexed.tokens.slice(first, last + 2).some(({ norm }) => /^(?:armed|armados)$/.test(norm))

/** "the Belmonte Liberation Army": an army of no state. */
const isForLiberation = (view: SentenceView, { first, last }: Range): boolean =>
  view.lexed.tokens
    .slice(first, last + 1)
    .some(
      ({ norm }, at, all) =>
        /^liberation$|^liberacion$/.test(norm) && !/^people/.test(all[at - 2]?.norm ?? ''),
    )

const themselves = /^(?:they|it)$/
/** "The rebels say they hold 214": who says so of themselves. */
function speakerBefore(view: SentenceView, { first }: VerbGroup): NounPhrase | null {
  const said = view.verbs.findLast(({ verb }) => verb.last < first && verb.senses.includes('say'))
  return said ? subjectOf(view, said.verb) : null
}

/** Whom the subject of a verb stands for, which where it is left out or says "they" is who says so of themselves. */
export const ofThemselves = (view: SentenceView, verb: VerbGroup, subject: NounPhrase | null) =>
  subject === null || themselves.test(subject.head) ? speakerBefore(view, verb) : subject

/** "Gunmen have released 79 pupils", "hombres armados soltaron a nueve": who acts bears arms, and no state's. */
export function isDoneByCaptors(view: SentenceView, verb: VerbGroup | null): boolean {
  const subject = verb && !verb.passive ? subjectOf(view, verb) : null
  const who = verb && subject ? ofThemselves(view, verb, subject) : null
  if (!who) return false
  if (isForLiberation(view, who)) return true
  if (who.classes.some((name) => name === 'police' || name === 'soldier')) return false
  return isArmedGroup(who) || (who.classes.includes('person') && bearsArms(view, who))
}

/** "The rebels say they hold 214", "the Belmonte Liberation Army captured 12". */
export const isTheirOwnWord = (view: SentenceView, verb: VerbGroup | null): boolean => {
  const subject = isTakenByCaptors(view, verb) && verb ? subjectOf(view, verb) : null
  return subject !== null && (themselves.test(subject.head) || isForLiberation(view, subject))
}

/** "The navy detained 19 of them". */
export function isTakenByForces(view: SentenceView, verb: VerbGroup | null): boolean {
  const taker = takerOf(view, verb)
  return (
    taker !== null &&
    !isArmedGroup(taker) &&
    !isDoneByCaptors(view, verb) &&
    taker.classes.some((name) => name === 'police' || name === 'soldier')
  )
}

/** "The rebels detained 19 of them". */
export function isTakenByCaptors(view: SentenceView, verb: VerbGroup | null): boolean {
  return takerOf(view, verb) !== null && isDoneByCaptors(view, verb)
}

const state =
  /^(?:government|state|ministry|service|agency|authority|authorities|army|navy|police|military|gobierno|estado|ministerio|servicio|agencia|autoridades|ejercito|armada|marina|policia)$/

/** "the army", "the ministry", "Valdoria": a state, its forces or its offices. */
export const isOfState = (who: NounPhrase): boolean =>
  !isArmedGroup(who) &&
  (who.place !== null ||
    isOfForces(who) ||
    state.test(who.head) ||
    who.classes.some((name) => name === 'staff' || name === 'guard'))

/** "The army keeps 150 soldiers at each gate", "the decree keeps 3,200 on patrol", "voted to have 550 kept around the prisons": forces at work. */
export function isKeptByState(view: SentenceView, { verb, phrase }: Candidate): boolean {
  if (!verb || !/^(?:keep|mantener|tener)$/.test(verb.lemma)) return false
  if (view.lexed.tokens.some(({ norm }) => againstTheirWill.test(norm))) return false
  if (onDuty.test(wordsBehind(view, verb))) return true
  if (verb.passive) return false
  const keeper = subjectOf(view, verb)
  if (!keeper || isArmedGroup(keeper)) return false
  const kept = view.counted.find(({ index }) => index === phrase)
  if (kept && isOfForces(kept.noun) && onDuty.test(wordsBehind(view, kept.noun))) return true
  return state.test(keeper.head) || keeper.classes.some((name) => name === 'police' || name === 'soldier')
}
const wordsBehind = (view: SentenceView, { last }: Range) =>
  [1, 2, 3].map((step) => wordAt(view, last + step)).join(' ')
/** "kept 17 policemen on duty at the post from leaving", "kept 11 soldiers on guard as hostages". */
const againstTheirWill = /^(?:hostages?|captives?|leaving|rehen(?:es)?|cautiv[oa]s?)$/
const onDuty =
  /^(?:around|outside|(?:on|at) (?:patrol|duty|guard|standby|alert|hand|call)|(?:in|en) (?:(?:the|la) )?(?:province|provincia|streets?|calles|city|ciudad|state|estado)|alrededor|fuera|de (?:guardia|patrulla|turno)|patrull|en (?:alerta|servicio))/

/** "Seventy inmates fled. Thirteen men were seized in a lorry": where nobody is held hostage, people seized after a flight are caught again. */
export const isSeizedFugitive = (
  view: SentenceView,
  { noun, classes, bare, links }: Phrase,
  story: Story,
): boolean =>
  !story.hostages &&
  noun.count !== null &&
  (bare || classes.every((name) => name === 'person' || name === 'inmate' || name === 'fugitive')) &&
  links.some(
    ({ verb, role, via }) =>
      role === 'theme' &&
      (via === 'main' || via === 'joined') &&
      verb.passive &&
      !verb.negated &&
      verb.lemma === 'seize',
  ) &&
  mayBeCaughtAgain(view, story)

/** Inmates are caught again only where the text has told of a flight. */
export const mayBeCaughtAgain = (view: SentenceView, story: Story): boolean =>
  tellsOfFlight(view) || story.earlier.some((told) => tellsOfFlight(told.view))
