import type { Candidate, Story } from '@/lib/reading/candidate'
import { opensComparison } from '@/lib/reading/days/in-sentence/compared-day'
import { isNoun } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countedLike, nearestBefore } from '@/lib/reading/leaning/models'
import { ownerBeside } from '@/lib/reading/speakers/verbs/giver-behind'
import { holds, signOfWords } from '@/lib/text/word-signs'

const accounts =
  /^(?:statement|count|report|tally|toll|estimate|version|bulletin|update|figure|parte|balance|recuento|informe|comunicado|boletin|reporte|conteo|first|second|third|primero|segundo)$/

/** "of its first statement", "del segundo parte": by which account it was so many. */
const isOfAccount = ({ chunks }: SentenceView, { index }: Phrase): boolean => {
  const [of, what] = chunks.slice(index + 1, index + 3)
  return of?.kind === 'preposition' && isNoun(what) && accountWord(what.head)
}
const accountWord = (head: string): boolean => head === '' || accounts.test(head)

const from = signOfWords('from frente')

/** "up from the 62 of its first statement and the 75 of its second": counts that the new one has outgrown. */
export function upFrom(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  if (!holds(view, from)) return []
  const found: Candidate[] = []
  for (const phrase of view.phrases) {
    if (!phrase.bare || !isFree(phrase, taken) || !isOfAccount(view, phrase)) continue
    const opens = opensComparison(view, phrase.noun)
    const goesOn = found.length > 0 && /^(?:and|y)$/.test(wordAt(view, phrase.noun.first - 1))
    const model = opens || goesOn ? nearestBefore(taken, phrase) : undefined
    // "frente a las 223 del Gobierno": another's count, and no older one.
    const older = ownerBeside(view, { phrase: phrase.index }) === null
    if (model) found.push(countedLike(model, phrase, { ...(older ? { status: 'superseded' } : {}), rank: 7 }))
  }
  return found
}

const sayings =
  /^(?:announced|reported|given|counted|stated|anunciad[oa]s|reportad[oa]s|informad[oa]s|contabilizad[oa]s|dad[oa]s|comunicad[oa]s)$/
const firstly = /^(?:first|initially|originally|previously|earlier|inicialmente|antes|primero)$/

const atFirst = signOfWords('first initially originally previously earlier inicialmente antes primero')

/** "the 52 first announced", "los 52 reportados inicialmente": an older figure of the same. */
export function firstAnnounced(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  if (!holds(view, atFirst)) return []
  return view.phrases.flatMap((phrase) => {
    if (!phrase.bare || phrase.noun.determiner !== 'definite' || !isFree(phrase, taken)) return []
    const [one, two] = [1, 2].map((step) => wordAt(view, phrase.noun.last + step))
    const said =
      (firstly.test(one ?? '') && sayings.test(two ?? '')) ||
      (sayings.test(one ?? '') && firstly.test(two ?? ''))
    const model = said ? nearestBefore(taken, phrase) : undefined
    return model ? [countedLike(model, phrase, { status: 'superseded', rank: 7 })] : []
  })
}
