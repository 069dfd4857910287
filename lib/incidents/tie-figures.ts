import { groupBy } from '@/lib/incidents/group-by'
import { kindRule } from '@/lib/incidents/kind-rules'
import { tieShares } from '@/lib/incidents/tie-shares'
import type { Claim, Tie } from '@/lib/model/claim'

type Counted = Claim & { quantity: NonNullable<Claim['quantity']> }

/** What a figure counts and its "and": " guards and ", " guías penitenciarios y a ", " guards and about ". */
const andNext =
  /^((?:\s+[^\s,;.:()]+){1,4}?)(?:,\s+|,?\s+(?:and|plus|as well as|along with|together with|y|e|más|así como|además de|junto con|junto a)\s+(?:a\s+)?)(?:(?:at least|about|around|some|nearly|almost|more than|over|up to|al menos|por lo menos|unos|unas|cerca de|casi|más de|hasta)\s+)?$/iu
/** A share that is named on the way: ", two of them women,". */
const aside =
  /,[^,]*\b(?:of (?:them|whom)|including|among them|de (?:ellos|ellas)|entre (?:ellos|ellas)|incluid[oa]s?)\b[^,]*,/iu
/** Of people held: as yet. */
const stillHeld =
  /\b(?:still|remain(?:s|ed|ing)?|siguen?|seguían|contin[uú]an?|permanecen?|permanecían|mantienen?|mantenían|todavía)\b|\baún(?=\s)/iu
/** No noun but a verb or a place in between: the next number is told of something else. */
const otherwise =
  /(?:^|\s)(?:was|were|is|are|be|been|being|has|have|had|who|whom|which|that|died|killed|on|in|at|after|by|from|que|fue|fueron|son|es|han|había|habían|murió|murieron|en|tras|por|desde|con)(?=\s|$)/iu
/** Directly behind a number that counts people of its own: a noun, and neither "of them" nor another statement. */
const ownNoun =
  /^\s+(?!(?:of|de)\s+(?:them|whom|these|those|the|ellos|ellas|estos|estas|los|las|esos|esas)\b)(?!(?:on|in|at|after|more|others?|were|was|are|is|en|el|la|los|las|tras|por|más|otr[oa]s?|fueron|fue|son)\b)\p{L}/iu

/** "two of them women": a share begins no list. */
const ofThem = /^\s+(?:of|de)\s+(?:them|whom|these|those|ellos|ellas|estos|estas|los|las|esos|esas)\b/iu

type Link = 'and' | 'comma' | null

/** How the text goes on from one number to the next. */
function linkOf(a: Counted, b: Counted, text: string): Link {
  const between = text.slice(a.evidence.end, b.evidence.start).replace(aside, '')
  const [, counted = ''] = andNext.exec(between) ?? []
  if (counted === '' || otherwise.test(counted) || ofThem.test(text.slice(a.evidence.end))) return null
  if (b.quantity.form !== 'implicit' && !ownNoun.test(text.slice(b.evidence.end))) return null
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
const isToll = ({ kind }: Claim) => kindRule(kind).people

const isStanding = ({ status }: Claim) => status === 'reported' || status === 'alleged'

/** Claims that stand by a figure. */
const withFigures = (claims: readonly Claim[]): Counted[] =>
  claims.filter(isStanding).flatMap((claim) => (claim.quantity ? { ...claim, quantity: claim.quantity } : []))

/** "34 hurt, 33 inmates and a guard": a sum and what it is made of, which alone are counted together. */
function withoutSum(list: readonly Counted[]): readonly Counted[] {
  const [first, ...others] = list
  const sum = others.reduce((total, { quantity }) => total + quantity.value, 0)
  return others.length > 1 && first?.quantity.value === sum ? others : list
}

function tieLists(claims: readonly Counted[], text: string, ties: Map<string, Tie>) {
  const told = groupBy(
    claims.filter(isToll),
    ({ kind, place, sentence, status, historic, attribution, when }) =>
      JSON.stringify([kind, place?.id, sentence.start, status, historic, attribution, when]),
  )
  for (const said of told.values()) {
    const inOrder = said
      .filter(({ additional }) => !additional)
      .sort((a, b) => a.evidence.start - b.evidence.start)
    for (const [first, ...others] of toLists(inOrder, text).map(withoutSum))
      if (first && first.quantity.form !== 'implicit')
        for (const { id } of others) ties.set(id, { as: 'listed', with: first.id })
  }
}

const beside = 4 // characters between two sentences that follow each other

const isNear = (a: Claim, b: Claim) =>
  a.sentence.start === b.sentence.start ||
  Math.abs(Math.max(a.sentence.start, b.sentence.start) - Math.min(a.sentence.end, b.sentence.end)) <= beside

/** What its sentence says of a figure: from the figure before it to the one behind. */
function saidOf({ sentence, evidence }: Claim, claims: readonly Claim[], text: string): string {
  const near = claims.filter((other) => other.sentence.start === sentence.start)
  const before = near.map((other) => other.evidence.end).filter((end) => end <= evidence.start)
  const behind = near.map((other) => other.evidence.start).filter((start) => start >= evidence.end)
  return text.slice(Math.max(sentence.start, ...before), Math.min(sentence.end, ...behind))
}

/** Those still held whom an article counts beside those freed, of the sum that it gave of both where it gives one. */
function tieLeft(claims: readonly Counted[], text: string, ties: Map<string, Tie>) {
  const present = claims.filter(({ historic }) => !historic)
  const held = present.filter(({ kind }) => kind === 'hostages_held')
  const freed = present.filter(({ kind }) => kind === 'hostages_freed')
  for (const left of held) {
    const here = (other: Counted) => other.place?.id === left.place?.id && other.status === left.status
    const walked = freed.filter((other) => here(other) && isNear(other, left))
    if (walked.length === 0) continue
    const sums = held.filter(
      (sum) =>
        here(sum) &&
        (sum.sentence.start < left.sentence.start || sum.evidence.start < left.evidence.start) &&
        sum.quantity.value > left.quantity.value &&
        walked.some(({ quantity }) => quantity.value + left.quantity.value === sum.quantity.value),
    )
    const other = sums.at(-1) ?? (stillHeld.test(saidOf(left, claims, text)) ? walked.at(-1) : undefined)
    if (other && !ties.has(left.id)) ties.set(left.id, { as: 'left', with: other.id })
  }
}

/**
 * The claims of one article, of which those that its text counts with another say so: "12 guards and three nurses" are
 * fifteen together; of 24 held, when nine of them are free, "the other 15" are those still held. Only the text tells these
 * from shares ("13 hurt, one of them an officer") and from others on top.
 */
export function tieFigures<T extends Claim>(claims: readonly T[], text: string): T[] {
  const counted = withFigures(claims)
  const ties = new Map<string, Tie>()
  tieLists(counted, text, ties)
  tieLeft(counted, text, ties)
  tieShares(counted, ties, text)
  return claims.map((claim) => {
    const tie = ties.get(claim.id)
    return tie ? { ...claim, tie } : claim
  })
}
