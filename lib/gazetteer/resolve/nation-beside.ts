import { foldName } from '@/lib/gazetteer/fold-name'
import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import type { Mention } from '@/lib/gazetteer/names/mention'
import { saysThere } from '@/lib/gazetteer/resolve/doubt'
import type { Choice } from '@/lib/gazetteer/resolve/resolve-facility'
import { gapBetween } from '@/lib/gazetteer/resolve/surroundings'
import { populaceOf } from '@/lib/gazetteer/spans/place-names'
import type { GazetteerPlace } from '@/lib/model/place'
import type { Span } from '@/lib/model/span'
import { compassEn, compassEs } from '@/lib/text/compass'
import { either } from '@/lib/text/either'

/** The nation that stands beside a name as an adjective: "el Putumayo peruano", "the Ecuadorian border town of X". */

const gap = '[^\\S\\n]+'
const areaEn = either(
  'city|town|port|village|hamlet|province|state|department|region|district|municipality|county|commune|parish',
  'island|peninsula|valley|capital|prefecture|suburb|resort|territory|canton',
)
const areaEs = either(
  'ciudad|pueblo|localidad|municipio|provincia|departamento|estado|región|distrito|cantón|aldea|puerto|isla',
  'villa|comuna|capital|balneario|valle|península|territorio|parroquia|caserío|sierra|selva|costa|Amazon[ií]a',
)
const partEn = either(
  `(?:${compassEn})(?:ern)?`,
  'side|part|half|Amazon|Andes|jungle|highlands|coast|rainforest',
)
const partEs = either(compassEs, areaEs, 'lado|parte|Caribe|Pacífico|Andes')
// "South Sudanese" is not Sudanese.
const nationEn = '(?<!(?:North|South|East|West|Central)[^\\S\\n])(?<nation>\\p{Lu}\\p{Ll}+)'
const nationEs = '(?<nation>\\p{Ll}+)'

/** Between the nation and the town no word may stand that leads to another noun: "two Colombians in the city of X". */
const between = `(?:(?!(?:in|from|at|of|near|to|the|an?|and|who|by|on|with|for)(?!\\p{L}))[\\p{Ll}-]+${gap}){0,2}`
/** "the Colombian coastal city of X", "the Mexican state of X"; "la ciudad fronteriza peruana de X". */
const calledBefore = [
  new RegExp(`(?<!\\p{L})${nationEn}${gap}${between}${areaEn}${gap}of${gap}(?:the${gap})?$`, 'u'),
  new RegExp(
    `(?<!\\p{L})${areaEs}${gap}(?:\\p{Ll}+${gap})?${nationEs}${gap}(?:de|del)${gap}(?:(?:el|la|los|las)${gap})?$`,
    'u',
  ),
]
/** "on the Colombian side of the border, near X", "en el lado colombiano, en X". */
const onSide = [
  new RegExp(
    `(?<!\\p{L})${nationEn}${gap}side(?:${gap}of${gap}(?:the|their)${gap}(?:\\p{Ll}+${gap})?(?:border|frontier|river))?,?${gap}(?:in|at|near|around)${gap}$`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})lado${gap}${nationEs}(?:${gap}(?:de${gap}la${gap}frontera|del${gap}río))?,?${gap}(?:en|cerca${gap}de|junto${gap}a)${gap}$`,
    'u',
  ),
]
/** "in the Peruvian X", "in northern Mexican X". */
const rightBefore = new RegExp(
  `(?<!\\p{L})(?:[Ii]n|[Nn]ear|[Ff]rom|to|of|[Aa]t|[Aa]cross|[Aa]round|into|[Ii]nside|[Oo]utside)${gap}(?:the${gap})?(?:\\p{Ll}+${gap})?${nationEn}${gap}$`,
  'u',
)
/** What may follow such a name: "in the Russian X offensive" speaks of the nation's offensive. */
const closesEn = new RegExp(
  `^(?:$|\\n|[^\\S\\n]*[^\\p{L}\\s'’]|${gap}${either(
    areaEn,
    partEn,
    'and|or|in|on|at|by|when|where|after|before|since|as|was|were|is|are|has|have|had|who|that|which|while|with|for|from|to|near|but|during|over',
  )}(?!\\p{L}))`,
  'u',
)
/** "Putumayo peruano": one adjective, and nothing that it may be the subject of. */
const rightBehind = new RegExp(`^${gap}${nationEs}(?!\\p{L})`, 'u')
const closesEs = new RegExp(
  `^(?:$|\\n|[^\\S\\n]*[^\\p{L}\\s'’]|${gap}(?:de|del|en|y|e|o|u|que|a|al|por|para|tras|donde|cerca|durante|desde|hasta|fue|fueron)(?!\\p{L}))`,
  'u',
)
const endsEn = `(?=$|[^\\S\\n]*[,.;)]|${gap}(?:in|on|near|of|where)(?!\\p{L}))`
const endsEs = `(?=$|[^\\S\\n]*[,.;)]|${gap}(?:en|cerca|de|del|donde|junto)(?!\\p{L}))`
const lying = `(?:${either(`(?:${compassEn})(?:ern)?`, 'border|coastal|mining|port')}${gap})?`
/** "X, in the Peruvian Amazon", "X, a Colombian town"; "X, en el norte peruano", "X, una localidad peruana". */
const behind = [
  new RegExp(`^,?${gap}(?:in|on)${gap}the${gap}(?:\\p{Ll}+${gap})?${nationEn}${gap}${partEn}(?!\\p{L})`, 'u'),
  new RegExp(`^,${gap}an?${gap}${lying}${nationEn}${gap}${lying}${areaEn}${endsEn}`, 'u'),
  new RegExp(`^,?${gap}en${gap}(?:el|la)${gap}${partEs}${gap}${nationEs}(?!\\p{L})`, 'u'),
  new RegExp(`^,${gap}una?${gap}${areaEs}${gap}(?:\\p{Ll}+${gap})?${nationEs}${endsEs}`, 'u'),
]

const reach = 70 // characters

/** "colombianos" and "Colombians" are people; "francés" and "Swiss" are one thing. */
const isOne = (word: string) => !/s$/.test(word) || /(?:és|ss)$/.test(word)

const nationIn = (pattern: RegExp, text: string): [word: string, end: number] | null => {
  const found = pattern.exec(text)
  const word = found?.groups?.nation
  return found && word && isOne(word) ? [word, found.index + found[0].length] : null
}

export type Nations = {
  countries: readonly string[]
  /** Only the adjective right behind says so, of a name without its article: "en Cúcuta venezolano". */
  weak: boolean
}

const none: Nations = { countries: [], weak: false }

const hasArticle = /(?<!\p{L})(?:el|la|del|al)[^\S\n]+$/iu

/** Countries of which a name is said to be a part. */
export function nationsBeside(
  { start, end }: Span,
  text: string,
  gazetteer: Pick<Gazetteer, 'demonyms'>,
): Nations {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  const say = (found: [string, number] | null, weak = false): Nations | null => {
    const countries = found ? gazetteer.demonyms(foldName(found[0]), /^\p{Lu}/u.test(found[0])) : []
    return countries.length > 0 ? { countries, weak } : null
  }
  const first = (patterns: readonly RegExp[], side: string) =>
    patterns.reduce<Nations | null>((found, one) => found ?? say(nationIn(one, side)), null)
  const direct = nationIn(rightBehind, after)
  const isClosed = direct !== null && closesEs.test(after.slice(direct[1]))
  const isArea = hasArticle.test(before) || /^(?:El|La)\s/i.test(text.slice(start, end))
  return (
    first([...calledBefore, ...onSide], before) ??
    (closesEn.test(after) ? say(nationIn(rightBefore, before)) : null) ??
    (isArea || isClosed ? say(direct, !isArea) : null) ??
    first(behind, after) ??
    none
  )
}

const dominance = 3 // times as many people

/** The only one of them, or one that comes to mind long before the next. */
function foremost([first, second]: readonly GazetteerPlace[]): GazetteerPlace | null {
  if (!first || !second || first.id === second.id) return first ?? null
  return populaceOf(first) >= dominance * Math.max(1, populaceOf(second)) ? first : null
}

/** "Santa Cruz, in Haiti's south", and not "in X, Peru's police". */
const partOfIt = new RegExp(`^['’]s${gap}(?:${compassEn})`, 'u')

/** "X, in Peru", "X, northern Peru", "X, Peru,": what stands behind the country says nothing new of it. */
export function countryBehind(
  index: number,
  place: GazetteerPlace | null,
  mentions: readonly Mention[],
  { row }: { row: readonly number[] } = { row: [] },
  text: string,
): Nations {
  const [own, region] = mentions.slice(index, index + 2)
  const outer = region?.bearers?.map((bearer) => bearer.place) ?? region?.areas ?? []
  const country = outer.find(({ kind }) => kind === 'country')
  // "Savannah, Georgia": a country and a state are called so.
  const mayHold = outer.some((one) => one.kind !== 'city' && one.country === place?.country)
  const gap = gapBetween(text, own, region)
  if (!own || !region || region.facility || !country || mayHold || gap === null || row.length > 2) return none
  const after = text.slice(region.end, region.end + reach)
  // "in X, in Peru eleven died": another place.
  const isClosed = partOfIt.test(after) || closesEn.test(after) || closesEs.test(after)
  return saysThere(gap, country) && isClosed ? { countries: [country.country], weak: false } : none
}

type Context = { gazetteer: Gazetteer; own: ReadonlySet<string> }

/** The name's place in the country that stands beside it; the country itself where none there bears it. */
export function inNation(
  mention: Mention,
  choice: Choice,
  { countries, weak }: Nations = none,
  { gazetteer, own }: Context,
): Choice {
  if (mention.facility) return choice
  const isThere = ({ country }: GazetteerPlace) => countries.includes(country)
  if (countries.length === 0 || (choice.place && isThere(choice.place))) return choice
  const named = mention.bearers?.map(({ place }) => place) ?? [
    ...mention.areas,
    ...gazetteer.world.named(mention.name).map(({ place }) => place),
  ]
  const there = named.filter(isThere)
  const alike = there.filter(({ kind }) => kind === choice.place?.kind)
  // Of several between which the article left it open none is chosen.
  const place = choice.place || there.length === 1 ? foremost(alike.length > 0 ? alike : there) : null
  const [only, ...others] = countries
  const country = gazetteer.find(only ?? '')
  const reasonOf = (code: string | undefined) =>
    `the article says that this ${mention.name} is in ${gazetteer.find(code ?? '')?.name}`
  if (place) return { place, reason: reasonOf(place.country) }
  const isCountry = named.some(({ kind }) => kind === 'country')
  const isUnlisted = choice.place === null && own.has(only ?? '')
  const isRegion = choice.place === null || choice.place.kind === 'province'
  if (isCountry || isUnlisted || !country || others.length > 0 || (weak && !isRegion)) return choice
  return { place: country, reason: `${reasonOf(only)}, where no index holds one` }
}
