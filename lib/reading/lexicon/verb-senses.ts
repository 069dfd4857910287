/** What a verb does to whom, as far as claims care. `other` is every other verb. */
export type Sense =
  | 'kill'
  | 'die'
  | 'hurt'
  | 'seize'
  | 'hold'
  | 'free'
  | 'deploy'
  | 'detain'
  | 'recapture'
  | 'catch'
  | 'capture'
  | 'escape'
  | 'transfer'
  | 'riot'
  | 'attack'
  | 'shoot'
  | 'strike'
  | 'declare'
  | 'suspend'
  | 'cover'
  | 'design'
  | 'house'
  | 'exceed'
  | 'say'
  | 'deny'
  | 'claim'
  | 'be'
  | 'have'
  | 'leave'
  | 'cost'
  | 'reach'
  | 'correct'
  | 'begin'
  | 'happen'
  | 'end'
  | 'try'
  | 'foil'
  | 'plan'
  | 'remain'
  | 'exist'
  | 'see'
  | 'return'
  | 'survive'
  | 'exit'
  | 'flee'
  | 'displace'
  | 'vanish'
  | 'evacuate'
  | 'other'

/** Senses whose subject undergoes what the verb says: "six died", "se fugaron seis". */
export const subjectSuffers: ReadonlySet<Sense> = new Set<Sense>([
  'die',
  'escape',
  'riot',
  'strike',
  'happen',
  'begin',
  'end',
  'return',
  'flee',
  'vanish',
])
