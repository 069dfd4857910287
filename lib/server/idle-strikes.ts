import type { Strike } from '@/lib/model/struck'
import { isStruckBy } from '@/lib/reading/strike'
import type { Store } from '@/lib/store/store'

/** Why a strike strikes nothing of what is stored; null where it does. */
async function whyIdle(one: Strike, store: Store): Promise<string | null> {
  const found = await store.findArticle(one.article)
  if (!found) return `no article ${one.article} is stored`
  const isDone = found.reading.rejected.some(
    ({ struck, sentence: { start, end } }) =>
      struck !== undefined && isStruckBy(one, struck, found.article.text.slice(start, end)),
  )
  return isDone ? null : `nothing is read from a sentence with these words in ${one.article}`
}

/** Lines of `struck.json` without effect, one sentence each: what they would take back is not claimed, or is claimed still. */
export async function idleStrikes(strikes: readonly Strike[], store: Store): Promise<string[]> {
  const lines: string[] = []
  for (const [index, one] of strikes.entries()) {
    const why = await whyIdle(one, store)
    if (why) lines.push(`struck.json: [${index}] strikes nothing: ${why}`)
  }
  return lines
}
