import type { GazetteerPlace } from '@/lib/model/place'
import type { MadeUpCountry } from '@/lib/server/synthetic/made-up-country'
import { type Random, seeded } from '@/lib/server/synthetic/seeded'
import { toDay, toDayNumber } from '@/lib/text/dates/calendar'

export type MadeUpReport = { title: string; publisher: string; publishedAt: string; text: string }

type Told = (count: number, where: string, day: string) => string

/** One sentence for each kind that is told of; each names its number, place and day, and so can be read by itself. */
const sentences: readonly Told[] = [
  (n, where, day) => `${n} people were killed in ${where} on ${day}, the police said.`,
  (n, where, day) => `${n} people were injured in ${where} on ${day}, according to the police.`,
  (n, where, day) => `${n} guards were taken hostage in ${where} on ${day}.`,
  (n, where, day) => `${n} guards were freed in ${where} on ${day}, the ministry said.`,
  (n, where, day) => `${n} people were arrested in ${where} on ${day}.`,
  (n, where, day) => `${n} inmates escaped in ${where} on ${day}.`,
]

/** Half of all happenings of a kind and place lie further apart than this share of their spacing. */
const jitter = 0.5
/** Of a hundred happenings, those of which a later report gives another figure. */
const retold = 8
const most = 20 // people
const sentencesAReport = 40
const headStart = 30 // places: the greater, the more evenly happenings lie

const months = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] // biome-ignore format: a row is easier to read

const sayDay = (day: string) =>
  `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`

type Happening = { sentence: Told; place: GazetteerPlace; day: number }

/** How many happenings each place gets: many in few places, few in most, as towns are large and small. */
function toShares(places: readonly GazetteerPlace[], count: number): number[] {
  const weights = places.map((_, rank) => 1 / (rank + headStart))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let [given, wanted] = [0, 0]
  return weights.map((weight) => {
    wanted += (weight / all) * count
    const share = Math.round(wanted) - given
    given += share
    return share
  })
}

/** Happenings of one place, those of a kind days apart, so that each stays an incident of its own. */
function happeningsAt(
  random: Random,
  place: GazetteerPlace,
  count: number,
  { from, days }: { from: number; days: number },
): Happening[] {
  const first = Math.floor(random() * sentences.length)
  const spacing = days / Math.ceil(count / sentences.length)
  return Array.from({ length: count }, (_, rank) => {
    const turn = Math.floor(rank / sentences.length) + random() * jitter
    const sentence = sentences[(first + rank) % sentences.length] as Told
    return { sentence, place, day: from + Math.floor(turn * spacing) }
  })
}

/**
 * Reports of `count` made-up incidents, the same for the same seed: a roundup tells of what happened the day before, and of
 * some of it a later one gives another figure. Every title and publisher says that it is made up.
 */
export function makeUpReports(
  { crisis, places }: MadeUpCountry,
  count: number,
  seed: number,
): MadeUpReport[] {
  const random = seeded(seed)
  const [from, to] = [toDayNumber(crisis.dates.from), toDayNumber(crisis.dates.to)]
  const where = places.filter(({ kind }) => kind === 'city' || kind === 'prison')
  const shares = toShares(where, count)
  const said = new Map<number, string[]>()
  const tell = (day: number, words: string) => said.set(day, [...(said.get(day) ?? []), words])
  for (const [rank, place] of where.entries())
    for (const { sentence, day } of happeningsAt(random, place, shares[rank] ?? 0, {
      from,
      days: to - from,
    })) {
      const people = 2 + Math.floor(random() ** 3 * most)
      tell(day + 1, sentence(people, place.name, sayDay(toDay(day))))
      if (random() * 100 < retold) tell(day + 3, sentence(people + 1, place.name, sayDay(toDay(day))))
    }
  return [...said].sort(([a], [b]) => a - b).flatMap(([day, words]) => toReports(toDay(day), words))
}

function toReports(publishedAt: string, words: readonly string[]): MadeUpReport[] {
  return Array.from({ length: Math.ceil(words.length / sentencesAReport) }, (_, rank) => ({
    title: `Synthetic roundup ${rank + 1} of ${sayDay(publishedAt)}`,
    publisher: rank % 3 === 0 ? 'Synthetic Gazette (made up)' : 'Synthetic Wire (made up)',
    publishedAt,
    text: `${words.slice(rank * sentencesAReport, (rank + 1) * sentencesAReport).join('\n\n')}\n`,
  }))
}
