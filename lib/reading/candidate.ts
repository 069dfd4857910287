import type { ClaimKind, EmergencyScope, Quantity, Status } from '@/lib/model/claim'
import type { Unit } from '@/lib/model/unit'
import type { Meaning } from '@/lib/reading/grammar/meaning/meaning'
import { toQuantity } from '@/lib/text/bounds'
import type { NounPhrase, Range, VerbGroup } from './grammar/chunk'
import type { Phrase, SentenceView } from './grammar/sentence-view'
import { isHostages } from './kind-groups'

/** What one sentence seems to claim, before place, date and speaker are known. Ranges are tokens of the sentence. */
export type Candidate = {
  kind: ClaimKind
  quantity: Quantity | null
  unit: Unit
  evidence: Range
  /** Where in the sentence it is said: the token from which place and date are sought. */
  anchor: number
  /** The chunk that is counted, or null for a fact that hangs on a verb or noun. One phrase makes one claim. */
  phrase: number | null
  verb: VerbGroup | null
  /** How close the words stand that gave the kind; the closest kind wins a phrase. */
  rank: number
  status: Status
  /** What told the kind of those counted; left out where evidence and verb tell it. */
  meaning?: Meaning
  emergency?: EmergencyScope
  /** The earlier figure of which this is a part or which it repeats: its date holds here too. */
  model?: Candidate
  /** "23 more", "otros 23": on top of another figure. */
  additional?: true
  /** "They broke out yesterday": told of what the sentence before told of. */
  refersBack?: boolean
  /** No rule told the kind: it was judged by likeness to annotated sentences, most by these words. */
  likeness?: readonly Range[]
  /** Told by the order of words, which likeness does not see ("yet to be freed"): it has no say here. */
  undoubted?: true
}

/** What a sentence speaks of but does not say to be so. */
export type Refusal = { view: SentenceView; candidate: Candidate; reason: string }

/** What the article said before this sentence, and the whole of it for questions about its subject. */
export type Story = {
  /** Every sentence, those to come as well. */
  views: readonly SentenceView[]
  earlier: readonly { view: SentenceView; candidates: readonly Candidate[] }[]
  /** The text is about people held against their will. */
  hostages: boolean
  /** The text tells of violence, captivity or prisons, not of sport, money or a film. */
  crisis: boolean
}

/** Has the text told of hostages before this sentence? */
export const toldOfHostages = ({ earlier }: Story): boolean =>
  earlier.some(({ candidates }) => candidates.some(isHostages))

export type KindRule = {
  kind: ClaimKind
  find(view: SentenceView, story: Story): Candidate[]
}

/** A copy with its fields in one order, whichever kind made it: every rule after it reads them. */
export const toCandidate = (found: Candidate): Candidate => ({
  kind: found.kind,
  quantity: found.quantity,
  unit: found.unit,
  evidence: found.evidence,
  anchor: found.anchor,
  phrase: found.phrase,
  verb: found.verb,
  rank: found.rank,
  status: found.status,
  meaning: found.meaning,
  emergency: found.emergency,
  model: found.model,
  additional: found.additional,
  refersBack: found.refersBack,
  likeness: found.likeness,
  undoubted: found.undoubted,
})

export const quantityOf = (noun: NounPhrase): Quantity | null =>
  noun.count ? toQuantity(noun.count.value, noun.count.bound, noun.count.form, noun.count.high) : null

/** "another 11", "otros 25", not "the other 12": those are the rest of a number. */
export const onTop = ({ another, determiner, count }: NounPhrase): { additional?: true } =>
  another && determiner !== 'definite' && determiner !== 'demonstrative' && count ? { additional: true } : {}

export const one = toQuantity(1, 'exact', 'implicit')

/** The quantity and the words that show it: the number, or for one person the words that name them. */
export function figureOf(phrase: Phrase): { quantity: Quantity | null; evidence: Range } {
  const { noun } = phrase
  if (noun.count)
    return { quantity: quantityOf(noun), evidence: { first: noun.count.first, last: noun.count.last } }
  const evidence = { first: noun.first, last: noun.last }
  // "many more" are no one.
  const another = noun.another && noun.head === '' && !noun.plural && !noun.vague && !/s$/.test(noun.head)
  return {
    quantity:
      isOne(noun) || (another && phrase.classes.length > 0 && noun.last - noun.first <= 1) ? one : null,
    evidence,
  }
}

const groups =
  /^(?:half|majority|rest|part|mitad|mayoria|resto|parte|tercio|cuarta|family|familia|couple|pareja|matrimonio|crowd|team|crew|gente|multitud)$/
/** One person, named or described: "a guard", "the mayor", "Ana Vera"; not "a family". */
export const isOne = (noun: NounPhrase): boolean =>
  !noun.plural &&
  !noun.vague &&
  !noun.pronoun &&
  !groups.test(noun.head) &&
  noun.determiner !== 'negative' &&
  (noun.classes.length > 0 || noun.name !== null)
