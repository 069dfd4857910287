import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bigPrison, exactly, hillPrison, north, on, shutPrison, south } from '@/lib/incidents/testing/made-up'
import type { Claim, ClaimKind, Quantity } from '@/lib/model/claim'
import type { Place } from '@/lib/model/place'
import { isProblem } from '@/lib/model/problem'
import type { Reading } from '@/lib/model/reading'
import { openStore } from '@/lib/store/open-store'
import type { StoredArticle } from '@/lib/store/store'

/** A made-up crisis with a real SQLite store in a folder of its own, which the environment then names. */

const crisis = {
  title: { en: 'Andara', es: 'Andara' },
  summary: { en: 'Unrest in the prisons of Andara.', es: 'Disturbios en las cárceles de Andara.' },
  countries: ['XA'],
  view: { zoom: 7, lat: 0, lon: 10 },
  dates: { from: '2031-05-01', to: '2031-05-20' },
}

const decrees = [
  {
    id: 'd-7',
    decree: { en: 'Decree 7', es: 'Decreto 7' },
    from: '2031-05-10',
    until: null,
    scopes: ['prison_system'],
    sources: ['https://gazette.example/7'],
  },
]

type Said = {
  kind: ClaimKind
  sentence: string
  number?: string
  quantity?: Quantity
  place?: Place
  more?: Partial<Claim>
}

const toPlain = ({ id, name, aliases, kind, province, country, lon, lat, precision }: Place): Place => ({
  id,
  name,
  aliases,
  kind,
  province,
  country,
  lon,
  lat,
  precision,
})

function toClaim(
  id: string,
  text: string,
  { kind, sentence, number, quantity, place = bigPrison, more }: Said,
): Claim {
  const start = text.indexOf(sentence)
  const at = text.indexOf(number ?? sentence, start)
  return {
    id,
    kind,
    quantity: quantity ?? null,
    unit: 'people',
    place: toPlain(place),
    placeReason: 'it is named in the sentence',
    when: null,
    attribution: null,
    status: 'reported',
    historic: false,
    sentence: { start, end: start + sentence.length },
    evidence: { start: at, end: at + (number ?? sentence).length },
    ...more,
  }
}

const dead = 'Six inmates died in Big House on Thursday.'
const deadMore = 'The dead of Big House are now nine.'
const guards = 'At Hill Jail 53 guards are held.'
const rule = 'All prisons are under emergency rule.'

const articles: [StoredArticle, Said[]][] = [
  [
    {
      id: 'first',
      title: 'Fire in Big House',
      publisher: 'El Faro',
      url: null,
      publishedAt: '2031-05-10',
      language: 'en',
      text: `${dead} ${rule}`,
    },
    [
      {
        kind: 'killed',
        sentence: dead,
        number: 'Six',
        quantity: { ...exactly(6), form: 'words' },
        more: { when: on('2031-05-09') },
      },
      {
        kind: 'state_of_emergency',
        sentence: rule,
        more: { emergency: { reach: 'prison_system', areas: null, rights: [] } },
      },
    ],
  ],
  [
    {
      id: 'second',
      title: 'Guards held',
      publisher: 'The Daily Andaran',
      url: 'https://andaran.example/2',
      publishedAt: '2031-05-11',
      language: 'en',
      text: `${deadMore} ${guards}`,
    },
    [
      { kind: 'killed', sentence: deadMore, number: 'nine', quantity: { ...exactly(9), form: 'words' } },
      { kind: 'hostages_held', sentence: guards, number: '53', quantity: exactly(53), place: hillPrison },
    ],
  ],
]

async function openMadeUpStore(url: string) {
  const store = await openStore({ url, crisis: 'andara' })
  if (isProblem(store)) throw new Error(store.detail)
  return store
}

export const toReading = (article: StoredArticle, said: Said[]): Reading => {
  const { text, ...meta } = article
  return {
    article: meta,
    toponyms: [],
    claims: said.map((one, index) => toClaim(`${article.id}.${index}`, text, one)),
    rejected: [],
  }
}

/**
 * Writes the crisis and its store, points CRISIS and DATABASE_URL there; `remove` takes both away again.
 * @param countries those of the crisis: one that there is has its own provinces
 */
export async function makeCrisis(countries: readonly string[] = crisis.countries) {
  const root = await mkdtemp(join(tmpdir(), 'crisis-'))
  const folder = join(root, 'andara')
  const url = `file:${join(root, 'store.db')}`
  await mkdir(folder)
  const write = (name: string, content: unknown) => writeFile(join(folder, name), JSON.stringify(content))
  await write('crisis.json', { ...crisis, countries })
  await write('decrees.json', decrees)
  await write('places.json', [north, south, bigPrison, hillPrison, shutPrison])
  const store = await openMadeUpStore(url)
  for (const [article, said] of articles)
    await store.saveArticle(article, toReading(article, said), 'by hand')
  process.env.CRISIS = folder
  process.env.DATABASE_URL = url
  return { store, remove: () => store.close().then(() => rm(root, { recursive: true, force: true })) }
}
