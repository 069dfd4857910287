import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { CrisisFolder } from '@/lib/server/load-crisis'

/** All that decides how an article is read, but for the crisis's own part. */
const sources = ['lib/model', 'lib/text', 'lib/gazetteer', 'lib/reading', 'data/gazetteer']

const isTest = (path: string) => /\.test\.tsx?$/.test(path)

/** Every file of some files and folders, tests apart, in order of path; a folder that is not there has none. */
export async function listSources(root: string, paths: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const path of paths) {
    try {
      const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true })
      const files = entries.filter((entry) => entry.isFile() && !isTest(entry.name))
      found.push(...files.map((entry) => relative(root, join(entry.parentPath, entry.name))))
    } catch (error) {
      const { code } = error as { code?: unknown }
      if (code === 'ENOTDIR') found.push(path)
      else if (code !== 'ENOENT') throw error
    }
  }
  return found.sort()
}

/** SHA-256 over the names and contents of files, and over whatever else is given. */
export async function hashSources(
  root: string,
  paths: readonly string[],
  ...more: unknown[]
): Promise<string> {
  const hash = createHash('sha256')
  for (const path of await listSources(root, paths)) {
    const content = await readFile(join(root, path))
    hash.update(JSON.stringify([path, content.length])).update(content)
  }
  return hash.update(JSON.stringify(more)).digest('hex')
}

/**
 * A name for the way articles are read now. It differs as soon as the reader's source, the gazetteer, or the crisis's own
 * places and countries do: then every reading is made again. To be asked where the source is, which is in the commands,
 * not in the built server.
 */
export const readerVersion = ({ crisis, places }: CrisisFolder, root = process.cwd()): Promise<string> =>
  hashSources(root, sources, crisis.countries, places)
