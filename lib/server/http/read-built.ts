import { readFile } from 'node:fs/promises'
import { join, normalize } from 'node:path'
import type { ReadFile } from '@/lib/server/http/still-page'

const folders = [
  ['/_next/static/', '.next/static'],
  ['/', 'public'],
] as const

/** Reads the files that the built app serves, each once. */
export function createReadBuilt(root: string): ReadFile {
  const known = new Map<string, Promise<string | null>>()
  const load = async (address: string): Promise<string | null> => {
    const path = normalize(address.split('?')[0] ?? '')
    const [prefix, folder] = folders.find(([start]) => path.startsWith(start)) ?? folders[1]
    return readFile(join(root, folder, path.slice(prefix.length)), 'utf8').catch(() => null)
  }
  return (address) => {
    const text = known.get(address) ?? load(address)
    known.set(address, text)
    return text
  }
}
