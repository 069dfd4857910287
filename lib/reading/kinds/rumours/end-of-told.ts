import { type SentenceView, wordAt } from '../../grammar/sentence-view'

/** How far a sentence tells what it denies. */

export const isStop = (word: string): boolean => /^[.;:?!]$/.test(word)

/** ", saying 12 were killed", "and said that", "y confirmó": what whoever denies says besides. */
const saysBesides = ({ verbs }: SentenceView, at: number): boolean =>
  verbs.some(
    ({ verb }) =>
      verb.first === at + 1 && verb.senses.includes('say') && verb.form !== 'infinitive' && !verb.passive,
  )

/** ", hours after 12 were killed": when it was denied. */
const isWhenDenied = (view: SentenceView, at: number): boolean =>
  [1, 2, 3].some(
    (step) =>
      /^(?:after|despues)$/.test(wordAt(view, at + step)) &&
      !/^(?:which|,)$/.test(wordAt(view, at + step + 1)),
  )

/** Up to where what begins here is told: a stop, or what is said against it, or besides, behind "but", "and" or a comma. */
export function endOf(view: SentenceView, from: number): number {
  const { tokens } = view.lexed
  for (let at = from; at < tokens.length; at++) {
    const word = wordAt(view, at)
    const turns = /^(?:but|although|though|pero|aunque|sino)$/.test(word)
    const adds = /^(?:and|y|e|,)$/.test(word) && saysBesides(view, at)
    if (isStop(word) || turns || adds || (word === ',' && isWhenDenied(view, at))) return at - 1
  }
  return tokens.length - 1
}
