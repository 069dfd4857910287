import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Files of the build in one, which is packed more closely than they are apart, and asked for once.
 * @param files paths in `.next`
 * @returns where in `.next` that one belongs, named for what it holds
 */
export async function joinScripts(
  root: string,
  files: readonly string[],
): Promise<{ file: string; text: string }> {
  const texts = await Promise.all(files.map((file) => readFile(join(root, '.next', file), 'utf8')))
  const text = texts.join('\n;\n')
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16)
  return { file: `static/chunks/joined-${hash}.js`, text }
}

/** That one file where the build has laid it down, or else the files themselves. */
export async function asOneFile(root: string, files: readonly string[]): Promise<readonly string[]> {
  const { file } = await joinScripts(root, files)
  return existsSync(join(root, '.next', file)) ? [file] : files
}
