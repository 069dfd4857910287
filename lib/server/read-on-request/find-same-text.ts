import { isProblem } from '@/lib/model/problem'
import type { ReadResponse } from '@/lib/model/responses'
import { currentStore } from '@/lib/server/dataset/open-store'
import { beginsAsFile } from '@/lib/text/article-file'

type Stored = NonNullable<ReadResponse['stored']>
/** Which stored article has just this text? */
export type FindSame = (text: string) => Promise<Stored | null>

/** Of those found, one is the same whose other lines are broken elsewhere, or whose accents are signs of their own. */
const toPlain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** Of a line, what is sought in the store, sign for sign: a text whose longest line is broken elsewhere there is not found. */
const mostSought = 300

/** The longest line, by which few articles have to be looked at. */
function toSought(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  return lines
    .reduce((longest, line) => (line.length > longest.length ? line : longest), '')
    .slice(0, mostSought)
}

/** @param text a text, or an article file, of which what stands behind its front matter counts */
export const findSameText: FindSame = async (text) => {
  const store = await currentStore()
  if (isProblem(store)) return null
  const own = toPlain(text)
  const isSame = (other: string) => own === other || (beginsAsFile(text) && own.endsWith(` ${other}`))
  const found = (await store.findArticlesWith(toSought(text))).find((one) => isSame(toPlain(one.text)))
  return found
    ? { id: found.id, title: found.title, publisher: found.publisher, publishedAt: found.publishedAt }
    : null
}
