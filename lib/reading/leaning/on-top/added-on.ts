import type { Candidate, Story } from '@/lib/reading/candidate'
import { type Chunk, isNoun, type NounPhrase, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { segmentAround } from '@/lib/reading/grammar/clause'
import { complementOf } from '@/lib/reading/grammar/links/links'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { tells, verbSign } from '@/lib/reading/grammar/told-signs'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countable, countedLike, counts } from '@/lib/reading/leaning/models'
import { kindNamed } from '@/lib/reading/lexicon/fates'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** "A la lista se sumaron 27", "they were joined by another 25": more of those whom the sentences before counted. */

const adds = /^(?:sumar|anadir|agregar|incorporar|unir|unieron|unen|add|join)$/
const adding = verbSign((lemma) => adds.test(lemma))

const those = /^(?:ell[oa]s|est[oa]s|es[oa]s|aquell[oa]s|them|they|these|those)$/
const listsOf = /^(?:list|lista|listado|nomina|anteriores)$/

/** "a ellos", "a esa cifra", "to the list", and the "they" whom others join. */
const isThose = ({ pronoun, head, count, classes, determiner }: NounPhrase): boolean =>
  those.test(head) ||
  (!pronoun && !count && determiner !== 'indefinite' && (listsOf.test(head) || classes.includes('toll')))

/** "la lista de candidatos": of others. */
function isOthersList(chunks: readonly Chunk[], goal: NounPhrase): boolean {
  const of = complementOf([...chunks], chunks.indexOf(goal))
  return of !== null && listsOf.test(goal.head) && !of.pronoun && !kindNamed(of.classes)
}

/** The nouns that a preposition makes the goal of the verb, or that "they" is. */
const goalsOf = (chunks: readonly Chunk[]): NounPhrase[] =>
  chunks.flatMap((chunk, at) => {
    const to = chunks[at - 1]
    const goal = to?.kind === 'preposition' && /^(?:a|al|to)$/.test(to.word)
    return isNoun(chunk) && (goal || those.test(chunk.head)) ? [chunk] : []
  })

/** "se les sumaron", "se sumaron a ellos", "were added to the list", "se sumaron otros tres": onto whom. */
function isOnto(view: SentenceView, { noun, index }: Phrase, verb: VerbGroup): boolean {
  if (verb.negated || verb.future || verb.conditional || verb.form !== 'finite') return false
  const { first, last } = segmentAround(view, noun.first)
  const goals = goalsOf(view.chunks.slice(first, last + 1))
  const isOurs = (goal: NounPhrase) => isThose(goal) && !isOthersList(view.chunks, goal)
  if (view.lexed.language === 'en') {
    const by = view.chunks[index - 1]
    const joined = verb.lemma === 'join' && by?.kind === 'preposition' && by.word === 'by'
    return verb.passive && (verb.lemma === 'add' || joined) && goals.length > 0 && goals.every(isOurs)
  }
  const [second, before] = [2, 1].map((step) => wordAt(view, verb.first - step))
  if (second === 'se' && /^les?$/.test(before ?? '')) return true
  return before === 'se' && (goals.length > 0 ? goals.every(isOurs) : noun.another)
}

/** What alone the last sentence that counted people tells of them. */
function countedLast({ earlier }: Story): Candidate | undefined {
  const last = earlier
    .slice(-2)
    .map(({ candidates }) =>
      candidates.filter(({ kind, quantity }) => quantity !== null && countable.has(kind)),
    )
    .findLast((candidates) => candidates.length > 0)
  const model = last?.at(-1)
  return model && counts(model) && last?.every(({ kind }) => kind === model.kind) ? model : undefined
}

const lists = signOfWords('lista listado nomina list')
const farthest = 6 // times as many: more are hardly of the same

export function addedOn(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  if (!tells(view, adding)) return []
  const model = countedLast(story)
  if (!model) return []
  return view.counted.flatMap((phrase) => {
    const { noun, bare, index } = phrase
    const verb =
      view.verbs.findLast((other) => other.index < index)?.verb ??
      view.verbs.find((other) => other.index > index)?.verb
    const told = taken.some((c) => counts(c) && c.anchor < noun.first)
    // "joined by 25 who marched": of these something else is told, and nobody joins the dead.
    if (view.chunks[index + 1]?.kind === 'relative' || (verb?.lemma === 'join' && model.kind === 'killed'))
      return []
    if (!bare || told || !verb || !adds.test(verb.lemma) || !isFree(phrase, taken)) return []
    if (noun.count?.alone || (noun.count?.value ?? 0) > farthest * (model.quantity?.value ?? 0)) return []
    // "Salieron 12. A la lista se sumaban 27": of those held or those let go.
    const unclear = model.kind === 'hostages_freed' && holds(view, lists)
    return !unclear && isOnto(view, phrase, verb)
      ? [countedLike(model, phrase, { model: undefined, additional: true })]
      : []
  })
}
