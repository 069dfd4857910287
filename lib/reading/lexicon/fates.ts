import type { ClaimKind } from '@/lib/model/claim'
import type { NounClass } from './noun-classes'
import type { Sense } from './verb-senses'

/** What befalls people: by which noun those are named of whom a verb tells it, and which kind counts them. */

export const namedAfter: Partial<Record<Sense, NounClass>> = {
  die: 'dead',
  kill: 'dead',
  hurt: 'hurt',
  seize: 'hostage',
  hold: 'hostage',
  free: 'freed',
  detain: 'detainee',
  escape: 'fugitive',
  displace: 'displaced',
  vanish: 'missing',
  evacuate: 'evacuated',
}

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

/** What a noun alone says befell those it names: "the dead", "los retenidos". */
export const kindNamed = (classes: readonly NounClass[]): ClaimKind | undefined =>
  classes.flatMap((name) => kindOfFate[name] ?? [])[0]

/** Verbs whose people count as such even where the verb stands for itself: "How many died? Eighteen". */
const plain: readonly Sense[] = ['die', 'kill', 'hurt', 'escape']

/** The kind that counts those of whom a verb tells that they died, were hurt or fled; of what else it tells, none does for sure. */
export function kindOfDeed(senses: readonly Sense[]): ClaimKind | undefined {
  const sense = senses.find((one) => plain.includes(one))
  const fate = sense && namedAfter[sense]
  return fate && kindOfFate[fate]
}
