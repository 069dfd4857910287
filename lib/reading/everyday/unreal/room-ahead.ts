import type { Candidate } from '@/lib/reading/candidate'
import {
  type Chunk,
  isNoun,
  isVerb,
  type NounPhrase,
  prepositionOf,
  type VerbGroup,
} from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'

/** Places of a prison that is only planned, promised, asked for, refused or hoped for: nobody can be put there. */

/** Spanish verbs that change their stem keep it in their lemma. */
const wishes =
  /^(?:prev|plan(?!t)|proyect|ofrec|promet|esper|quer|quier|ped|pid|reclam|exig|propon|propus|pretend|estudi|evalu|aspir|necesit|solicit|demand|rechaz|busc|hope|expect|offer|promis|pledg|vow|propos|want|ask|await|wait|consider|seek|need|refus|reject|oppos|request|weigh|mull|draw)/
const announces = /^(?:anunci|announc)/
const raises =
  /^(?:constru|build|abr|open|levant|erect|edific|inaugur|habilit|crea|add|sum|instal|licit|tender|begin|start|empez|comenz|inici)/
const has = /^(?:have|tener|haber|hay|contar)$/

/** "the plan for a jail", "la construcción de una cárcel". */
const works =
  /^(?:plans?|projects?|proposals?|promise|idea|construction|building|planes|proyectos?|propuestas?|promesa|construccion|edificacion|licitacion|creacion)$/
/** "finished the construction of a jail for 700". */
const ends = /^(?:end|finish|complet|termin|conclu|finaliz|inaugur|entreg)/

/** "goes on", "began", "is delayed". */
const goesOn =
  /^(?:go|continue|begin|start|advance|progress|stall|halt|delay|postpone|suspend|stop|seguir|continuar|avanzar|empezar|comenzar|iniciar|arrancar|paralizar|detener|retrasar|demorar|suspender|aplazar)$/

/** Of its subject, and of what comes "con la construcción", only a verb that says so tells that it is not done. */
function isWorkUnfinished(view: SentenceView, work: number, house: number): boolean {
  const { chunks } = view
  const from = chunks.findLastIndex(
    ({ kind }, at) => at < work && /^(?:stop|subordinator|relative)$/.test(kind),
  )
  const before = chunks.slice(from + 1, work).filter(isVerb)
  if (before.length > 0 && chunks[work - 1]?.kind !== 'preposition')
    return !before.some(({ lemma }) => ends.test(lemma))
  const then = chunks.slice(house + 1).find((chunk) => isVerb(chunk) && chunk.form === 'finite')
  if (!isVerb(then)) return true
  const isSaid = wishes.test(then.lemma) || announces.test(then.lemma) || goesOn.test(then.lemma)
  const behind = [0, 1, 2].map((step) => wordAt(view, then.last + step)).join(' ')
  return isAhead(then) || isSaid || underWay.test(behind)
}
/** "is under way", "está paralizada". */
const underWay =
  /(?:under ?way|stalled|unfinished|en (?:marcha|curso|obras)|paralizad|parad[oa]|detenid|suspendid|inconclus)/

const wings =
  /^(?:wings?|blocks?|units?|pavilions?|complex|cent(?:er|re)s?|alas?|pabellon(?:es)?|modulos?|complejos?|centros?|recintos?)$/

/** "a second jail", "dos cárceles", "new wings": one that nobody knows yet. */
const isNewHouse = (chunk: Chunk | undefined): chunk is NounPhrase =>
  isNoun(chunk) &&
  (chunk.classes.includes('prison') || wings.test(chunk.head)) &&
  chunk.determiner !== 'definite' &&
  chunk.determiner !== 'demonstrative' &&
  chunk.place === null

const isAhead = ({ future, conditional }: VerbGroup): boolean => future || conditional

/** "will not have a second wing", "construirá dos cárceles", "planea una cárcel": of what there is not yet. */
const isOfNoneYet = (verb: VerbGroup): boolean =>
  wishes.test(verb.lemma) || (isAhead(verb) && (raises.test(verb.lemma) || has.test(verb.lemma)))

/** What may stand between such a verb and the house: where, when and to do what. */
const passes = (chunk: Chunk): boolean =>
  isNoun(chunk) ||
  (isVerb(chunk) && chunk.form === 'infinitive') ||
  /^(?:date|preposition|conjunction|adverb)$/.test(chunk.kind)

/** "prevé abrir en 2027 un centro", "espera desde 2014 una cárcel": the house is what the verb or noun before it is about. */
function isWishedFor(view: SentenceView, house: number): boolean {
  const { chunks } = view
  const own = prepositionOf(chunks[house - 1])
  if (own && !/^(?:de|of|for|a|por)$/.test(own)) return false
  let isRaised = false
  for (let at = house - 1; at >= 0; at--) {
    const chunk = chunks[at] as Chunk
    if (isNoun(chunk) && works.test(chunk.head) && /^(?:de|of|for|para)$/.test(prepositionOf(chunks[at + 1])))
      return isWorkUnfinished(view, at, house)
    if (isVerb(chunk) && chunk.form === 'infinitive') {
      // "wants to close a jail of 700": there it is.
      if (!raises.test(chunk.lemma) && !has.test(chunk.lemma)) return false
      isRaised = true
    } else if (isVerb(chunk))
      return isOfNoneYet(chunk) || (isRaised && (announces.test(chunk.lemma) || isToBe(chunk)))
    if (!passes(chunk)) return false
  }
  return false
}

/** "is going to build", "va a construir". */
const isToBe = ({ lemma }: VerbGroup): boolean => /^(?:go|ir|be)$/.test(lemma)

/** "A second jail with 15,000 places ... is being drawn", "una cárcel para 900 presos se abrirá": told of it behind the number. */
function isToldToCome({ chunks, lexed }: SentenceView, counted: number): boolean {
  const behind = chunks.slice(counted + 1)
  const at = behind.findIndex((chunk) => isVerb(chunk) && chunk.form === 'finite')
  const verb = behind[at]
  if (!isVerb(verb)) return false
  if (behind.slice(0, at).some(({ kind }) => /^(?:stop|relative|subordinator|conjunction)$/.test(kind)))
    return false
  const isBeingMade = lexed.tokens
    .slice(verb.first, verb.last + 1)
    .some(({ norm }) => /^(?:being|planned|proyectad[oa]|previst[oa]|planificad[oa])$/.test(norm))
  return (
    (raises.test(verb.lemma) && isAhead(verb)) || (wishes.test(verb.lemma) && verb.passive) || isBeingMade
  )
}

/** "se esperan 1.500 plazas nuevas", "tendrá 400 plazas": the places themselves. */
const arePlacesAhead = ({ links, noun }: Phrase): boolean =>
  noun.classes.includes('room') &&
  noun.determiner !== 'definite' &&
  links.some(({ verb, role, via }) => role === 'theme' && via === 'main' && isOfNoneYet(verb))

/** "for a jail of 700": nouns and prepositions alone lead from the house to its number. */
const reach = 5 // chunks

export function isRoomAhead(view: SentenceView, { phrase }: Candidate): boolean {
  const counted = view.phrases.find(({ index }) => index === phrase)
  if (!counted) return false
  if (arePlacesAhead(counted)) return true
  const { chunks } = view
  const house = chunks.findLastIndex((chunk, at) => at < counted.index && isNewHouse(chunk))
  if (house < 0 || counted.index - house > reach) return false
  const between = chunks.slice(house + 1, counted.index)
  if (!between.every((chunk) => isNoun(chunk) || chunk.kind === 'preposition')) return false
  return isWishedFor(view, house) || isToldToCome(view, counted.index)
}
