import useSWR from 'swr'
import type { MapTile } from '@/lib/model/map-tile'
import { fetchJson } from './fetch-json'
import { untilTurn } from './until-turn'

/** Tiles that were fetched: their addresses name the version of the data, so they never change. */
const kept = new Map<string, Promise<MapTile>>()
const mostKept = 400

function fetchTile(address: string): Promise<MapTile> {
  const known = kept.get(address)
  if (known) return known
  const tile = fetchJson<MapTile>(address).then(({ body }) => body)
  if (kept.size >= mostKept) kept.clear()
  kept.set(address, tile)
  tile.catch(() => kept.delete(address))
  return tile
}

/** To ask for them all at once takes a slow phone too long for one task. */
async function fetchTiles(addresses: readonly string[]): Promise<MapTile[]> {
  const tiles: Promise<MapTile>[] = []
  for (const address of addresses) {
    if (!kept.has(address)) await untilTurn()
    tiles.push(fetchTile(address))
  }
  return Promise.all(tiles)
}

/** Several tiles as one; null for the address asks for none. Until all have come, what was shown before. */
export function useTiles(
  addresses: readonly string[] | null,
): { addresses: string; tiles: MapTile[] } | null {
  const key = addresses?.join(' ') ?? null
  const { data } = useSWR(
    key,
    async (asked: string) => ({
      addresses: asked,
      tiles: await fetchTiles(asked.split(' ').filter(Boolean)),
    }),
    {
      keepPreviousData: true,
      revalidateIfStale: false,
      revalidateOnFocus: false,
      revalidateOnReconnect: false,
    },
  )
  return data ?? null
}
