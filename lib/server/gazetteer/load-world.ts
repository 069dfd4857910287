import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { openWorld } from '@/lib/gazetteer/world/open-world'
import { noWorld, type WorldIndex } from '@/lib/gazetteer/world/world-index'
import { keepInProcess } from '@/lib/server/keeping/keep-in-process'

/** A folder without the file has no world: tests and small crises of one's own need none. */
const openFile = (file: string): WorldIndex =>
  existsSync(file) ? openWorld(gunzipSync(readFileSync(file))) : noWorld

const worldOf = (file: string): WorldIndex => keepInProcess(file, () => openFile(file))

/** The world in a file, read at the first question: most requests ask for nothing beyond the crisis. */
export const loadWorld = (file: string): WorldIndex => ({
  named: (name) => worldOf(file).named(name),
  longest: (word) => worldOf(file).longest(word),
  beginning: (name, most) => worldOf(file).beginning(name, most),
  find: (id) => worldOf(file).find(id),
  contains: (outer, inner) => worldOf(file).contains(outer, inner),
})
