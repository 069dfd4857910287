import { toUnlisted, unlistedKey } from '@/lib/gazetteer/facilities/unlisted-facilities'
import { foldName } from '@/lib/gazetteer/fold-name'
import type { Mention } from '@/lib/gazetteer/names/mention'
import { withoutName } from '@/lib/gazetteer/resolve/article-countries'
import type { ArticleGround } from '@/lib/gazetteer/resolve/rank-bearers'
import type { Choice } from '@/lib/gazetteer/resolve/resolve-facility'
import { saidCityOf, saidProvinceOf } from '@/lib/gazetteer/resolve/said-city'
import { areaOfUnlisted, isBeside } from '@/lib/gazetteer/resolve/unlisted-areas'
import { populaceOf } from '@/lib/gazetteer/spans/place-names'
import type { GazetteerPlace } from '@/lib/model/place'

type Town = { place: GazetteerPlace; said: boolean }

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
  const open = (index: number) =>
    mentions[index]?.facility && choices[index]?.place === null && !choices[index]?.doubtful
  const towns = new Map<string, Town & { first: Mention }>()
  const provinces = new Map<string, GazetteerPlace>()
  for (const [index, mention] of mentions.entries()) {
    if (!open(index)) continue
    const key = unlistedKey(mention)
    const beside = saidCityOf(index, mentions, choices, text)
    const province = beside ? null : saidProvinceOf(index, mentions, choices, text)
    if (province) provinces.set(key, province)
    const place = beside ?? (province ? null : namesake(mention, ground))
    const known = towns.get(key)
    if (place && (!known || (beside && !known.said)))
      towns.set(key, { place, said: beside !== null, first: known?.first ?? mention })
  }
  const keys = new Set(mentions.flatMap((mention) => (mention.facility ? [unlistedKey(mention)] : [])))
  const lies = areaOfUnlisted(mentions, choices, text, ground, keys.size === 1)
  return choices.map((choice, index) => {
    const mention = mentions[index]
    if (!mention || !open(index)) return choice
    const key = unlistedKey(mention)
    const [, town] = [...towns].find(([other]) => isSame(key, other)) ?? []
    const said = town ? null : (provinces.get(key) ?? null)
    if (said)
      return {
        place: toUnlisted(mention, withNamesake(mention, said), isTaken),
        reason: `no gazetteer holds this prison; the article puts it in ${said.name}`,
      }
    const holds =
      lies && isNamed(mention) && (!lies.beside || isBeside(index, lies.place, mentions, choices, text))
    const around = holds ? withNamesake(mention, lies.place) : null
    if (!town && lies && around)
      return {
        place: toUnlisted(mention, around, isTaken),
        reason: `no gazetteer holds this prison; ${lies.why}`,
      }
    if (!town)
      return { place: null, reason: `${choice.reason}, and the text does not say in which town it lies` }
    const where = town.said
      ? `the article puts it in ${town.place.name}`
      : `it is called after ${town.place.name}`
    return {
      place: toUnlisted(town.first, town.place, isTaken),
      reason: `no gazetteer holds this prison; ${where}`,
    }
  })
}
