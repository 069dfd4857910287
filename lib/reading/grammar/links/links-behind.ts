import { type Chunk, isNoun, isVerb, type NounPhrase, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { people } from '@/lib/reading/lexicon/noun-classes'
import {
  beforeManner,
  beforePlaces,
  beforeSetOff,
  beforeTime,
  heldBy,
  isBetween,
  isLater,
  isNameOf,
  isPlaced,
  onPeople,
} from './between'
import { governorAt } from './governor-at'
import { type Governor, isSpeech, type Link } from './link'

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

const isReflexive = (chunks: Chunk[], at: number): boolean => {
  const before = chunks[at - 1]
  return before?.kind === 'adverb' && before.word === 'se'
}

/** "mató ahí a dos internos", "asesinaron en calles y comercios a nueve personas": the verb whose object "a" opens. */
function verbOfObject(chunks: Chunk[], at: number, object: Chunk | undefined): VerbGroup | null {
  if (!isNoun(object) || (object.count === null && !object.classes.some((name) => people.has(name))))
    return null
  for (let i = at - 1; i >= 0 && at - i < 9; i--) {
    const chunk = chunks[i]
    if (isVerb(chunk)) {
      // "se detuvo a 12", "se llevaron a cuatro": what stands behind "a" is acted on all the same.
      const acts = !chunk.passive || isReflexive(chunks, i)
      const takes =
        chunk.lemma === 'llevar' ||
        // "entregaron este miércoles a los once guardias".
        (/^(?:entregar|devolver)$/.test(chunk.lemma) && object.classes.includes('staff')) ||
        (chunk.lemma === 'tomar' && object.count !== null && object.classes.includes('staff')) ||
        chunk.senses.some((sense) => onPeople.has(sense))
      return takes && acts ? chunk : null
    }
    if (!isNoun(chunk) && !/^(?:adverb|date|preposition|conjunction)$/.test(chunk?.kind ?? '')) return null
    if (isNoun(chunk) && chunk.classes.some((name) => people.has(name))) return null
  }
  return null
}

/** "salieron de Tarsis, la capital, otros 120 agentes", "donde entran, con suerte, 1.100": the verb before an insertion. */
function verbBeyond(chunks: Chunk[], closing: number): VerbGroup | null {
  if (isNameOf(chunks, closing)) return null
  let at = closing - 1
  while (at > 0 && closing - at < 10 && chunks[at]?.kind !== 'comma') {
    const chunk = chunks[at]
    if (isVerb(chunk) || chunk?.kind === 'stop' || chunk?.kind === 'relative') return null
    // ", donde el presidente, Juan Vera, declaró": whoever acts in the clause that it opens.
    if (chunk?.kind === 'subordinator' && at === closing - 2) return null
    if (isNoun(chunk) && chunk.count && !chunk.count.alone) return null
    at--
  }
  if (chunks[at]?.kind !== 'comma') return null
  let i = at - 1
  while (chunks[i]?.kind === 'adverb' || chunks[i]?.kind === 'date' || isPlaced(chunks, i))
    i -= isNoun(chunks[i]) ? 2 : 1
  if (isNoun(chunks[i]) && isVerb(chunks[i - 1]) && (chunks[i] as NounPhrase).classes.includes('prison')) i--
  const verb = chunks[i]
  return isVerb(verb) && verb.form === 'finite' && !isSpeech(verb) ? verb : null
}

/** "held, according to the union, over 12,000". */
const isAccording = (chunks: Chunk[], closing: number): boolean =>
  chunks.slice(Math.max(0, closing - 6), closing).some((chunk, i, all) => {
    const verb = all[i - 2]
    return (
      chunk.kind === 'preposition' &&
      chunk.word === 'according' &&
      all[i - 1]?.kind === 'comma' &&
      isVerb(verb) &&
      verb.senses.some((sense) => onPeople.has(sense))
    )
  })

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

/** The verb to the left whose object the phrase is, or in Spanish whose subject follows it. */
export function linkBehind(chunks: Chunk[], from: number, spanish: boolean): Behind {
  if (spanish && isOfGapped(chunks, from)) return unlinked
  let via: Link['via'] = 'main'
  for (let i = from - 1; i >= 0; ) {
    const chunk = chunks[i]
    if (!chunk) break
    if (chunk.kind === 'adverb' || chunk.kind === 'quote') {
      i--
      continue
    }
    const isNext = i === from - 1
    if (isNext && spanish) {
      const aside = pastAside(chunks, from)
      const holder = aside === null ? heldBy(chunks, i) : null
      if (holder) return linked(holder, 'theme')
      if (aside !== null || isLater(chunks, i)) {
        i = aside ?? i - 1
        continue
      }
    }
    const beyond = isNext && chunk.kind === 'comma' && (spanish || isAccording(chunks, i))
    const verb = beyond ? verbBeyond(chunks, i) : null
    if (verb) return linked(verb, objectRole(verb, spanish))
    if (chunk.kind === 'date') i = beforeDate(chunks, i)
    else if (chunk.kind === 'conjunction' || chunk.kind === 'comma') {
      const next = beforeListed(chunks, isNext ? beforeSetOff(chunks, i) : i)
      if (next < 0 && !isVerb(chunks[i - 1])) break
      via = 'shared'
      i = next < 0 ? i - 1 : next
    } else if (spanish && hasObject(chunks, i) && (via === 'shared' || opensObject(chunks, i, chunks[from])))
      i--
    else if (spanish && isSecondObject(chunks, i)) {
      via = 'shared'
      i = beforeListed(chunks, jointOf(chunks, i))
    } else if (chunk.kind === 'preposition') {
      const led = spanish && chunk.word === 'a' ? verbOfObject(chunks, i, chunks[from]) : null
      if (led) return linked(led, 'theme', via)
      if (!isOfAdverb(chunks, i, from))
        return { link: null, governor: via === 'shared' ? null : governorAt(chunks, i) }
      i--
    } else if (isVerb(chunk)) {
      if (isSpeech(chunk) && !(spanish && chunk.senses.length > 1)) break
      return linked(chunk, objectRole(chunk, spanish), via)
    } else break
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
