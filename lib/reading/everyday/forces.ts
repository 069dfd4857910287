import type { Candidate } from '../candidate'
import { keepBySentence } from '../grammar/keep-by-sentence'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import { occasions } from '../lexicon/everyday-words'
import { graveWords } from '../subject'

const away =
  /^(?:on (?:strike|leave|holiday|sick|parade|sale|pension)|en (?:huelga|paro|retiro|desfile)|de (?:baja|vacaciones|licencia|permiso))\b/
const homeward = /^(?:cuarteles|cuartel|barracks|casas?|homes?|bases?|garrisons?|families|familias)$/
const returns = /^(?:return|come|go|volver|regresar|retornar|replegar|marchar)$/

/** Taken away, or on and off the payroll: none of it sends anybody. */
const otherwise =
  /^(?:withdr[ae]w|pull|recall|hire|recruit|employ|sack|fire|dismiss|promise|pay|vaccinate|retir|replieg|repleg|contrat|reclut|emple|despid|desped|destitu|promet|vacun|gradu|condecor|decorate)/

/** "In 1944 the general sent 20,000 men". */
const isLongAgo = (view: SentenceView): boolean =>
  view.lexed.tokens.some(({ norm }) => /^1[0-9]{3}$/.test(norm) && Number(norm) < recent) &&
  view.chunks.some((chunk) => chunk.kind === 'date' && /^1[0-9]{3}$/.test(wordAt(view, chunk.last)))
const recent = 1990

/** On parade, on leave, back to barracks, at a match. */
export function isSentNowhere(view: SentenceView, { kind, phrase }: Candidate): boolean {
  if (kind !== 'troops_deployed') return false
  const found = view.phrases.find(({ index }) => index === phrase)
  if (!found) return false
  const behind = [1, 2].map((step) => wordAt(view, found.noun.last + step)).join(' ')
  const goesHome = found.links.some(
    ({ verb }) =>
      returns.test(verb.lemma) && [1, 2, 3, 4].some((step) => homeward.test(wordAt(view, verb.last + step))),
  )
  const occasion = view.lexed.tokens.some(({ norm }) => occasions.test(norm)) && !isGraveOccasion(view)
  const done = found.links.some(
    ({ verb, role, via }) => role === 'theme' && via === 'main' && otherwise.test(verb.lemma),
  )
  return away.test(behind) || goesHome || occasion || done || isLongAgo(view)
}

/** Forces sent to a match after a bomb are sent for the bomb. */
const isGraveOccasion = keepBySentence((view: SentenceView): boolean =>
  [...graveWords(view)].some(
    (stem) =>
      !/^(?:polic|soldie|soldad|militar|troop|army|marines|ejercit|guard|armad|armed|arma)/.test(stem),
  ),
)
