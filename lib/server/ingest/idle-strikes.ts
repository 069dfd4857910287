import type { Claim } from '@/lib/model/claim'
import type { Strike } from '@/lib/model/struck'
import { isStruckBy } from '@/lib/reading/strike'
import type { Store } from '@/lib/store/store'

/** "killed 12": as `kind` and `value` would name it. */
const sayClaim = ({ kind, quantity }: Pick<Claim, 'kind' | 'quantity'>): string =>
  quantity ? `${kind} ${quantity.value}` : kind

/** Why a strike strikes nothing of what is stored; null where it does. */
async function whyIdle(one: Strike, store: Store): Promise<string | null> {
  const found = await store.findArticle(one.article)
  if (!found) return `no article ${one.article} is stored`
  const { text } = found.article
  const { rejected, claims } = found.reading
  const isDone = rejected.some(
    ({ struck, sentence: { start, end } }) =>
      struck !== undefined && isStruckBy(one, struck, text.slice(start, end)),
  )
  if (isDone) return null
  const { article, words } = one
  const read = [
    ...claims,
    ...rejected.flatMap(({ struck, sentence }) => (struck ? { ...struck, sentence } : [])),
  ]
  const there = read.filter((claim) =>
    isStruckBy({ article, words, why: '' }, claim, text.slice(claim.sentence.start, claim.sentence.end)),
  )
  if (there.length === 0) return `nothing is read from a sentence with these words in ${article}`
  return `what is read from a sentence with these words in ${article} is ${there.map(sayClaim).join(', ')}`
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
