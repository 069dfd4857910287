import { type FacilityForm, type FacilityIndex, wholeName } from '@/lib/gazetteer/facilities/facility-index'
import { foldName } from '@/lib/gazetteer/fold-name'
import { withoutArticle } from '@/lib/gazetteer/name-index'
import type { Mention } from '@/lib/gazetteer/names/mention'
import { withoutName } from '@/lib/gazetteer/resolve/article-countries'
import type { ArticleGround } from '@/lib/gazetteer/resolve/rank-bearers'
import { type Choice, fitness } from '@/lib/gazetteer/resolve/resolve-facility'
import { saidCityOf } from '@/lib/gazetteer/resolve/said-city'
import { datelineTown } from '@/lib/gazetteer/resolve/unlisted-areas'
import { kmBetween } from '@/lib/geo/distance'
import type { GazetteerPlace } from '@/lib/model/place'

const besideKm = 80 // from a prison to the town that the text puts it in: a region's prison is called after its capital
const nearKm = 40 // from a prison to a town that the article names: one of several of that name

/** Prisons abroad that bear the mention's name, those that it fits best. */
function bearersOf({ facility, name }: Mention, { abroad, wholes }: FacilityIndex): GazetteerPlace[] {
  if (!facility) return []
  const core = withoutArticle(facility.core.split(' ')).join(' ')
  const forms: readonly FacilityForm[] = facility.core
    ? [...(abroad.get(facility.core) ?? []), ...(core === facility.core ? [] : (abroad.get(core) ?? []))]
    : (wholes.get(wholeName(name)) ?? [])
  const fitting = forms.flatMap((form) => {
    const score = facility.core ? fitness(facility, form) : 1
    return score === null ? [] : [{ place: form.place, score }]
  })
  const best = Math.max(...fitting.map(({ score }) => score))
  return [...new Set(fitting.filter(({ score }) => score === best).map(({ place }) => place))]
}

/** "The jail of X Chico", where X prison alone is listed and lies at the town of X Chico: people call it by its first name. */
function shorterNamed({ facility, areas }: Mention, { abroad }: FacilityIndex): GazetteerPlace[] {
  const words = facility?.core.split(' ') ?? []
  const towns = areas.filter(isTown)
  if (words.length < 2 || towns.length === 0 || facility?.number != null) return []
  for (let size = words.length - 1; size > 0; size--) {
    const near = (abroad.get(words.slice(0, size).join(' ')) ?? [])
      .map(({ place }) => place)
      .filter((prison) =>
        towns.some((town) => town.country === prison.country && kmBetween(town, prison) < nearKm),
      )
    const [only, ...others] = new Set(near)
    if (only) return others.length === 0 ? [only] : []
  }
  return []
}

/**
 * Those in the country that the article points at most, but for the prison's own name; where it points nowhere, the only one
 * of that name.
 */
function inPointedCountry(
  places: readonly GazetteerPlace[],
  { facility }: Mention,
  { countries }: ArticleGround,
): GazetteerPlace[] {
  const others = withoutName(countries, facility?.core ?? '')
  const weights = others.size > 0 ? others : countries.weights
  const weightOf = ({ country }: GazetteerPlace) => weights.get(country) ?? 0
  const most = Math.max(...places.map(weightOf))
  if (most > 0) return places.filter((place) => weightOf(place) === most)
  return weights.size === 0 && places.length === 1 ? [...places] : []
}

const isTown = ({ kind }: GazetteerPlace) => kind === 'city' || kind === 'canton'

/** Of namesakes in one country: what the article's towns and provinces leave, the dateline's town before others. */
function byTowns(
  places: readonly GazetteerPlace[],
  choices: readonly Choice[],
  dateline: GazetteerPlace | null,
): GazetteerPlace[] {
  const named = choices.flatMap(({ place }) => (place && place.kind !== 'prison' ? [place] : []))
  const nearTo = (towns: readonly GazetteerPlace[]) =>
    places.filter((prison) => towns.some((town) => isTown(town) && kmBetween(town, prison) < nearKm))
  const there = dateline ? nearTo([dateline]) : []
  if (there.length > 0) return there
  const near = nearTo(named)
  if (near.length > 0) return near
  const around = places.filter(({ province }) => named.some(({ id }) => id === province))
  return around.length > 0 ? around : [...places]
}

/** "X prison, in TOWN": those near it; else those in the province that is called as the town is. */
function inTown(places: readonly GazetteerPlace[], town: GazetteerPlace): GazetteerPlace[] {
  const near = places.filter((place) => kmBetween(place, town) < besideKm)
  return near.length > 0
    ? near
    : places.filter(({ province }) => province !== null && province === town.province)
}

/** An own prison in an article that speaks of other countries alone. */
function isStray({ place }: Choice, { name }: Mention, { countries }: ArticleGround): boolean {
  const weights = withoutName(countries, foldName(name))
  return place !== null && weights.size > 0 && !weights.has(place.country)
}

/** One of several of its name, where the article tells elsewhere which of them it speaks of. */
function asElsewhere(choices: readonly (Choice & { among?: readonly GazetteerPlace[] })[]): Choice[] {
  const told = new Set(choices.flatMap(({ place }) => (place ? [place.id] : [])))
  return choices.map(({ among = [], ...choice }) => {
    const [one, ...others] = among.filter(({ id }) => told.has(id))
    return one && others.length === 0
      ? { place: one, reason: `the prison known as ${one.name}, which the article names` }
      : choice
  })
}

/** Prisons of other countries by their names, those that share one told apart by country and town. */
export function resolveAbroad(
  mentions: readonly Mention[],
  choices: readonly Choice[],
  text: string,
  index: FacilityIndex,
  ground: ArticleGround,
): Choice[] {
  const dateline = datelineTown(mentions, choices, text)
  const answers = choices.map((choice, at) => {
    const mention = mentions[at]
    if (!mention?.facility || (choice.place && !isStray(choice, mention, ground))) return choice
    const named = bearersOf(mention, index)
    const known = inPointedCountry(named.length > 0 ? named : shorterNamed(mention, index), mention, ground)
    if (known.length === 0) return choice
    const said = saidCityOf(at, mentions, choices, text)
    const there = said ? inTown(known, said) : byTowns(known, choices, dateline)
    const [first, ...others] = there
    if (!first) return choice
    if (others.length === 0)
      return { place: first, reason: `the prison known as ${first.name}${said ? ` in ${said.name}` : ''}` }
    const names = there.map(({ name }) => name).join(' or ')
    const reason = `${names}: nothing in the article tells them apart`
    return { place: null, reason, doubtful: true as const, among: there }
  })
  return asElsewhere(answers)
}
