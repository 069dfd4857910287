import type { VerbGroup } from '@/lib/reading/grammar/chunk'
import type { Phrase } from '@/lib/reading/grammar/sentence-view'
import type { NounClass } from '@/lib/reading/lexicon/noun-classes'
import type { Sense } from '@/lib/reading/lexicon/verb-senses'

/**
 * One thing that the sentence says of a noun phrase: a class (the noun itself is "deaths", or the deaths are "of" it) or
 * a verb's sense with the part the phrase plays. The lower the rank, the closer it stands.
 */
export type Meaning = {
  rank: number
  source: 'noun' | 'verb' | 'copula' | 'of' | 'toll'
  classes: NounClass[]
  senses: Sense[]
  role: 'theme' | 'agent'
  verb: VerbGroup | null
}

export const meaning = (
  rank: number,
  source: Meaning['source'],
  { classes = [], senses = [], role = 'theme', verb = null }: Partial<Omit<Meaning, 'rank' | 'source'>>,
): Meaning => ({ rank, source, classes, senses, role, verb })

const states: ReadonlySet<NounClass> = new Set<NounClass>([
  'hostage',
  'fugitive',
  'detainee',
  'inmate',
  'hurt',
  'displaced',
  'missing',
  'evacuated',
])

/** "the 57 hostages were freed": what befalls people tells more than what they were called before. */
export const isState = ({ classes }: Phrase): boolean => classes.some((name) => states.has(name))
