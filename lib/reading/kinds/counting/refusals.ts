import { complementOf, isWholeOfShare } from '@/lib/reading/grammar/links/links'
import type { Meaning } from '@/lib/reading/grammar/meaning/meaning'
import { isOne } from '../../candidate'
import { isNoneOf } from '../../grammar/assertion'
import { isNoun, prepositionOf } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { people } from '../../lexicon/noun-classes'
import { isOfApposed } from './apposed-list'
import type { CountRule } from './count-rule'
import {
  isCountedTwice,
  isInARow,
  isNamedOfThose,
  isOneAmongThem,
  isOneOfThose,
  isOneOfWhom,
  isPartInState,
  isPartOfBodies,
  isPartOfFled,
  isSaidBesides,
  isSpeaker,
  isWholeOfPart,
} from './counted-already'
import { isForestalled } from './forestalled'
import { isFact } from './is-fact'
import { isNamedSource } from './named-source'
import { isNoVictim } from './no-victims'
import { isAllBut, isKinOfAnother, isOfKin, isOfWhomAsked } from './uncounted'

/** A phrase of whom a rule's words tell, and by which of its meanings. */
type Told = {
  rule: CountRule
  view: SentenceView
  phrase: Phrase
  noun: Phrase['noun']
  meaning: Meaning
}

/** "nine of its 21 crew". */
function isWholeOfCount({ chunks }: SentenceView, { index, noun }: Phrase): boolean {
  const [part, of] = chunks.slice(Math.max(0, index - 2), index)
  return (
    /^(?:of|de)$/.test(prepositionOf(of)) &&
    isNoun(part) &&
    part.count !== null &&
    part.count.value < (noun.count?.value ?? 0)
  )
}

/** "took half of the 40 guards hostage": what became of the half stands right behind the number of them all. */
export const isOfShare = (view: SentenceView, phrase: Phrase): boolean => {
  const { noun } = phrase
  return (
    (noun.count?.value ?? 0) > 1 &&
    /^(?:hostage|captive|prisoner)$/.test(wordAt(view, noun.last)) &&
    (isWholeOfShare(view.chunks, phrase.index) || isWholeOfCount(view, phrase))
  )
}

/** "ya no hay guías retenidos", "no quedan guías en manos de los presos". */
const isAbsent = ({ view, phrase }: Told): boolean =>
  phrase.links.some(
    ({ verb, via }) =>
      via === 'main' &&
      verb.negated &&
      (verb.senses.includes('exist') || /^qued/.test(wordAt(view, verb.first))),
  )

/** "The suspect, who escaped with two others, is 30": how old one person is. */
function isAge({ view, phrase, noun, meaning: { source, verb } }: Told): boolean {
  if (source !== 'copula' || !phrase.bare || !verb) return false
  const who = wordAt(view, verb.last + 1) === wordAt(view, noun.first) ? subjectOf(view, verb) : null
  return (
    who !== null && !who.plural && !who.count && who.classes.some((name) => people.has(name)) && !who.vague
  )
}

/** "all but two of the 14 walked out", "how many of its 1,450 inmates fled": the number is of the whole. */
const isNumberOfWhole = ({ view, phrase, meaning: { source, rank } }: Told): boolean =>
  source === 'verb' && rank <= 1 && (isAllBut(view, phrase) || isOfWhomAsked(view, phrase))

/** "one of the wounded told reporters": of those counted elsewhere, and nothing new befell him. */
const isOneOfCounted = ({ view, phrase, noun, meaning: { source, rank } }: Told): boolean =>
  noun.count?.alone === true &&
  source === 'noun' &&
  rank > 5 &&
  complementOf(view.chunks, phrase.index) !== null

/** "one killed" is counted; "one", whom nothing calls a person, is not. */
const isCounted = ({ phrase, noun }: Told): boolean =>
  noun.count !== null && !(noun.count.alone && noun.head !== '' && phrase.classes.length === 0)

/** Why a phrase that a rule's words tell of gives none of its figures, by name; the cheapest to ask stand first. */
const refusals: Record<string, (told: Told) => boolean> = {
  /** "freed 14 million for the hospital". */
  money: ({ noun }) => noun.head === '' && (noun.count?.value ?? 0) >= 1e6,
  /** "the number released from seven jails": not so many were released. */
  prisons: ({ noun }) => noun.count !== null && noun.classes.includes('prison'),
  /** "half of them", "2.5": no number of people. */
  share: ({ noun }) => Boolean(noun.count?.share) || !Number.isInteger(noun.count?.value ?? 0),
  'no victim': ({ rule, view, phrase, meaning }) => isNoVictim(view, phrase, meaning, rule.kind),
  'share of a whole': ({ view, phrase }) => isOfShare(view, phrase),
  age: isAge,
  none: ({ view, noun, phrase }) => isNoneOf(view, noun, phrase.governor?.noun ?? null),
  'there no more': isAbsent,
  'part of bodies counted': ({ view, phrase }) => isPartOfBodies(view, phrase),
  'kept from it': ({ rule, view, phrase }) => rule.kind === 'escaped' && isForestalled(view, phrase),
  /** "one after another". */
  'one after another': ({ view, noun: { count } }) =>
    count?.alone === true && wordAt(view, count.last + 1) === 'another',
  'number of the whole': isNumberOfWhole,
  'place in a row': ({ view, phrase, meaning }) => isInARow(view, phrase, meaning),
  zero: ({ noun }) => noun.count?.value === 0,
  'whole of a part': ({ view, phrase, meaning }) => isWholeOfPart(view, phrase, meaning),
  'part of those who fled': ({ view, phrase, meaning }) => isPartOfFled(view, phrase, meaning),
  /** "y no dos, y siete sufrieron heridas": the verb further on is of others. */
  'number corrected': ({ view, noun, meaning: { rank } }) =>
    rank >= 6 && /^(?:no|not)$/.test(wordAt(view, noun.first - 1)),
  'victim of whom kin is told': ({ view, phrase, noun }) =>
    (isOne(noun) || noun.count?.alone === true) && isOfKin(view, phrase),
  'kin of a victim': ({ view, phrase, meaning }) => isKinOfAnother(view, phrase, meaning),
  'those of whom one': ({ view, phrase, meaning }) => isOneOfWhom(view, phrase, meaning),
  'one among all told of': ({ view, phrase, meaning }) => isOneAmongThem(view, phrase, meaning),
  speaker: ({ phrase, meaning }) => isSpeaker(phrase, meaning),
  'source by name': ({ view, phrase }) => isNamedSource(view, phrase),
  'one of those before': ({ view, phrase, meaning }) => isOneOfThose(view, phrase, meaning),
  'one of those before by name': ({ view, phrase }) => isNamedOfThose(view, phrase),
  'one of those before by who they are': ({ view, phrase }) => isOfApposed(view, phrase),
  /** "12 members of one family": of whom the 12 are told. */
  'one family': ({ view, phrase: { governor }, noun }) => {
    const whose = governor?.noun == null ? undefined : view.chunks[governor.noun]
    const isFamily = noun.count?.alone === true && wordAt(view, noun.count.last + 1) === 'family'
    return isFamily && isNoun(whose) && (whose.count?.value ?? 0) > 1
  },
  /** "took their own lives": by nobody's hand but theirs. */
  'own lives': ({ view, noun }) =>
    /^(?:life|lives)$/.test(noun.head) && wordAt(view, noun.last - 1) === 'own',
  'one of those counted': isOneOfCounted,
  'counted twice': ({ view, phrase }) => isCountedTwice(view, phrase),
  'part in a state': ({ view, phrase, meaning }) => isPartInState(view, phrase, meaning),
  'said besides': ({ view, phrase, meaning }) => isSaidBesides(view, phrase, meaning),
  /** "the one", "that one": of whom the text told. */
  'the one': ({ noun: { count, determiner } }) =>
    count?.alone === true && (determiner === 'definite' || determiner === 'demonstrative'),
  'no fact without a number': (told) =>
    !isCounted(told) && !isFact(told.rule, told.view, told.phrase, told.meaning),
}

const asked = Object.values(refusals)

/** Is the phrase none whom its rule counts? */
export const isRefused = (told: Told): boolean => asked.some((refuses) => refuses(told))
