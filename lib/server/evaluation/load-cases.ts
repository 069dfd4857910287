import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type AnnotatedCase, parseCase } from '@/lib/evaluation/annotated-case'
import { isProblem, type Problem, problem } from '@/lib/model/problem'
import { isMissing } from '@/lib/server/config/is-missing'

/** The cases of one folder; `name` is the folder as it was asked for. */
export type CaseFolder = { name: string; cases: AnnotatedCase[] }

const noCases = (folder: string, why: string) =>
  problem(422, 'no-case', 'There is no case', `${folder}: ${why}`)

type Listed = { folder: string; files: string[] }

/** The folder and those below it that hold cases, in order of name. */
async function listFolders(folder: string): Promise<Listed[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const files = entries.filter((e) => e.isFile() && e.name.endsWith('.json')).map(({ name }) => name)
  const below = entries.filter((e) => e.isDirectory() && !e.name.startsWith('.')).map(({ name }) => name)
  const inner = await Promise.all(below.sort().map((name) => listFolders(join(folder, name))))
  return [...(files.length > 0 ? [{ folder, files: files.sort() }] : []), ...inner.flat()]
}

async function loadFolder({ folder, files }: Listed): Promise<CaseFolder | Problem> {
  const cases: AnnotatedCase[] = []
  for (const file of files) {
    const path = join(folder, file)
    const found = parseCase(await readFile(path, 'utf8'), path)
    if (isProblem(found)) return found
    cases.push(found)
  }
  return { name: folder, cases }
}

/** Every case in a folder and below, folder by folder, or the first thing that is wrong. */
export async function loadCases(folder: string): Promise<CaseFolder[] | Problem> {
  const listed = await listFolders(folder).catch((error: Error) =>
    noCases(folder, isMissing(error) ? 'there is no such folder' : error.message),
  )
  if (isProblem(listed)) return listed
  if (listed.length === 0) return noCases(folder, 'the folder holds no case (.json)')
  const loaded: CaseFolder[] = []
  for (const one of listed) {
    const found = await loadFolder(one)
    if (isProblem(found)) return found
    loaded.push(found)
  }
  return loaded
}
