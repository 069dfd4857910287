import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import type { Language } from '@/lib/model/article'
import { asOneFile } from '@/lib/server/http/join-scripts'
import { stylesNamedIn } from '@/lib/server/http/needed-rules'

/** The files that bring the dashboard to life without Next's own client, and the modules among them that begin it. */
export type Start = {
  /** Files of the build that are this page's and not every page's. */
  own: string[]
  /** Addresses of scripts, the one that runs the others last. */
  scripts: string[]
  /** Those that the first ones ask for as soon as they run. */
  soon: string[]
  /** And of these those that hold the words of a language. */
  words: Record<Language, string[]>
  /** To be run one after the other: what the last of them needs, then it. */
  modules: number[]
  /** The CSS modules of what these files draw, and of what they fetch when a person opens it. */
  styles: string[]
}

type Built = { file: string; text: string }
type Manifest = { clientModules: Record<string, { id: number; chunks: string[] }> }

const prefix = '/_next/'
const manifestFile = '.next/server/app/page_client-reference-manifest.js'
const beginsIn = '[project]/components/dashboard/dashboard-start.tsx'
const required = /\.(?:i|r|A)\((\d+)\)/g
const requiredAtOnce = /\.[ir]\((\d+)\)/g
/** What a module exports ends with its number: also that of another which the build has put into it. */
const exported = /\.s\(\[.*?\],(\d+)\)/gs
const isRuntime = (file: string) => /\/turbopack-[^/]*\.js$/.test(file)

/** The modules of a built file, by number: it lists numbers, each or several of them before the function they name or that holds them. */
function modulesIn(file: string, code: string): [number, Built][] {
  const lists: unknown[][] = []
  runInContext(code, createContext({ TURBOPACK: { push: (list: unknown[]) => lists.push(list) } }))
  const found: [number, Built][] = []
  let ids: number[] = []
  for (const part of lists.flat()) {
    if (typeof part === 'number') ids.push(part)
    else if (typeof part === 'function') {
      const text = String(part)
      for (const [, id] of text.matchAll(exported)) ids.push(Number(id))
      for (const id of ids) found.push([id, { file, text }])
      ids = []
    }
  }
  return found
}

/** The files of all modules that a module needs to run; null where one is missing. */
function filesOf(module: number, built: ReadonlyMap<number, Built>): Set<string> | null {
  const files = new Set<string>()
  const seen = new Set([module])
  for (const id of seen) {
    const one = built.get(id)
    if (!one) return null
    files.add(one.file)
    for (const [, next] of one.text.matchAll(required)) seen.add(Number(next))
  }
  return files
}

async function readManifest(root: string): Promise<Manifest> {
  const scope: { __RSC_MANIFEST?: Record<string, Manifest> } = {}
  runInContext(
    await readFile(join(root, manifestFile), 'utf8'),
    createContext(Object.assign(scope, { globalThis: scope })),
  )
  return scope.__RSC_MANIFEST?.['/page'] ?? { clientModules: {} }
}

/** What is fetched later and at once, without which nobody can move or read the map: the files that export it are known by its name. */
const fetched = { map: /\bLeafletMap\b/, en: /"EnglishWords"/, es: /"SpanishWords"/ }
const fetchedTogether = /\["static\/chunks\/[^\]]*\]/g

/** The files that are fetched together with the one that exports a name. */
async function findFetched(root: string, built: ReadonlyMap<number, Built>, name: RegExp): Promise<string[]> {
  for (const { text } of built.values())
    for (const [list] of text.matchAll(fetchedTogether)) {
      const files: string[] = JSON.parse(list)
      const scripts = files.filter((file) => file.endsWith('.js'))
      const texts = await Promise.all(scripts.map((file) => readFile(join(root, '.next', file), 'utf8')))
      if (texts.some((one) => name.test(one))) return scripts.map((file) => prefix + file)
    }
  return []
}

const fetchable = /static\/chunks\/[\w.~-]+\.js/g

/** The CSS modules that files name, or others which these may fetch. */
async function findStyles(root: string, files: readonly string[]): Promise<string[]> {
  const styles = new Set<string>()
  const seen = new Set(files)
  for (const file of seen) {
    const text = await readFile(join(root, '.next', file), 'utf8')
    for (const style of stylesNamedIn(text)) styles.add(style)
    for (const [later] of text.matchAll(fetchable)) seen.add(later)
  }
  return [...styles]
}

/**
 * Reads from the build what the dashboard needs to start.
 * @returns null where the build is not of the form that is known here: then Next's own client brings the page to life
 */
export async function findStart(root: string): Promise<Start | null> {
  try {
    const entry = (await readManifest(root)).clientModules[beginsIn]
    const roots: string[] = JSON.parse(
      await readFile(join(root, '.next/build-manifest.json'), 'utf8'),
    ).rootMainFiles
    const runtime = roots.filter(isRuntime)
    if (!entry || runtime.length !== 1) return null
    const files = [...roots, ...entry.chunks.map((address) => address.replace(prefix, ''))]
    const built = new Map<number, Built>()
    for (const file of files.filter((one) => !isRuntime(one)))
      for (const [id, one] of modulesIn(file, await readFile(join(root, '.next', file), 'utf8')))
        built.set(id, one)
    const needed = filesOf(entry.id, built)
    if (!needed) return null
    const first = (built.get(entry.id)?.text ?? '').matchAll(requiredAtOnce)
    const own = [...needed].filter((file) => !roots.includes(file))
    const shared = roots.filter((file) => needed.has(file))
    const address = (file: string) => prefix + file
    return {
      own,
      scripts: [...(await asOneFile(root, own)), ...shared, ...runtime].map(address),
      soon: await findFetched(root, built, fetched.map),
      words: {
        en: await findFetched(root, built, fetched.en),
        es: await findFetched(root, built, fetched.es),
      },
      modules: [...new Set([...first].map(([, id]) => Number(id))), entry.id],
      styles: await findStyles(root, [...needed]),
    }
  } catch {
    return null
  }
}
