import { buildGazetteer } from '@/lib/gazetteer/build-gazetteer'
import type { Article, Language } from '@/lib/model/article'
import type { Claim } from '@/lib/model/claim'
import type { GazetteerPlace } from '@/lib/model/place'
import type { Reading } from '@/lib/model/reading'
import type { Judge as DayJudge } from '../days/ranking/rank-days'
import type { Doubt } from '../likeness/doubt'
import type { Look } from '../likeness/second-look'
import type { Judge } from '../places/ranking/rank-places'
import { readArticle } from '../read-article'

/** A made-up country for tests: two provinces, three towns, three prisons. Nothing in the reader knows it. */
const place = (
  id: string,
  name: string,
  kind: GazetteerPlace['kind'],
  more: Partial<GazetteerPlace> = {},
): GazetteerPlace => ({
  id,
  name,
  aliases: [],
  kind,
  province: null,
  country: 'QV',
  lon: 10,
  lat: 10,
  precision: kind === 'prison' ? 'site' : kind,
  ...more,
})

const island = buildGazetteer([
  place('QV', 'Valdoria', 'country', { capital: 'puerto-lago' }),
  place('QV-A', 'Arcos', 'province', { province: 'QV-A', lon: 11 }),
  place('QV-B', 'Belmonte', 'province', { province: 'QV-B', lon: 13, capital: 'tarsis' }),
  place('puerto-lago', 'Puerto Lago', 'city', { province: 'QV-A', lon: 11.1 }),
  place('miravera', 'Miravera', 'city', { province: 'QV-A', lon: 11.4 }),
  place('tarsis', 'Tarsis', 'city', { province: 'QV-B', lon: 13.1 }),
  place('roble', 'Roble prison', 'prison', {
    aliases: ['Roble', 'cárcel de Roble'],
    province: 'QV-A',
    lon: 11.2,
  }),
  place('cumbres', 'Cumbres prison', 'prison', {
    aliases: ['Cumbres', 'cárcel de Cumbres'],
    province: 'QV-B',
    lon: 13.3,
  }),
  place('miravera-1', 'Miravera prison', 'prison', {
    aliases: ['cárcel de Miravera'],
    province: 'QV-A',
    lon: 11.4,
  }),
])

export const islandContext = { gazetteer: island, countries: ['QV'] }

export type Given = {
  language?: Language
  published?: string | null
  explain?: boolean
  judge?: Judge
  look?: Look
  date?: DayJudge
  doubt?: Doubt
}

export function readText(
  text: string,
  { language = 'en', published = '2023-05-17', explain = false, judge, look, date, doubt }: Given = {},
): Reading {
  const article: Article = {
    id: 'test',
    title: 'Test',
    publisher: 'Test',
    url: null,
    publishedAt: published,
    language,
    text,
  }
  return readArticle(article, islandContext.gazetteer, {
    countries: islandContext.countries,
    explain,
    ...(judge ? { judge } : {}),
    ...(look ? { look } : {}),
    ...(date ? { date } : {}),
    ...(doubt ? { doubt } : {}),
  })
}

export const leer = (text: string, published: string | null = '2023-05-17') =>
  readText(text, { language: 'es', published })

/** "killed 12 at_least": a claim in one line, for tests. */
export function toLine({ kind, quantity }: Claim): string {
  if (!quantity) return `${kind} -`
  return `${kind} ${quantity.value}${quantity.bound === 'exact' ? '' : ` ${quantity.bound}`}`
}

export const linesOf = (reading: Reading, ...kinds: Claim['kind'][]) =>
  reading.claims.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).map(toLine)

/** "killed 12 @roble": claims with the ids of their places, in alphabetical order; violence without a number is left out. */
export const placedLines = ({ claims }: Reading): string[] =>
  claims
    .map((claim) => `${toLine(claim)} @${claim.place?.id ?? 'null'}`)
    .filter((line) => !line.startsWith('attack - '))
    .toSorted()

/** "killed 12": the same without places. */
export const saidLines = (reading: Reading): string[] =>
  linesOf(reading)
    .filter((line) => line !== 'attack -')
    .toSorted()

/** Published on Wednesday 17 May 2023. "killed 9: 2023-05-15" for each claim of these kinds, "-" without a day. */
export const datedLines = (text: string, language: Language, kinds: string): string[] =>
  readText(text, { language })
    .claims.filter(({ kind }) => kinds.split(' ').includes(kind))
    .map(({ kind, quantity, when }) => {
      const day = when ? [...new Set([when.start, when.end])].join('..') : '-'
      return `${kind} ${quantity?.value ?? ''}: ${day}`.replace(' :', ':')
    })
