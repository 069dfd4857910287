import type { NounPhrase } from '@/lib/reading/grammar/chunk'
import type { Part } from '@/lib/reading/speakers/parts/part'
import { nextOf } from '@/lib/reading/speakers/verbs/auxiliaries'
import { isThat } from '@/lib/reading/speakers/verbs/tells-that'

/** A country or a town by its name alone, for those who govern there. */

export const isGoverned = ({ place, determiner, count }: NounPhrase): boolean =>
  place !== null && place.place?.kind !== 'prison' && !determiner && !count

/** "según Tarsis,", "according to Peru.". */
export const isGovernment = (parts: readonly Part[], at: number): boolean => {
  const noun = parts[at]?.noun
  return (
    noun != null && isGoverned(noun) && /^(?:comma|stop|conjunction)$/.test(parts[at + 1]?.kind ?? 'stop')
  )
}

const governs = new RegExp(
  `^(?:${[
    'say|claim|insist|deny|reject|admit|acknowledge|concede|report|confirm',
    'decir|afirmar|asegurar|sostener|aseverar|reconocer|admitir|negar|desmentir|denunciar',
    'informar|reportar|confirmar|insistir|responder',
  ].join('|')})$`,
)
const countsOnly = /^(?:report|confirm|reportar|confirmar)$/

/** By such a verb only one who speaks gives a count. */
export const estimates = /^(?:put|estimate|cifrar|situar|calcular|estimar|hablar)$/

/** "put the toll at 12", "cifró los muertos en 12", "habla de 12": a count that whoever dies there does not give. */
function putsCountAt(parts: readonly Part[], verb: number): boolean {
  const lemma = parts[verb]?.verb?.lemma ?? ''
  const isCounted = (at: number) => parts[at]?.noun?.count != null
  if (lemma === 'hablar') return parts[verb + 1]?.word === 'de' && isCounted(verb + 2)
  return (
    estimates.test(lemma) &&
    parts
      .slice(verb + 1, verb + 7)
      .some(({ word }, step) => /^(?:at|en)$/.test(word) && isCounted(verb + 2 + step))
  )
}

/** "Peru said nine died", "Tarsis lo niega": who governs there, not "Peru reported nine dead", where they died. */
export function governmentSays(parts: readonly Part[], index: number, verb: number): boolean {
  const [noun, says] = [parts[index]?.noun, parts[verb]?.verb]
  if (!noun || !says || !isGoverned(noun)) return false
  if (/^(?:noun|preposition)$/.test(parts[index - 1]?.kind ?? '')) return false
  const between = parts.slice(index + 1, verb)
  const direct = between.every(({ kind, word }) => /^(?:adverb|date)$/.test(kind) || word === 'lo')
  // "Tarsis, por su parte, reconoce".
  const aside =
    index === 0 &&
    between.map(({ kind }) => kind).join(' ') === 'comma adverb comma' &&
    parts[verb + 1]?.noun?.count
  if (direct && putsCountAt(parts, verb)) return true
  if (!(direct || aside) || !governs.test(says.lemma)) return false
  return !countsOnly.test(says.lemma) || isThat(parts[nextOf(parts, verb)])
}
