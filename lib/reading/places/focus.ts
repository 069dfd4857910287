import type { Place } from '@/lib/model/place'
import { isNoun, type NounPhrase, type Range } from '../grammar/chunk'
import type { SentenceView } from '../grammar/sentence-view'
import type { Ground, Site } from './ground'
import { containerOf, namedIn } from './named-places'

const isPrison = (noun: NounPhrase) => noun.classes.includes('prison')
const superlative = /^(?:largest|biggest|most|deadliest|worst|mayor|poblada|grande|peligrosa)$/
const isSuperlative = (view: SentenceView, noun: NounPhrase) =>
  view.lexed.tokens.slice(noun.first, noun.last + 3).some(({ norm }) => superlative.test(norm))
const there = /^(?:there|alli|ahi)$/

/** Several prisons, or the prison system: no single one. */
export const isManyPrisons = (noun: NounPhrase): boolean =>
  !noun.place && ((isPrison(noun) && noun.plural) || noun.classes.includes('system'))

function pointingNoun(view: SentenceView, noun: NounPhrase): string | null {
  const points = noun.determiner === 'definite' || noun.determiner === 'demonstrative'
  if (!isPrison(noun) || noun.plural || noun.place || !points || isSuperlative(view, noun)) return null
  return view.lexed.tokens
    .slice(noun.first, noun.last + 1)
    .map(({ text }) => text)
    .join(' ')
}

/** "the facility", "ese penal", "there", "it": words that point back at the prison or city in view, or null. */
export function pointsBack({ view, candidate }: Site, range: Range): string | null {
  for (let i = range.first; i <= range.last; i++) {
    const chunk = view.chunks[i]
    const noun = isNoun(chunk) ? pointingNoun(view, chunk) : null
    if (noun) return noun
    if (chunk?.kind === 'adverb' && there.test(chunk.word)) return chunk.word
    if (isNoun(chunk) && chunk.pronoun && chunk.head === 'it' && candidate.kind.startsWith('inmates'))
      return 'it'
  }
  return null
}

export const saysThere = ({ view }: Site): string | null => {
  const found = view.chunks.find((chunk) => chunk.kind === 'adverb' && there.test(chunk.word))
  return found && 'word' in found ? found.word : null
}

const destination = /^(?:to|into|towards|a|al|hacia)$/
const same = (places: readonly Place[]) => places.every(({ id }) => id === places[0]?.id)

/** The prison or city that the next "the facility" will mean. Where people are taken to is not where things happen. */
export function nextFocus(view: SentenceView, claimed: readonly Place[], ground: Ground): Place | null {
  const whole = { first: 0, last: view.chunks.length - 1 }
  const named = namedIn(view, whole, []).filter(({ preposition }) => !destination.test(preposition))
  const prisons = named.filter(({ place }) => place.kind === 'prison').map(({ place }) => place)
  if (prisons.length > 0) return same(prisons) ? (prisons[0] ?? null) : containerOf(prisons, ground)
  const near = claimed.filter(({ kind }) => kind === 'prison' || kind === 'city')
  if (near.length > 0 && same(near)) return near[0] ?? null
  const cities = named.filter(({ place }) => place.kind === 'city').map(({ place }) => place)
  const unnamed = view.phrases.some(
    ({ noun }) => isPrison(noun) && noun.determiner === 'indefinite' && !noun.plural,
  )
  return unnamed && cities.length === 1 ? (cities[0] ?? null) : ground.focus
}
