import { isDeepStrictEqual } from 'node:util'
import { isProblem } from '@/lib/model/problem'
import type { Reading } from '@/lib/model/reading'
import { openStore } from '@/lib/store/open-store'
import type { Store, StoredArticle } from '@/lib/store/store'

export type Expected = Map<string, { article: StoredArticle; reading: Reading }>

/** `missing`: reported stored and not there. `half`: there, but not with just the text and reading it should have. */
export type Findings = {
  opened: boolean
  stored: number
  missing: number
  half: number
  versionFits: boolean
}

async function findHalfStored(
  store: Store,
  expected: Expected,
): Promise<{ whole: Set<string>; half: number }> {
  const whole = new Set<string>()
  let claims = 0
  let half = 0
  for (const [id, wanted] of expected) {
    const found = await store.findArticle(id)
    if (!found) continue
    claims += wanted.reading.claims.length
    if (isDeepStrictEqual(found, wanted)) whole.add(id)
    else half++
  }
  const counts = await store.counts()
  // An article without a reading is not found at all, and a claim of no article is in no reading; the counts show both.
  return {
    whole,
    half: half + Math.abs(counts.articles - whole.size - half) + Number(counts.claims !== claims),
  }
}

/** Open the store as the next user would, and hold it against what was reported. */
export async function checkStore(
  url: string,
  crisis: string,
  expected: Expected,
  reported: readonly string[],
): Promise<Findings> {
  const store = await openStore({ url, crisis })
  if (isProblem(store)) return { opened: false, stored: 0, missing: 0, half: 0, versionFits: false }
  try {
    const { whole, half } = await findHalfStored(store, expected)
    const missing = reported.filter((id) => !whole.has(id)).length
    return {
      opened: true,
      stored: whole.size,
      missing,
      half,
      versionFits: (await store.version()) === whole.size,
    }
  } finally {
    await store.close()
  }
}
