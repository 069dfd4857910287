import { gappedFate } from '@/lib/reading/grammar/counts/gapped'
import type { Meaning } from '@/lib/reading/grammar/meaning/meaning'
import { meaningsOf } from '@/lib/reading/grammar/meaning/meanings'
import { isMeantOf, means } from '@/lib/reading/grammar/meaning/meant-signs'
import { standsAlong } from '@/lib/reading/grammar/meaning/told-beside'
import { type Candidate, figureOf, type KindRule, one, onTop } from '../../candidate'
import type { Phrase, SentenceView } from '../../grammar/sentence-view'
import { toldSign } from '../../grammar/told-signs'
import type { CountRule } from './count-rule'
import { fitsCounted, isAsserted, tells } from './fits-rule'
import { isFurtherOne } from './is-fact'
import { numberPutBefore } from './put-before'
import { numberPutBehind } from './put-behind'
import { isRefused } from './refusals'

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
    // "los muertos son 15, los heridos 17": whose number it is stands right before it.
    ...((meaning.source === 'toll' && gappedFate(view, phrase)) ||
    (phrase.noun.another && standsAlong(view, phrase))
      ? { undoubted: true as const }
      : {}),
    ...(isAlso(rule, view, phrase, meaning) ? { additional: true as const } : onTop(phrase.noun)),
  }
}

/** What a rule's words tell of a phrase, unless that is none whom it counts. */
function findOne(rule: CountRule, view: SentenceView, phrase: Phrase): Candidate | null {
  const meaning = meaningsOf(view, phrase).find(
    (m) =>
      tells(rule, view, phrase, m) && isAsserted(rule, view, phrase, m) && fitsCounted(rule, phrase, m, view),
  )
  if (!meaning || isRefused({ rule, view, phrase, noun: phrase.noun, meaning })) return null
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
