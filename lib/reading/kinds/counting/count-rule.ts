import type { ClaimKind } from '@/lib/model/claim'
import type { Unit } from '@/lib/model/unit'
import type { Meaning } from '@/lib/reading/grammar/meaning/meaning'
import type { Phrase, SentenceView } from '../../grammar/sentence-view'
import type { NounClass } from '../../lexicon/noun-classes'
import type { Sense } from '../../lexicon/verb-senses'

/** A kind that counts people: by which nouns and verbs it is known, and who may be counted. */
export type CountRule = {
  kind: ClaimKind
  unit: Unit | ((phrase: Phrase, view: SentenceView) => Unit)
  /** The noun alone tells: "31 deaths", and "deaths of 31". */
  nouns: readonly NounClass[]
  /** Verbs to which the counted are done. */
  suffers: readonly Sense[]
  /** Verbs that the counted do. */
  does?: readonly Sense[]
  /** Who may be counted when a verb tells; nothing known of them is fine. */
  counted: (classes: NounClass[], view: SentenceView, meaning: Meaning) => boolean
  /** Which single persons are claimed as one. */
  single: 'anyone' | 'described' | 'never'
  /** Is "guards were held", without a number, a fact? */
  facts: boolean
  /** Does what is only planned count ("will send 300 soldiers")? */
  planned?: boolean
}
