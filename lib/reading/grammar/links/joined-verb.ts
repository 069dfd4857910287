import {
  type Chunk,
  isNoun,
  isVerb,
  type NounPhrase,
  prepositionOf,
  type VerbGroup,
} from '@/lib/reading/grammar/chunk'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { subjectSuffers } from '@/lib/reading/lexicon/verb-senses'
import { type Link, silent, subjectRole } from './link'
import { skipPhrase } from './steps-ahead'

/** A second verb of one subject: "were overpowered and taken hostage". */

/** "fueron sacados de su casa", "intercepted by a car": no people of whom the second verb might tell. */
const isApart = ({ classes, plural, name }: NounPhrase): boolean =>
  name === null && (!plural || !classes.some((of) => people.has(of)))

/** "were seized in seven prisons and freed". */
const isWhere = ({ classes }: NounPhrase): boolean =>
  classes.some((name) => name === 'prison' || name === 'area')

/** "were seized at X on Monday and later freed": where and when stand between the verbs. */
const isPlaceNext = (chunks: Chunk[], at: number): boolean => {
  const noun = chunks[at + 1]
  return (
    chunks[at]?.kind === 'preposition' &&
    (noun?.kind === 'date' ||
      (isNoun(noun) && (noun.count ? isWhere(noun) : noun.place !== null || isApart(noun))))
  )
}

/** "were lined up and shot": the preposition governs nothing. */
const isParticle = (chunks: Chunk[], at: number): boolean =>
  isVerb(chunks[at - 1]) &&
  /^(?:up|out|off|away|down|in|over|apart|around)$/.test(prepositionOf(chunks[at])) &&
  /^(?:conjunction|comma)$/.test(chunks[at + 1]?.kind ?? 'stop')

/** Past where and when the first verb has it happen. */
function pastWhereAndWhen(chunks: Chunk[], from: number): number {
  let i = isParticle(chunks, from) ? from + 1 : from
  while (silent.has(chunks[i]?.kind ?? 'stop') || isPlaceNext(chunks, i))
    i = isPlaceNext(chunks, i) ? skipPhrase(chunks, i) : i + 1
  return i
}

/** "estuvo retenido y después fue liberado": no clause of its own. */
const isThen = (chunks: Chunk[], at: number): boolean => {
  const then = chunks[at]
  return (
    then?.kind === 'subordinator' &&
    /^(?:despues|luego|posteriormente|then|later)$/.test(then.word) &&
    isVerb(chunks[at + 1])
  )
}

/** "was ambushed on her way to work and shot". */
const isOnTheWay = (chunks: Chunk[], at: number): boolean => {
  const [way, verb] = [chunks[at - 1], chunks[at]]
  return isVerb(verb) && verb.form === 'infinitive' && isNoun(way) && way.head === 'way'
}

/** "resultaron heridas y se fugaron 30 reos", "y murieron dos": in Spanish who flees or dies may stand behind the verb. */
const hasOwnSubject = ({ lemma, form, senses }: VerbGroup, next: Chunk | undefined): boolean =>
  form === 'finite' &&
  /[aei]r$/.test(lemma) &&
  senses.some((sense) => sense === 'escape' || sense === 'die') &&
  isNoun(next) &&
  next.count !== null &&
  (next.head === '' || next.classes.some((name) => people.has(name)))

/** "questioned" of "were seized, questioned and killed": done to them as the first was, and nobody else follows to whom it is done. */
const isDoneToo = (chunks: Chunk[], at: number): boolean => {
  const [verb, next] = [chunks[at], chunks[at + 1]]
  if (isVerb(verb)) return verb.form !== 'infinitive' && verb.form !== 'gerund' && !isNoun(next)
  // "interrogados": a participle of a verb that says nothing of anybody's fate.
  return isNoun(verb) && verb.first === verb.last && !verb.count && /[aei]d[oa]s?$/.test(verb.head)
}

/** "were forced to kneel and shot", "mistaken for rivals and killed": what stands behind the first of two passives. */
function pastWhatWasDone(chunks: Chunk[], from: number): number {
  let i = from
  for (;;) {
    const [chunk, next] = [chunks[i], chunks[i + 1]]
    const ofThem = chunk?.kind === 'preposition' && isNoun(next) && next.count === null
    const toDo = isVerb(chunk) && chunk.form === 'infinitive'
    if (ofThem || (chunk?.kind === 'preposition' && isVerb(next) && next.form === 'infinitive')) i += 2
    else if (toDo || silent.has(chunk?.kind ?? 'stop')) i++
    else return i
  }
}

/** The verbs that follow the first of one subject, and where the last of them stands. */
export function joinedVerbs(chunks: Chunk[], at: number): { links: Link[]; last: number } {
  const [first, links] = [chunks[at], [] as Link[]]
  if (!isVerb(first)) return { links, last: at }
  let last = at
  if (first.passive)
    for (;;) {
      const comma = pastWhereAndWhen(chunks, last + 1)
      const next = comma + 1
      if (chunks[comma]?.kind !== 'comma' || !isDoneToo(chunks, next)) break
      const verb = chunks[next]
      // "seized, beaten and freed": only a death tells more than what they came to in the end.
      if (isVerb(verb) && verb.senses.includes('kill')) links.push({ verb, role: 'theme', via: 'joined' })
      last = next
    }
  const second = secondVerb(chunks, first, last)
  // "was beaten, said the police": a list ends in "and".
  return second ? { links: [...links, second.link], last: second.at } : { links: [], last: at }
}

/** "were overpowered and taken hostage", "was seized and later killed": a second verb of the same subject. */
function secondVerb(chunks: Chunk[], first: VerbGroup, from: number): { link: Link; at: number } | null {
  let i = pastWhereAndWhen(chunks, from + 1)
  if (first.passive) i = pastWhatWasDone(chunks, i)
  // "climbed the fence of the jail and got away": a thing that the first verb acts on.
  const thing = chunks[i]
  if (
    !first.passive &&
    isNoun(thing) &&
    !thing.count &&
    thing.classes.every((name) => name === 'thing') &&
    !thing.name
  )
    i = pastWhereAndWhen(chunks, i + 1)
  if (isOnTheWay(chunks, i)) i++
  if (chunks[i]?.kind === 'comma') i++
  if (chunks[i]?.kind !== 'conjunction') return null
  i++
  while (silent.has(chunks[i]?.kind ?? 'stop') || isThen(chunks, i)) i++
  const verb = chunks[i]
  if (!isVerb(verb) || verb.form === 'infinitive' || verb.form === 'gerund') return null
  if (hasOwnSubject(verb, chunks[i + 1])) return null
  const passive = first.passive && !verb.passive && !isNoun(chunks[i + 1])
  const role = verb.passive || passive ? 'theme' : subjectRole(verb)
  return { link: { verb, role, via: 'joined' }, at: i }
}

/** "guards seized and beaten", "Three brothers kidnapped and killed in Tarsis": participles of one noun. */
export function joinedParticiples(chunks: Chunk[], at: number): { links: Link[]; last: number } | null {
  const first = chunks[at]
  if (!isVerb(first) || first.form !== 'reduced' || !first.passive || first.holders) return null
  const { links, last } = joinedVerbs(chunks, at)
  if (links.length === 0 || !links.every(({ verb, role }) => role === 'theme' && isParticiple(verb)))
    return null
  // "liberó a un empresario secuestrado y detuvo a cuatro": with an object of its own.
  const next = chunks[last + 1]
  return isNoun(next) || /^al?$/.test(prepositionOf(next))
    ? null
    : { links: links.map((link) => ({ ...link, via: 'reduced' })), last }
}

/** What may be one: "killed", not "died" or "were freed". */
const isParticiple = ({ form, passive, first, last, senses }: VerbGroup): boolean =>
  form === 'reduced' ||
  (form === 'finite' && !passive && first === last && !senses.some((sense) => subjectSuffers.has(sense)))

/** "A dos guardias los golpearon y mataron", "lo sacaron de su casa y lo mataron": the second verb acts on the same. */
export function secondOnObject(chunks: Chunk[], first: VerbGroup): Link | null {
  const second = secondVerb(chunks, first, chunks.indexOf(first))
  if (second?.link.verb.form !== 'finite' || second.link.verb.passive) return null
  const [before, next] = [chunks[second.at - 1], chunks[second.at + 1]]
  const again = before?.kind === 'adverb' && /^l[oae]s?$/.test(before.word)
  // "los ataron y escaparon": those who had tied them.
  if (second.link.verb.senses.some((sense) => sense === 'escape' || sense === 'exit')) return null
  // "los capturaron y mataron policías", "mataron el tiempo"; who kills may stand behind: "asesinaron los presos".
  const others =
    isNoun(next) && (next.determiner !== 'definite' || !next.classes.some((name) => people.has(name)))
  const onOthers = /^al?$/.test(prepositionOf(next)) || others || (isNoun(next) && next.count !== null)
  return again || !onOthers ? { ...second.link, role: 'theme' } : null
}
