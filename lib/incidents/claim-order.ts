import type { StoredClaim } from '@/lib/model/incident'

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Order of publication, then article id, then place in the text: the order in which what is known grew. */
export function byPublication(a: StoredClaim, b: StoredClaim): number {
  return (
    compare(a.publishedAt, b.publishedAt) ||
    compare(a.article, b.article) ||
    a.sentence.start - b.sentence.start ||
    a.evidence.start - b.evidence.start ||
    compare(a.id, b.id)
  )
}
