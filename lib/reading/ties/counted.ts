import type { Claim } from '@/lib/model/claim'

/** A claim that gives a figure: one that may be counted together with another of its article. */
export type Counted = Claim & { quantity: NonNullable<Claim['quantity']> }

/** What its sentence says of a figure: from the figure before it to the one behind. */
export function saidOf({ sentence, evidence }: Claim, claims: readonly Claim[], text: string): string {
  const near = claims.filter((other) => other.sentence.start === sentence.start)
  const before = near.map((other) => other.evidence.end).filter((end) => end <= evidence.start)
  const behind = near.map((other) => other.evidence.start).filter((start) => start >= evidence.end)
  return text.slice(Math.max(sentence.start, ...before), Math.min(sentence.end, ...behind))
}
