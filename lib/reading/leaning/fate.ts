import type { ClaimKind } from '@/lib/model/claim'
import type { Candidate } from '../candidate'
import type { NounPhrase } from '../grammar/chunk'
import type { NounClass } from '../lexicon/noun-classes'

/** What a noun alone says befell those it names: "the dead", "los retenidos". */

export const kindOfFate: Partial<Record<NounClass, ClaimKind>> = {
  dead: 'killed',
  death: 'killed',
  hurt: 'injured',
  hostage: 'hostages_held',
  freed: 'hostages_freed',
  fugitive: 'escaped',
  escape: 'escaped',
  detainee: 'detained',
}

export const fateOf = ({ classes }: NounPhrase): ClaimKind | undefined =>
  classes.flatMap((name) => kindOfFate[name] ?? [])[0]

/** Of a kind, and of nothing told before. */
export const ofNothing: Omit<Candidate, 'kind'> = {
  quantity: null,
  unit: 'people',
  evidence: { first: 0, last: 0 },
  anchor: 0,
  phrase: null,
  verb: null,
  rank: 8,
  status: 'reported',
}
