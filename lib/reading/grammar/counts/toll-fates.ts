import { isNoun, isVerb, type NounPhrase, prepositionOf, type VerbGroup } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { namedAfter } from '@/lib/reading/lexicon/fates'
import type { NounClass } from '@/lib/reading/lexicon/noun-classes'

/** Whose number a noun asks for: what befell those of "the death toll", "the guards held", "los reos fugados". */

export const fates: ReadonlySet<NounClass> = new Set<NounClass>([
  'dead',
  'death',
  'hurt',
  'hostage',
  'freed',
  'detainee',
  'arrest',
  'fugitive',
  'escape',
  'displaced',
  'missing',
  'evacuated',
])

export const classOfState = (verb: VerbGroup): NounClass[] =>
  // "los policías caídos".
  (verb.lemma === 'caer' ? (['die'] as const) : verb.senses).flatMap((sense) => namedAfter[sense] ?? [])

/** "los fugados que volvieron a ser capturados": who are no fugitives any more. */
export function areBack({ chunks }: SentenceView, index: number): boolean {
  let at = index + 1
  while (chunks[at]?.kind === 'preposition' && isNoun(chunks[at + 1])) at += 2
  const clause = chunks[at]?.kind === 'relative'
  const told = chunks[clause ? at + 1 : at]
  return isVerb(told) && (clause || told.form === 'reduced') && told.senses.includes('recapture')
}

/** How far "los directores de prisiones asesinados" may stretch. */
const farthest = 8

/** The participle that belongs to a noun phrase: "directors killed", "guardias de la cárcel lastimados". */
export function stateAfter(view: SentenceView, index: number): NounClass[] {
  let clause = false
  for (let i = index + 1; i <= index + farthest; i++) {
    const chunk = view.chunks[i]
    if (isVerb(chunk))
      return chunk.form === 'reduced' || (clause && !chunk.negated) ? classOfState(chunk) : []
    // "que se fugaron".
    clause = chunk?.kind === 'relative' || (clause && chunk?.kind === 'adverb')
    if (clause) continue
    if (!isNoun(chunk) && !/^(?:preposition|adverb|conjunction)$/.test(chunk?.kind ?? '')) return []
  }
  return []
}

/** Of a figure word's own phrase: what it counts ("death toll", "number of hostages"). */
export function tollClasses(view: SentenceView, index: number): NounClass[] {
  const noun = view.chunks[index]
  if (!isNoun(noun)) return []
  const own = noun.modifiers.filter((name) => fates.has(name))
  if (own.length > 0) return own
  const complement = view.chunks[index + 2]
  const preposition = view.chunks[index + 1]
  const linked = preposition?.kind === 'preposition' && /^(?:of|de|del|among|entre)$/.test(preposition.word)
  const of = linked && isNoun(complement) ? [...complement.classes, ...complement.modifiers] : []
  // "the number killed", "the count of drowned".
  const fate = linked ? complement : preposition
  if (isVerb(fate) && classOfState(fate).length > 0 && (linked || fate.form === 'reduced'))
    return classOfState(fate)
  let end = index + 3
  // "privados de libertad que fallecieron".
  while (/^(?:de|of)$/.test(prepositionOf(view.chunks[end])) && isNoun(view.chunks[end + 1])) end += 2
  const after = view.chunks[end]
  // "reos que se fugaron".
  const clause = view.chunks.slice(end + 1).find(({ kind }) => kind !== 'adverb')
  if (after?.kind === 'relative' && isVerb(clause) && clause.negated) return []
  const near = view.chunks[index + 2]
  if (preposition?.kind === 'relative' && isVerb(near) && classOfState(near).length > 0)
    return classOfState(near)
  const told =
    isVerb(after) && after.form === 'reduced'
      ? classOfState(after)
      : after?.kind === 'relative' && isVerb(clause)
        ? classOfState(clause)
        : []
  const said = (told.length > 0 ? told : [...noun.modifiers, ...of]).filter(
    (name) =>
      name !== 'toll' && name !== 'label' && !(name === 'violence' && /^(?:tolls?|saldo)$/.test(noun.head)),
  )
  // "put the toll at 31": a toll of nothing further is of the dead.
  return said.length === 0 && /^tolls?$/.test(noun.head) ? ['dead'] : said
}

/** "murió por sus heridas, y van 14": of what somebody died. */
const isCause = (view: SentenceView, index: number, { head }: NounPhrase): boolean =>
  /^(?:heridas|lesiones|quemaduras|wounds|injuries|burns)$/.test(head) &&
  /^(?:por|de|of|from|to)$/.test(prepositionOf(view.chunks[index - 1]))

/** "the dead", "las muertes", "the guards held": people whose number may stand apart. */
export function fateClasses(view: SentenceView, index: number, noun: NounPhrase): NounClass[] {
  const beside = view.chunks[index + 1]
  // "los uniformados cautivos": an adjective that stands as a noun behind them.
  const state_ =
    noun.determiner === 'definite' && isNoun(beside) && beside.determiner === null && !beside.count
      ? beside.classes.filter((name) => name === 'hostage' || name === 'fugitive')
      : []
  if (areBack(view, index) || isCause(view, index, noun)) return []
  const own = [...noun.classes.filter((name) => fates.has(name)), ...state_]
  // "los rehenes liberados": what befell them last.
  const opens = noun.plural && noun.determiner === null && noun.count === null && index === 0
  const state = noun.determiner === 'definite' || opens ? stateAfter(view, index) : []
  return own.length > 0 && (state.length === 0 || !own.every((name) => name === 'hostage')) ? own : state
}
