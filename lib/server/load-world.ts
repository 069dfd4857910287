import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { openWorld } from '@/lib/gazetteer/open-world'
import { noWorld, type WorldIndex } from '@/lib/gazetteer/world-index'

const shared = globalThis as { crisisMapWorlds?: Map<string, WorldIndex> }

/** One in a process for each file, whichever bundle of the server asks: it takes tens of megabytes. */
const opened = shared.crisisMapWorlds ?? new Map<string, WorldIndex>()
shared.crisisMapWorlds = opened

/** A folder without the file has no world: tests and small crises of one's own need none. */
function openFile(file: string): WorldIndex {
  if (!existsSync(file)) return noWorld
  return openWorld(gunzipSync(readFileSync(file)))
}

function worldOf(file: string): WorldIndex {
  const world = opened.get(file) ?? openFile(file)
  opened.set(file, world)
  return world
}

/** The world in a file, read at the first question: most requests ask for nothing beyond the crisis. */
export const loadWorld = (file: string): WorldIndex => ({
  named: (name) => worldOf(file).named(name),
  longest: (word) => worldOf(file).longest(word),
  beginning: (name, most) => worldOf(file).beginning(name, most),
  find: (id) => worldOf(file).find(id),
  contains: (outer, inner) => worldOf(file).contains(outer, inner),
})
