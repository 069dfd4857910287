import { isTile, type Tile } from '@/lib/geo/tile'
import { type Problem, problem } from '@/lib/model/problem'
import { querySchema } from '@/lib/model/query'
import { dataRoute } from '@/lib/server/respond/respond-data'
import { selectTile } from '@/lib/server/views/select-clusters'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ tag: string; z: string; x: string; y: string }> }

const whole = /^\d{1,7}$/
const deepestTile = 15 // its clusters are those of zoom 16

function toTile({ z, x, y }: Awaited<Context['params']>): Tile | null {
  const row = y.replace(/\.json$/, '')
  if (![z, x, row].every((part) => whole.test(part)) || !y.endsWith('.json')) return null
  const tile = { z: Number(z), x: Number(x), y: Number(row) }
  return tile.z <= deepestTile && isTile(tile) ? tile : null
}

const noTile = (): Problem =>
  problem(
    404,
    'unknown-tile',
    'There is no such tile',
    `write {z}/{x}/{y}.json, with z from 0 to ${deepestTile}`,
  )

const noVersion = (tag: string): Problem =>
  problem(
    404,
    'unknown-version',
    'The data has changed since',
    `the data is now of version ${tag}; ask for that`,
  )

/** Clusters of one tile. The address names the version of the data, so what it once answers it answers for ever. */
export const { GET, HEAD, OPTIONS } = dataRoute<typeof querySchema, Context>(
  querySchema,
  (query) => query,
  async ({ selection, context }) => {
    const params = await context.params
    const tile = toTile(params)
    if (!tile) return noTile()
    if (params.tag !== selection.dataset.tag) return noVersion(selection.dataset.tag)
    return { body: selectTile(selection, tile), isLasting: true }
  },
)
