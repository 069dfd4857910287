import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { toPlace } from '@/lib/gazetteer/to-place'
import type { Place } from '@/lib/model/place'
import type { NounPhrase } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'

/** The capital of a country, as far as the gazetteer knows it. */
export function capitalOf(country: Place | null, gazetteer: Gazetteer): Place | null {
  const id = country && gazetteer.find(country.id)?.capital
  const found = id ? gazetteer.find(id) : undefined
  return found ? toPlace(found) : null
}

const ofCountry = /^(?:the|la|nation|country|'s|national)$/

/** "the capital", "la capital del pais", "the Haitian capital": the capital city, where nothing makes it a province's. */
export function isCapital(
  view: SentenceView,
  noun: NounPhrase,
  { home, gazetteer }: { home: Place | null; gazetteer: Gazetteer },
): boolean {
  const ofHome = (at: number) => {
    const token = view.lexed.tokens[at]
    return (
      token !== undefined && home !== null && gazetteer.demonyms(token.norm, token.capital).includes(home.id)
    )
  }
  // "Peru's capital".
  const owned = noun.place !== null && noun.place.place?.id === home?.id
  if (noun.place ? !owned : noun.determiner !== 'definite') return false
  const tokens = view.lexed.tokens.slice(noun.first, noun.last + 1)
  const at = tokens.findIndex(({ norm }) => norm === 'capital')
  if (at < 0) return false
  const led = tokens
    .slice(0, at)
    .every(({ norm }, i) => ofCountry.test(norm) || ofHome(noun.first + i) || noun.place)
  const tail = tokens
    .slice(at + 1)
    .every(({ norm }, i) => norm === 'city' || norm === "'s" || ofHome(noun.first + at + 1 + i))
  const behind = view.lexed.tokens[noun.last + 1]
  if (!led || !tail) return false
  // An adjective of somewhere else, or "of" what is no country: the capital of a province.
  if (/^(?:of|de|del)$/.test(behind?.norm ?? ''))
    return [2, 3].some((step) => /^(?:pais|country|nation)$/.test(wordAt(view, noun.last + step)))
  return true
}
