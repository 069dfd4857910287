import { isNoun, isVerb } from '../grammar/chunk'
import type { Phrase, SentenceView } from '../grammar/sentence-view'
import { wordAt } from '../grammar/sentence-view'
import { subjectOf, verbBefore } from '../grammar/subject'
import type { NounClass } from '../lexicon/noun-classes'
import type { Sense } from '../lexicon/verb-senses'

/** Questions about how many a prison may hold and does hold, shared by the kinds that count it. */

const housed = (classes: NounClass[]) =>
  classes.length === 0 || classes.some((name) => name === 'inmate' || name === 'person' || name === 'room')

/** A number of inmates, or a bare number. */
export const mayBeHoused = (phrase: Phrase): boolean =>
  phrase.noun.count !== null && !phrase.noun.count.share && (phrase.bare || housed(phrase.noun.classes))

const able = /^(?:can|could|may|puede|pueden|podia|podian|podria)$/
const isHousing = (senses: string[]) => senses.includes('hold') || senses.includes('house')

function isAbleVerb(view: SentenceView, phrase: Phrase): boolean {
  const verb = phrase.links.find((l) => l.via === 'main' && isHousing(l.verb.senses))?.verb
  if (!verb || view.chunks.indexOf(verb) > phrase.index) return false
  for (let i = verb.first; i <= verb.last; i++) if (able.test(wordAt(view, i))) return true
  return verb.form === 'infinitive' && verbBefore(view, verb)?.senses.includes('design') === true
}

const roomy = /^(?:plan|pensar|prever|habilitar|adecuar|equip|certify|license|adaptar)$/

/** "room for 590", "built for 9,500", "capacidad de 5.000", "el espacio sería para 1 000". */
function isForRoom(view: SentenceView, { governor }: Phrase): boolean {
  if (!governor) return false
  const noun = governor.noun === null ? undefined : view.chunks[governor.noun]
  const verb = governor.verb === null ? undefined : view.chunks[governor.verb]
  if (isNoun(noun) && noun.classes.includes('room') && /^(?:for|of|para|de)$/.test(governor.preposition))
    return true
  if (!isVerb(verb) || !/^(?:for|para)$/.test(governor.preposition)) return false
  if (verb.senses.includes('design') || roomy.test(verb.lemma)) return true
  return verb.senses.includes('be') && subjectOf(view, verb)?.classes.includes('room') === true
}

function isCapacityOf(view: SentenceView, phrase: Phrase): boolean {
  const be = phrase.links.find((l) => l.verb.senses.includes('be') || l.verb.senses.includes('reach'))?.verb
  return (
    be !== undefined &&
    view.chunks.indexOf(be) < phrase.index &&
    subjectOf(view, be)?.head.startsWith('capac') === true
  )
}

/** "1,224 for 454": two bare numbers, the second of which is the room. */
export function roomPartner(view: SentenceView, phrase: Phrase): Phrase | null {
  const { governor } = phrase
  if (!phrase.bare || !governor || !/^(?:for|para)$/.test(governor.preposition) || governor.noun === null)
    return null
  const partner = view.phrases.find((other) => other.index === governor.noun)
  return partner?.bare ? partner : null
}

export const isCapacity = (view: SentenceView, phrase: Phrase): boolean =>
  mayBeHoused(phrase) &&
  !isExcess(view, phrase) &&
  (phrase.noun.classes.includes('room') ||
    isAbleVerb(view, phrase) ||
    isForRoom(view, phrase) ||
    isCapacityOf(view, phrase) ||
    roomPartner(view, phrase) !== null)

const more = /^(?:more|mas|extra|over|above|too|por)$/
const limit =
  /^(?:that|capacity|capacidad|allowed|permitido|permitidos|intended|limit|encima|many|lo|aforo|supposed|maximum|built|designed|meant|construid[oa]s?|disenad[oa]s?|room|space|espacio|cupo|plazas)$/

/** "3,000 more than its capacity", "3.000 más de su capacidad", "exceeds its capacity by 3,000". */
export function isExcess(view: SentenceView, phrase: Phrase): boolean {
  const { noun, governor } = phrase
  if (!mayBeHoused(phrase) || !noun.count) return false
  const after = Array.from({ length: 7 }, (_, i) => wordAt(view, (noun.count?.last ?? 0) + 1 + i))
  const comparison = after.findIndex((word) => more.test(word))
  if (comparison >= 0 && comparison <= 3 && after.slice(comparison + 1).some((word) => limit.test(word)))
    return true
  const of = governor?.noun == null ? undefined : view.chunks[governor.noun]
  if (isNoun(of) && of.classes.includes('excess')) return true
  const verb = governor?.verb == null ? undefined : view.chunks[governor.verb]
  const by = governor && /^(?:by|en)$/.test(governor.preposition)
  return Boolean(
    by && (isVerb(verb) ? verb.senses.includes('exceed') : isNoun(of) && of.classes.includes('room')),
  )
}

const isHouse = (view: SentenceView, verb: NonNullable<Phrase['links'][number]>['verb']): boolean => {
  const subject = subjectOf(view, verb)
  if (!subject) return true
  return (
    subject.place !== null ||
    subject.classes.includes('prison') ||
    subject.classes.includes('system') ||
    /^(?:it|which|that|they)$/.test(subject.head)
  )
}

/** "hay 12 reos muertos": told of for what befell them, not as the population. */
const isVictim = ({ noun, links }: Phrase): boolean =>
  [...noun.classes, ...noun.modifiers].some((name) => victims.has(name)) ||
  links.some(({ verb, via }) => via !== 'main' && verb.senses.some((sense) => fates.has(sense)))
const victims = new Set<NounClass>(['dead', 'hurt', 'hostage', 'fugitive', 'detainee', 'freed'])
const fates = new Set<Sense>(['kill', 'die', 'hurt', 'seize', 'escape', 'free', 'riot', 'strike'])

/** "holds up to 38,000", "hay 2 260 personas", "2,230 in space for 590": how many are there. */
export function isPopulation(view: SentenceView, phrase: Phrase): boolean {
  if (!mayBeHoused(phrase) || isExcess(view, phrase) || isCapacity(view, phrase)) return false
  const inRoom =
    view.chunks[phrase.index + 1]?.kind === 'preposition' ? view.chunks[phrase.index + 2] : undefined
  if (phrase.bare && isNoun(inRoom) && inRoom.classes.includes('room')) return true
  if (view.phrases.some((other) => roomPartner(view, other) === phrase)) return true
  const link = phrase.links.find((l) => l.role === 'theme' && l.via === 'main')
  if (!link || link.verb.negated || view.chunks.indexOf(link.verb) > phrase.index) return false
  const { senses } = link.verb
  if (senses.includes('exist'))
    return !isVictim(phrase) && phrase.noun.classes.some((name) => name === 'inmate' || name === 'person')
  const possessing = senses.includes('have') && phrase.noun.classes.includes('inmate')
  return (isHousing(senses) || possessing) && !link.verb.passive && isHouse(view, link.verb)
}
