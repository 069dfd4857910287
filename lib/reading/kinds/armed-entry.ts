import { holds, signOfWords } from '@/lib/text/word-signs'
import { isNoun, isVerb, type NounPhrase, prepositionOf, type VerbGroup } from '../grammar/chunk'
import { complementOf } from '../grammar/links'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import { people } from '../lexicon/noun-classes'

/** "Gunmen broke into a bar", "encapuchados se metieron en el canal": armed men who force their way in attack. */

const bearers = signOfWords(
  'gunmen gunman hooded masked armed attackers assailants raiders bandits encapuchado encapuchados armado armados pistoleros ' +
    'sicarios atacantes agresores asaltantes',
)
const armed =
  /^(?:gunm[ae]n|hooded|masked|armed|attackers?|assailants?|raiders?|bandits?|encapuchados?|armados?|pistoleros?|sicarios?|atacantes?|agresores|asaltantes?)$/

export const mayForceEntry = (view: SentenceView): boolean => holds(view, bearers) || holds(view, forcing)
const forcing = signOfWords('force forced forcing')

const clauseEnd = /^(?:stop|relative|subordinator|quote)$/
/** Of the law: they enter by right. */
const isOfForces = ({ classes, modifiers }: NounPhrase): boolean =>
  [...classes, ...modifiers].some((name) => name === 'police' || name === 'soldier')

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

/** "gunmen", "a group of hooded men", "hombres armados". */
function isArmed(view: SentenceView, opener: NounPhrase): boolean {
  if (isOfForces(opener)) return false
  const of = complementOf(view.chunks, view.chunks.indexOf(opener))
  return bears(view, opener) || (of !== null && !isOfForces(of) && bears(view, of))
}

const isBand = ({ classes, modifiers }: NounPhrase): boolean =>
  [...classes, ...modifiers].some((name) => name === 'gang' || name === 'inmate')

/** "took over the studio", "se tomaron un canal", not "took over 20 hostages". */
function isOfPlace({ chunks }: SentenceView, verb: VerbGroup): boolean {
  const what = chunks[chunks.indexOf(verb) + 1]
  return isNoun(what) && what.count === null && !what.classes.some((name) => people.has(name))
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
    return isArmed(view, opener) || isBand(opener)
  if (!isArmed(view, opener)) return false
  if (/^(?:raid|invade|invad|invadir|ocupar|occupy)$/.test(lemma))
    return !verb.passive && isOfPlace(view, verb)
  if (/^(?:seize|take)$/.test(lemma))
    return !verb.passive && (lemma === 'seize' || wordAt(view, last) === 'over') && isOfPlace(view, verb)
  const itself = wordAt(view, first - 1) === 'se'
  if (lemma === 'tomar') return itself && isOfPlace(view, verb)
  if (/^(?:enter|incursionar)$/.test(lemma)) return !verb.passive
  return /^(?:meter|entrar|ingresar)$/.test(lemma) && goesIn(view, verb)
}

/** "ingresaron a la fuerza a un canal", "se metieron este martes en el canal": not "ingresaron al hospital heridos". */
function goesIn({ chunks }: SentenceView, verb: VerbGroup): boolean {
  let at = chunks.indexOf(verb) + 1
  while (/^(?:adverb|date)$/.test(chunks[at]?.kind ?? '')) at++
  const [link, where] = [chunks[at], chunks[at + 1]]
  return (
    link?.kind === 'preposition' && /^(?:a|al|en)$/.test(link.word) && isNoun(where) && where.count === null
  )
}
