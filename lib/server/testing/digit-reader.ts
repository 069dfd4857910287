import type { Article } from '@/lib/model/article'
import type { Claim } from '@/lib/model/claim'
import type { Reading } from '@/lib/model/reading'
import type { Reader } from '@/lib/server/ingest/ingest-article'

const toClaim = (article: Article, match: RegExpExecArray, rank: number): Claim => {
  const span = { start: match.index, end: match.index + match[0].length }
  const value = Number(match[0])
  return {
    id: `${article.id}-${rank}`,
    kind: 'killed',
    quantity: { value, low: value, high: value, bound: 'exact', form: 'digits' },
    unit: 'people',
    place: null,
    placeReason: 'this reader knows no places',
    when: null,
    attribution: null,
    status: 'reported',
    historic: false,
    sentence: { start: 0, end: article.text.length },
    evidence: span,
  }
}

/** A reader for tests of what happens around reading: every number in digits is a claim, and there is nothing else. */
export const digitReader = (version = 'digits-1'): Reader => ({
  version,
  isListed: () => true,
  read: (article): Reading => {
    const { text, ...meta } = article
    const claims = [...text.matchAll(/\d+/g)].map((match, rank) => toClaim(article, match, rank))
    return { article: meta, toponyms: [], claims, rejected: [] }
  },
})
