import type { Candidate } from '@/lib/reading/candidate'
import { isCaptivity } from '@/lib/reading/captivity'
import { continuesDay, cues, pointsToHappening, statementDay } from '@/lib/reading/days/when'
import type { VerbGroup } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isHostages } from '@/lib/reading/kind-groups'
import { normsOf, says, toSayings } from '@/lib/text/sayings'
import { tellsHours } from './tells-hours'

/** Whether a sentence without a day tells on of the happening of the one before it, or of the paragraph before. */

/** "In the afternoon three were let go": an hour is of the day that the text tells of. */
const tellsHourOf = (view: SentenceView, candidate: Candidate): boolean =>
  tellsHours(view) &&
  (continuesDay(view, candidate) || isCaptivity(view, candidate) || candidate.unit === 'inmates protesting')

const bouts =
  'riot|revolt|uprising|mutiny|rebellion|clash|fight|brawl|attack|shooting|shootout|ambush|blast|explosion|massacre|' +
  'motin|revuelta|amotinamiento|rebelion|rina|pelea|ataque|atentado|tiroteo|balacera|emboscada|explosion|masacre|enfrentamiento'
const the = '(?:the|el|la)(?: same| mism[oa])?'
/** "In the riot", "the attack also": the one told of, not "in the riot at X", nor "in that attack", which may be an older one. */
const inBout = new RegExp(` (?:in|during|en|durante) ${the} (?:${bouts}) (?!(?:in|at|of|en|de|del) )`)
const boutAlso = new RegExp(`^ ${the} (?:${bouts}) (?:\\w+ )?(?:also|tambien|ademas) `)
const isOfBout = (view: SentenceView, candidate: Candidate): boolean =>
  isToll(candidate) && (inBout.test(normsOf(view)) || boutAlso.test(normsOf(view)))

/** Does the next paragraph tell of the same happening? */
export const resumes = (view: SentenceView, candidate: Candidate): boolean =>
  pointsToHappening(view, candidate) ||
  isOfBout(view, candidate) ||
  (resumed.has(candidate.kind) && tellsHourOf(view, candidate))
const resumed = new Set(['attack', 'killed', 'troops_deployed', 'hostages_freed'])

/**
 * Does a sentence without a day tell on of the happening of the one before it? Only what is told as part of that, not "he has
 * 13 injured": of the rest annotated reports say in fewer than three of four cases that it was of that day.
 */
export function tellsOn(view: SentenceView, candidate: Candidate, days: { sentence: number }): boolean {
  if (tellsHourOf(view, candidate)) return true
  if (statementDay(view)) return false
  const { kind, verb, quantity, status, additional } = candidate
  if (
    isToll(candidate) &&
    (additional ||
      status === 'superseded' ||
      says(view, also) ||
      says(view, beside) ||
      isOfBout(view, candidate))
  )
    return true
  if (view.index - days.sentence > 1) return false
  if (isHostages(candidate)) return isCaptivity(view, candidate)
  if (kind === 'escaped') return verb !== null && isOver(verb)
  if (kind === 'killed') return verb ? isOver(verb) : view.verbs.some((other) => isOver(other.verb))
  if (kind !== 'injured') return kind === 'detained' && continuesDay(view, candidate)
  return (
    quantity === null ||
    quantity.form === 'implicit' ||
    says(view, cues) ||
    view.verbs.some(isSaying) ||
    ((!verb || isOver(verb)) && view.verbs.some((one) => isDeadly(view, one)))
  )
}
/** "Dejó nueve muertos y 12 heridos", "Five died and 17 were hurt": the hurt have the day of the dead; not "nobody died". */
const isDeadly = (view: SentenceView, { verb }: SentenceView['verbs'][number]): boolean =>
  isOver(verb) &&
  verb.form === 'finite' &&
  !verb.negated &&
  verb.senses.some((sense) => deadly.has(sense)) &&
  !view.lexed.tokens.some(({ norm }) => nobody.test(norm))
const deadly = new Set(['leave', 'cost', 'die', 'kill'])
const nobody = /^(?:nobody|none|nadie|ningun[oa]?)$/
const isToll = ({ kind }: Candidate) => kind === 'killed' || kind === 'injured'
/** "murió junto a él", "on the spot": where those told of before were. */
const beside = toSayings(
  (
    'at the scene|on the spot|in the same attack|in the same shooting|in the same car|in the same vehicle|alongside him|alongside her|beside him|beside her|' +
    'junto a el|junto a ella|junto con el|junto con ella|en el acto|en el mismo ataque|en el mismo hecho|en el mismo auto|en el mismo vehiculo|en el mismo carro|en ese ataque|en ese hecho'
  ).split('|'),
)
const also = toSayings(['also', 'tambien'])
const isOver = ({ current, perfect }: VerbGroup) => !current && !perfect
const isSaying = ({ verb }: SentenceView['verbs'][number]) => verb.senses.includes('say')
