import type { Candidate, Story } from '@/lib/reading/candidate'
import { type Chunk, isNoun } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countable, countedLike } from '@/lib/reading/leaning/models'
import { wordSet } from '@/lib/text/word-set'
import { isRowOfThings, namesOther } from './things-in-row'

/** "En Roble hay 16, en Tarsis nueve y en Miravera seis": how a sum told just before lies over places. */

/** Verbs that say how many there are and nothing of what befell them. */
const plain = wordSet(
  'be have count add follow top report register list account remain stay hold ' +
    'ser estar haber tener contar sumar seguir encabezar registrar reportar quedar permanecer concentrar agrupar aportar ' +
    'corresponder figurar aparecer acumular',
)

const isPlain = (chunk: Chunk): boolean =>
  chunk.kind !== 'verb' ||
  (plain.has(chunk.lemma) && !chunk.negated && !chunk.future && chunk.form !== 'infinitive')

const isPlace = (chunk: Chunk): boolean => isNoun(chunk) && chunk.count === null && chunk.place !== null

const lasting = /^(?:remain|stay|continue|qued|permanec|continu)/

/** Of those freed or dead nobody remains: who does was not told of. */
const remains = (view: SentenceView): boolean =>
  view.verbs.some(({ verb }) => lasting.test(wordAt(view, verb.first)))

/** "17 continúan en Tarsis y ocho en Miravera": none of the dead, unless their bodies lie there. */
export const areAlive = (view: SentenceView): boolean =>
  remains(view) && !view.phrases.some(({ classes }) => classes.some((name) => name === 'dead'))

/** Each number has places of its own, either all before it or all behind it. */
function isSpread({ chunks }: SentenceView, items: readonly Phrase[]): boolean {
  const places: number[] = items.map(() => 0)
  let behind = 0
  for (const [index, chunk] of chunks.entries()) {
    if (!isPlace(chunk)) continue
    const next = items.findIndex((item) => item.index > index)
    if (next < 0) behind++
    else places[next] = (places[next] ?? 0) + 1
  }
  const [first = 0, ...others] = places
  if (others.some((count) => count === 0)) return false
  return behind === 0 ? first > 0 : first === 0
}

const reach = 2 // sentences

/** What the numbers may be parts of: the last sum told that is as large, if only one kind of thing was told so. */
function wholeOf({ earlier }: Story, sum: number): Candidate | null {
  const told = earlier
    .slice(-reach)
    .map(({ candidates }) =>
      candidates.filter(({ kind, quantity }) => countable.has(kind) && (quantity?.value ?? 0) >= sum),
    )
    .findLast((candidates) => candidates.length > 0)
  if (!told) return null
  const exact = told.filter(({ quantity }) => quantity?.value === sum)
  const [whole, ...others] = exact.length > 0 ? exact : told
  return whole && others.every(({ kind }) => kind === whole.kind) ? whole : null
}

const least = 2 // items of a list

export function byPlace(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  if (view.counted.length < least || taken.some(({ quantity }) => quantity !== null)) return []
  if (!view.counted.every((phrase) => phrase.bare && isFree(phrase, taken))) return []
  if (!view.chunks.every(isPlain) || !isSpread(view, view.counted)) return []
  const sum = view.counted.reduce((total, { noun }) => total + (noun.count?.value ?? 0), 0)
  const whole = wholeOf(story, sum)
  if (isRowOfThings(view, view.counted[0]) || (whole && namesOther(view, whole, view.counted[0]))) return []
  if (!whole || (whole.kind !== 'hostages_held' && remains(view))) return []
  return view.counted.map((phrase) => countedLike(whole, phrase))
}
