import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Pool } from 'pg'
import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import type { Claim } from '@/lib/model/claim'
import { isProblem } from '@/lib/model/problem'
import { openStore } from '@/lib/store/open-store'
import type { IdTaken, SaveOutcome, Store, StoredArticle } from '@/lib/store/store'
import { testArticle, testReading } from '@/lib/store/testing/articles'

/** An engine to test on: `start` gives the address of a new, empty database, `stop` takes all of them away. */
type Engine = { name: Store['engine']; start(): Promise<string>; stop(): Promise<void> }

function sqlite(): Engine {
  const folder = mkdtempSync(join(tmpdir(), 'crisis-store-'))
  let count = 0
  return {
    name: 'sqlite',
    start: async () => `file:${join(folder, `${++count}`, 'crisis.db')}`,
    stop: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A database that sorts "a" before "B" of its own accord, as many do, so that the store's own order shows. */
const dictionaryOrder = "template template0 locale_provider icu icu_locale 'en' locale 'C'"

function postgres(server: string): Engine {
  const pool = new Pool({ connectionString: server })
  const made: string[] = []
  return {
    name: 'postgres',
    start: async () => {
      const name = `store_${process.pid}_${made.length}`
      const { rows } = await pool.query("select current_setting('server_version_num')::int >= 150000 as icu")
      await pool.query(`create database ${name} ${rows[0].icu ? dictionaryOrder : ''}`)
      made.push(name)
      return Object.assign(new URL(server), { pathname: `/${name}` }).href
    },
    stop: async () => {
      for (const name of made) await pool.query(`drop database ${name}`)
      await pool.end()
    },
  }
}

const server = process.env.TEST_POSTGRES_URL
if (!server) console.error('\n!!! THE STORE IS NOT TESTED ON POSTGRES: TEST_POSTGRES_URL is not set\n')
const engines: [string, () => Engine][] = [['SQLite', sqlite]]
if (server) engines.push(['Postgres', () => postgres(server)])

/** What a test does with stores; every store it opens is closed after it. */
type Bench = {
  engine: Store['engine']
  /** Open the newest database again, for this crisis. */
  openCrisis(crisis?: string): Promise<Store>
  /** A store in a new database. */
  newStore(): Promise<Store>
  /** The address of a new, empty database, which `openCrisis` then opens. */
  newDatabase(): Promise<string>
}

/** Save the test article of that id, changed in some keys, with some claims. */
export function save(
  store: Store,
  id: string,
  change: Partial<StoredArticle> = {},
  claims: number | Claim[] = 1,
  reader = 'r1',
): Promise<SaveOutcome | IdTaken> {
  const article = testArticle(id, change)
  const reading =
    typeof claims === 'number' ? testReading(article, claims) : { ...testReading(article), claims }
  return store.saveArticle(article, reading, reader)
}

/** The same tests on every engine that there is. */
export function describeOnEngines(what: string, define: (bench: Bench) => void) {
  describe.each(engines)(`${what} on %s`, (name, toEngine) => {
    let engine: Engine
    let url = ''
    const open: Store[] = []
    const openCrisis = async (crisis = 'harbour') => {
      const store = await openStore({ url, crisis })
      if (isProblem(store)) throw new Error(store.detail)
      open.push(store)
      return store
    }
    const newDatabase = async () => {
      url = await engine.start()
      return url
    }
    const newStore = async () => {
      await newDatabase()
      return openCrisis()
    }
    beforeAll(() => {
      engine = toEngine()
    })
    afterEach(async () => {
      for (const store of open.splice(0)) await store.close()
    })
    afterAll(() => engine.stop())
    define({ engine: name === 'SQLite' ? 'sqlite' : 'postgres', openCrisis, newStore, newDatabase })
  })
}
