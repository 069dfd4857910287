import { isHostages, type Sight, tolls } from './date-allowed'
import { hasClass, isNoun, isVerb } from './grammar/chunk'

/** The date that follows a list of dead, hurt and captives. */

const listed = /^(?:noun|preposition|adverb|comma|conjunction)$/
const leaves = /^(?:dejar|ser|be|leave)$/

/** "Quince muertos y 14 heridos dejó el martes una riña": what is left stands before, and the day behind the verb. */
export function isLeftOn({ view, candidate, at }: Sight, index: number): boolean {
  if (!tolls.has(candidate.kind)) return false
  const told = view.chunks.findIndex((chunk, i) => i > at && isVerb(chunk) && chunk.form === 'finite')
  const verb = view.chunks[told]
  if (!isVerb(verb) || told > index || !leaves.test(verb.lemma)) return false
  const before = view.chunks.slice(at + 1, told)
  const behind = view.chunks.slice(told + 1, index)
  return (
    before.every((chunk) => listed.test(chunk.kind) || (isVerb(chunk) && chunk.form === 'reduced')) &&
    behind.every(({ kind }) => /^(?:preposition|comma|adverb)$/.test(kind))
  )
}

/** "Cinco muertos y ocho rehenes: es el saldo del martes": the day of a list is told behind its colon. */
export function isSummedUp({ view, candidate, at }: Sight, index: number): boolean {
  if (!tolls.has(candidate.kind) && !isHostages(candidate) && candidate.kind !== 'attack') return false
  const stop = view.chunks.findIndex(({ kind }, i) => kind === 'stop' && i > at)
  if (stop < 0 || stop > index) return false
  const list = view.chunks.slice(0, stop)
  const sum = view.chunks.slice(stop + 1, index)
  return (
    !list.some((chunk) => chunk.kind === 'date' || (isVerb(chunk) && chunk.form === 'finite')) &&
    sum.some((chunk) => isNoun(chunk) && hasClass(chunk, 'toll') && chunk.count === null) &&
    // "that was the toll" begins no clause that hangs on another.
    !sum.slice(1).some(({ kind }) => kind === 'stop' || kind === 'relative' || kind === 'subordinator')
  )
}
