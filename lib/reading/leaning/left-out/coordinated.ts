import type { ClaimKind } from '@/lib/model/claim'
import type { Candidate, Story } from '@/lib/reading/candidate'
import { type Chunk, isNoun, isVerb, type VerbGroup } from '@/lib/reading/grammar/chunk'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countable, countedLike } from '@/lib/reading/leaning/models'
import { type NounClass, people } from '@/lib/reading/lexicon/noun-classes'

const joins = /^(?:y|e|and|plus|&|,)$/

/** The chunk before "and" or a comma, past what only describes it: a participle, "of the town", "in the jail". */
function beforeJoint({ chunks }: SentenceView, index: number): number | null {
  const joint = chunks[index - 1]
  if (!joint || !('word' in joint) || !joins.test(joint.word)) return null
  let at = index - 2
  const reduced = chunks[at]
  if (isVerb(reduced) && reduced.form === 'reduced') at--
  while (isNoun(chunks[at]) && chunks[at - 1]?.kind === 'preposition' && isNoun(chunks[at - 2])) at -= 2
  return isNoun(chunks[at]) ? at : null
}

/** Says the sentence something of its own of this number? "800 soldiers and 200 police, who moved": not what it says of both. */
const isToldApart = (
  { chunks }: SentenceView,
  { links, index }: Phrase,
  first: Phrase | undefined,
): boolean =>
  links.some(({ verb, via }) => {
    if (via === 'shared' || verb.senses.includes('be')) return false
    const isShared = first?.links.some((link) => link.verb === verb && link.via === via)
    if (verb.senses.includes('other')) return !isShared && opensClause(chunks[index - 1], verb, via)
    return !(via === 'relative' && isShared)
  })

/** "After the death of an inmate, 300 guards were sacked": a comma, and then what is told of these alone. */
const opensClause = (joint: Chunk | undefined, { form }: VerbGroup, via: string): boolean =>
  joint?.kind === 'comma' && via === 'main' && form === 'finite'

const names: Partial<Record<ClaimKind, readonly NounClass[]>> = {
  killed: ['dead', 'death'],
  injured: ['hurt'],
  detained: ['detainee', 'arrest'],
  escaped: ['fugitive', 'escape'],
}
/** "12 dead and 700 inmates", "ocho capturados y once personas": what only the noun of those before tells ends with it. */
const isOwnName = (view: SentenceView, { kind, phrase, meaning }: Candidate): boolean => {
  const noun = view.chunks[phrase ?? -1]
  return (
    meaning?.source === 'noun' &&
    isNoun(noun) &&
    noun.classes.some((name) => names[kind]?.includes(name)) &&
    !noun.modifiers.some((name) => people.has(name) && name !== 'dead' && name !== 'hurt')
  )
}

/** "14 muertos, trece presos y 14 heridos": some of them, right behind them. */
function isPartBehind(
  { chunks }: SentenceView,
  { index, noun }: Phrase,
  { quantity, phrase }: Candidate,
): boolean {
  const [sum, comma, , next] = chunks.slice(Math.max(0, index - 2), index + 2)
  return (
    comma?.kind === 'comma' &&
    sum === chunks[phrase ?? -1] &&
    (noun.count?.value ?? 0) <= (quantity?.value ?? 0) &&
    (!next || /^(?:stop|comma|conjunction)$/.test(next.kind))
  )
}

/** "left 28 inmates and five officers hurt": the word behind the last holds for those before it. */
function heldBack(view: SentenceView, phrase: Phrase, taken: readonly Candidate[]): Candidate | undefined {
  const joint = view.chunks[phrase.index + 1]
  const left = phrase.links.some(({ verb, via }) => via === 'main' && verb.senses.includes('leave'))
  if (!left || joint?.kind !== 'conjunction') return undefined
  return taken.find(
    (c) => c.phrase === phrase.index + 2 && c.quantity && (c.kind === 'killed' || c.kind === 'injured'),
  )
}

/** "cost 79 and 22 lives", "dejaron 12 y nueve muertos": the noun behind the second is that of both. */
function ofLives(
  view: SentenceView,
  { index, links }: Phrase,
  taken: readonly Candidate[],
): Candidate | undefined {
  const [joint, second] = [view.chunks[index + 1], view.chunks[index + 2]]
  const brings = links.some(
    ({ verb, via }) => via === 'main' && verb.senses.some((sense) => sense === 'cost' || sense === 'leave'),
  )
  if (joint?.kind !== 'conjunction' || !isNoun(second) || !second.count || !brings) return undefined
  if (
    !second.classes.some((name) => name === 'life' || name === 'dead' || name === 'death' || name === 'hurt')
  )
    return undefined
  return taken.find(
    (c) => c.phrase === index + 2 && c.quantity && (c.kind === 'killed' || c.kind === 'injured'),
  )
}

const wounds =
  /^(?:intoxicacion|asfixia|quemaduras?|heridas?|cortes?|fracturas?|contusiones|lesiones|golpes|perdigones|burns|cuts|bruises|wounds|fractures|injuries)$/

/** "un agente sufrió cortes y cuatro reclusos, quemaduras": a comma stands for the verb. */
function ofOtherWounds(
  view: SentenceView,
  { index }: Phrase,
  taken: readonly Candidate[],
): Candidate | undefined {
  const [comma, wound] = view.chunks.slice(index + 1, index + 3)
  const opens = /^(?:conjunction|comma|stop)$/.test(view.chunks[index - 1]?.kind ?? '')
  if (!opens || comma?.kind !== 'comma' || !isNoun(wound) || !wounds.test(wound.head)) return undefined
  return taken.findLast((c) => c.kind === 'injured' && c.phrase !== null && c.phrase < index)
}

/** "the dispatch of 400 police and 50 soldiers", "los cuerpos de tres hombres y dos mujeres": what holds for one holds for both. */
export function coordinated(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  const found: Candidate[] = []
  for (const phrase of view.counted) {
    const whom = phrase.bare || phrase.classes.some((name) => people.has(name))
    if (!isFree(phrase, taken) || phrase.noun.count?.alone || !whom) continue
    const cost = phrase.bare ? ofLives(view, phrase, taken) : undefined
    if (cost) {
      found.push(countedLike(cost, phrase, { model: undefined }))
      continue
    }
    const otherwise = ofOtherWounds(view, phrase, taken)
    if (otherwise) {
      found.push(countedLike(otherwise, phrase, { model: undefined }))
      continue
    }
    const behind = phrase.bare ? undefined : heldBack(view, phrase, taken)
    if (behind) found.push(countedLike(behind, phrase, { model: undefined }))
    if (behind) continue
    const before = beforeJoint(view, phrase.index)
    if (
      isToldApart(
        view,
        phrase,
        view.phrases.find(({ index }) => index === before),
      )
    )
      continue
    const modelAt = (at: number | null) =>
      [...taken, ...found].find(
        (c) => c.phrase === at && c.phrase !== null && c.quantity && countable.has(c.kind),
      )
    // "the dispatch of 400 police and 50 soldiers": the 400, not the dispatch.
    const model: Candidate | undefined =
      modelAt(before) ?? (before === null ? undefined : modelAt(phrase.index - 2))
    if (model && !phrase.bare && (!isOwnName(view, model) || isPartBehind(view, phrase, model)))
      found.push(countedLike(model, phrase, { model: undefined }))
  }
  return found
}
