import { type Chunk, isNoun, isVerb, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { beforeManner, beforePlaces, beforeSetOff, beforeTime, heldBy, isBetween, isLater } from './between'
import { governorAt } from './governor-at'
import { type Governor, isSpeech, type Link } from './link'
import { isPastSetOff } from './past-set-off'
import { isAccording, verbBeyond, verbOfObject } from './verb-beyond'

/** How a phrase hangs on what stands before it: on a verb, or by a preposition. */

/** "durante tres horas a dos guías": how long stands before the object, and governs nothing. */
const isPastTime = (chunks: Chunk[], at: number): boolean => {
  const [time, to] = [chunks[at - 1], chunks[at]]
  return to?.kind === 'preposition' && /^al?$/.test(to.word) && isNoun(time) && time.classes.includes('time')
}

/** Steps back over "X of Y and" to what governs the whole list. */
function beforeListed(chunks: Chunk[], joint: number): number {
  let i = joint - 1
  if (chunks[i]?.kind === 'verb' && (chunks[i] as VerbGroup).form === 'reduced') i--
  if (!isNoun(chunks[i])) return -1
  i--
  while (chunks[i]?.kind === 'preposition' && isNoun(chunks[i - 1]) && !isPastTime(chunks, i)) i -= 2
  return i
}

/** In "remain in the hands of inmates" the inmates act; else the object undergoes. */
const objectRole = (verb: VerbGroup, spanish: boolean): Link['role'] =>
  verb.passive && verb.holders ? 'agent' : verb.passive && !spanish ? 'agent' : 'theme'

/** A date with what introduces it: "by Monday", "este martes", "desde 2020". */
function beforeDate(chunks: Chunk[], at: number): number {
  let i = at - 1
  const noun = chunks[i]
  if (isNoun(noun) && noun.determiner !== null && noun.classes.length === 0) i--
  if (chunks[i]?.kind !== 'preposition') return i
  // "As of Thursday 24 were back".
  const outer = chunks[i - 1]
  return outer?.kind === 'preposition' && outer.word === 'as' ? i - 2 : i - 1
}

/** "y el martes a otros dos": the joint stands before the date. */
function jointOf(chunks: Chunk[], at: number): number {
  let i = at - 1
  while (chunks[i]?.kind === 'date' || isDayPart(chunks[i])) i--
  return i
}
const isDayPart = (chunk: Chunk | undefined): boolean =>
  isNoun(chunk) && chunk.classes.includes('time') && chunk.count === null

/** "a 18 guardias y a dos enfermeras": the second object of one verb. */
function isSecondObject(chunks: Chunk[], at: number): boolean {
  const [to, and] = [chunks[at], chunks[jointOf(chunks, at)]]
  if (to?.kind !== 'preposition' || !/^al?$/.test(to.word)) return false
  if (and?.kind !== 'conjunction' && and?.kind !== 'comma') return false
  const before = chunks[beforeListed(chunks, jointOf(chunks, at))]
  return before?.kind === 'preposition' && /^al?$/.test(before.word)
}

/** "tenían en su poder al director": "al" before a person opens an object as "a" does. */
const opensObject = (chunks: Chunk[], at: number, object: Chunk | undefined): boolean => {
  const to = chunks[at]
  if (to?.kind !== 'preposition') return false
  if (to.word === 'a') return true
  const whom = chunks[at + 1]
  return to.word === 'al' && whom === object && isNoun(whom) && whom.classes.some((name) => people.has(name))
}

/** Of "al director y a 22 guardias" the verb, where the first object hangs on it. */
const hasObject = (chunks: Chunk[], at: number): boolean => {
  const to = chunks[at]
  return to?.kind === 'preposition' && /^al?$/.test(to.word) && isVerb(chunks[at - 1])
}

/** "por ahora 57": the preposition is the adverb's; "for just 57" is not. */
function isOfAdverb(chunks: Chunk[], at: number, from: number): boolean {
  const adverb = chunks[at + 1]
  if (at >= from - 1 || adverb?.kind !== 'adverb') return false
  return at < from - 2 || !/^(?:just|only|barely|merely|solo|solamente|unicamente|apenas)$/.test(adverb.word)
}

type Behind = { link: Link | null; governor: Governor | null }

const linked = (verb: VerbGroup, role: Link['role'], via: Link['via'] = 'main'): Behind => ({
  link: { verb, role, via },
  governor: null,
})
const unlinked: Behind = { link: null, governor: null }

/** Past what in Spanish may stand right before a phrase: a time, an hour, places, a manner. Null where none of these does. */
const pastAside = (chunks: Chunk[], from: number): number | null =>
  isBetween(chunks, from - 1)
    ? from - 3
    : (beforeTime(chunks, from) ?? beforePlaces(chunks, from) ?? beforeManner(chunks, from))

/** "los heridos son 32 y los desaparecidos, cuatro": the comma stands for a verb, and the number is theirs alone. */
function isOfGapped(chunks: Chunk[], from: number): boolean {
  if (chunks[from - 1]?.kind !== 'comma') return false
  const state = chunks[from - 2]
  const at = isVerb(state) && state.form === 'reduced' ? from - 3 : from - 2
  const who = chunks[at]
  return (
    isNoun(who) &&
    who.determiner === 'definite' &&
    who.count === null &&
    who.head === '' &&
    /^(?:conjunction|stop)$/.test(chunks[at - 1]?.kind ?? '')
  )
}

/** On the way left from a phrase: the chunk looked at, and how near its verb would be. */
type Way = { chunks: Chunk[]; from: number; spanish: boolean; at: number; via: Link['via'] }
/** What a step finds: what the phrase hangs on, that it hangs on nothing, or nothing yet. */
type Found = Behind | 'nothing' | null

/** Past what in Spanish stands right before the phrase; undefined where nothing does. */
function stepAside(way: Way): Found | undefined {
  const { chunks, from, at } = way
  const aside = pastAside(chunks, from)
  const holder = aside === null ? heldBy(chunks, at) : null
  if (holder) return linked(holder, 'theme')
  if (aside === null && !isLater(chunks, at)) return undefined
  way.at = aside ?? at - 1
  return null
}

/** Past a comma or an "and", to what governs the whole list. */
function stepOverJoint(way: Way): Found {
  const { chunks, from, at } = way
  const next = beforeListed(chunks, at === from - 1 ? beforeSetOff(chunks, at) : at)
  if (next < 0 && !isVerb(chunks[at - 1])) return 'nothing'
  way.via = 'shared'
  way.at = next < 0 ? at - 1 : next
  return null
}

function atPreposition(way: Way, word: string): Found {
  const { chunks, from, spanish, at, via } = way
  const led = spanish && word === 'a' ? verbOfObject(chunks, at, chunks[from]) : null
  if (led) return linked(led, 'theme', via)
  if (!isOfAdverb(chunks, at, from))
    return { link: null, governor: via === 'shared' ? null : governorAt(chunks, at) }
  way.at--
  return null
}

/** One chunk further to the left. */
function step(way: Way): Found {
  const { chunks, from, spanish, at, via } = way
  const chunk = chunks[at]
  if (!chunk) return 'nothing'
  const isNext = at === from - 1
  const isSilent = chunk.kind === 'adverb' || chunk.kind === 'quote'
  const aside = isNext && spanish && !isSilent ? stepAside(way) : undefined
  if (aside !== undefined) return aside
  const beyond = isNext && chunk.kind === 'comma' && (spanish || isAccording(chunks, at))
  const verb = beyond ? verbBeyond(chunks, at) : null
  if (verb) return linked(verb, objectRole(verb, spanish))
  if (chunk.kind === 'conjunction' || chunk.kind === 'comma') return stepOverJoint(way)
  if (isSilent) way.at--
  else if (chunk.kind === 'date') way.at = beforeDate(chunks, at)
  else if (spanish && hasObject(chunks, at) && (via === 'shared' || opensObject(chunks, at, chunks[from])))
    way.at--
  else if (spanish && isSecondObject(chunks, at)) {
    way.via = 'shared'
    way.at = beforeListed(chunks, jointOf(chunks, at))
  } else if (chunk.kind === 'preposition') return atPreposition(way, chunk.word)
  else if (!isVerb(chunk) || (isSpeech(chunk) && !(spanish && chunk.senses.length > 1))) return 'nothing'
  else return linked(chunk, objectRole(chunk, spanish), via)
  return null
}

/** The verb to the left whose object the phrase is, or in Spanish whose subject follows it. */
export function linkBehind(chunks: Chunk[], from: number, spanish: boolean): Behind {
  if (isPastSetOff(chunks, from) || (spanish && isOfGapped(chunks, from))) return unlinked
  const way: Way = { chunks, from, spanish, at: from - 1, via: 'main' }
  while (way.at >= 0) {
    const found = step(way)
    if (found === 'nothing') break
    if (found) return found
  }
  return spanish ? { link: linkOfFirst(chunks, from), governor: null } : unlinked
}

/** "habían muerto en la cárcel de Roble trece reclusos y un guía": the verb of the first, past where it was. */
function linkOfFirst(chunks: Chunk[], from: number): Link | null {
  const [first, joint] = [chunks[from - 2], chunks[from - 1]]
  if (joint?.kind !== 'conjunction' || !isNoun(first) || first.count === null) return null
  const { link } = linkBehind(chunks, from - 2, true)
  return link?.via === 'main' ? { ...link, via: 'shared' } : null
}
