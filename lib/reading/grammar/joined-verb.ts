import { people } from '../lexicon/noun-classes'
import { type Chunk, isNoun, isVerb, type NounPhrase, type VerbGroup } from './chunk'
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

/** Past where and when the first verb has it happen. */
function pastWhereAndWhen(chunks: Chunk[], from: number): number {
  let i = from
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

/** "were overpowered and taken hostage", "was seized and later killed": a second verb of the same subject. */
export function joinedVerb(chunks: Chunk[], at: number): Link | null {
  const first = chunks[at]
  let i = pastWhereAndWhen(chunks, at + 1)
  // "climbed the fence of the jail and got away": a thing that the first verb acts on.
  const thing = chunks[i]
  if (
    isVerb(first) &&
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
  if (!isVerb(first) || !isVerb(verb) || verb.form === 'infinitive' || verb.form === 'gerund') return null
  if (hasOwnSubject(verb, chunks[i + 1])) return null
  const passive = first.passive && !verb.passive && !isNoun(chunks[i + 1])
  const role = verb.passive || passive ? 'theme' : subjectRole(verb)
  return { verb, role, via: 'joined' }
}
