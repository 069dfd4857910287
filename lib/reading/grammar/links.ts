import { people } from '../lexicon/noun-classes'
import type { Sense } from '../lexicon/verb-senses'
import { subjectSuffers } from '../lexicon/verb-senses'
import { type Chunk, isNoun, isVerb, type NounPhrase, type VerbGroup } from './chunk'

/**
 * What a noun phrase has to do with a verb. `via` says how near: the clause's own verb, a participle or relative clause
 * that belongs to the noun, a verb joined to its own ("were seized and later freed"), or one shared with a noun beside it
 * ("guards and clerks were freed").
 */
export type Link = {
  verb: VerbGroup
  role: 'theme' | 'agent'
  via: 'main' | 'joined' | 'reduced' | 'relative' | 'shared'
}

/** The preposition before a noun phrase and the chunk that it hangs on, by index. */
export type Governor = { preposition: string; noun: number | null; verb: number | null }

const silent = new Set<Chunk['kind']>(['adverb', 'date', 'quote'])
const isSpeech = (verb: VerbGroup) =>
  verb.senses.includes('say') && !verb.senses.includes('declare') && !verb.senses.includes('cost')

/** Of whom the verb tells: in the passive, and of verbs like "die", it is the subject. */
export function subjectRole(verb: VerbGroup): Link['role'] {
  return verb.passive || verb.senses.some((sense: Sense) => subjectSuffers.has(sense)) ? 'theme' : 'agent'
}

/** After a preposition: its noun and what is listed with it. Gives the index after them. */
function skipPhrase(chunks: Chunk[], at: number): number {
  let next = at + 1
  while (chunks[next]?.kind === 'preposition' || chunks[next]?.kind === 'quote') next++
  if (!isNoun(chunks[next]) && chunks[next]?.kind !== 'date') return next
  next++
  for (;;) {
    const joint = chunks[next]
    const after = chunks[next + 1]
    const listed = joint?.kind === 'comma' || joint?.kind === 'conjunction'
    if (!listed || !isNoun(after) || !after.place || after.count) return next
    next += 2
  }
}

/** From a comma, the index after the comma that closes the insertion, or null where it is no insertion. */
function closingComma(chunks: Chunk[], at: number): number | null {
  const opener = chunks[at + 1]
  const clause = opener?.kind === 'preposition' && /^(?:as|como|segun)$/.test(opener.word)
  for (let i = at + 1; i < chunks.length && i - at < 14; i++) {
    const chunk = chunks[i]
    if (!chunk || chunk.kind === 'stop' || chunk.kind === 'subordinator') return null
    if (isVerb(chunk) && chunk.form === 'finite' && !clause) return null
    if (chunk.kind === 'comma') return i + 1
  }
  return null
}

/** "los guardias que mantenían cautivos": with nothing to act on, the verb acts on those of whom it tells. */
const isOmitted = (chunks: Chunk[], at: number, verb: VerbGroup): boolean =>
  verb.form === 'finite' &&
  !verb.passive &&
  verb.plural === true &&
  (verb.senses.includes('seize') || verb.senses.includes('hold')) &&
  chunks[at - 1]?.kind === 'relative' &&
  /^(?:stop|comma|conjunction)$/.test(chunks[at + 1]?.kind ?? 'stop')

function relativeLink(chunks: Chunk[], at: number): { link: Link | null; next: number } {
  let subject = false
  for (let i = at + 1; i < chunks.length && i - at < 8; i++) {
    const chunk = chunks[i]
    if (!chunk || chunk.kind === 'stop' || chunk.kind === 'comma') return { link: null, next: i }
    if (isNoun(chunk)) subject = true
    if (!isVerb(chunk)) continue
    const undergoes = !subject && isOmitted(chunks, i, chunk)
    const role = subject ? (chunk.passive ? 'agent' : 'theme') : undergoes ? 'theme' : subjectRole(chunk)
    return { link: { verb: chunk, role, via: 'relative' }, next: i + 1 }
  }
  return { link: null, next: chunks.length }
}

const isItem = (chunk: Chunk | undefined): boolean =>
  isNoun(chunk) && (chunk.count !== null || chunk.determiner === 'indefinite')

/** "two guards, a visitor and three inmates were killed": from a comma, the index after the last of the list, or null. */
function listEnd(chunks: Chunk[], comma: number): number | null {
  for (let i = comma; ; i += 2) {
    if (!isItem(chunks[i + 1])) return null
    const joint = chunks[i + 2]?.kind
    if (joint === 'conjunction') return isItem(chunks[i + 3]) ? i + 4 : null
    if (joint !== 'comma') return null
  }
}

/** `aside` is told of the noun listed last, and of this one where nothing else is: "12 guards and two clerks who were held". */
type Walk = { links: Link[]; aside: Link | null; shared: boolean; inRelative: boolean }

function meetVerb(verb: VerbGroup, walk: Walk): boolean {
  if (isSpeech(verb) && !verb.passive) return true
  if (verb.form === 'infinitive') return !walk.inRelative
  if (verb.form === 'gerund') {
    walk.links.push({ verb, role: subjectRole(verb), via: 'reduced' })
    walk.inRelative = true
    return false
  }
  const via = walk.shared ? 'shared' : verb.form === 'reduced' ? 'reduced' : 'main'
  const link: Link = { verb, role: subjectRole(verb), via }
  // "guards and officers held hostage were freed": the clause's own verb tells more than the other noun's participle.
  if (walk.shared && verb.form === 'finite') walk.links.unshift(link)
  else walk.links.push(link)
  return verb.form === 'finite'
}

/** "were overpowered and taken hostage", "was seized and later killed": a second verb of the same subject. */
function joinedVerb(chunks: Chunk[], at: number): Link | null {
  const first = chunks[at]
  let i = at + 1
  while (silent.has(chunks[i]?.kind ?? 'stop')) i++
  if (chunks[i]?.kind === 'comma') i++
  if (chunks[i]?.kind !== 'conjunction') return null
  i++
  while (silent.has(chunks[i]?.kind ?? 'stop')) i++
  const verb = chunks[i]
  if (!isVerb(first) || !isVerb(verb) || verb.form === 'infinitive' || verb.form === 'gerund') return null
  const passive = first.passive && !verb.passive && !isNoun(chunks[i + 1])
  const role = verb.passive || passive ? 'theme' : subjectRole(verb)
  return { verb, role, via: 'joined' }
}

/** "los trabajadores propios y de contratistas asesinados". */
function isOfMore(chunks: Chunk[], at: number): boolean {
  const of = chunks[at + 1]
  if (of?.kind !== 'preposition' || of.word !== 'de') return false
  const verb = chunks[skipPhrase(chunks, at + 1)]
  return isVerb(verb) && verb.form === 'reduced'
}

/** "the 22 officers they had been holding": a relative clause without its opener. */
function contactLink(chunks: Chunk[], from: number): Link | null {
  const [whom, who, verb] = chunks.slice(from, from + 3)
  const held =
    isVerb(verb) && verb.form === 'finite' && verb.senses.some((s) => s === 'hold' || s === 'seize')
  const pronoun = isNoun(who) && who.pronoun && /^(?:they|he|she)$/.test(who.head)
  return held && pronoun && isNoun(whom) && !verb.passive ? { verb, role: 'theme', via: 'relative' } : null
}

/** The verbs to the right of the phrase of which it is the subject or to which it belongs. */
function forward(chunks: Chunk[], from: number): Link[] {
  const walk: Walk = { links: [], aside: null, shared: false, inRelative: false }
  const contact = contactLink(chunks, from)
  if (contact) return [contact]
  for (let i = from + 1; i < chunks.length; ) {
    const chunk = chunks[i]
    if (!chunk) break
    if (silent.has(chunk.kind)) i++
    else if (chunk.kind === 'preposition') i = skipPhrase(chunks, i)
    else if (chunk.kind === 'relative') {
      const { link, next } = relativeLink(chunks, i)
      if (link && walk.shared) walk.aside = link
      else if (link) walk.links.push(link)
      walk.inRelative = true
      i = next
    } else if (isVerb(chunk)) {
      if (meetVerb(chunk, walk)) {
        const second = joinedVerb(chunks, i)
        if (second) walk.links.push(second)
        break
      }
      i++
    } else if (chunk.kind === 'comma') {
      const list = walk.inRelative ? null : listEnd(chunks, i)
      if (walk.shared && isVerb(chunks[i + 1])) {
        // "Thirteen people, twelve men and a woman, were shot": the list only described them.
        walk.shared = false
        i++
        continue
      }
      if (chunks[i + 1]?.kind === 'relative') i++
      else if (list !== null && isItem(chunks[from])) {
        walk.shared = true
        i = list
      } else {
        const next = walk.inRelative ? i + 1 : closingComma(chunks, i)
        if (next === null) break
        i = next
      }
    } else if (chunk.kind === 'conjunction' && isOfMore(chunks, i)) {
      i = skipPhrase(chunks, i + 1)
    } else if (chunk.kind === 'conjunction' && isNoun(chunks[i + 1])) {
      walk.shared = true
      i += 2
    } else if (isNoun(chunk) && chunks[i - 1]?.kind === 'comma' && closingComma(chunks, i) !== null)
      i = closingComma(chunks, i) ?? i + 1
    else if (isNoun(chunk) && walk.inRelative && !chunk.pronoun && chunks[i - 1]?.kind !== 'comma') i++
    else break
  }
  return walk.aside && walk.links.length === 0 ? [walk.aside] : walk.links
}

/** Steps back over "X of Y and" to what governs the whole list. */
function beforeListed(chunks: Chunk[], joint: number): number {
  let i = joint - 1
  if (chunks[i]?.kind === 'verb' && (chunks[i] as VerbGroup).form === 'reduced') i--
  if (!isNoun(chunks[i])) return -1
  i--
  while (chunks[i]?.kind === 'preposition' && isNoun(chunks[i - 1])) i -= 2
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
  return chunks[i]?.kind === 'preposition' ? i - 1 : i
}

const onPeople: ReadonlySet<Sense> = new Set<Sense>([
  'kill',
  'hurt',
  'seize',
  'hold',
  'free',
  'detain',
  'capture',
  'recapture',
  'deploy',
  'transfer',
  'house',
])

/** "mató ahí a dos internos", "asesinaron en calles y comercios a nueve personas": the verb whose object "a" opens. */
function verbOfObject(chunks: Chunk[], at: number, object: Chunk | undefined): VerbGroup | null {
  if (!isNoun(object) || (object.count === null && !object.classes.some((name) => people.has(name))))
    return null
  for (let i = at - 1; i >= 0 && at - i < 9; i--) {
    const chunk = chunks[i]
    if (isVerb(chunk))
      return chunk.senses.some((sense) => onPeople.has(sense)) && !chunk.passive ? chunk : null
    if (!isNoun(chunk) && !/^(?:adverb|date|preposition|conjunction)$/.test(chunk?.kind ?? '')) return null
    if (isNoun(chunk) && chunk.classes.some((name) => people.has(name))) return null
  }
  return null
}

/** "salieron de Tarsis, la capital, otros 120 agentes", "donde entran, con suerte, 1.100": the verb before an insertion. */
function verbBeyond(chunks: Chunk[], closing: number): VerbGroup | null {
  let at = closing - 1
  while (at > 0 && closing - at < 10 && chunks[at]?.kind !== 'comma') {
    const chunk = chunks[at]
    if (isVerb(chunk) || chunk?.kind === 'stop' || chunk?.kind === 'relative') return null
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

/** A preposition with its noun, of which nothing is counted. */
const isPlaced = (chunks: Chunk[], at: number): boolean => {
  const noun = chunks[at]
  return isNoun(noun) && !noun.count && chunks[at - 1]?.kind === 'preposition'
}

/** "a 18 guardias y a dos enfermeras": the second object of one verb. */
function isSecondObject(chunks: Chunk[], at: number): boolean {
  const [to, and] = [chunks[at], chunks[at - 1]]
  if (to?.kind !== 'preposition' || to.word !== 'a') return false
  if (and?.kind !== 'conjunction' && and?.kind !== 'comma') return false
  const before = chunks[beforeListed(chunks, at - 1)]
  return before?.kind === 'preposition' && before.word === 'a'
}

/** "fue ultimado en Tarsis el alcalde": the place between a passive verb and whom it befell. */
function isBetween(chunks: Chunk[], at: number): boolean {
  const [verb, preposition, place, whom] = chunks.slice(Math.max(0, at - 2), at + 2)
  return (
    isVerb(verb) &&
    verb.form === 'finite' &&
    subjectRole(verb) === 'theme' &&
    preposition?.kind === 'preposition' &&
    preposition.word === 'en' &&
    isNoun(place) &&
    place.place !== null &&
    !place.count &&
    isNoun(whom) &&
    (whom.count !== null || whom.classes.some((name) => people.has(name)))
  )
}

/** The verb to the left whose object the phrase is, or in Spanish whose subject follows it. */
function backward(
  chunks: Chunk[],
  from: number,
  spanish: boolean,
): { link: Link | null; governor: Governor | null } {
  let shared = false
  for (let i = from - 1; i >= 0; ) {
    const chunk = chunks[i]
    if (!chunk) break
    if (chunk.kind === 'adverb' || chunk.kind === 'quote') i--
    else if (i === from - 1 && spanish && isBetween(chunks, i)) i -= 2
    else if (chunk.kind === 'date') i = beforeDate(chunks, i)
    else if (chunk.kind === 'comma' && i === from - 1 && spanish && verbBeyond(chunks, i)) {
      const verb = verbBeyond(chunks, i)
      return { link: verb && { verb, role: objectRole(verb, spanish), via: 'main' }, governor: null }
    } else if (chunk.kind === 'conjunction' || chunk.kind === 'comma') {
      const next = beforeListed(chunks, i)
      if (next < 0 && !isVerb(chunks[i - 1])) break
      shared = true
      i = next < 0 ? i - 1 : next
    } else if (chunk.kind === 'preposition' && chunk.word === 'a' && spanish && isVerb(chunks[i - 1])) i--
    else if (isSecondObject(chunks, i) && spanish) {
      shared = true
      i = beforeListed(chunks, i - 1)
    } else if (
      chunk.kind === 'preposition' &&
      chunk.word === 'a' &&
      spanish &&
      verbOfObject(chunks, i, chunks[from])
    ) {
      const verb = verbOfObject(chunks, i, chunks[from])
      return verb
        ? { link: { verb, role: 'theme', via: shared ? 'shared' : 'main' }, governor: null }
        : { link: null, governor: null }
    } else if (chunk.kind === 'preposition' && i < from - 1 && chunks[i + 1]?.kind === 'adverb') i--
    else if (chunk.kind === 'preposition')
      return { link: null, governor: shared ? null : governorAt(chunks, i) }
    else if (isVerb(chunk)) {
      if (isSpeech(chunk) && !(spanish && chunk.senses.length > 1)) break
      return {
        link: { verb: chunk, role: objectRole(chunk, spanish), via: shared ? 'shared' : 'main' },
        governor: null,
      }
    } else break
  }
  return { link: null, governor: null }
}

function governorAt(chunks: Chunk[], at: number): Governor {
  const preposition = chunks[at]
  let i = at - 1
  while (i >= 0 && (silent.has(chunks[i]?.kind ?? 'stop') || chunks[i]?.kind === 'preposition')) i--
  // "el asesinato en Tarsis del alcalde": the place stands between.
  const place = chunks[i]
  const within = chunks[i - 1]
  if (
    isNoun(place) &&
    place.place &&
    within?.kind === 'preposition' &&
    /^(?:en|in)$/.test(within.word) &&
    isNoun(chunks[i - 2])
  )
    i -= 2
  const chunk = chunks[i]
  // "la vida a 10 militares y a 19 sicarios": both hang on the same.
  const first = chunks[i - 2]
  const again = chunk?.kind === 'conjunction' && isNoun(chunks[i - 1]) && first?.kind === 'preposition'
  if (again && preposition?.kind === 'preposition' && first.word === preposition.word)
    return governorAt(chunks, i - 2)
  return {
    preposition: preposition?.kind === 'preposition' ? preposition.word : '',
    noun: isNoun(chunk) ? i : null,
    verb: isVerb(chunk) ? i : null,
  }
}

/** In "four of the seven officers held were freed" only the four were. */
const isCounted = (chunk: Chunk | undefined) => isNoun(chunk) && (chunk.count !== null || chunk.vague)

/** "the killer of 12 people escaped": one person, of whom the verb tells. */
function isDoer(chunks: Chunk[], { noun }: Governor): boolean {
  const doer = noun === null ? undefined : chunks[noun]
  return isNoun(doer) && /^(?:killer|murderer|asesino|asesina|homicida)$/.test(doer.head)
}

export type Attachment = { links: Link[]; governor: Governor | null }

const rank: Record<Link['via'], number> = { joined: 0, main: 0, reduced: 1, relative: 2, shared: 3 }

/** Every verb that tells something of the noun phrase at `index`, nearest first, and the preposition before it. */
export function attach(chunks: Chunk[], index: number, spanish: boolean): Attachment {
  const after = forward(chunks, index)
  const { link, governor } = backward(chunks, index, spanish)
  // "investigating gangs was shot": of whom the gerund tells, the clause's verb does not.
  const inner = link?.via === 'main' && link.verb.form === 'gerund'
  const ahead = inner ? after.filter(({ via }) => via !== 'main' && via !== 'joined') : after
  const nearAhead = ahead.filter((l) => l.via !== 'shared')
  const object = link && !(link.via === 'shared' && nearAhead.length > 0) ? [link] : []
  const both =
    governor && ((governor.preposition !== 'of' && governor.preposition !== 'de') || isDoer(chunks, governor))
      ? ahead.filter((l) => l.via !== 'main')
      : ahead
  const partOf = governor?.noun != null && isCounted(chunks[governor.noun])
  const shared = object.length
    ? both.filter((l) => l.via !== 'shared')
    : partOf
      ? both.filter((l) => l.via !== 'main' && l.via !== 'shared')
      : both
  return { links: [...object, ...shared].sort((a, b) => rank[a.via] - rank[b.via]), governor }
}

/** The phrase that a noun stands for in "members of X", "41 of the guards": the X. */
export function complementOf(chunks: Chunk[], index: number): NounPhrase | null {
  const preposition = chunks[index + 1]
  if (preposition?.kind !== 'preposition' || !/^(?:of|de|del|from)$/.test(preposition.word)) return null
  const next = chunks[index + 2]?.kind === 'preposition' ? chunks[index + 3] : chunks[index + 2]
  return isNoun(next) ? next : null
}
