import { foldName } from '@/lib/gazetteer/fold-name'
import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import type { Place } from '@/lib/model/place'
import { capitalOf } from '@/lib/reading/places/known/capital'
import { keepWith } from '@/lib/text/keep-with'
import type { SentenceView } from '../../grammar/sentence-view'

/** What the whole article says of its places, before any figure is placed. */

/** `sentences`: those that name it, in order. */
export type Option = {
  place: Place
  sentences: number[]
  /** Of all times that the article names a place closer than a country, how many name this one. */
  share: number
}

type Lead = { id: string; by: number }

export type Profile = {
  views: readonly SentenceView[]
  options: readonly Option[]
  /** The place of each kind that the article names most. */
  most: ReadonlyMap<string, Lead>
  /** How many places of each kind its first sentences name. */
  leading: ReadonlyMap<string, number>
  /** The places that each sentence names. */
  namedIn: ReadonlyMap<number, readonly Place[]>
  /** The paragraph of each sentence. */
  paragraphs: readonly number[]
  /** The country that it is about, if the text itself says so, and its capital. */
  home: Place | null
  capital: Place | null
  gazetteer: Gazetteer
  /** Folded, with spaces around. */
  title: string
}

export type OptionKind = 'prison' | 'city' | 'province' | 'country'

/** A canton is what people call a town. */
export const kindOf = ({ kind }: Place): OptionKind => (kind === 'canton' ? 'city' : kind)

const shortestName = 4 // letters: less may be any word of a title

/** Does the title, folded, with spaces around, name it? Asked only of places that come into question. */
export const isTitled = keepWith(({ place: { name, aliases } }: Option, title: string): boolean =>
  [name, ...aliases].map(foldName).some((one) => one.length >= shortestName && title.includes(` ${one} `)),
)

const optionOf = (place: Place): Option => ({ place, sentences: [], share: 0 })
/** A place that the article does not name. */
export const unnamed: (place: Place) => Readonly<Option> = keepWith(optionOf)

/** Named by the title or one of the first sentences. */
export const leads = ({ sentences }: Option): boolean => (sentences[0] ?? leading) < leading
const leading = 2 // sentences

/** How far the place that the article names most of its kind is ahead of the next, from 0 to 1. */
function mostOf(options: readonly Option[]): Map<string, Lead> {
  const most = new Map<string, Lead>()
  for (const kind of ['prison', 'city', 'province']) {
    const [first, second] = options
      .filter(({ place }) => kindOf(place) === kind)
      .sort((a, b) => b.sentences.length - a.sentences.length)
    if (!first) continue
    const times = first.sentences.length
    most.set(kind, { id: first.place.id, by: (times - (second?.sentences.length ?? 0)) / times })
  }
  return most
}

function countKinds(options: readonly Option[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { place } of options) counts.set(kindOf(place), (counts.get(kindOf(place)) ?? 0) + 1)
  return counts
}

export function profileOf(
  views: readonly SentenceView[],
  title: string,
  home: Place | null,
  gazetteer: Gazetteer,
): Profile {
  const found = new Map<string, Option>()
  const namedIn = new Map<number, Place[]>()
  for (const view of views)
    for (const { toponym } of view.lexed.places.values()) {
      if (!toponym.place) continue
      const option = found.get(toponym.place.id) ?? optionOf(toponym.place)
      option.sentences.push(view.index)
      namedIn.set(view.index, [...(namedIn.get(view.index) ?? []), toponym.place])
      found.set(toponym.place.id, option)
    }
  const options = [...found.values()]
  const close = options.filter(({ place }) => place.kind !== 'country')
  const all = close.reduce((sum, { sentences }) => sum + sentences.length, 0)
  for (const option of close) option.share = option.sentences.length / all
  return {
    views,
    options,
    most: mostOf(options),
    leading: countKinds(options.filter(leads)),
    namedIn,
    paragraphs: views.map(({ paragraph }) => paragraph),
    home,
    capital: capitalOf(home, gazetteer),
    gazetteer,
    title: ` ${foldName(title)} `,
  }
}
