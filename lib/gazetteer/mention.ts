import type { Language } from '@/lib/model/article'
import type { GazetteerPlace, PlaceKind } from '@/lib/model/place'
import type { Span } from '@/lib/model/span'

/** Words of the text that name a place, before it is known which. A prison's span includes its generic noun. */
export type Mention = Span & {
  text: string
  /** The name without the generic noun: what is looked up. */
  name: string
  candidates: GazetteerPlace[]
  /** The kind that a word beside the name says ("province", "jail"), or null. */
  saidKind: PlaceKind | null
}

export type ResolveContext = {
  text: string
  language: Language
  /** ISO 3166-1 codes of the countries that the crisis is about. */
  countries: readonly string[]
}
