import { isAside, isDate } from '@/lib/reading/days/governor'
import { hasClass, isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isHostages, isToll } from '@/lib/reading/kind-groups'
import type { Sight } from './allowed'

/** Which date is that of an item of a list, and which follows a list of dead, hurt and captives. */

const listed = /^(?:noun|preposition|adverb|comma|conjunction)$/
const leaves = /^(?:dejar|ser|be|leave)$/

/** "Quince muertos y 14 heridos dejó el martes una riña": what is left stands before, and the day behind the verb. */
export function isLeftOn({ view, candidate, at }: Sight, index: number): boolean {
  if (!isToll(candidate)) return false
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
  if (!isToll(candidate) && !isHostages(candidate) && candidate.kind !== 'attack') return false
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

/** "2023 (27 dead), 2017 (11)": the chunk of the date before the brackets in which the fact stands; -1 where they tell one of their own, or there are none. */
function beforeBrackets({ chunks, lexed }: SentenceView, at: number): number {
  const isMark = (i: number, mark: string) => lexed.tokens[chunks[i]?.first ?? -1]?.norm === mark
  if (!isMark(at - 1, '(') || chunks[at - 2]?.kind !== 'date') return -1
  const end = chunks.findIndex((_, i) => i > at && isMark(i, ')'))
  return chunks.slice(at, end).some(isDate) ? -1 : at - 2
}

/** "on Saturday 19; on Sunday, 51; by nightfall, 112": behind a semicolon a day has been told since. */
function isOvertaken({ chunks, lexed }: SentenceView, date: number, at: number): boolean {
  const stop = chunks.findIndex(
    ({ kind, first }, i) => i > date && i < at && kind === 'stop' && lexed.tokens[first]?.norm === ';',
  )
  return stop >= 0 && chunks.slice(stop + 1, at).some(isDate)
}

/** Is the date of a row that of this item, or of another? Null where the sentence tells no row. */
export function inRow(view: SentenceView, date: number, at: number): boolean | null {
  const bracketed = beforeBrackets(view, at)
  if (bracketed >= 0) return bracketed === date
  return isOvertaken(view, date, at) ? false : null
}

/** "el lunes a cinco y el martes a otros dos": the date that opens an item of a row is that item's. */
export function opensItem({ view, at }: Sight, index: number): boolean {
  if (index > at || at - index > 5) return false
  // "el domingo en la mañana, 51".
  const near = view.chunks
    .slice(index + 1, at)
    .every(
      (chunk) =>
        /^(?:preposition|comma|adverb)$/.test(chunk.kind) ||
        (isNoun(chunk) && chunk.classes.includes('time') && !chunk.count),
    )
  if (!near) return false
  let before = index - 1
  const led = view.chunks[before]?.kind === 'preposition' ? before - 1 : before
  const noun = view.chunks[before]
  if (isNoun(noun) && noun.classes.includes('time') && !noun.count) before--
  // "in February, 79 in four prisons; in July, 27 in two", "the one of July, 27", "in Roble, in July, 27".
  const stop = view.chunks.findLastIndex(({ kind }, i) => kind === 'stop' && i < index)
  const item = view.chunks.slice(stop + 1, index)
  if (stop >= 0 && !item.some((chunk) => isVerb(chunk) || isDate(chunk) || (isNoun(chunk) && chunk.count)))
    return true
  const joints = view.lexed.language === 'es' ? [before, led] : []
  return joints.some((joint) => view.chunks[joint]?.kind === 'conjunction')
}

/** "visto morir a 12, y en julio de 2021, a 119", "and November brought 62": behind the "and" the day is of what it opens. */
export function isOfItemBehind(view: SentenceView, index: number): boolean {
  const led = view.chunks[index - 1]?.kind === 'preposition' ? index - 2 : index - 1
  if (view.chunks[led]?.kind !== 'conjunction') return false
  const next = view.chunks.slice(index + 1).find(({ kind }) => !/^(?:preposition|comma|adverb)$/.test(kind))
  if (isVerb(next)) return next.form === 'finite'
  if (!isNoun(next) || next.classes.includes('time')) return false
  // "20 died, and on Thursday a grenade hurt a guard".
  const verb = view.chunks[view.chunks.indexOf(next) + 1]
  return next.count !== null || (isVerb(verb) && verb.form !== 'infinitive')
}

/** "After the strike had begun, on 12 July, over fuel, one died": between its commas the day is of the verb before them. */
export const isInserted = ({ view: { chunks }, at }: Sight, index: number): boolean =>
  isAside(chunks, index - 1, index) &&
  (at < index || chunks.slice(index + 2, at).some(({ kind }) => kind === 'comma'))
