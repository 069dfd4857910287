import { holds, signLike } from '@/lib/text/word-signs'
import type { Candidate, Refusal } from './candidate'
import { isNoun } from './grammar/chunk'
import { type SentenceView, wordAt } from './grammar/sentence-view'
import { isOfIllness } from './illness-words'

/** "564 inmates died, most of tuberculosis": how many were killed, nobody says. */

const most =
  /^(?:most|mostly|mainly|chiefly|principally|majority|nearly|almost|mayoria|mayor|casi|mayoritariamente|mayormente|principalmente|sobre)$/
const mostWords = signLike(most)
const inGeneral = /^(?:enfermedad(?:es)?|patologias?|dolencias?|illness(?:es)?|diseases?|naturales|natural)$/
const filler =
  /^(?:part|parte|all|todos|todas|todo|of|them|de|ell[oa]s|which|whom|died|murieron|fallecieron|were|caused|from|by|due|to|because|a|causa|debido|como|consecuencia|por|,)$/
const link = /^(?:of|from|by|de|del|por|to)$/
const longest = 8 // tokens from "most" to what they died of

/** Names the stretch from a token on what they died of, with nothing between but "of them died, because of"? */
function leadsToIllness(view: SentenceView, from: number): boolean {
  for (let at = from; at < from + longest; at++) {
    if (link.test(wordAt(view, at)) || wordAt(view, at) === 'a') {
      if (isOfIllness(view, at)) return true
      const steps = /^(?:the|las?|el|los|causas|natural)$/.test(wordAt(view, at + 1)) ? [1, 2] : [1]
      if (link.test(wordAt(view, at)) && steps.some((step) => inGeneral.test(wordAt(view, at + step))))
        return true
    }
    if (!filler.test(wordAt(view, at))) return false
  }
  return false
}

/** "Eight hostages died in captivity, most of hunger", "since the cyclone hit": of the crisis all the same. */
const tellsOfCrisis = (view: SentenceView): boolean =>
  view.lexed.tokens.some(({ norm }) => crisis.test(norm)) ||
  view.chunks.some(
    (chunk) => isNoun(chunk) && chunk.classes.some((name) => name === 'violence' || name === 'hostage'),
  )
const crisis =
  /^(?:captivity|cautiverio|siege|asedio|war|guerra|conflict|conflicto|famine|hambruna|cyclone|hurricane|floods?|earthquake|ciclon|huracan|inundacion(?:es)?|terremoto|sismo)$/

/** Takes out those said to be killed of whom most died of an illness. */
export function withoutMostlyIll(
  view: SentenceView,
  taken: readonly Candidate[],
  refused: Refusal[],
): Candidate[] {
  if (!holds(view, mostWords)) return [...taken]
  const at = view.lexed.tokens.findIndex(({ norm }, i) => most.test(norm) && leadsToIllness(view, i + 1))
  if (at < 0) return [...taken]
  const whole = taken.findLast(
    ({ kind, quantity, evidence }) => kind === 'killed' && quantity && evidence.last < at,
  )
  const parted = view.lexed.tokens.slice(whole?.evidence.last ?? 0, at).some(({ norm }) => norm === ';')
  if (!whole || parted || tellsOfCrisis(view) || whole.verb?.senses.includes('kill')) return [...taken]
  refused.push({ view, candidate: whole, reason: 'most of them died of an illness' })
  return taken.filter((c) => c !== whole)
}
