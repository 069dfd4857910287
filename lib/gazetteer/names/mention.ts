import type { FacilityName } from '@/lib/gazetteer/facilities/facility-name'
import type { Bearer } from '@/lib/gazetteer/spans/place-names'
import type { Language } from '@/lib/model/article'
import type { GazetteerPlace, PlaceKind } from '@/lib/model/place'
import type { Span } from '@/lib/model/span'

/** Words of the text that name a place, before it is known which. A prison's span includes its generic noun. */
export type Mention = Span & {
  text: string
  /** The name without the generic noun. */
  name: string
  /** Set where a prison is named; `core` and the rest say how. */
  facility: FacilityName | null
  /** The prison that bears the whole name. */
  called?: GazetteerPlace
  /** Countries, provinces, cantons and cities that bear the name. */
  areas: GazetteerPlace[]
  /** Ids of those `areas` for which the name is uncertain: also a word, a person, a better known place. */
  uncertain: readonly string[]
  /** The kind that a noun beside the name says ("province"), or an office implies ("mayor of"). */
  saidKind: PlaceKind | null
  impliedKind: PlaceKind | null
  /** Set for a name that is not the crisis's alone: everything that bears it, in the crisis and in the world. */
  bearers?: readonly Bearer[]
  /** The folded words of such a name. */
  key?: string
  /** The noun at its end, where its bearers are called so without it: "county" of "Nyeri County". */
  noun?: string | undefined
  /** Where the mention of the town begins that this part of it lies in. */
  partOf?: number
}

export type ResolveContext = {
  text: string
  language: Language
  /** ISO 3166-1 codes of the countries that the crisis is about. */
  countries: readonly string[]
}

export const byStart = (a: Mention, b: Mention): number => a.start - b.start
