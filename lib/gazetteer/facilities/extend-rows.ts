import { isPluralType } from '@/lib/gazetteer/facilities/facility-index'
import { foldName, wordsOfName } from '@/lib/gazetteer/fold-name'
import { findLists } from '@/lib/gazetteer/names/lists'
import type { Mention } from '@/lib/gazetteer/names/mention'
import type { TextReading } from '@/lib/gazetteer/names/to-mention'

/** Prisons named in a row with others, without a noun of their own: "at A jail, B jail and C". */

const longestNoun = 25 // characters

/** "A and B jails": a plural noun right behind. */
const hasPluralBehind = (text: string, end: number) => {
  const [word] = wordsOfName(text.slice(end, end + longestNoun).split(/[\n.,;:]/)[0] ?? '')
  return word !== undefined && isPluralType(word)
}

/**
 * "At A jail, B jail and C", "A jail and C jails": behind prisons in one row C is a prison too, if one is known by that
 * name. One prison before it is not enough: "A jail and C" may be a town.
 */
export function extendRows(mentions: readonly Mention[], { text, index }: TextReading): Mention[] {
  const lists = findLists(mentions, text)
  const result = [...mentions]
  for (const [i, mention] of mentions.entries()) {
    const before = (lists[i]?.row ?? []).filter((other) => other < i)
    const core = foldName(mention.name)
    const mayBePrison = !mention.facility && mention.saidKind === null && index.facilities.byCore.has(core)
    const gap = text.slice(mentions[before.at(-1) ?? -1]?.end ?? mention.start, mention.start)
    // "A jail and B, in C" says where B is.
    const whereabouts = lists[i]?.tie === 'comma' && /(?:^|\s)(?:in|at|en)\s/u.test(gap)
    if (
      !mayBePrison ||
      whereabouts ||
      before.length === 0 ||
      !before.every((other) => result[other]?.facility)
    )
      continue
    if (before.length >= 2 || hasPluralBehind(text, mention.end))
      result[i] = { ...mention, facility: { core, qualifiers: [], number: null, type: null } }
  }
  return result
}
