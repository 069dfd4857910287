import { complementOf } from '@/lib/reading/grammar/links/links'
import { assailants, hospitals } from '@/lib/reading/lexicon/alternatives'
import { homes, hospitality, posts, schools, shops, works, worship } from '@/lib/reading/lexicon/venues'
import { wordLike } from '@/lib/text/word-set'
import { holds, signLike, signOfWords } from '@/lib/text/word-signs'
import {
  isNoun,
  isOfForces,
  isVerb,
  type NounPhrase,
  prepositionOf,
  type VerbGroup,
} from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import { people } from '../../lexicon/noun-classes'

/** "Gunmen broke into a bar", "encapuchados se metieron en el canal": armed men who force their way in attack. */

const armed = new RegExp(`^(?:${assailants}|hooded|masked|armed|bandits?|encapuchados?|armados?|sicarios?)$`)

const bearers = signLike(armed)

export const mayForceEntry = (view: SentenceView): boolean => holds(view, bearers) || holds(view, forcing)
const forcing = signOfWords('force forced forcing')

const clauseEnd = /^(?:stop|relative|subordinator|quote)$/

/** The first noun of the clause, of which the verb tells. */
function openerOf(view: SentenceView, verb: VerbGroup): NounPhrase | null {
  let opener: NounPhrase | null = null
  for (let at = view.chunks.indexOf(verb) - 1; at >= 0; at--) {
    const chunk = view.chunks[at]
    if (!chunk || clauseEnd.test(chunk.kind)) break
    if (isVerb(chunk) && chunk.form === 'finite') break
    // "as inmates from one wing forced their way in".
    const before = prepositionOf(view.chunks[at - 1])
    if (isNoun(chunk) && (view.chunks[at - 1]?.kind !== 'preposition' || before === 'as')) opener = chunk
  }
  return opener
}

const bears = (view: SentenceView, { first, last }: NounPhrase): boolean => {
  for (let at = first; at <= last + 1; at++) if (armed.test(wordAt(view, at))) return true
  return false
}

/** Who may come to fight: not "masked dancers", nor the lawyers of "armed with a court order, lawyers". */
const mayFight = ({ head, classes }: NounPhrase): boolean =>
  armed.test(head) || fighters.test(head) || classes.some((name) => name === 'gang' || name === 'inmate')
const fighters =
  /^(?:m[ae]n|people|persons?|individuals?|youths?|groups?|mobs?|squads?|cells?|robbers?|thieves|criminals?|civilians?|hombres?|personas?|individuos?|sujetos?|tipos?|jovenes|desconocidos?|delincuentes?|criminales|civiles|ladrones|grupos?|comandos?|celulas?)$/

/** "gunmen", "a group of hooded men", "hombres armados"; forces enter by right. */
function isArmed(view: SentenceView, opener: NounPhrase): boolean {
  if (isOfForces(opener) || !mayFight(opener)) return false
  const of = complementOf(view.chunks, view.chunks.indexOf(opener))
  return bears(view, opener) || (of !== null && !isOfForces(of) && bears(view, of))
}

const isBand = ({ classes, modifiers }: NounPhrase): boolean =>
  [...classes, ...modifiers].some((name) => name === 'gang' || name === 'inmate')

/** What nobody stands in: "broke into the market", "took over the business", "seized their chance", "entered a plea", "invaded the pitch". */
const noRoom = wordLike(
  'markets? trades? business(?:es)? compan(?:y|ies) charts? headlines? news final(?:es|s)?',
  'semi-?final(?:es|s)? leagues? politics government pleas? chances? opportunit(?:y|ies) moments?',
  'initiative attention pitch lead leadership place race talks world tears song applause laughter',
  'debate penalty mercados? negocios? empresas? liga politica historia mundo contacto crisis panico',
  'accion prision razon problemas campo cancha lugar puesto celda base',
)

/** "a bar", "Roble prison", not "song", "smaller groups" or the first word of "penalty area". */
const isRoom = (view: SentenceView, { first, last, determiner, classes, place }: NounPhrase): boolean => {
  for (let at = first; at <= last; at++) if (noRoom.test(wordAt(view, at))) return false
  return determiner !== null || place !== null || classes.length > 0
}

/** "took over the studio", "se tomaron un canal", not "took over 20 hostages". */
function isOfPlace(view: SentenceView, verb: VerbGroup): boolean {
  const what = view.chunks[view.chunks.indexOf(verb) + 1]
  return (
    isNoun(what) &&
    what.count === null &&
    isRoom(view, what) &&
    !what.classes.some((name) => people.has(name))
  )
}

const ground = wordLike(
  ...[homes, schools, hospitals, worship, hospitality, shops, posts, works],
  'radio canal emisora estudio televisora edificio sede pueblo aldea plaza parque calles? via carretera mina finca',
  'hacienda pabellon',
)
/** "se tomaron una radio", not "se tomó una cerveza", "ocuparon el segundo lugar". */
function isOfGround(view: SentenceView, verb: VerbGroup): boolean {
  const what = view.chunks[view.chunks.indexOf(verb) + 1]
  if (!isNoun(what) || what.count !== null) return false
  const known = what.place !== null || what.classes.some((name) => name === 'prison' || name === 'area')
  return known || [what.first, what.first + 1].some((at) => ground.test(wordAt(view, at)))
}

/** What they go into: the first noun behind the verb that is no "way"; none where the sentence ends before. */
function isIntoRoom(view: SentenceView, verb: VerbGroup): boolean {
  for (const chunk of view.chunks.slice(view.chunks.indexOf(verb) + 1)) {
    if (isNoun(chunk) && chunk.head !== 'way') return isRoom(view, chunk)
    // "broke into tears": a verb by its form.
    if (!isNoun(chunk) && !/^(?:preposition|adverb|date)$/.test(chunk.kind)) return !isVerb(chunk)
  }
  return true
}

/** "forced their way into another wing". */
const isWayIn = (view: SentenceView, { lemma, last }: VerbGroup): boolean =>
  lemma === 'force' && wordAt(view, last + 2) === 'way' && /^(?:in|into|inside)$/.test(wordAt(view, last + 3))

export function isForcedEntry(view: SentenceView, verb: VerbGroup): boolean {
  const { lemma, last, first, form } = verb
  const opener = form === 'finite' ? openerOf(view, verb) : null
  if (!opener) return false
  const into = wordAt(view, last + 1)
  if (isWayIn(view, verb) || (lemma === 'break' && into === 'into'))
    return (isArmed(view, opener) || isBand(opener)) && isIntoRoom(view, verb)
  if (!isArmed(view, opener)) return false
  if (/^(?:raid|invade|invad|invadir|occupy)$/.test(lemma)) return !verb.passive && isOfPlace(view, verb)
  if (/^(?:seize|take)$/.test(lemma))
    return !verb.passive && (lemma === 'seize' || wordAt(view, last) === 'over') && isOfPlace(view, verb)
  const itself = wordAt(view, first - 1) === 'se'
  if (lemma === 'tomar' || lemma === 'ocupar') return (itself || lemma === 'ocupar') && isOfGround(view, verb)
  if (/^(?:enter|incursionar)$/.test(lemma)) return !verb.passive && isIntoRoom(view, verb)
  return /^(?:meter|entrar|ingresar)$/.test(lemma) && goesIn(view, verb)
}

/** "ingresaron a la cárcel para cumplir condena". */
const serving = signOfWords('cumplir purgar condena condenas sentencia')

/** "ingresaron a la fuerza a un canal", "se metieron este martes en el canal": not "ingresaron al hospital heridos". */
function goesIn(view: SentenceView, verb: VerbGroup): boolean {
  const { chunks } = view
  let at = chunks.indexOf(verb) + 1
  while (/^(?:adverb|date)$/.test(chunks[at]?.kind ?? '')) at++
  const [link, where] = [chunks[at], chunks[at + 1]]
  return (
    !holds(view, serving) &&
    link?.kind === 'preposition' &&
    /^(?:a|al|en)$/.test(link.word) &&
    isNoun(where) &&
    where.count === null &&
    isRoom(view, where)
  )
}
