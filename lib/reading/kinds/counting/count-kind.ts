import { type Candidate, figureOf, isOne, type KindRule, one, onTop } from '../../candidate'
import { isNoneOf } from '../../grammar/assertion'
import { complementOf, isWholeOfShare } from '../../grammar/links'
import type { Meaning } from '../../grammar/meaning'
import { meaningsOf } from '../../grammar/meanings'
import { isMeantOf, means } from '../../grammar/meant-signs'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { toldSign } from '../../grammar/told-signs'
import { people } from '../../lexicon/noun-classes'
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
import { fitsCounted, isAsserted, tells } from './fits-rule'
import { isForestalled } from './forestalled'
import { isFact, isFurtherOne } from './is-fact'
import { isNoVictim } from './no-victims'
import { numberPutBefore } from './put-before'
import { numberPutBehind } from './put-behind'
import { isAllBut, isKinOfAnother, isOfKin, isOfWhomAsked } from './uncounted'

/** "took half of the 40 guards hostage": what became of the half stands right behind the number of them all. */
const isOfShare = (view: SentenceView, { noun, index }: Phrase): boolean =>
  (noun.count?.value ?? 0) > 1 &&
  /^(?:hostage|captive|prisoner)$/.test(wordAt(view, noun.last)) &&
  isWholeOfShare(view.chunks, index)

const unitOf = (rule: CountRule, phrase: Phrase, view: SentenceView) =>
  typeof rule.unit === 'string' ? rule.unit : rule.unit(phrase, view)

const also = /^(?:also|tambien|asimismo|igualmente)$/

/** "A guard was also killed", "también murió un guía": one more than the dead told of before. */
function isAlso(rule: CountRule, view: SentenceView, { noun }: Phrase, { verb, source }: Meaning): boolean {
  // "Asimismo, elevó a 52 la cifra de heridos": a whole count.
  if (!verb || source === 'toll' || !(rule.kind === 'killed' || rule.kind === 'injured') || view.index === 0)
    return false
  const first = Math.min(verb.first, noun.first) - 2
  const last = Math.max(verb.last, noun.last) + 1
  const { tokens } = view.lexed
  return tokens
    .slice(Math.max(0, first), last + 1)
    .some(({ norm }, i) => also.test(norm) && tokens[Math.max(0, first) + i - 1]?.norm !== 'but')
}

/** "habría dejado 12 muertos": the verb that brings them. */
const isConditional = ({ links }: Phrase, { verb, source }: Meaning): boolean =>
  verb?.conditional === true ||
  (verb === null &&
    source === 'noun' &&
    links.some(
      (link) =>
        link.via === 'main' &&
        link.verb.conditional &&
        link.verb.senses.some((sense) => sense === 'leave' || sense === 'cost'),
    ))

function toCandidate(rule: CountRule, view: SentenceView, phrase: Phrase, meaning: Meaning): Candidate {
  return {
    kind: rule.kind,
    ...figureOf(phrase),
    ...(isFurtherOne(view, phrase, rule.kind) ? { quantity: one } : {}),
    unit: unitOf(rule, phrase, view),
    anchor: phrase.noun.first,
    phrase: phrase.index,
    verb: meaning.verb ?? phrase.links[0]?.verb ?? null,
    rank: meaning.rank,
    meaning,
    status: isConditional(phrase, meaning) ? 'alleged' : 'reported',
    ...(isAlso(rule, view, phrase, meaning) ? { additional: true as const } : onTop(phrase.noun)),
  }
}

/** "ya no hay guías retenidos", "no quedan guías en manos de los presos". */
const isAbsent = (view: SentenceView, { links }: Phrase): boolean =>
  links.some(
    ({ verb, via }) =>
      via === 'main' &&
      verb.negated &&
      (verb.senses.includes('exist') || /^qued/.test(wordAt(view, verb.first))),
  )

/** "The suspect, who escaped with two others, is 30": how old one person is. */
function isAge(view: SentenceView, { bare, noun }: Phrase, { verb }: Meaning): boolean {
  const who =
    bare && verb && wordAt(view, verb.last + 1) === wordAt(view, noun.first) ? subjectOf(view, verb) : null
  return (
    who !== null && !who.plural && !who.count && who.classes.some((name) => people.has(name)) && !who.vague
  )
}

function findOne(rule: CountRule, view: SentenceView, phrase: Phrase): Candidate | null {
  const { noun } = phrase
  const meaning = meaningsOf(view, phrase).find(
    (m) =>
      tells(rule, view, phrase, m) && isAsserted(rule, view, phrase, m) && fitsCounted(rule, phrase, m, view),
  )
  // "freed 14 million for the hospital": money.
  if (noun.head === '' && (noun.count?.value ?? 0) >= 1e6) return null
  // "the number released from seven jails": not so many were released.
  if (noun.count && noun.classes.includes('prison')) return null
  if (!meaning || noun.count?.share || !Number.isInteger(noun.count?.value ?? 0)) return null
  if (isNoVictim(view, phrase, meaning, rule.kind) || isOfShare(view, phrase)) return null
  if (meaning.source === 'copula' && isAge(view, phrase, meaning)) return null
  if (isNoneOf(view, noun, phrase.governor?.noun ?? null) || isAbsent(view, phrase)) return null
  if (isPartOfBodies(view, phrase) || (rule.kind === 'escaped' && isForestalled(view, phrase))) return null
  if (noun.count?.alone && wordAt(view, noun.count.last + 1) === 'another') return null
  const ofWhole = meaning.source === 'verb' && meaning.rank <= 1
  if (ofWhole && (isAllBut(view, phrase) || isOfWhomAsked(view, phrase))) return null
  if (isInARow(view, phrase, meaning) || noun.count?.value === 0) return null
  if (isWholeOfPart(view, phrase, meaning) || isPartOfFled(view, phrase, meaning)) return null
  // "y no dos, y siete sufrieron heridas": the verb further on is of others.
  if (meaning.rank >= 6 && /^(?:no|not)$/.test(wordAt(view, noun.first - 1))) return null
  if ((isOne(noun) || noun.count?.alone) && isOfKin(view, phrase)) return null
  if (isKinOfAnother(view, phrase, meaning) || isOneOfWhom(view, phrase, meaning)) return null
  if (isOneAmongThem(view, phrase, meaning)) return null
  if (isSpeaker(phrase, meaning) || isOneOfThose(view, phrase, meaning)) return null
  if (isNamedOfThose(view, phrase)) return null
  // "one of the wounded told reporters": of those counted elsewhere, and nothing new befell him.
  const whole = complementOf(view.chunks, phrase.index)
  if (noun.count?.alone && whole && meaning.source === 'noun' && meaning.rank > 5) return null
  if (
    isCountedTwice(view, phrase) ||
    isPartInState(view, phrase, meaning) ||
    isSaidBesides(view, phrase, meaning)
  )
    return null
  const theOne = noun.count?.alone && (noun.determiner === 'definite' || noun.determiner === 'demonstrative')
  if (theOne) return null
  const counts = noun.count !== null && !(noun.count.alone && noun.head !== '' && phrase.classes.length === 0)
  if (!counts && !isFact(rule, view, phrase, meaning)) return null
  const found = toCandidate(rule, view, phrase, meaning)
  const put = numberPutBefore(view, phrase) ?? numberPutBehind(view, phrase)
  return put ? { ...found, ...figureOf(put), anchor: put.noun.first, phrase: put.index } : found
}

/** A claim kind made from a rule: every phrase of the sentence that it tells of. */
export function countKind(rule: CountRule): KindRule {
  const telling = toldSign(...rule.nouns, ...rule.suffers, ...(rule.does ?? []))
  return {
    kind: rule.kind,
    find(view) {
      const found: Candidate[] = []
      if (!means(view, telling)) return found
      for (const phrase of view.phrases) {
        if (!isMeantOf(view, phrase, telling)) continue
        const candidate = findOne(rule, view, phrase)
        if (candidate) found.push(candidate)
      }
      return found
    },
  }
}
