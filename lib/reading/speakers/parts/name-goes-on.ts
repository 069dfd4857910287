import { isBody, isServed } from '@/lib/reading/grammar/lexing/official-names'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { bodies } from '@/lib/reading/speakers/words'
import type { Token } from '@/lib/text/tokens'
import { wordSet } from '@/lib/text/word-set'
import { isCapital, type Part, textAt } from './part'

/** Where the name of a body goes on behind a small word. */

const ofWords = /^(?:of|de|del|para|for|on)$/

/** "Servicio Nacional de Atención a Privados de Libertad", "Ministry of the Interior": one name. */
export function continuesName(view: SentenceView, before: Part, joint: Part, next: Part): boolean {
  if (!before.noun || !next.noun || before.noun.count || before.noun.place || next.noun.count) return false
  // The article of "del Interior turco" is no word of its own.
  const led = next.noun.determiner !== null && next.first < next.last && !/^(?:del|al)$/.test(joint.word)
  const lead = led ? next.first + 1 : next.first
  if (!isCapital(view, before.last) || !isCapital(view, lead) || view.lexed.names.has(lead)) return false
  // "Médicos Sin Fronteras".
  if (isWithout(view, joint)) return true
  const proper =
    before.first === 0
      ? before.own !== null || isCapital(view, before.first + 1) || before.noun.name !== null
      : true
  if (isFounded(view, before, joint, lead) || isSeated(view, before, joint, next)) return proper
  if (joint.word === 'on' && !bodies.has(wordAt(view, before.last))) return false
  return proper && (ofWords.test(joint.word) || (before.own !== null && isListed(view, joint.word, lead)))
}

/** A capital word for "without" is part of a name. */
const isWithout = (view: SentenceView, { word, first }: Part): boolean =>
  /^(?:sin|without)$/.test(word) && isCapital(view, first)

/** "a Personas", "y Adolescentes", but not "a Radio Roble" or "y Alcaldía": who is told and another body are no part of it. */
const isListed = ({ lexed: { tokens } }: SentenceView, word: string, next: number): boolean =>
  /^(?:a|to)$/.test(word)
    ? isServed(tokens, next)
    : /^(?:y|e|and)$/.test(word) && !isBody(tokens[next] as Token)

/** What bodies are founded against, and what they work in. */
const against = wordSet(
  'tortura corrupcion crimen delincuencia droga drogas trata secuestro secuestros violencia terrorismo impunidad desaparicion narcotrafico ' +
    'extorsion discriminacion lavado hambre torture corruption crime drugs trafficking terrorism transnational organized organised kidnapping ' +
    'violence extortion impunity discrimination',
)
/** "Comité contra la Tortura", "Centro de Análisis en Derechos Humanos"; not "la Policía contra Barrio 18", "en Facebook". */
const isFounded = (view: SentenceView, before: Part, { word }: Part, lead: number): boolean =>
  (/^(?:contra|against)$/.test(word) && against.has(wordAt(view, lead))) ||
  (/^(?:en|in)$/.test(word) && hasBody(view, before) && /^(?:derechos|human)$/.test(wordAt(view, lead)))

const hasBody = ({ lexed: { tokens } }: SentenceView, { first, last }: Part): boolean =>
  tokens
    .slice(first, last + 1)
    .some(({ norm, capital }) => capital && (bodies.has(norm) || /^cent(?:ro|er|re)$/.test(norm)))

const seats = /^(?:oficina|mision|representacion|delegacion|office|mission|delegation)$/
/** "Oficina Integrada de las Naciones Unidas en Haití (BINUH)", "U.N. Office in Haiti": the country that an office is for is part of its name. */
function isSeated(view: SentenceView, before: Part, { word }: Part, { noun, last }: Part): boolean {
  if (!/^(?:en|in)$/.test(word) || !noun?.place) return false
  const short = textAt(view, last + 1) === '(' && /^\p{Lu}{3,}/u.test(textAt(view, last + 2))
  const isCountry = noun.place.place?.kind === 'country'
  const { tokens } = view.lexed
  return (
    hasBody(view, before) &&
    (short ||
      (isCountry &&
        tokens.slice(before.first, before.last + 1).some(({ norm, capital }) => capital && seats.test(norm))))
  )
}
