import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { toPlace } from '@/lib/gazetteer/to-place'
import type { Place } from '@/lib/model/place'
import { isNoun } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import type { Ground, Located, Site } from '@/lib/reading/places/ground'
import { isOfOtherSite } from '@/lib/reading/places/near/other-site'
import { isAround } from '@/lib/reading/places/pointing/which-jail'
import { either } from '@/lib/text/either'
import { normsOf } from '@/lib/text/sayings'
import { holds as holdsSign, signLike, signOfWords } from '@/lib/text/word-signs'

/** "Minutes before, policemen had been shot at on an avenue": not in the prison of which the text tells, but in its town. */

const streets =
  /^(?:calles?|avenidas?|bulevar(?:es)?|carreteras?|autopistas?|persecucion|retenes|reten|comercios|streets?|avenues?|boulevards?|roads?|highways?|motorways?|chase|checkpoints?|roadblocks?)$/
/** Where nobody is in custody. */
const spotsOfTown =
  /^(?:barrios?|gasolineras?|mercados?|restaurantes?|discotecas?|bares|bus|buses|autobus|patruller[oa]s?|viviendas?|casas?|domicilios?|neighbou?rhoods?|markets?|restaurants?|nightclubs?|bars?|bus|buses|homes?|houses?|malls?)$/
const outside = signLike(streets, spotsOfTown, /^via$/)
const along = /^(?:en|sobre|por|tras|durante|on|in|along|during|after)$/
const suffer: ReadonlySet<string> = new Set(['killed', 'injured', 'attack', 'detained'])

/** "on a busy avenue", "tras una persecución", "en la vía pública"; "from the street" and "to the street" are not. */
const isOn = ({ lexed: { tokens } }: SentenceView, at: number): boolean => {
  const word = tokens[at]?.norm ?? ''
  const street = streets.test(word) || (word === 'via' && tokens[at + 1]?.norm === 'publica')
  return street && tokens.slice(Math.max(0, at - 3), at).some(({ norm }) => along.test(norm))
}

/** "in a market", "en su casa", "at his home". */
const isAtSpot = ({ lexed: { tokens } }: SentenceView, at: number): boolean =>
  spotsOfTown.test(tokens[at]?.norm ?? '') &&
  [1, 2, 3].some(
    (step) =>
      /^(?:an?|una?|su|sus|his|her|their|its)$/.test(tokens[at - step]?.norm ?? '') &&
      /^(?:en|in|at|on|de|outside|inside)$/.test(tokens[at - step - 1]?.norm ?? ''),
  )

const one = either('an?', 'una?', 'two', 'three', 'several', 'dos', 'tres', 'vari[oa]s', 'otr[oa]')
const station = either(
  'police (?:station|post)s?',
  '(?:petrol|gas|fuel|service) stations?',
  'gasolineras?',
  'unidad(?:es)? (?:policial(?:es)?|de policia)',
  'estacion(?:es)? de (?:servicio|policia)',
  'comisarias?',
  'car bombs?',
  '(?:coche|carro)s? ?-? ?bombas?',
)
const stations = new RegExp(` ${one} (?:\\S+ )?${station} `)

/** "attacked a police station", "una gasolinera fue atacada": no part of a prison. */
const tellsOfStation = (view: SentenceView): boolean => stations.test(normsOf(view))

/** "minutes before", "hours later", "a la misma hora", "al día siguiente": what comes is another scene. */
const anotherTime = signOfWords(
  'antes despues luego hora horas minutos mientras entretanto siguiente before later earlier meanwhile hours minutes next',
)

/** Is the sentence, up to the figure's end, out in the streets, and not of inmates? */
function isOutdoors({ view, candidate, spots }: Site): boolean {
  const last = Math.max(candidate.evidence.last, candidate.verb?.last ?? 0) + 8
  const then = holdsSign(view, anotherTime)
  const on = holdsSign(view, outside)
    ? view.lexed.tokens.findIndex((_, at) => at <= last && ((then && isOn(view, at)) || isAtSpot(view, at)))
    : -1
  return (
    (on >= 0 || tellsOfStation(view)) &&
    !spots.some(({ place, hold }) => hold === 'there' && place.kind === 'prison') &&
    !ofPrison(view)
  )
}

const ofPrison = ({ chunks }: SentenceView): boolean =>
  chunks.some(
    (chunk) => isNoun(chunk) && (chunk.classes.includes('inmate') || chunk.classes.includes('prison')),
  )

const custody = /^.* (?:de|of|in|at) | (?:prison|jail|penitentiary)$/gi

/** The town of a prison: one that the article names close to it, else one of which it bears the name. */
export function townOf(
  prison: Place,
  { towns, gazetteer }: Pick<Ground, 'towns' | 'gazetteer'>,
): Place | null {
  const isNear = (place: Place) => place.kind === 'city' && isAround(place, prison)
  return towns.find(isNear) ?? namedAfter(prison, gazetteer).find(isNear) ?? null
}

const namedAfter = (prison: Place, gazetteer: Gazetteer): Place[] =>
  [prison.name, ...prison.aliases].flatMap((alias) => {
    const name = alias.replace(custody, '')
    if (name === alias) return []
    const own = gazetteer.named(name)
    const world = gazetteer.world.named(name).map(({ place }) => place)
    return [...own, ...world].filter(({ country }) => country === prison.country).map(toPlace)
  })

const besideIt =
  /(?:^| )(?:near|beside|(?:close|next) to|(?:metres|meters|yards|blocks) from|cerca del?|(?:cercan|proxim)[oa]s? al?|junto al?|(?:metros|cuadras) del?|inmediaciones del?)(?: (?:the|el|la))?$/

/** "Three guards were shot dead in a diner close to the prison": nobody in its custody, and not in it. */
function isBesideIt({ view, candidate }: Site, at: number): boolean {
  if (candidate.kind !== 'killed' && candidate.kind !== 'injured') return false
  const who = view.chunks[candidate.phrase ?? -1]
  const before = view.lexed.tokens.slice(Math.max(0, at - 4), at).map(({ norm }) => norm)
  return isNoun(who) && !who.classes.includes('inmate') && besideIt.test(before.join(' '))
}

/** "Outside the prison, two policemen were shot dead in the street": in its town. */
export function outsideIt(site: Site, found: Located | null): Located | null {
  const { view, candidate, spots, ground } = site
  if (found?.place?.kind !== 'prison' || !suffer.has(candidate.kind)) return found
  const own = spots.find(({ place, pointed }) => pointed && place.id === found.place?.id)
  if (!own) return found
  const led = [1, 2].map((step) => view.lexed.tokens[own.first - step]?.norm ?? '')
  const isOut = led[0] === 'outside' || (led[0] === 'de' && /^a?fuera$/.test(led[1] ?? ''))
  const isAway = (isOut && view.lexed.tokens.some((_, at) => isOn(view, at))) || isBesideIt(site, own.first)
  const town = isAway ? townOf(found.place, ground) : null
  return town ? { place: town, way: 'in the streets', reason: `out in the streets, in ${town.name}` } : found
}

/** What a sentence took over from those before it, moved out of the prison where its own words are out in the streets. */
export function outdoors(site: Site, found: Located | null): Located | null {
  if (found?.place?.kind !== 'prison' || !suffer.has(site.candidate.kind)) return found
  if (!isOutdoors(site) && !isOfOtherSite(site)) return found
  const town = townOf(found.place, site.ground)
  return town ? { place: town, way: 'in the streets', reason: `out in the streets, in ${town.name}` } : found
}
