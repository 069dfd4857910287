import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Random, seeded } from '@/lib/server/synthetic/seeded'

const pick = <T>(random: Random, list: readonly T[]): T | undefined =>
  list[Math.floor(random() * list.length)]

const sentences: ((n: number, place: string) => string)[] = [
  (n, place) => `At least ${n} inmates were killed in ${place} on Monday, the police said.`,
  (n, place) => `Another ${n} people were injured in ${place}, according to the fire brigade.`,
  (n, place) => `In ${place} ${n} guards were held hostage.`,
  (n, place) => `${n} of the hostages in ${place} were freed on Tuesday 🚨.`,
  (n, place) => `The army sent ${n} soldiers to ${place}.`,
  (_n, place) => `Families waited outside the gates of ${place} for news.`,
]

function generateText(random: Random, places: readonly string[]): string {
  const count = 6 + Math.floor(random() * 18)
  const said = Array.from({ length: count }, () => {
    const sentence = pick(random, sentences)
    return sentence?.(2 + Math.floor(random() * 60), pick(random, places) ?? 'the prison') ?? ''
  })
  return `${said.join(' ')}\n`
}

/**
 * Write article files as news would tell of these places, the same for the same seed; `crash-0000.md` and on.
 * @returns their paths
 */
export function generateArticles(
  folder: string,
  count: number,
  seed: number,
  places: readonly string[],
): string[] {
  const random = seeded(seed)
  return Array.from({ length: count }, (_, rank) => {
    const day = `2023-07-${String(1 + Math.floor(random() * 31)).padStart(2, '0')}`
    const head = `title: Report ${rank}\npublisher: Crash test\nurl: null\npublishedAt: ${day}\nlanguage: en`
    const path = join(folder, `crash-${String(rank).padStart(4, '0')}.md`)
    writeFileSync(path, `---\n${head}\n---\n\n${generateText(random, places)}`)
    return path
  })
}
