/** What a noun stands for, as far as claims care. */
export type NounClass =
  | 'inmate'
  | 'staff'
  | 'guard'
  | 'police'
  | 'soldier'
  | 'person'
  | 'household'
  | 'gang'
  | 'prison'
  | 'system'
  | 'area'
  | 'dead'
  | 'death'
  | 'life'
  | 'hurt'
  | 'hostage'
  | 'freed'
  | 'detainee'
  | 'arrest'
  | 'fugitive'
  | 'escape'
  | 'displaced'
  | 'missing'
  | 'evacuated'
  | 'seizure'
  | 'release'
  | 'deployment'
  | 'operation'
  | 'transfer'
  | 'violence'
  | 'strike'
  | 'toll'
  | 'room'
  | 'excess'
  | 'emergency'
  | 'measure'
  | 'decree'
  | 'right'
  | 'control'
  | 'time'
  | 'extent'
  | 'money'
  | 'label'
  | 'thing'
  | 'rumour'
  | 'source'
  | 'weapon'
  | 'role'

export const people: ReadonlySet<NounClass> = new Set<NounClass>([
  'inmate',
  'staff',
  'police',
  'soldier',
  'person',
  'role',
  'hostage',
  'freed',
  'detainee',
  'fugitive',
  'displaced',
  'missing',
  'evacuated',
  'dead',
  'hurt',
  'gang',
])
export const forces: ReadonlySet<NounClass> = new Set<NounClass>(['police', 'soldier', 'staff'])
export const captives: ReadonlySet<NounClass> = new Set<NounClass>([
  'staff',
  'police',
  'soldier',
  'person',
  'role',
  'hostage',
  'freed',
])

/** What befell them is all that the word tells. */
export const isFate = (name: NounClass): boolean => name === 'dead' || name === 'hurt'
