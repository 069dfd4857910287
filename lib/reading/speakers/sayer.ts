import type { Part } from '@/lib/reading/speakers/parts/part'
import { withName } from '@/lib/reading/speakers/subjects/groups'
import { sayerAfter } from '@/lib/reading/speakers/verbs/verbs'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import { whole } from './scope'
import { isDocument, isSource } from './speaker'
import { type Speech, toSaid } from './told'

/** Who says it, behind a "by". */

const ownClause = /^(?:whose|where|cuy[oa]s?|donde)$/

/** "was confirmed by X", "the 50 dead reported by the union". */
export function fromSayer(view: SentenceView, parts: readonly Part[], index: number): Speech | null {
  const by = sayerAfter(view, parts, index)
  const noun = by === null ? null : parts[by + 1]?.noun
  const said = by !== null && noun && isSource(noun) ? toSaid(view, parts, withName(parts, by + 1)) : null
  const part = parts[index]
  if (!said || !part) return null
  let from = index - 1
  while (parts[from]?.noun || parts[from]?.kind === 'preposition') from--
  const counted = parts.slice(from + 1, index).some((p) => p.noun?.count) && part.first === part.last
  const lead = wordAt(view, part.first - 1) === 'lo' ? part.first - 2 : part.first - 1
  const as = /^(?:as|como|segun)$/.test(wordAt(view, lead))
  const given = parts[index - 1]?.noun
  const stop = parts.findLast(({ kind }, at) => kind === 'stop' && at < index)
  const since = given && (isDocument(given) || given.classes.includes('toll')) ? (stop?.last ?? 0) : 0
  // "nine died in a country whose jails are said by the union to be full".
  const inside = parts.findLast(({ word }, at) => at < index && ownClause.test(word))
  const limit = counted
    ? { first: parts[from + 1]?.first ?? 0, last: said.words.last }
    : { ...whole(view), first: Math.max(since, inside?.first ?? 0) }
  const region = { first: part.first, last: said.words.last }
  return { ...said, region, reach: { back: true, forth: as || 'weak', limit }, preposition: true }
}
