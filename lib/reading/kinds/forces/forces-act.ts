import { wordLike } from '@/lib/text/word-set'
import { isNoun, type NounPhrase, type VerbGroup } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { anybodys, besieges, entries, isSiteNext, isWorkNext, many } from './forces-at-work'
import { isCalledIn, isJoined, isNeeded } from './forces-called-in'
import { carriesOut, isInCharge, isSearchBy } from './forces-in-charge'
import { isToAct } from './forces-to-act'
import { isMenOf } from './men-of-forces'

/** Forces in a number that act: who come in numbers were sent. */

export const goes = wordLike(
  'go come arrive enter retake regain recapture comb sweep head march travel leave fly reach',
  'participate join patrol guard raid search storm occupy take back support reinforce assist',
  'salir llegar viajar partir participar intervenir custodiar vigilar patrullar tomar ocupar allanar',
  'requisar sumar apoyar respaldar acompanar contar irrumpir cercar rodear acordonar resguardar acudir',
  'arribar incursionar desalojar sofocar trasladar unir ingresar entrar retomar recuperar controlar',
  'buscar rastrear venir volar marchar aterrizar desembarcar peinar asaltar relevar anadir agregar',
  'incorporar',
)

/** "500 police were needed to end it", "se necesitaron 500": and came; who "are needed" did not yet. */
const wasNeeded = (view: SentenceView, last: number): boolean =>
  /^(?:was|were|been)$/.test(wordAt(view, last - 1)) || /(?:ron|io)$/.test(wordAt(view, last))

/** "It took 400 police to regain control", "300 soldiers were flown to the province". */
const isBrought = ({ lemma, passive, last }: VerbGroup, view: SentenceView): boolean =>
  passive
    ? /^(?:fly|bring|drive|bus|ferry|airlift|move|transfer|relocate|rush|truck|march|movilizar)$/.test(
        lemma,
      ) ||
      (/^(?:need|require|necesitar|requerir)$/.test(lemma) && wasNeeded(view, last))
    : lemma === 'take' && /^it$/.test(wordAt(view, last - 1))

const ordered = /^(?:order|instruct|assign|commit|authorise|authorize|ordenar|asignar|comprometer|autorizar)$/

/** "llegaron 200 policías", "se sumarán 1.600 militares": in Spanish who acts may follow the verb. */
const isSubjectAfter = (view: SentenceView, index: number, { first, form, lemma }: VerbGroup): boolean =>
  view.lexed.language === 'es' &&
  form === 'finite' &&
  view.chunks[index - 1]?.kind !== 'preposition' &&
  (first < (view.chunks[index]?.first ?? 0) || /^(?:sumar|trasladar|unir)$/.test(lemma))

/** "14.400 irán a Arcos": to a place, and not to school. */
const goesTo = (view: SentenceView, { lemma, last }: VerbGroup): boolean =>
  lemma === 'ir' &&
  /^(?:a|al|hacia)$/.test(wordAt(view, last + 1)) &&
  isSiteNext(view, view.chunkOf[last + 1] ?? 0)

/** "suman 400": that is how many there are; who "se suman" or "se añaden" are sent. */
const isSum = (view: SentenceView, { lemma, first, last }: VerbGroup): boolean =>
  /^(?:sumar|anadir|agregar|incorporar)$/.test(lemma) &&
  wordAt(view, first) !== 'se' &&
  wordAt(view, first - 1) !== 'se' &&
  !/se$/.test(wordAt(view, last))

const isMany = ({ noun }: Phrase): boolean => (noun.count?.value ?? 0) >= many

/** "600 police took part", "ordered 500 soldiers to patrol", "moved 300 troops there". */
const isMoved = (view: SentenceView, phrase: Phrase): boolean =>
  phrase.links.some(({ verb, role, via }) => {
    if (verb.negated || via === 'relative') return false
    if (role === 'theme' && (ordered.test(verb.lemma) || (shifts.test(verb.lemma) && !verb.passive)))
      return true
    if (!isMany(phrase)) return false
    if (role === 'theme' && isBrought(verb, view)) return true
    return (
      (goes.test(verb.lemma) || goesTo(view, verb)) &&
      !isSum(view, verb) &&
      (!anybodys.test(verb.lemma) || isWorkNext(view, view.chunks.indexOf(verb))) &&
      (role === 'agent' || verb.senses.includes('riot') || isSubjectAfter(view, phrase.index, verb))
    )
  })
const shifts = /^(?:move|transfer|relocate|shift)$/

/** "an operation with 200 agents", "con el ingreso de 350 militares"; not "an attack on 200 of them". */
function isInOperation(view: SentenceView, phrase: Phrase): boolean {
  const { governor } = phrase
  const of = governor?.noun == null ? undefined : view.chunks[governor.noun]
  if (!isNoun(of) || /^(?:against|contra)$/.test(governor?.preposition ?? '')) return false
  return (
    of.classes.includes('operation') ||
    (isEntry(view, of) &&
      isMany(phrase) &&
      /^(?:con|with|tras|after|by|through|mediante)$/.test(wordAt(view, of.first - 1)))
  )
}

/** "the army went in with 300 men". */
function goesWith(view: SentenceView, { governor }: Phrase): boolean {
  const by = governor?.verb == null ? undefined : view.chunks[governor.verb]
  return (
    by?.kind === 'verb' &&
    goes.test(by.lemma) &&
    !isBareCount(view, by) &&
    /^(?:by|with|por|con)$/.test(governor?.preposition ?? '')
  )
}

/** "stormed the jail with 300 men". */
function besiegesWith(view: SentenceView, phrase: Phrase): boolean {
  const before = view.verbs.findLast(({ index }) => index < phrase.index)?.verb
  return (
    /^(?:with|con)$/.test(phrase.governor?.preposition ?? '') &&
    before !== undefined &&
    besieges.test(before.lemma) &&
    !before.negated &&
    isMany(phrase)
  )
}

/** "300 soldiers are in charge of the jail". */
const leads = (view: SentenceView, { links, index }: Phrase): boolean =>
  links.some(({ verb, via }) => via !== 'relative' && verb.senses.includes('be')) && isInCharge(view, index)

const deeds = [
  isMoved,
  isToAct,
  isSearchBy,
  isNeeded,
  leads,
  isCalledIn,
  isInOperation,
  goesWith,
  besiegesWith,
  isJoined,
  carriesOut,
]

/** Forces in a number that act. */
export function acts(view: SentenceView, phrase: Phrase): boolean {
  const { classes, noun } = phrase
  if (noun.count?.alone || noun.count?.share) return false
  if (!classes.some((name) => name === 'police' || name === 'soldier')) return isMenOf(view, phrase)
  return deeds.some((test) => test(view, phrase))
}

/** "con el ingreso de 350 militares", "con el apoyo de 300 uniformados", "with the help of 200 officers". */
const backing = /^(?:apoyo|respaldo|ayuda|support|backing|help)$/
const quells = /^(?:someter|sofocar|reducir|restablecer|repeler|quell|subdue|restore|regain|repel)$/

/** Backing counts where somebody storms, quells or regains something: nobody is elected by soldiers. */
const isEntry = (view: SentenceView, { head }: NounPhrase): boolean =>
  entries.test(head) ||
  (backing.test(head) &&
    view.verbs.some(({ verb }) => !verb.negated && (besieges.test(verb.lemma) || quells.test(verb.lemma))))

/** '"Cuenta con 29 policías", informó': nobody is said to have them. */
const isBareCount = (view: SentenceView, { lemma, first }: VerbGroup): boolean =>
  lemma === 'contar' && /^(?:"|:|)$/.test(wordAt(view, first - 1))
