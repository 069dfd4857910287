import type { Candidate, Story } from '@/lib/reading/candidate'
import { isDisplaced, isMovedPatient } from '@/lib/reading/everyday/no-captives/displaced'
import { isAverted } from '@/lib/reading/everyday/unreal/averted'
import { complementOf, isOfOthers, isWholeOfShare } from '@/lib/reading/grammar/links/links'
import { isInState } from '@/lib/reading/grammar/meaning/in-care'
import { meaningsOf } from '@/lib/reading/grammar/meaning/meanings'
import { isPersonLike } from '@/lib/reading/lexicon/nouns/person-like'
import { isNoun } from '../grammar/chunk'
import { clauseAround, nounsIn, verbsIn } from '../grammar/clause'
import { type Phrase, type SentenceView, wordAt } from '../grammar/sentence-view'
import { isRescuedFromAnything, isYetToBeFreed } from '../kinds/captives/home/saved-only'
import { isTakenByLaw } from '../kinds/counting/by-law'
import { isPartInState, isPartOfBodies } from '../kinds/counting/counted-already'
import { isTakenByCaptors } from '../kinds/counting/who-holds'
import { tellsOfPrison } from '../kinds/inmates/tells-of-prison'
import { isInTheirCare } from '../kinds/inmates/told-inside'
import { type NounClass, people } from '../lexicon/noun-classes'
import type { Sense } from '../lexicon/verb-senses'
import { areHarmers, didHarm, isStandingBy } from './harmers'
import type { Verdict } from './judge'
import { mayBeMoved, mayGetAway } from './locked-up'
import { isOfMissing } from './of-missing'
import { isToldOfPart } from './part-behind'
import { countOf, numberOf } from './question'
import { isToldAlready } from './told-already'

/** What no likeness outweighs: numbers of something else, denied, of a part, or already claimed. */

const uncounted: ReadonlySet<NounClass> = new Set<NounClass>(['time', 'extent', 'money', 'label', 'weapon'])

/** "siete de cada diez", "one in every four", "34 were killed out of 79", "dos menos de los que se informó", "charges against 12". */
function isCompared(view: SentenceView, { noun }: Phrase): boolean {
  const word = (at: number) => wordAt(view, at)
  const [second, before] = [word(noun.first - 2), word(noun.first - 1)]
  const last = noun.count?.last ?? noun.last
  const [behind, next] = [word(last + 1), word(last + 2)]
  return (
    /^(?:cada|every|against|contra)$/.test(before) ||
    `${second} ${before}` === 'out of' ||
    /^(?:de cada|in every|out of)$/.test(`${behind} ${next}`) ||
    (/^(?:menos|mas|fewer|less|more)$/.test(behind) && /^(?:de|del|que|than)$/.test(next))
  )
}

/** "dos de los cuales", "two of whom". */
const isOfThose = (view: SentenceView, last: number): boolean =>
  /^(?:of (?:whom|which)|de los cuales|de las cuales|de quienes)/.test(
    [1, 2, 3].map((step) => wordAt(view, last + step)).join(' '),
  )

/** "Of the hostages, three are women." */
function isSaidToBe(view: SentenceView, index: number): boolean {
  const [be, what] = [view.chunks[index + 1], view.chunks[index + 2]]
  return be?.kind === 'verb' && be.senses.includes('be') && isNoun(what) && what.classes.includes('person')
}

/** "among them 10 women and three babies": joined to those whom "among them" leads to. */
function isJoinedToThose({ chunks }: SentenceView, index: number): boolean {
  const [among, them, , joint] = chunks.slice(Math.max(0, index - 4), index)
  return (
    among?.kind === 'preposition' &&
    /^(?:entre|among)$/.test(among.word) &&
    isNoun(them) &&
    them.pronoun &&
    joint?.kind === 'conjunction'
  )
}

/** "four of them minors", "dos de ellos policías", "entre ellas cinco menores": who some of those counted are. */
function isDescribedPart(view: SentenceView, { noun, index }: Phrase): boolean {
  if (
    /^(?:entre|among) (?:ellos|ellas|them)$/.test(
      `${wordAt(view, noun.first - 2)} ${wordAt(view, noun.first - 1)}`,
    )
  )
    return true
  if (isJoinedToThose(view, index)) return true
  const [whole, what] = [complementOf(view.chunks, index), view.chunks[index + 3]]
  if (isOfThose(view, noun.last) || isSaidToBe(view, index)) return true
  if (whole?.pronoun !== true || !what) return false
  return isNoun(what)
    ? !what.place
    : what.kind === 'preposition' && /^(?:with|without|con|sin)$/.test(what.word)
}

/** "Of the 30 inmates, nine got out", "Of the 30 inmates nine got out": the whole, of whom another number tells what befell them. */
const isWholeOfOthers = (view: SentenceView, { index, noun }: Phrase): boolean => {
  const [before, behind] = [view.chunks[index - 1], view.chunks[index + 1]]
  return (
    noun.determiner === 'definite' &&
    before?.kind === 'preposition' &&
    /^(?:of|de)$/.test(before.word) &&
    view.chunks[index - 2] === undefined &&
    (behind?.kind === 'comma' || (isNoun(behind) && behind.count !== null))
  )
}

const rates = /^(?:age|edad|rate|tasa|index|indice)$/

const hoping = /^(?:hope|expect|trust|wish|confiar|esperar|desear|aspirar|prever)$/

/** Denied, hoped for, or in a clause about a rate or an age. */
function isOfOther(view: SentenceView, { noun, links }: Phrase): boolean {
  if (links.some(({ verb }) => verb.negated)) return true
  if (view.verbs.some(({ verb }) => verb.negated && verb.senses.includes('exist'))) return true
  if (view.verbs.some(({ verb }) => verb.last < noun.first && hoping.test(verb.lemma))) return true
  const clause = clauseAround(view, noun.first)
  return (
    verbsIn(view, clause).some(({ negated }) => negated) ||
    nounsIn(view, clause).some(({ head }) => rates.test(head))
  )
}

/** What tells in a sentence of the kind of a number that stands by itself. */
const vocabulary: Partial<Record<string, { classes: readonly NounClass[]; senses: readonly Sense[] }>> = {
  killed: { classes: ['dead', 'death', 'life'], senses: ['kill', 'die'] },
  injured: { classes: ['hurt'], senses: ['hurt'] },
  hostages_held: { classes: ['hostage'], senses: ['seize', 'hold'] },
  hostages_freed: { classes: ['freed', 'release', 'hostage'], senses: ['free'] },
  escaped: { classes: ['escape', 'fugitive'], senses: ['escape'] },
  detained: { classes: ['arrest', 'detainee'], senses: ['detain'] },
  troops_deployed: {
    classes: ['deployment', 'operation'],
    senses: ['deploy', 'return', 'exit', 'leave', 'reach', 'attack'],
  },
  inmates_capacity: { classes: ['inmate', 'prison', 'room'], senses: ['design'] },
  'inmates held': { classes: ['inmate', 'prison', 'room'], senses: ['house'] },
}

export function isToldHere(view: SentenceView, name: string): boolean {
  const words = vocabulary[name]
  if (!words) return false
  return (
    view.verbs.some(({ verb }) => verb.senses.some((sense) => words.senses.includes(sense))) ||
    view.chunks.some((chunk) => isNoun(chunk) && chunk.classes.some((one) => words.classes.includes(one)))
  )
}

const losses: readonly NounClass[] = ['dead', 'death', 'life', 'hurt', 'escape', 'arrest', 'release']

/** Of what it may be a number, wherever that is named. */
const countedOf = (view: SentenceView, { classes, index }: Phrase): readonly NounClass[] =>
  classes.length > 0 ? classes : (complementOf(view.chunks, index)?.classes ?? [])

const isCountable = (counted: readonly NounClass[], noun: Phrase['noun'], view: SentenceView): boolean =>
  counted.length === 0
    ? isPersonLike(noun.head, view.lexed.language)
    : counted.some((one) => people.has(one) || losses.includes(one))

/** Could any claim be made of it? */
const mayCount = (view: SentenceView, phrase: Phrase, taken: readonly Candidate[]): boolean =>
  phrase.bare
    ? taken.some(({ quantity }) => quantity !== null) ||
      Object.keys(vocabulary).some((name) => isToldHere(view, name))
    : phrase.classes.includes('prison') || isCountable(countedOf(view, phrase), phrase.noun, view)

/** May the number be asked about at all? */
export function isOpen(view: SentenceView, phrase: Phrase, taken: readonly Candidate[]): boolean {
  const { noun, classes, index } = phrase
  const { count } = noun
  if (!count || count.alone || count.share || !Number.isInteger(count.value) || count.value === 0)
    return false
  if (noun.determiner === 'negative' || classes.some((name) => uncounted.has(name))) return false
  if (taken.some(({ phrase: other, evidence }) => other === index || evidence.first === count.first))
    return false
  if (!mayCount(view, phrase, taken)) return false
  return !(
    isCompared(view, phrase) ||
    isDescribedPart(view, phrase) ||
    isWholeOfOthers(view, phrase) ||
    isWholeOfShare(view.chunks, index) ||
    isOfMissing(view, count) ||
    isOfOther(view, phrase) ||
    isAverted(view, index) ||
    isDisplaced(view, phrase) ||
    isPartOfBodies(view, phrase) ||
    meaningsOf(view, phrase).some((meaning) => isPartInState(view, phrase, meaning))
  )
}

/** "The building housed 120 people", "has 300 people in its care": any house and any charity may, which no rule took for a prison. */
const isKeptAnywhere = (view: SentenceView, phrase: Phrase): boolean =>
  !phrase.bare &&
  !tellsOfPrison(view) &&
  !phrase.classes.includes('inmate') &&
  (isInTheirCare(view, phrase) ||
    phrase.links.some(({ verb, role }) => role === 'theme' && verb.senses.includes('house') && !verb.passive))

const harms: readonly Sense[] = ['kill', 'die', 'hurt', 'shoot']

/** "left 13 hurt and four hostages": captives by their own name, beside nouns alone that tell of harm. */
export const areUnharmedCaptives = (view: SentenceView, { classes }: Phrase): boolean =>
  classes.includes('hostage') &&
  !view.verbs.some(({ verb }) => verb.senses.some((sense) => harms.includes(sense)))
/** "Police released eight of the eleven detained": of whom the clause tells that they are free. */
const isFreedNow = ({ links }: Phrase): boolean =>
  links.some(
    ({ verb, role, via }) =>
      role === 'theme' &&
      via === 'main' &&
      verb.form === 'finite' &&
      !verb.negated &&
      !verb.future &&
      verb.senses.includes('free'),
  )

/**
 * Nothing that no likeness makes up for: the same claimed beside it, assailants, and whom any house keeps.
 */
export function mayBe(
  view: SentenceView,
  phrase: Phrase,
  verdict: Verdict,
  taken: readonly Candidate[],
  story: Story,
): boolean {
  const { noun, classes, governor } = phrase
  const value = noun.count?.value ?? 0
  // "the children of three officers were kidnapped".
  if (/^(?:of|de)$/.test(governor?.preposition ?? '') && governor && isOfOthers(view.chunks, governor))
    return false
  if (taken.some((other) => other.kind === verdict.kind && numberOf(other) === value)) return false
  if (isToldOfPart(view, phrase, verdict.kind, taken)) return false
  if (isToldAlready(phrase, verdict, taken, story)) return false
  const name = countOf(verdict)
  if (name === 'escaped' && !mayGetAway(view, phrase, story)) return false
  if (name === 'inmates moved' && !mayBeMoved(view, phrase, story)) return false
  if (
    name === 'hostages_freed' &&
    (isYetToBeFreed(view, phrase) || isRescuedFromAnything(view, phrase, story))
  )
    return false
  if ((name === 'killed' || name === 'injured') && areUnharmedCaptives(view, phrase)) return false
  if (name === 'killed' && isInState(view, phrase.index)) return false
  if (name === 'detained' && isFreedNow(phrase)) return false
  if (name === 'detained' && phrase.links.some(({ verb }) => isTakenByCaptors(view, verb))) return false
  if (name.startsWith('hostages') && phrase.links.some(({ verb }) => isTakenByLaw(view, verb))) return false
  if (name === 'injured' && isMovedPatient(phrase)) return false
  if ((name === 'killed' || name === 'injured') && didHarm(view, phrase)) return false
  if (name !== 'troops_deployed' && isStandingBy(view, phrase)) return false
  if (areHarmers(view, phrase) && !/^(?:killed|injured|detained)$/.test(name)) return false
  if (name === 'prisons') return classes.includes('prison') && noun.determiner === null
  return name !== 'inmates held' || !isKeptAnywhere(view, phrase)
}
