import type { Place } from '@/lib/model/place'
import { bySeat } from '@/lib/reading/places/known/province-capital'
import { isNoun, type NounPhrase } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import { byArea } from './by-area'
import { byOrder, byPair, ordersPlaces } from './by-order'
import { byPrison } from './by-prison'
import { byAdjective, byPerimeter, byPlace } from './by-site'
import { bySize } from './by-size'
import { foremostCity } from './foremost-city'
import type { Memory } from './memory'
import { pointsNowhere } from './pointing-words'
import { byInside, byShortName } from './which-jail'

/** Words that point back at a place spoken of: "the facility", "ese penal", "there", "in the same city", "both jails". */

const there = /^(?:there|alli|ahi|alla)$/

const rules = [
  bySeat,
  byInside,
  byShortName,
  bySize,
  byOrder,
  byPair,
  byPrison,
  foremostCity,
  byArea,
  byAdjective,
  byPlace,
  byPerimeter,
]

function byRules(view: SentenceView, noun: NounPhrase, memory: Memory): Place | null {
  if (pointsNowhere(noun) && !ordersPlaces(view, memory)) return null
  for (const rule of rules) {
    const found = rule(view, noun, memory)
    if (found) return found
  }
  return null
}

/** "there are 22 of them" says nothing of where. */
function isPlaceWord(view: SentenceView, index: number): boolean {
  const [word, next] = [view.chunks[index], view.chunks[index + 1]]
  // "más allá de X" is beyond it.
  if (word && wordAt(view, word.first - 1) === 'mas' && /^(?:de|del)$/.test(wordAt(view, word.last + 1)))
    return false
  // "allí donde el río nace": the clause behind it says where; "fue allí donde" points.
  const told = word && /^(?:donde|where)$/.test(wordAt(view, word.last + 1))
  if (told && !/^(?:fue|es|era|was|is)$/.test(wordAt(view, word.first - 1))) return false
  if (!word || wordAt(view, word.first) !== 'there') return true
  return !(next?.kind === 'verb' && (next.senses.includes('be') || next.senses.includes('exist')))
}

/** "Dentro, la reyerta dejó seis muertos", "Inside, six had died": in the prison named before. */
export function opensInside({ chunks, lexed }: SentenceView, index: number): boolean {
  const chunk = chunks[index]
  const before = chunks[index - 1]
  const opens = before === undefined || before.kind === 'stop' || before.kind === 'conjunction'
  return (
    opens &&
    chunk !== undefined &&
    /^(?:inside|adentro|dentro)$/.test(lexed.tokens[chunk.last]?.norm ?? '') &&
    chunks[index + 1]?.kind === 'comma'
  )
}

/** "It was here that 119 died", "fue aquí donde": where the text is. */
const isHere = (view: SentenceView, index: number): boolean => {
  const { first } = view.chunks[index] ?? { first: -1 }
  return /^(?:here|aqui)$/.test(wordAt(view, first)) && /^(?:was|is|fue|es)$/.test(wordAt(view, first - 1))
}

/** The place that a chunk without a name points back at, or null. */
export function pointedAt(view: SentenceView, index: number, memory: Memory): Place | null {
  const chunk = view.chunks[index]
  if (isNoun(chunk))
    return chunk.place && chunk.place.place?.kind !== 'country' ? null : byRules(view, chunk, memory)
  if (opensInside(view, index))
    return memory.focus?.kind === 'prison' ? memory.focus : (memory.lastOf.get('prison') ?? null)
  if (chunk?.kind !== 'adverb') return null
  if (isHere(view, index)) return memory.topic ?? memory.focus
  return there.test(chunk.word) && isPlaceWord(view, index) ? (memory.near ?? memory.focus) : null
}
