import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

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
