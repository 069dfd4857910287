// npm run crash-test: is what the ingest reports stored still there when it dies? Prints figures as JSON; exit code 1
// when anything was lost. kill -9 at a seeded moment of an ingest of 500 articles, 20 times, then the same ingest to its
// end; and two ingests at once. On SQLite, and on Postgres where it is installed. --rounds N for fewer.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isProblem } from '@/lib/model/problem'
import { loadConfig } from '@/lib/server/config/config'
import { loadCrisis } from '@/lib/server/crisis/load-crisis'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'
import { loadReader } from '@/lib/server/ingest/load-reader'
import { seeded } from '@/lib/server/synthetic/seeded'
import type { StoredArticle } from '@/lib/store/store'
import { parseArticle } from '@/lib/text/parse-article'
import { generateArticles } from '../support/generate-articles'
import { checkStore, type Expected, type Findings } from './check-store'
import { type Databases, postgresDatabases, sqliteDatabases } from './databases'
import { type Moment, runIngest } from './run-ingest'

const articleCount = 500
const seed = 20_230_726

type Setting = { crisis: string; folder: string; files: string[]; expected: Expected }

function must<T>(value: T): Exclude<T, { kind: 'problem' }> {
  if (isProblem(value)) throw new Error(value.detail)
  return value as Exclude<T, { kind: 'problem' }>
}

async function prepareSetting(folder: string): Promise<Setting> {
  const crisis = must(await loadCrisis(must(loadConfig()).crisisFolder))
  const gazetteer = await loadGazetteer(crisis.crisis.countries, crisis.places)
  const places = [...gazetteer.all('prison'), ...gazetteer.all('province')].map(({ name }) => name)
  const files = generateArticles(folder, articleCount, seed, places)
  const reader = await loadReader(crisis)
  const expected: Expected = new Map()
  for (const file of files) {
    const article = must(parseArticle(readFileSync(file, 'utf8'), file)) as StoredArticle
    // As JSON would bring it back: a key that is undefined is a key that is not there.
    expected.set(article.id, JSON.parse(JSON.stringify({ article, reading: reader.read(article) })))
  }
  return { crisis: crisis.crisis.id, folder, files, expected }
}

/** The first rounds die while the program starts and makes its tables, the others at any point of some article. */
const toMoment = (round: number, random: () => number): Moment =>
  round < 4
    ? { reports: 0, milliseconds: 300 + random() * 1_500 }
    : { reports: 1 + Math.floor(random() * (articleCount - 2)), milliseconds: random() * 20 }

async function crashOnce(databases: Databases, setting: Setting, moment: Moment) {
  const url = await databases.create()
  const killed = await runIngest([setting.folder], url, moment)
  const after = await checkStore(url, setting.crisis, setting.expected, killed.reported)
  const resumed = await runIngest([setting.folder], url)
  const end = await checkStore(url, setting.crisis, setting.expected, [...setting.expected.keys()])
  return { reported: killed.reported.length, after, resumed: resumed.code, end }
}

async function ingestAtOnce(databases: Databases, setting: Setting, shares: string[][]) {
  const url = await databases.create()
  const runs = await Promise.all(shares.map((paths) => runIngest(paths, url)))
  const reported = runs.flatMap((run) => run.reported)
  const found = await checkStore(url, setting.crisis, setting.expected, [...setting.expected.keys()])
  return { codes: runs.map((run) => run.code), reported: reported.length, ...found }
}

const isSound = ({ opened, missing, half, versionFits }: Findings) =>
  opened && missing === 0 && half === 0 && versionFits

async function measure(databases: Databases, setting: Setting, rounds: number) {
  const random = seeded(seed + 1)
  const crashes: Awaited<ReturnType<typeof crashOnce>>[] = []
  for (let round = 0; round < rounds; round++) {
    crashes.push(await crashOnce(databases, setting, toMoment(round, random)))
    console.error(`  round ${round + 1}: ${crashes.at(-1)?.reported} reported before the kill`)
  }
  const half = articleCount / 2
  const { files, folder } = setting
  const apart = await ingestAtOnce(databases, setting, [files.slice(0, half), files.slice(half)])
  const same = await ingestAtOnce(databases, setting, [[folder], [folder]])
  const sound =
    crashes.every(({ after, end, resumed }) => isSound(after) && isSound(end) && resumed === 0) &&
    [apart, same].every((run) => isSound(run) && run.codes.every((code) => code === 0))
  const sum = (of: (crash: (typeof crashes)[number]) => number) =>
    crashes.reduce((total, crash) => total + of(crash), 0)
  return {
    sound,
    kills: rounds,
    opened: sum(({ after }) => Number(after.opened)),
    reportedBeforeKill: crashes.map(({ reported }) => reported),
    storedAfterKill: crashes.map(({ after }) => after.stored),
    missing: sum(({ after, end }) => after.missing + end.missing),
    halfStored: sum(({ after, end }) => after.half + end.half),
    resumedToEnd: sum(({ end, resumed }) => Number(end.stored === articleCount && resumed === 0)),
    twoAtOnceHalfEach: apart,
    twoAtOnceTheSame: same,
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '20' } } })
  const folder = mkdtempSync(join(tmpdir(), 'crisis-articles-'))
  const postgres = await postgresDatabases()
  const engines: [string, Databases][] = [['sqlite', sqliteDatabases()]]
  if ('missing' in postgres) console.error(`!!! NOT TESTED ON POSTGRES: ${postgres.missing}`)
  else engines.push(['postgres', postgres])
  const figures: Record<string, Awaited<ReturnType<typeof measure>>> = {}
  try {
    const setting = await prepareSetting(folder)
    for (const [name, databases] of engines) {
      console.error(`On ${name}`)
      figures[name] = await measure(databases, setting, Number(values.rounds))
    }
  } finally {
    for (const [, databases] of engines) await databases.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  console.log(JSON.stringify({ articles: articleCount, ...figures }, null, 2))
  return Object.values(figures).every(({ sound }) => sound) ? 0 : 1
}

process.exitCode = await main()
