import type { Candidate } from '../candidate'
import { type SentenceView, wordAt } from '../grammar/sentence-view'

/** "los otros cinco, no": is a bare "no" all that the sentence says of the number? */
export function endsInNo(view: SentenceView, phrase: number | null): boolean {
  const last = view.chunks[phrase ?? -1]?.last
  if (last === undefined || view.lexed.language !== 'es') return false
  const at = wordAt(view, last + 1) === ',' ? last + 2 : last + 1
  return /^(?:no|tampoco)$/.test(wordAt(view, at)) && /^(?:[.;,!)]|pero|y|mas|)$/.test(wordAt(view, at + 1))
}

const wellAgain =
  /^(?:is|are|was|were|esta|estan|estaba|estaban|sigue|siguen) (?:(?:now|already|ya|hoy) )?(?:out of danger|alive|safe|unhurt|unharmed|recovering|stable|fuera de peligro|a salvo|viv[oa]s?|iles[oa]s?|estables?|recuperandose|con vida)\b/

/** "and a twelfth, who was shot in the leg, is out of danger": none of the dead, whatever was told of the eleven before. */
const isWell = (view: SentenceView, phrase: number | null): boolean =>
  (view.phrases.find(({ index }) => index === phrase)?.links ?? []).some(({ verb, via }) => {
    const words = view.lexed.tokens.slice(verb.first, verb.last + 5).map(({ norm }) => norm)
    return via === 'main' && wellAgain.test(words.join(' '))
  })

/** "Cuatro fueron liberados; los otros cinco, no": of these the sentence tells that it did not happen to them. */
export const isNotSo = (
  view: SentenceView,
  { phrase, kind }: Candidate,
  taken: readonly Candidate[],
): boolean =>
  (endsInNo(view, phrase) &&
    taken.some((c) => c.kind === kind && c.phrase !== null && c.phrase < (phrase ?? 0))) ||
  (kind === 'killed' && isWell(view, phrase))
