import { toUnlisted, unlistedKey } from '@/lib/gazetteer/facilities/unlisted-facilities'
import { foldName } from '@/lib/gazetteer/fold-name'
import type { Mention } from '@/lib/gazetteer/names/mention'
import { withoutName } from '@/lib/gazetteer/resolve/article-countries'
import type { ArticleGround } from '@/lib/gazetteer/resolve/rank-bearers'
import type { Choice } from '@/lib/gazetteer/resolve/resolve-facility'
import { saidCityOf, saidProvinceOf } from '@/lib/gazetteer/resolve/said-city'
import { areaOfUnlisted, isBeside, type Lies } from '@/lib/gazetteer/resolve/unlisted-areas'
import { populaceOf } from '@/lib/gazetteer/spans/place-names'
import type { GazetteerPlace } from '@/lib/model/place'

/** An article, and what its mentions stand for so far. */
type Article = {
  mentions: readonly Mention[]
  choices: readonly Choice[]
  text: string
  ground: ArticleGround
}

/** Where a prison lies and how that is known; `as`: the mention that it is named by, where that is another. */
type Located = { area: GazetteerPlace; why: string; as?: Mention }

const wellKnown = 15_000 // people: the one of several that "TOWN prison" is called after

/** Does the article point at the place's country, but for the place's own name? */
const isPointedAt = ({ name, country }: GazetteerPlace, { countries }: ArticleGround) =>
  (withoutName(countries, foldName(name)).get(country) ?? 0) > 0

/** "TOWN jail": the prison's own name is a town's in the country that the article is about. */
function namesake({ areas }: Mention, ground: ArticleGround): GazetteerPlace | null {
  const towns = areas
    .filter(({ kind }) => kind === 'city' || kind === 'canton')
    .filter((place) => isPointedAt(place, ground))
    .sort((a, b) => populaceOf(b) - populaceOf(a))
  const cities = towns.filter(({ kind }) => kind === 'city')
  const named = cities.length > 0 ? cities : towns
  const [first, second] = named.length > 1 ? named.filter((place) => populaceOf(place) >= wellKnown) : named
  return first && (!second || populaceOf(first) > 4 * populaceOf(second)) ? first : null
}

/** Do they speak of one prison: the same name, or the end of a longer one ("Castro Castro" of "Miguel Castro Castro")? */
const isSame = (a: string, b: string) =>
  a === b || (a.includes(' ') && b.endsWith(` ${a}`)) || (b.includes(' ') && a.endsWith(` ${b}`))

/** A name of its own or a number: "the state prison" could be any. */
const isNamed = ({ facility }: Mention) => Boolean(facility?.core) || facility?.number != null

/** The area, and in a province the one town there that the prison is called after. */
function withNamesake({ areas }: Mention, area: GazetteerPlace): GazetteerPlace {
  const inside = areas.filter(({ kind, province }) => kind === 'city' && province === area.id)
  return area.kind === 'province' && inside.length === 1 ? (inside[0] ?? area) : area
}

/** A prison that nothing so far says the place of. */
function openPrison(index: number, { mentions, choices }: Article): Mention | null {
  const mention = mentions[index]
  const choice = choices[index]
  return mention?.facility && choice?.place === null && !choice.doubtful ? mention : null
}

type Town = { place: GazetteerPlace; said: boolean; first: Mention }
type Told = { towns: ReadonlyMap<string, Town>; provinces: ReadonlyMap<string, GazetteerPlace> }

/** By each prison's key the town that the text puts it in, or else that it is called after; or its province, where no town is said. */
function tellWhere(article: Article): Told {
  const { mentions, choices, text, ground } = article
  const towns = new Map<string, Town>()
  const provinces = new Map<string, GazetteerPlace>()
  for (const index of mentions.keys()) {
    const mention = openPrison(index, article)
    if (!mention) continue
    const key = unlistedKey(mention)
    const beside = saidCityOf(index, mentions, choices, text)
    const province = beside ? null : saidProvinceOf(index, mentions, choices, text)
    if (province) provinces.set(key, province)
    const place = beside ?? (province ? null : namesake(mention, ground))
    const known = towns.get(key)
    if (place && (!known || (beside && !known.said)))
      towns.set(key, { place, said: beside !== null, first: known?.first ?? mention })
  }
  return { towns, provinces }
}

function inTown(mention: Mention, { towns }: Told): Located | null {
  const key = unlistedKey(mention)
  const [, town] = [...towns].find(([other]) => isSame(key, other)) ?? []
  if (!town) return null
  const { place, said, first } = town
  const why = said ? `the article puts it in ${place.name}` : `it is called after ${place.name}`
  return { area: place, why, as: first }
}

function inProvince(mention: Mention, { provinces }: Told): Located | null {
  const said = provinces.get(unlistedKey(mention))
  return said ? { area: withNamesake(mention, said), why: `the article puts it in ${said.name}` } : null
}

/** Where the article as a whole says that its prisons lie. */
function inArea(index: number, mention: Mention, lies: Lies | null, article: Article): Located | null {
  const { mentions, choices, text } = article
  if (!lies || !isNamed(mention)) return null
  if (lies.beside && !isBeside(index, lies.place, mentions, choices, text)) return null
  return { area: withNamesake(mention, lies.place), why: lies.why }
}

/** Do all names of prisons in the article speak of one? */
const isOnePrison = (mentions: readonly Mention[]) =>
  new Set(mentions.flatMap((mention) => (mention.facility ? [unlistedKey(mention)] : []))).size === 1

/**
 * Prisons that no gazetteer holds, at the town that the text gives them: beside the name or, for the same prison,
 * elsewhere in the article; else no closer than the article as a whole says. `choices` are the answers so far.
 */
export function resolveUnlisted(
  mentions: readonly Mention[],
  choices: readonly Choice[],
  text: string,
  ground: ArticleGround,
  isTaken: (id: string) => boolean,
): Choice[] {
  const article = { mentions, choices, text, ground }
  const told = tellWhere(article)
  const lies = areaOfUnlisted(mentions, choices, text, ground, isOnePrison(mentions))
  return choices.map((choice, index) => {
    const mention = openPrison(index, article)
    if (!mention) return choice
    const located =
      inTown(mention, told) ?? inProvince(mention, told) ?? inArea(index, mention, lies, article)
    if (!located)
      return { place: null, reason: `${choice.reason}, and the text does not say in which town it lies` }
    return {
      place: toUnlisted(located.as ?? mention, located.area, isTaken),
      reason: `no gazetteer holds this prison; ${located.why}`,
    }
  })
}
