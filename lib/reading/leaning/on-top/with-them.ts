import { type Candidate, figureOf, type Story, toCandidate } from '@/lib/reading/candidate'
import { isVerb } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { forces } from '@/lib/reading/lexicon/noun-classes'
import { says, toSayings } from '@/lib/text/sayings'

/** "Another 400 soldiers arrived. With them the army has 900 men in the town": what the forces told of before come to with others. */

const withThem = toSayings(['with them', 'with these', 'con ellos', 'con estos'])

const men = /^(?:men|troops|hombres|efectivos|uniformados|agentes)$/
const comes = /^(?:be|have|total|reach|number|ser|tener|sumar|haber|llegar|totalizar)$/

const opens = (view: SentenceView): boolean => /^(?:with|con)$/.test(wordAt(view, 0)) && says(view, withThem)

const areForces = ({ bare, noun, classes }: Phrase): boolean =>
  bare || men.test(noun.head) || classes.some((name) => forces.has(name))

/** The number of the sentence's first verb, if that says how many there are. */
function sumIn(view: SentenceView, taken: Candidate[]): Phrase | undefined {
  const own = view.verbs.find(({ verb }) => verb.form === 'finite')
  if (!own || own.verb.negated || own.verb.conditional || !comes.test(own.verb.lemma)) return undefined
  const next = view.counted.find(({ index }) => index > own.index)
  const near = next && view.chunks.slice(own.index + 1, next.index).every((chunk) => !isVerb(chunk))
  return near && areForces(next) && isFree(next, taken) && !next.noun.another ? next : undefined
}

export function withThemAll(view: SentenceView, { earlier }: Story, taken: Candidate[]): Candidate[] {
  if (!opens(view)) return []
  const told = earlier.at(-1)?.candidates.filter(({ quantity }) => quantity) ?? []
  const [sent, ...others] = told
  const sum = sumIn(view, taken)
  if (sent?.kind !== 'troops_deployed' || others.some(({ kind }) => kind !== sent.kind) || !sum) return []
  if ((sum.noun.count?.value ?? 0) <= (sent.quantity?.value ?? 0)) return []
  return [
    toCandidate({
      ...sent,
      ...figureOf(sum),
      anchor: sum.noun.first,
      phrase: sum.index,
      rank: 8,
      additional: undefined,
      meaning: undefined,
      undoubted: true,
    }),
  ]
}
