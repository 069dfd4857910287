import { foldName } from '@/lib/gazetteer/fold-name'
import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { toPlace } from '@/lib/gazetteer/to-place'
import type { GazetteerPlace, Place } from '@/lib/model/place'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { keepWith } from '@/lib/text/keep-with'
import { onceAWord } from '@/lib/text/once-a-word'

/** Prisons that bear a name, worked out once: of the towns of an article again and again. */
const prisonsNamed = keepWith((gazetteer: Gazetteer) =>
  onceAWord((name) => gazetteer.named(name).filter(({ kind }) => kind === 'prison')),
)

/** The one prison that bears one of these names in the country of the area. */
function onlyNamed(names: readonly string[], area: Place, gazetteer: Gazetteer): Place | null {
  const found = new Map(
    names
      .flatMap(prisonsNamed(gazetteer))
      .filter(({ country }) => country === area.country)
      .map((place) => [place.id, place]),
  )
  const [only] = found.values()
  return only && found.size === 1 ? toPlace(only) : null
}

/** Prisons of other countries than the crisis's own, by their names. */
const abroadByName = keepWith((gazetteer: Gazetteer) => {
  const found = new Map<string, GazetteerPlace[]>()
  for (const prison of gazetteer.prisonsAbroad)
    for (const name of new Set([prison.name, ...prison.aliases].map(foldName)))
      found.set(name, [...(found.get(name) ?? []), prison])
  return found
})

/** The only prison abroad in the area's country that bears one of these names. */
function onlyAbroad(names: readonly string[], area: Place, gazetteer: Gazetteer): Place | null {
  const found = names
    .flatMap((name) => abroadByName(gazetteer).get(foldName(name)) ?? [])
    .filter(({ country }) => country === area.country)
  const [only] = found
  return only && found.every(({ id }) => id === only.id) ? toPlace(only) : null
}

/** "No. 1", "N.º 1", "Nº 1" from a token on: the number. */
export function numberBehind({ lexed }: SentenceView, from: number): string | null {
  if (!/^n/.test(lexed.tokens[from]?.norm ?? '')) return null
  const words = lexed.tokens.slice(from, from + 4).map(({ norm }) => norm)
  return (
    /^(?:no|nro|num|numero|number|n)(?: (?:\.|°|º|o)){0,2} (\d{1,2})(?: |$)/.exec(words.join(' '))?.[1] ??
    null
  )
}

/** The prison that is called after a town or province, if one only is: what "la de X" means behind "la carcel de Y". */
export const prisonOf = (area: Place, words: string, gazetteer: Gazetteer): Place | null =>
  onlyNamed(
    [words, area.name].flatMap((name) => [`${name} prison`, `cárcel de ${name}`]),
    area,
    gazetteer,
  )

/** "Arcos No. 1": the prison that the province or the town counts so. */
export const prisonNumbered = (
  area: Place,
  words: string,
  number: string,
  gazetteer: Gazetteer,
): Place | null =>
  area.kind === 'prison' || area.kind === 'country'
    ? null
    : onlyNamed(
        [words, area.name].flatMap((name) => [`${name} ${number}`, `CPL ${name} No. ${number}`]),
        area,
        gazetteer,
      )

const forWomen = /^(?:women|womens|female|mujeres|femenino|femenina|femenil)$/

/** "the jail in X", "the women's prison in X": the prison called after the town, where its name is known. */
export function prisonAt(area: Place, words: readonly string[], gazetteer: Gazetteer): Place | null {
  if (area.kind === 'prison' || area.kind === 'country') return null
  if (!words.some((word) => forWomen.test(word))) return prisonOf(area, area.name, gazetteer)
  const names = [`${area.name} women's prison`, `cárcel de mujeres de ${area.name}`]
  return onlyNamed(names, area, gazetteer) ?? onlyAbroad(names, area, gazetteer)
}

/** The largest number of people on record there, held or housed. */
const sizeOf = ({ population = [], capacity = [] }: GazetteerPlace): number =>
  Math.max(0, ...[...population, ...capacity].map(({ value }) => value))

const largestKept = keepWith((_: Gazetteer) => new Map<string, Place | null>())

/** The country's largest prison by the record; null where there is none. */
export function largestPrison(country: Place, gazetteer: Gazetteer): Place | null {
  const known = largestKept(gazetteer)
  const before = known.get(country.id)
  if (before !== undefined) return before
  const [first, second] = gazetteer
    .all('prison')
    .filter((place) => place.country === country.id && sizeOf(place) > 0)
    .sort((a, b) => sizeOf(b) - sizeOf(a))
  const found = first && (!second || sizeOf(first) > sizeOf(second)) ? toPlace(first) : null
  known.set(country.id, found)
  return found
}
