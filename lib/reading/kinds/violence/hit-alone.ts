import { hasClass, isNoun, type VerbGroup } from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'
import type { NounClass } from '../../lexicon/noun-classes'
import type { Sense } from '../../lexicon/verb-senses'

const hits = /^(?:ambush|emboscar|tirotear)$/
const harms: readonly Sense[] = ['kill', 'die', 'hurt']
const harmed: readonly NounClass[] = ['dead', 'death', 'hurt', 'life']

/** "Gunmen ambushed four officers": an attack on so many, of which no toll tells. */
export const isHitAlone = ({ verbs, chunks }: SentenceView, { lemma }: VerbGroup): boolean =>
  hits.test(lemma) &&
  !verbs.some(({ verb }) => verb.senses.some((sense) => harms.includes(sense))) &&
  !chunks.some((chunk) => isNoun(chunk) && hasClass(chunk, ...harmed))
