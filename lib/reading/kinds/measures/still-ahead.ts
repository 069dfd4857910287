import { either } from '@/lib/text/either'
import { normsOf } from '@/lib/text/sayings'
import { holds, signOf } from '@/lib/text/word-signs'
import type { Candidate } from '../../candidate'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'

/** A measure that somebody is only going to take: nothing is in force yet. */

const takes = 'sign|declare|decree|impose|proclaim|issue|publish'
const prolongs = 'extend|renew|prolong'
const toma = 'firmar|declarar|decretar|imponer|dictar|proclamar|emitir|publicar|prorrogar|renovar'
const alarga = 'prolongar|extender|ampliar'

const isGoing = either(
  "(?:will|would|may|might|could|shall|'ll)(?: \\S+ly| soon| now| also)?",
  '(?:is|are|was|were|be) (?:due |set |expected |about |going |likely |poised |scheduled |ready )?to',
  '(?:plans|plan|planned|intends|intended|hopes|wants|prepares|preparing|vowed|promised|threatened) to',
)
/** "may extend until May" tells how long it may last. */
const prolongsIt = `${either(prolongs)}(?! (?:until|till|through|for|over|into|to))`
/** "is expected to declare", "will now sign", "plans to extend". */
const english = new RegExp(` ${isGoing} ${either(takes, prolongsIt)} `)

const va = either('va|van|iba|iban|preve|planea|piensa|pretende|dispone|previsto|prepara|promete|prometio')
/** "va a firmar", "prevé declarar". */
const spanish = new RegExp(` ${va}(?: a)? ${either(toma, alarga)} `)

const signs = signOf([takes, prolongs, toma, alarga].flatMap((verbs) => verbs.split('|')))

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
  // One space stands before each token.
  const at = found
    ? normsOf(view)
        .slice(0, found.index + 1)
        .split(' ').length - 2
    : -1
  return found !== null && isAhead(at) && !/^(?:if|si)$/.test(wordAt(view, at))
}
