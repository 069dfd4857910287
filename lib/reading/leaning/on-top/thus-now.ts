import type { Candidate, Story } from '@/lib/reading/candidate'
import { type Chunk, isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countedLike, counts } from '@/lib/reading/leaning/models'
import { says, toSayings } from '@/lib/text/sayings'

/** "Salieron otros siete cadáveres, con lo que son ya 25 los de esta guerra": what they come to with those just told of. */

const thus = toSayings([
  'con lo que',
  'con lo cual',
  'con ello',
  'con ellos',
  'con ese',
  'con esa',
  'y van',
  'y ya van',
  'y suman',
  'y ya suman',
  'y ya son',
  'which makes',
])
const comes = /^(?:be|ser|ir|sumar|llegar|totalizar|alcanzar|make)$/
/** Behind these the sum itself opens. */
const joins = /^(?:y|which)$/

/** The verb before the number, past "ya" and "a": "son ya 25", "suman 25", "llegan a 25". */
function verbBefore({ chunks }: SentenceView, index: number): number {
  let at = index - 1
  while (/^(?:adverb|preposition)$/.test(chunks[at]?.kind ?? 'stop')) at--
  const verb = chunks[at]
  return isVerb(verb) && comes.test(verb.lemma) && verb.form === 'finite' && !verb.negated ? at : -1
}

/** The end, or "los de esta guerra": those of what is told of. */
const endsThere = (view: SentenceView, next: Chunk | undefined): boolean =>
  !next ||
  /^(?:stop|comma)$/.test(next.kind) ||
  (isNoun(next) && next.first === next.last && /^(?:los|las)$/.test(wordAt(view, next.first)))

function isSum(view: SentenceView, { index, noun, bare }: Phrase): boolean {
  if (!bare || noun.another || noun.determiner !== null || noun.count?.alone) return false
  const at = verbBefore(view, index)
  if (at < 0 || !endsThere(view, view.chunks[index + 1])) return false
  const first = view.chunks[at]?.first ?? 0
  const before = wordAt(view, first - 1)
  // "y suman 200 los trasladados": of others.
  if (/^(?:los|las)$/.test(wordAt(view, noun.last + 1)) && !/^(?:de|que)$/.test(wordAt(view, noun.last + 2)))
    return false
  if (joins.test(before) || (before === 'ya' && wordAt(view, first - 2) === 'y')) return true
  return [3, 2].some((step) => wordAt(view, first - step) === 'con') && before !== ','
}

/** "Otro reo murió, con lo que suman 14". */
const isOneMore = ({ kind, quantity }: Candidate): boolean =>
  (kind === 'killed' || kind === 'injured') && quantity?.value === 1

export function thusNow(view: SentenceView, { earlier }: Story, taken: Candidate[]): Candidate[] {
  if (!says(view, thus)) return []
  return view.counted.flatMap((phrase) => {
    if (!isFree(phrase, taken) || !isSum(view, phrase)) return []
    const before = taken.filter((c) => (counts(c) || isOneMore(c)) && c.anchor < phrase.noun.first)
    const model = (before.length > 0 ? before : (earlier.at(-1)?.candidates.filter(counts) ?? [])).at(-1)
    const grown = model?.quantity && model.quantity.value < (phrase.noun.count?.value ?? 0)
    return model && grown ? [countedLike(model, phrase, { model: undefined })] : []
  })
}
