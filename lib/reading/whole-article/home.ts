import { foldName } from '@/lib/gazetteer/fold-name'
import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { nationsOf } from '@/lib/gazetteer/resolve/demonyms'
import { isOfPrivatePerson } from '@/lib/gazetteer/resolve/private-nation'
import { toPlace } from '@/lib/gazetteer/to-place'
import type { Article } from '@/lib/model/article'
import type { Place } from '@/lib/model/place'
import type { Toponym } from '@/lib/model/reading'
import { seats } from '@/lib/reading/lexicon/alternatives'
import { isMentionedAside } from '@/lib/reading/whole-article/mentioned-aside'
import { smallNumbers } from '@/lib/text/small-numbers'
import { findTokens, onceASpelling, type Token, tokensOf } from '@/lib/text/tokens'
import { wordLike } from '@/lib/text/word-set'
import { isSign, signLike } from '@/lib/text/word-signs'

type Weights = Map<string, number>
const add = (weights: Weights, country: string, weight: number) =>
  weights.set(country, (weights.get(country) ?? 0) + weight)

/** "Latin American", "West African": a part of the world, not the country of the second word. */
const widening = /^(?:latin|north|south|central|east|west|african|native|anglo)$/

const isWidening = onceASpelling(({ norm }) => widening.test(norm))

const fewPeople = 0.3 // of what an adjective weighs: one may be from anywhere
const counts = signLike(wordLike(smallNumbers, 'an? una? one \\d{1,3}'))
const counted = signLike(wordLike(smallNumbers, '\\d{1,3}'))
const goesOn = /^(?:[,.;:)]|from|of|and|in|on|was|were|who|de|del|y|en|que|fue|fueron)$/

const travellers =
  /^(?:guides?|tourists?|nationals?|citizens?|workers?|engineers?|journalists?|reporters?|missionar(?:y|ies)|nuns?|priests?|sailors?|drivers?|cooks?|students?)$/
const helpers =
  /^(?:rescuers?|rescue|firefighters?|volunteers?|medics|doctors|teams?|rescatistas?|socorristas?|bomberos?|voluntari[oa]s?|medicos?)$/

/** "six Colombians", "Mexican rescuers", "one of them an Ecuadorian from X", "un colombiano": persons, not "an Ecuadorian prison". */
function isOneOfPeople(tokens: readonly Token[], at: number): boolean {
  const [before, own, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const spanish = own !== undefined && !own.capital
  // "Murieron tres, brasileños,".
  if (spanish && before?.norm === ',' && tokens[at - 2] && isSign(tokens[at - 2] as Token, counted))
    return true
  if (helpers.test((spanish ? before : next)?.norm ?? '')) return true
  // "The Malaysian Mahmud Ahmad"; "the Iranian Supreme Court" is a body.
  const name = tokens[at + 2]
  if (before?.norm === 'the' && own?.capital && next?.capital && name?.capital && !bodies.test(next.norm))
    return true
  if (isOfPrivatePerson(spanish, (step) => tokens[at + step]?.norm)) return true
  // "a 71-year-old Briton".
  if (before && /(?:^|-)old$/.test(before.norm) && own?.capital) return true
  return (
    before !== undefined &&
    isSign(before, counts) &&
    (spanish ||
      travellers.test(next?.norm ?? '') ||
      /s$/.test(own?.norm ?? '') ||
      goesOn.test(next?.norm ?? '.'))
  )
}

/** Words with which the name of a body begins, and no person's. */
const bodies =
  /^(?:supreme|national|red|foreign|prime|interior|defen[cs]e|health|human|air|coast|royal|federal|central|armed|revolutionary|republican|islamic|ministry|embassy|navy|army|president|civil|football|space|world)$/

const strikesThen =
  /^(?:air|(?:air)?strikes?|shelling|bombings?|bombardments?|missiles?|drones?|rockets?|artillery|warplanes?|jets?|raids?|gunboats?|invasion)$/
const strikesOf =
  /^(?:ataques?|bombardeos?|misil(?:es)?|dron(?:es)?|cohetes?|artilleria|aviones|cazas|incursion(?:es)?|invasion)$/

/** "an Israeli strike on X", "bombardeos rusos": whose strikes they are, and seldom at home. */
const isOfStrikes = (tokens: readonly Token[], at: number): boolean =>
  strikesThen.test(tokens[at + 1]?.norm ?? '') || strikesOf.test(tokens[at - 1]?.norm ?? '')

const forcesThen = /^(?:army|military|navy|forces?|troops?|soldiers?|servicemen|marines)$/
const forcesOf = /^(?:ejercito|militar(?:es)?|armada|marina|fuerzas?|tropas?|soldados?|marines)$/
const fight = 0.7 // of what an adjective weighs: an army may be anywhere

/** "the Israeli military", "soldados rusos": of a country's forces, at home or not. */
const isOfForces = (tokens: readonly Token[], at: number): boolean =>
  forcesThen.test(tokens[at + 1]?.norm ?? '') || forcesOf.test(tokens[at - 1]?.norm ?? '')

const weightOf = (tokens: readonly Token[], at: number): number => {
  if (isOneOfPeople(tokens, at)) return fewPeople
  return isOfForces(tokens, at) ? fight : 1
}

/** Countries whose people, things or bodies the text names, each with the times that it does: "South Korean" is one name. */
function peoples({ title, text }: Article, gazetteer: Gazetteer): Weights {
  const found: Weights = new Map()
  const nations = nationsOf(gazetteer)
  let before: Token | undefined
  const tokens = [...findTokens(title), ...tokensOf(text)]
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word') continue
    // '"El Cubano"': what somebody is called, unlike a body of the country.
    if (/^(?:El|La)$/.test(before?.text ?? '') && /^["“«'‘]$/.test(tokens[at - 2]?.norm ?? '')) continue
    const pair = before?.capital ? gazetteer.demonyms(`${before.norm} ${token.norm}`, true) : []
    const alone = before && isWidening(before) ? [] : nations(token)
    const countries = isOfStrikes(tokens, at) ? [] : pair.length > 0 ? pair : alone
    for (const country of countries) add(found, country, weightOf(tokens, at) / countries.length)
    before = token
  }
  return found
}

/** Names early in a text weigh more: the last paragraph likes to compare with elsewhere. */
const early = (at: number, length: number) => (at < length / 2 ? 1.5 : 0.75)

/** "CIUDAD DE MÉXICO.", "GENEVA (AP) -": the words in capitals, or before a dash or brackets, at the head of a report. */
const dateline =
  /^\s*(?:\p{Lu}[\p{Lu}\p{M}'’. ]{2,40}(?:[,/] ?[\p{L} .]{2,30}){0,2}(?:[.:—–-]|\()|\p{Lu}[\p{L} '’]{2,30}(?:[,/] ?[\p{L}\d .]{2,30}){0,3}(?: \([\p{L} ]{2,20}\))?(?: ?[—–]| -|\.-))/u

/** Where it was written: in a country of the crisis that tells where it happened, elsewhere only where the writer sat. */
const isWrittenAbroad = ({ text }: Article, { place, end }: Toponym, countries: readonly string[]): boolean =>
  place !== null && !countries.includes(place.country) && end <= (dateline.exec(text)?.[0].length ?? 0)

/** Countries that a title names. */
const inTitle = ({ title }: Article, gazetteer: Gazetteer): string[] => {
  const words = title.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []
  const names = words.flatMap((word, i) => [
    word,
    `${word} ${words[i + 1] ?? ''}`,
    words.slice(i, i + 3).join(' '),
  ])
  return [...new Set(names.filter((name) => /^\p{Lu}/u.test(name)))].flatMap((name) =>
    gazetteer.ownNamed(name).flatMap(({ kind, country }) => (kind === 'country' ? country : [])),
  )
}
const fewInList = 3 // countries
const comesFrom = /(?:^|[^\p{L}])(?:from|of|de|desde) (?:the |la |las |los |el )?$/u
const joinsList = /^(?:,|,? (?:and|or|y|e|o))[^\S\n](?:the |la |las |los |el )?$/u

/** "They came from Honduras, El Salvador and Brazil": countries in a row, of which none is where it happened. */
function listedCountries({ text }: Article, toponyms: readonly Toponym[]): ReadonlySet<Toponym> {
  const listed = new Set<Toponym>()
  let row: Toponym[] = []
  for (const toponym of toponyms) {
    const isCountry =
      toponym.place?.kind === 'country' &&
      (row.length > 0 || comesFrom.test(text.slice(Math.max(0, toponym.start - 12), toponym.start)))
    const goesOn = joinsList.test(text.slice(row.at(-1)?.end ?? 0, toponym.start))
    row = isCountry ? [...(goesOn ? row : []), toponym] : []
    if (row.length >= fewInList) for (const one of row) listed.add(one)
  }
  return listed
}

const writersSeat = 0.3 // of what a place tells that the report names further on
const writersTown = 0.6 // the same of a town in which few write of anywhere else

/** A capital, a seat of the world's bodies or a city of its own: from elsewhere people write of what happened there. */
const isHub = ({ id, name, country }: Place, gazetteer: Gazetteer): boolean =>
  gazetteer.find(country)?.capital === id || isSeat.test(foldName(name))
const isSeat = new RegExp(`^(?:${seats}|hong kong|singapore|singapur)(?: city)?$`)

/** "Six Russians, three Chinese, an American": of so many nations whose lands the text does not name, none is where it happened. */
const manyNations = 3
const isGathering = (told: Weights, named: ReadonlySet<string>): boolean =>
  [...told.keys()].filter((country) => !named.has(country)).length >= manyNations
const ofTitle = 3 // as much as two places named early in the text

type Home = {
  place: Place | null
  /** The text itself points at it; else it is only the crisis's. */
  sure: boolean
}

/**
 * The country that an article is about: the one that its places and adjectives point at most, else the crisis's. Null
 * where the text names only some other country, in passing.
 */
export function homeOf(
  article: Article,
  toponyms: readonly Toponym[],
  gazetteer: Gazetteer,
  countries: readonly string[],
): Home {
  const weights: Weights = new Map()
  const near = new Set<string>()
  const told = peoples(article, gazetteer)
  const named = new Set(toponyms.flatMap(({ place }) => place?.country ?? []))
  const gathered = isGathering(told, named)
  const listed = listedCountries(article, toponyms)
  // The prison that a report names first is what it is about, more than what lies across a border.
  const prison = toponyms.find(({ place }) => place?.kind === 'prison')
  for (const toponym of toponyms) {
    const { place, start } = toponym
    if (listed.has(toponym)) continue
    if (place && (countries.includes(place.country) || !isMentionedAside(article, toponym))) {
      const weight = place.kind === 'country' || toponym === prison ? 1.5 : 1
      const isAway = !gathered && isWrittenAbroad(article, toponym, countries)
      const sits = isAway ? (isHub(place, gazetteer) ? writersSeat : writersTown) : 1
      add(weights, place.country, early(start, article.text.length) * weight * sits)
      if (place.kind !== 'country' || isHub(place, gazetteer)) near.add(place.country)
    }
  }
  // "Chad Smith dead": a name that the text does not take up as a country's may be anybody's.
  for (const country of inTitle(article, gazetteer)) if (weights.has(country)) add(weights, country, ofTitle)
  for (const [country, times] of told)
    add(weights, country, 1.5 * times * (gathered && !named.has(country) ? fewPeople : 1))
  const isForeign = (country: string) => (countries.includes(country) ? 0 : 1)
  // Of two told of alike the one in which a place lies, and then the one named first.
  const isBare = (country: string) => (near.has(country) ? 0 : 1)
  const [best] = [...weights].sort(
    ([a, one], [b, other]) => other - one || isForeign(a) - isForeign(b) || isBare(a) - isBare(b),
  )
  const passing = best && best[1] < 1 && !countries.includes(best[0]) && !near.has(best[0])
  if (passing) return { place: null, sure: false }
  // Of names that no country of the crisis has, none says that the report is about it.
  if (!best && toponyms.some(({ place }) => place === null)) return { place: null, sure: false }
  const found = gazetteer.find(best?.[0] ?? countries[0] ?? '')
  return { place: found ? toPlace(found) : null, sure: best !== undefined }
}
