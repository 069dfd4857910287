import { isNoun, isVerb, prepositionOf, type Range, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { chunkAt, colonOf } from '@/lib/reading/grammar/clause'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { namesCountries } from '@/lib/reading/places/country/counted-by'
import { townIn } from '@/lib/reading/places/elsewhere/besides'
import type { Located, Site } from '@/lib/reading/places/ground'
import { areaBehind } from '@/lib/reading/places/near/area-behind'
import { isNextInRow } from '@/lib/reading/places/pointing/next-in-row'
import { isPrison } from '@/lib/reading/places/pointing/pointing-words'
import { isHospital } from '@/lib/reading/places/spots/hold-by-head'
import { isInside } from '@/lib/reading/places/spots/spot'
import { atUnlisted, unknownTown } from '@/lib/reading/places/told-before/unknown-town'

/** Places that the text names and no gazetteer holds: what is told of them is not told of the place beside them. */

/** "at Kuje prison": named, but nobody knows where. What holds it is the country, if the text says which. */
export function atUnknown(site: Site, range: Range): Located | null {
  const { unknown, blocked, ground } = site
  const found = unknown.find(
    ({ chunk, first }) => chunk >= range.first && chunk <= range.last && !isInside(blocked, first),
  )
  if (!found) return null
  const town = ground.sure ? townIn(found.words, ground) : null
  if (town)
    return {
      place: town,
      way: 'unlisted',
      reason: `the text says "${found.words}", and the gazetteer of this crisis does not hold it; ${town.name} is its town`,
    }
  return areaBehind(site, found.chunk) ?? atUnlisted(found.words, ground)
}

const wordsOf = ({ lexed }: SentenceView, { first, last }: Range): string =>
  lexed.tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ')

/** "Derna, 2.970; Shahat, 26", "Derna 30,240; Shahhat 1,850": the name of the row's own item, where the others are places. */
function ownName(view: SentenceView, own: number): Range | null {
  const { chunks, lexed } = view
  const at = chunks[own - 1]?.kind === 'comma' ? own - 2 : own - 1
  const [before, name, behind] = [chunks[at - 1], chunks[at], chunks[own + 1]]
  const opens = before === undefined || /^(?:stop|conjunction|comma)$/.test(before.kind)
  const closes = behind === undefined || /^(?:stop|conjunction|comma)$/.test(behind.kind)
  if (!opens || !closes || !isNoun(name) || name.count !== null || name.place?.place) return null
  const capital = lexed.tokens[name.first]?.capital === true && at > 0
  return capital && (name.place !== null || name.name !== null) ? { first: at, last: at } : null
}

const leastKnown = 2 // items of a row that are places

/** Is the number one of a row of places, each with its own? */
const isInRow = ({ chunks, lexed }: SentenceView): boolean =>
  chunks.filter((chunk, at) => {
    const then = chunks[at + 1]?.kind === 'comma' ? chunks[at + 2] : chunks[at + 1]
    return isNoun(chunk) && chunk.place?.place && isNoun(then) && then.count !== null && then.head === ''
  }).length >= leastKnown && lexed.tokens.some(({ norm }) => norm === ';' || norm === ':')

function inRow({ view, candidate, ground }: Site): Located | null {
  const own = ownName(view, chunkAt(view, candidate.evidence.first))
  const name = own && view.chunks[own.first]
  return name && isInRow(view) ? atUnlisted(wordsOf(view, name), ground) : null
}

/** "two in Zorgo camp, in Y", "dos en el campo de Zorgo, en Y": what the text puts right behind an item that no gazetteer holds. */
function heldBehind({ view: { chunks, lexed }, spots }: Site, behind: number): Located | null {
  const isUnplaced = (at: number) => {
    const chunk = chunks[at]
    return isNoun(chunk) && !chunk.place?.place && chunk.count === null
  }
  let at = behind
  while (/^(?:of|de|del)$/.test(prepositionOf(chunks[at + 1])) && isUnplaced(at + 2)) at += 2
  const name = chunks[at]
  const isNamed =
    name !== undefined && lexed.tokens.slice(name.first, name.last + 1).some(({ capital }) => capital)
  const house = chunks[behind]
  if (!isNoun(house) || isHospital(house) || !isUnplaced(behind) || !isNamed) return null
  const link = chunks[at + 1]?.kind === 'comma' ? at + 2 : at + 1
  if (!/^(?:in|at|near|en)$/.test(prepositionOf(chunks[link]))) return null
  const spot = spots.find(
    ({ chunk, place, pointed }) => chunk === link + 1 && place.kind !== 'country' && !pointed,
  )
  return spot ? { place: spot.place, way: 'named', reason: `named in the same clause: ${spot.words}` } : null
}

/** "one in X and one in Zorgo", "en X diez y en Zorgo, uno": the item's own name, which no gazetteer holds. */
export function atUnknownItem(site: Site): Located | null {
  const { view, candidate, unknown } = site
  if (candidate.quantity === null) return null
  const row = inRow(site)
  if (row) return row
  const own = chunkAt(view, candidate.evidence.last)
  const { chunks } = view
  const behind = /^(?:in|at|en)$/.test(prepositionOf(chunks[own + 1])) ? own + 2 : -1
  const ahead = chunks[own - 1]?.kind === 'comma' ? own - 2 : own - 1
  const isLed =
    /^(?:in|en)$/.test(prepositionOf(chunks[ahead - 1])) && chunks[ahead - 2]?.kind === 'conjunction'
  const at = unknown.find(({ chunk }) => chunk === behind || (isLed && chunk === ahead))?.chunk
  // "three in Peru, one in Zorgo and two in Chile": in which country Zorgo is nobody knows.
  const ground = { ...site.ground, sure: site.ground.sure && !namesCountries(site) }
  const around = behind < 0 ? null : (heldBehind(site, behind) ?? areaBehind(site, behind))
  if (around) return around
  if (at !== undefined) return atUnknown({ ...site, ground }, { first: at, last: at })
  const house = chunks[behind]
  if (isNoun(house) && isPrison(house) && isNextInRow(view, house))
    return atUnlisted(wordsOf(view, house), ground)
  const name = behind < 0 ? null : unknownTown(view, { first: behind, last: behind })
  return name && site.spots.length > 0 ? atUnlisted(name.words, ground) : null
}

const areas =
  /^(?:province|town|city|village|district|municipality|region|county|provincia|ciudad|pueblo|aldea|distrito|municipio|region|localidad|comuna)$/
const tells =
  /^(?:count|have|report|register|record|suffer|mourn|see|contar|tener|registrar|reportar|sumar|sufrir|acumular|ser|be)$/

/** "Zorgo province", "La provincia de Zorgo": the chunks that name an area which no gazetteer holds, at the head of the sentence. */
function unknownSubject(view: SentenceView): Range | null {
  const [first, link, second] = view.chunks
  if (!isNoun(first) || first.count !== null) return null
  const named = (chunk: typeof first) =>
    chunk.place === null && view.lexed.tokens[chunk.last]?.capital === true
  if (
    areas.test(first.head) &&
    prepositionOf(link) === 'de' &&
    isNoun(second) &&
    named(second) &&
    second.head === ''
  )
    return { first: second.first, last: second.last }
  const words = view.lexed.tokens.slice(first.first, first.last + 1)
  const isArea = areas.test(words.at(-1)?.norm ?? '') && words.length > 1
  const isName = words.slice(0, -1).every(({ capital, norm }, i) => capital || (i === 0 && norm === 'the'))
  return isArea && isName && first.place === null ? { first: first.first, last: first.last - 1 } : null
}

/** The verb behind which the number stands, with no other number before it: "counted 290 dead". */
function verbAhead(view: SentenceView, at: number): VerbGroup | undefined {
  if (view.counted.some(({ index }) => index < at) || colonOf(view) >= 0) return undefined
  const verb = view.chunks.slice(0, at).findLast(isVerb)
  return verb && tells.test(verb.lemma) && !verb.negated ? verb : undefined
}

/** "Belmonte, where the quake struck, counted 290 dead and neighbouring Arcos 190": the first number is the subject's. */
function ofSubject({ view, spots }: Site, verb: VerbGroup, at: number): Located | null {
  const [head, comma, aside] = view.chunks
  const own = view.chunks.indexOf(verb)
  const isAside = comma?.kind === 'comma' && /^(?:relative|subordinator)$/.test(aside?.kind ?? '')
  if (!isNoun(head) || !isAside || view.chunks[own - 1]?.kind !== 'comma') return null
  const spot = spots.find(({ chunk }) => chunk === 0)
  const near = spots.some(({ chunk }) => chunk > own && chunk < at)
  return spot && !near
    ? { place: spot.place, way: 'named', reason: `named in the same clause: ${spot.words}` }
    : null
}

/** The first number of a sentence whose subject is a place: of the place, and not of the neighbour named behind. */
export function atSubject(site: Site): Located | null {
  const { view, candidate, spots, ground } = site
  const at = chunkAt(view, candidate.evidence.first)
  const verb = candidate.quantity ? verbAhead(view, at) : undefined
  if (!verb) return null
  const name = unknownSubject(view)
  if (!name) return ofSubject(site, verb, at)
  const spotted = spots.some(({ first }) => first > name.last && first < candidate.evidence.first)
  return spotted ? null : atUnlisted(wordsOf(view, name), ground)
}
