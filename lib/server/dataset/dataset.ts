import { createHash } from 'node:crypto'
import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { toCrisisBackground, withOneTime } from '@/lib/incidents/crisis-background'
import { withOneSpelling } from '@/lib/incidents/merging/one-spelling'
import type { Crisis } from '@/lib/model/crisis'
import { groupBy } from '@/lib/model/group-by'
import type { StoredClaim } from '@/lib/model/incident'
import { isProblem, type Problem, problem } from '@/lib/model/problem'
import type { Decree } from '@/lib/model/zone'
import { appVersion } from '@/lib/server/config/app-version'
import { currentCrisis } from '@/lib/server/crisis/current-crisis'
import type { CrisisFolder } from '@/lib/server/crisis/load-crisis'
import { currentStore } from '@/lib/server/dataset/open-store'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'
import { type Land, loadLands } from '@/lib/server/gazetteer/load-land'
import type { ArticleListing, Store } from '@/lib/store/store'

/**
 * Everything of one version of the store, in memory. `tag` names the content: it differs whenever anything that is served
 * could, also where a store made anew begins to count from one again.
 */
export type Dataset = {
  version: number
  tag: string
  engine: Store['engine']
  crisis: Crisis
  decrees: Decree[]
  gazetteer: Gazetteer
  /** What is drawn of the crisis's countries, by their codes, where no gazetteer of their own draws it. */
  lands: ReadonlyMap<string, Land>
  articles: ArticleListing[]
  claims: StoredClaim[]
  /** The claims of each article; of one that has not changed the very list that the version before had. */
  told: ReadonlyMap<string, Told>
}

/** What an article tells, as it stood when its text and reading had these hashes. */
type Told = { revision: string; claims: readonly StoredClaim[] }

/** While another process writes, a version may be over before its rows are read. */
const attempts = 5

/** More articles than this are read with all others: a list of them would be longer than a database takes. */
const mostAsked = 500

/** What articles tell: of those whose revision is known the list at hand, of the others the rows. */
async function readTold(
  store: Store,
  revisions: readonly string[][],
  { dates }: Crisis,
  before: Dataset['told'],
) {
  const revisionOf = new Map(revisions.map(([id = '', ...shas]) => [id, shas.join()]))
  const isKnown = (id: string) => before.get(id)?.revision === revisionOf.get(id)
  const unknown = [...revisionOf.keys()].filter((id) => !isKnown(id))
  const rows = unknown.length > mostAsked ? await store.listClaims() : await store.listClaims(unknown)
  const read = groupBy(rows, ({ article }) => article)
  const told = new Map(
    [...revisionOf].map(([id, revision]): [string, Told] => {
      const known = before.get(id)
      return [
        id,
        known && isKnown(id)
          ? known
          : { revision, claims: (read.get(id) ?? []).map(toCrisisBackground(dates)) },
      ]
    }),
  )
  return withOneTime(withOneSpelling(told))
}

async function readRows(store: Store, crisis: Crisis, before: Dataset['told']) {
  for (let attempt = 1; ; attempt++) {
    const version = await store.version()
    const [articles, revisions] = [await store.listArticleListings(), await store.listRevisions()]
    const told = await readTold(store, revisions, crisis, before)
    if (attempt === attempts || (await store.version()) === version)
      return { version, articles, told, revisions }
  }
}

const toTag = (content: unknown) =>
  createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 12)

/**
 * Read the store of a crisis: whole, or of what has changed since the dataset `before` was read of the same store. Claims
 * of an article that came in between two reads wait for the next version.
 */
export async function loadDataset(
  store: Store,
  { crisis, places, decrees }: CrisisFolder,
  { gazetteer, lands }: Ground,
  before?: Dataset,
): Promise<Dataset> {
  const { version, articles, told, revisions } = await readRows(store, crisis, before?.told ?? new Map())
  return {
    version,
    tag: `${version}-${toTag([appVersion, crisis, places, decrees, revisions])}`,
    engine: store.engine,
    crisis,
    decrees,
    gazetteer,
    lands,
    articles,
    told,
    claims: articles.flatMap(({ id }) => told.get(id)?.claims ?? []),
  }
}

/** The places of a crisis, and what is drawn of its countries. */
type Ground = Pick<Dataset, 'gazetteer' | 'lands'>

type Cached = { store: Store; folder: CrisisFolder; version: number; dataset: Promise<Dataset> }

/** On globalThis, for pages and routes are bundled apart: each would read the places, and merge all claims, for itself. */
const shared = globalThis as {
  crisisMapDataset?: Cached | undefined
  /** One for each crisis folder read: the places outlive the store's versions. */
  crisisMapGrounds?: WeakMap<CrisisFolder, Promise<Ground>>
}

async function loadGround({ crisis: { countries }, places }: CrisisFolder): Promise<Ground> {
  const [gazetteer, lands] = await Promise.all([
    loadGazetteer(countries, places),
    loadLands(countries, places),
  ])
  return { gazetteer, lands }
}

function groundOf(folder: CrisisFolder): Promise<Ground> {
  shared.crisisMapGrounds ??= new WeakMap()
  const grounds = shared.crisisMapGrounds
  const ground = grounds.get(folder) ?? loadGround(folder)
  grounds.set(folder, ground)
  ground.catch(() => grounds.delete(folder))
  return ground
}

async function datasetOf(store: Store, folder: CrisisFolder): Promise<Dataset> {
  const version = await store.version()
  const cached = shared.crisisMapDataset
  if (cached?.store === store && cached.folder === folder && cached.version === version) return cached.dataset
  const before = cached?.store === store && cached.folder === folder ? cached.dataset : undefined
  const dataset = groundOf(folder).then(async (ground) =>
    loadDataset(store, folder, ground, await before?.catch(() => undefined)),
  )
  const mine: Cached = { store, folder, version, dataset }
  shared.crisisMapDataset = mine
  dataset.catch(() => {
    if (shared.crisisMapDataset === mine) shared.crisisMapDataset = undefined
  })
  return dataset
}

/**
 * The dataset as it stands now: kept until the store's version changes, which another process may do, or the crisis's
 * folder. A problem where the store cannot be opened or read; the next caller tries again.
 */
export async function currentDataset(): Promise<Dataset | Problem> {
  const [store, folder] = [await currentStore(), await currentCrisis()]
  if (isProblem(store)) return store
  if (isProblem(folder)) return folder
  try {
    return await datasetOf(store, folder)
  } catch (error) {
    console.error(error)
    return problem(
      503,
      'store-unavailable',
      'The store cannot be read',
      'try again; the log of the server says more',
    )
  }
}
