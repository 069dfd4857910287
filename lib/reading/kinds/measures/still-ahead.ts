import { either } from '@/lib/text/either'
import { normsOf } from '@/lib/text/sayings'
import { holds, signOf } from '@/lib/text/word-signs'
import type { Candidate } from '../../candidate'
import { isNoun, isVerb } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'

/** A measure that somebody is only going to take: nothing is in force yet. */

const takes = 'sign|declare|decree|impose|proclaim|issue|publish|introduce|establish|set'
const prolongs = 'extend|renew|prolong'
const toma =
  'firmar|declarar|decretar|imponer|dictar|proclamar|emitir|publicar|prorrogar|renovar|establecer|fijar|implantar|instaurar'
const alarga = 'prolongar|extender|ampliar'

const isGoing = either(
  "(?:will|would|may|might|could|shall|'ll)(?: \\S+ly| soon| now| also)?",
  '(?:is|are|was|were|be) (?:due |set |expected |about |going |likely |poised |scheduled |ready )?to',
  '(?:plans|plan|planned|intends|intended|hopes|wants|prepares|preparing|vowed|promised|threatened) to',
)
/** "may extend until May" tells how long it may last. */
const prolongsIt = `${either(prolongs)}(?! (?:until|till|through|for|over|into|to))`
/** "allows the government to impose", "gives mayors the power to set": they need not. */
const mayTake = '(?:allow|permit|enable|empower|authori[sz]e|entitle)(?:s|d|ed|ing)?(?: \\S+){1,5} to'
/** "is considering imposing". */
const thinksOf =
  '(?:considers?|considered|considering|weighs?|weighed|weighing|mulls?|mulled|mulling|studying|discussing|ruled out|rules out)'
const imposing = 'signing|declaring|decreeing|imposing|introducing|establishing|setting|extending|renewing'
/** "is expected to declare", "will now sign", "plans to extend". */
const english = new RegExp(
  ` (?:${either(isGoing, mayTake)} ${either(takes, prolongsIt)}|${thinksOf} ${either(imposing)}) `,
)

const va = either('va|van|iba|iban|preve|planea|piensa|pretende|dispone|previsto|prepara|promete|prometio')
const puede = 'puede|pueden|podra|podran|podria|podrian|pudiera|pudieran'
/** "permite al Gobierno declarar", "faculta al presidente para imponer". */
const permite =
  '(?:permite|permiten|permitira|permitiria|faculta|facultan|autoriza|autorizan|habilita)(?: (?:al?|a l[ao]s?) \\S+)?(?: (?:a|para))?'
/** "va a firmar", "prevé declarar", "podría imponer". */
const spanish = new RegExp(` ${either(va, puede, permite)}(?: a)? ${either(toma, alarga)} `)

const signs = signOf([takes, prolongs, imposing, toma, alarga].flatMap((verbs) => verbs.split('|')))

/** With its accent: "declarara" is none. */
const future = new RegExp(`^${either(toma.replace('imponer', 'impondr'))}(?:á|án)$`)
/** "Se extenderá hasta el 3 de mayo" tells how long it lasts. */
const futureOfSome = new RegExp(`^${either(alarga)}(?:á|án)$`)

/** "Prorrogará el estado de excepción", and no "si lo prorrogará", which nobody says yet. */
const isToCome = ({ lexed: { tokens } }: SentenceView, at: number): boolean => {
  const word = tokens[at]?.lower.normalize('NFC') ?? ''
  const before = [at - 1, at - 2].map((i) => tokens[i]?.norm ?? '')
  if (before.includes('si')) return false
  return future.test(word) || (futureOfSome.test(word) && before[0] !== 'se')
}

/** "announced that he will declare an emergency", "is due to sign a decree that would", "declarará el estado de excepción". */
export function isStillAhead(view: SentenceView, { anchor, verb, emergency }: Candidate): boolean {
  if (emergency?.lifted) return false
  const told = verb ? Math.min(anchor, verb.last + 1) : anchor
  const isDone = verb !== null && verb.form === 'finite' && !verb.future && !verb.conditional
  // "The president, who may extend it, declared": what lies ahead is an aside.
  const isAside = (at: number): boolean =>
    isDone && view.lexed.tokens.slice(at, verb.first).some(({ norm }) => norm === ',')
  const isAhead = (at: number): boolean =>
    at < Math.max(told, anchor) && !(isDone && verb.first < at) && !isAside(at)
  if (view.lexed.language === 'es') {
    const at = view.lexed.tokens.findIndex((_, i) => isToCome(view, i))
    if (at >= 0 && isAhead(at)) return true
  }
  if (!holds(view, signs)) return false
  const found = (view.lexed.language === 'es' ? spanish : english).exec(normsOf(view))
  if (!found) return false
  // One space stands before each token.
  const tokenAt = (end: number): number => normsOf(view).slice(0, end).split(' ').length - 2
  const [at, takes] = [tokenAt(found.index + 1), tokenAt(found.index + found[0].length) - 1]
  // "podría prorrogar el estado de excepción que rige desde el lunes".
  const inForce = view.lexed.tokens.some(
    ({ norm }, i) => i > takes && /^(?:rigen?|vigente|vigor|force|since|imposed|declared)$/.test(norm),
  )
  return !inForce && isAhead(at) && isTaken(view, takes, anchor) && !/^(?:if|si)$/.test(wordAt(view, at))
}

const measures = /^(?:decree|label|measure|emergency|right|area|time|prison|system)$/

/** Is it the measure that is to be taken? Not "may impose fines on who breaks the curfew", "who may extend it, imposed a curfew". */
function isTaken({ chunks }: SentenceView, takes: number, anchor: number): boolean {
  const between = chunks.filter((chunk) => chunk.first > takes && chunk.last < anchor)
  const object = between.find((chunk) => isNoun(chunk) && chunk.head !== '')
  const isOther =
    isNoun(object) &&
    object.place === null &&
    !object.name &&
    !object.classes.some((name) => measures.test(name))
  const isTakenNow = between.some(
    (chunk) =>
      isVerb(chunk) &&
      chunk.form === 'finite' &&
      !chunk.future &&
      !chunk.conditional &&
      chunk.senses.includes('declare'),
  )
  return !isOther && !isTakenNow
}
