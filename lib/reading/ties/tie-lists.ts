import type { Claim, Tie } from '@/lib/model/claim'
import { groupBy } from '@/lib/model/group-by'
import { hedgePhrases } from '@/lib/text/hedges'
import { countable } from '../leaning/models'
import type { Counted } from './counted'

/** People whom one sentence counts one group after the other: "12 guards and three nurses" are fifteen together. */

/** What a figure counts and its "and": " guards and ", " guías penitenciarios y a ", " guards and about ". */
const andNext = new RegExp(
  `^((?:\\s+[^\\s,;.:()]+){1,4}?)(?:,\\s+|,?\\s+(?:and|plus|as well as|along with|together with|y|e|más|así como|además de|junto con|junto a)\\s+(?:a\\s+)?)(?:(?:${hedgePhrases}|hasta)\\s+)?$`,
  'iu',
)
/** "and another ", "y otras ": others who are counted with those before. */
const another = /\s(?:another|otr[oa]s)\s+$/iu
/** "junto a otros ", "together with another ": with whomever the sentence tells of before. */
const together = /\s(?:junto (?:a|con)|(?:along|together) with)\s+(?:another|otr[oa]s)\s+$/iu
/** "una persona y otras": who is told without a number is named by the words before. */
const atOnce = /^\s+(?:and|y|e)\s+(?:another|otr[oa]s)\s+$/iu

/** "otros 40 a Tarsis", "another five on Tuesday": elsewhere or on another day. */
const apart = /^\s+(?:a|al|en|el|to|in|at|on|hacia|from|desde)\s/iu

/** A share that is named on the way: ", two of them women,". */
const aside =
  /,[^,]*\b(?:of (?:them|whom)|including|among them|de (?:ellos|ellas)|entre (?:ellos|ellas)|incluid[oa]s?)\b[^,]*,/iu
/** No noun but a verb or a place in between: the next number is told of something else. */
const otherwise =
  /(?:^|\s)(?:was|were|is|are|be|been|being|has|have|had|who|whom|which|that|died|killed|on|in|at|after|by|from|que|fue|fueron|son|es|han|había|habían|murió|murieron|en|tras|por|desde|con)(?=\s|$)/iu
/** Directly behind a number that counts people of its own: a noun, and neither "of them" nor another statement. */
const ownNoun =
  /^\s+(?!(?:of|de)\s+(?:them|whom|these|those|the|ellos|ellas|estos|estas|los|las|esos|esas)\b)(?!(?:on|in|at|after|more|others?|were|was|are|is|en|el|la|los|las|tras|por|más|otr[oa]s?|fueron|fue|son)\b)\p{L}/iu

/** "two of them women": a share begins no list. */
const ofThem = /^\s+(?:of|de)\s+(?:them|whom|these|those|ellos|ellas|estos|estas|los|las|esos|esas)\b/iu

type Link = 'and' | 'comma' | null

/** Of one day, or of one of which the text gives none. */
const mayBeOfOneTime = ({ when: a }: Counted, { when: b }: Counted): boolean =>
  a === null || b === null || JSON.stringify(a) === JSON.stringify(b)

/** How the text goes on from one number to the next. */
function linkOf(a: Counted, b: Counted, text: string): Link {
  const told = text.slice(a.evidence.end, b.evidence.start)
  if (b.additional && !another.test(told) && !/^\s+others\b/iu.test(text.slice(b.evidence.end))) return null
  if (b.additional && apart.test(text.slice(b.evidence.end))) return null
  if (b.additional && (together.test(told) || atOnce.test(told)) && mayBeOfOneTime(a, b)) return 'and'
  const between = b.additional ? told.replace(aside, '').replace(another, ' ') : told.replace(aside, '')
  const [, counted = ''] = andNext.exec(between) ?? []
  if (
    counted === '' ||
    !mayBeOfOneTime(a, b) ||
    otherwise.test(counted) ||
    ofThem.test(text.slice(a.evidence.end))
  )
    return null
  if (!b.additional && b.quantity.form !== 'implicit' && !ownNoun.test(text.slice(b.evidence.end)))
    return null
  return between.startsWith(',', counted.length) && !/\s(?:and|y|e)\s/iu.test(between) ? 'comma' : 'and'
}

/** Runs of figures of which the last is joined by "and". */
function toLists(said: readonly Counted[], text: string): Counted[][] {
  const lists: Counted[][] = []
  let run: Counted[] = []
  for (const [i, claim] of said.entries()) {
    const last = run.at(-1)
    const link = last ? linkOf(last, claim, text) : null
    run = link ? [...run, claim] : [claim]
    const next = said[i + 1]
    if (link === 'and' && !(next && linkOf(claim, next, text))) lists.push(run)
  }
  return lists
}

/** Tolls of people alone: of measures, of prisons and of what no kind holds there are no sums. */
const isToll = ({ kind }: Claim) => countable.has(kind)

/** "34 hurt, 33 inmates and a guard": a sum and what it is made of, which alone are counted together. */
function withoutSum(list: readonly Counted[]): readonly Counted[] {
  const [first, ...others] = list
  const sum = others.reduce((total, { quantity }) => total + quantity.value, 0)
  return others.length > 1 && first?.quantity.value === sum ? others : list
}

export function tieLists(claims: readonly Counted[], text: string, ties: Map<string, Tie>): void {
  const told = groupBy(claims.filter(isToll), ({ kind, place, sentence, status, historic, attribution }) =>
    JSON.stringify([kind, place?.id, sentence.start, status, historic, attribution]),
  )
  for (const said of told.values()) {
    const inOrder = said.filter(({ id }) => !ties.has(id)).sort((a, b) => a.evidence.start - b.evidence.start)
    for (const [first, ...others] of toLists(inOrder, text).map(withoutSum))
      if (first && (first.quantity.form !== 'implicit' || others.some(({ additional }) => additional)))
        for (const { id } of others) ties.set(id, { as: 'listed', with: first.id })
  }
}
