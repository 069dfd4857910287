// A writer beside the readers, in a process of its own: stores an article a second and says so, one JSON line each.
// Arguments: how many, seed, and how many different articles there are; beyond these it writes the first ones anew.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isProblem } from '@/lib/model/problem'
import { loadConfig } from '@/lib/server/config/config'
import { ingestArticle } from '@/lib/server/ingest/ingest-article'
import { openDestination } from '@/lib/server/ingest/prepare-store'
import { generateArticles } from '../support/generate-articles'

const pause = 1000 // ms between the beginnings of two
const places = ['Turi prison', 'Litoral Penitentiary', 'Guayaquil', 'Cotopaxi prison', 'Esmeraldas']

const [count = 0, seed = 0, different = count] = process.argv.slice(2).map(Number)
const config = loadConfig()
if (isProblem(config)) throw new Error(config.detail)
const destination = await openDestination(config)
if (isProblem(destination)) throw new Error(destination.detail)
const folder = mkdtempSync(join(tmpdir(), 'crisis-writer-'))
const files = generateArticles(folder, different, seed, places).map((path) => readFileSync(path, 'utf8'))

/** Each has its rank in its title: an article written anew is a changed one, and a reader can tell how new his answer is. */
const textOf = (rank: number) =>
  (files[rank % different] ?? '').replace(/^title: .*$/m, `title: Report ${rank}`)

for (let rank = 0; rank < count; rank++) {
  const began = Date.now()
  const result = await ingestArticle(textOf(rank), `crowd-${rank % different}.md`, destination)
  if (isProblem(result)) throw new Error(result.detail)
  console.log(JSON.stringify({ rank, at: Date.now() }))
  await wait(Math.max(0, began + pause - Date.now()))
}
await destination.store.close()
rmSync(folder, { recursive: true, force: true })
