import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const dataFolder = join(dirname(fileURLToPath(import.meta.url)), '..')

function write(path: string, text: string | Uint8Array): void {
  const file = join(dataFolder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  console.error(`${path}: ${Math.ceil(Buffer.byteLength(text) / 1024)} KB`)
}

/** Bytes as they are. */
export const writeBytes = (path: string, bytes: Uint8Array) => write(path, bytes)

export const writeText = (path: string, text: string) => write(path, text)

/** An array with one entry a line: compact, and a change shows as the line it touches. */
export const writeList = (path: string, entries: readonly unknown[]) =>
  write(path, `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`)

export const writeJson = (path: string, value: unknown) => write(path, `${JSON.stringify(value)}\n`)

const least = 0.05 // of a weight that is written down

/** Weights by their traits, one a line; `path` as `write` takes it. */
export function writeWeights(path: string, weights: Readonly<Record<string, number>>): void {
  const lines = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= least)
    .map(([trait, weight]) => `${JSON.stringify(trait)}: ${weight}`)
  write(path, `{\n  ${lines.join(',\n  ')}\n}\n`)
}
