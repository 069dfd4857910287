import { holds, signOfWords } from '@/lib/text/word-signs'
import { type Candidate, one } from '../candidate'
import { isNoun, isVerb, type NounPhrase } from '../grammar/chunk'
import type { Phrase, SentenceView } from '../grammar/sentence-view'
import { candidateFor } from './phrase-kind'
import { tellsOfPrison } from './tells-of-prison'

/** One person by name who is gone from a prison: whose flight, disappearance or absence is told and no verb of fleeing. */

const gone = signOfWords('cuya cuyo whose desaparicion disappearance ya longer')

const flight = /^(?:fuga|evasion|huida|escape|desaparicion|ausencia|disappearance|breakout|jailbreak|flight)$/

const leaders =
  /^(?:leader|boss|kingpin|ringleader|lider|jefe|cabecilla|capo|reo|preso|recluso|inmate|convict)$/

const isName = ({ name, plural, place, count, classes, head }: NounPhrase): boolean =>
  name !== null && !plural && place === null && !count && (classes.length === 0 || leaders.test(head))

/** The person named last before a chunk, past what only tells who he is: "Luis Paz, alias Zorro, jefe de la banda, cuya fuga". */
function nameBefore(view: SentenceView, at: number): Phrase | undefined {
  const named = view.phrases.filter(({ index, noun }) => index < at && at - index < 10 && isName(noun))
  const clause = view.chunks.findLastIndex(
    (chunk, i) => i < at && (chunk.kind === 'stop' || (isVerb(chunk) && chunk.form === 'finite')),
  )
  return named.find(({ index }) => index > clause)
}

/** "Luis Paz, cuya fuga de la cárcel", "Luis Paz, whose escape from prison". */
function whoseFlight(view: SentenceView): Phrase | undefined {
  const at = view.chunks.findIndex(
    (chunk) => chunk.kind === 'relative' && /^(?:cuy[oa]|whose)$/.test(chunk.word),
  )
  const next = view.chunks[at + 1]
  const word = view.lexed.tokens[next?.first ?? -1]?.norm ?? ''
  return at >= 0 && flight.test(word) ? nameBefore(view, at) : undefined
}

/** "la desaparición de Luis Paz de la cárcel". */
function flightOf(view: SentenceView): Phrase | undefined {
  return view.phrases.find(({ noun, governor }) => {
    const of = governor?.noun == null ? undefined : view.chunks[governor.noun]
    return (
      isName(noun) &&
      /^(?:de|del|of)$/.test(governor?.preposition ?? '') &&
      isNoun(of) &&
      /^(?:desaparicion|disappearance)$/.test(of.head) &&
      of.determiner === 'definite'
    )
  })
}

const cell = /^(?:celda|cell)$/
const finds =
  /^(?:descubrir|constatar|comprobar|verificar|notar|advertir|confirmar|discover|find|notice|realise|realize)$/

/** "se descubrió que Luis Paz ya no estaba en la cárcel", "found that Luis Paz was no longer in his cell". */
function thereNoMore(view: SentenceView): Phrase | undefined {
  if (!view.verbs.some(({ verb }) => finds.test(verb.lemma) && !verb.negated)) return undefined
  return view.phrases.find(({ noun, links }) => {
    const away = links.find(
      ({ verb, via }) =>
        via === 'main' &&
        verb.lemma === 'be' &&
        !verb.conditional &&
        !verb.future &&
        isLongerThere(view, verb.first, verb.last),
    )
    if (!isName(noun) || !away) return false
    const [within, where] = view.chunks
      .slice(view.chunks.indexOf(away.verb) + 1)
      .filter((chunk) => chunk.kind !== 'adverb' && !(isNoun(chunk) && chunk.head === 'longer'))
    return (
      within?.kind === 'preposition' &&
      /^(?:en|in)$/.test(within.word) &&
      isNoun(where) &&
      (where.classes.includes('prison') || where.place?.place?.kind === 'prison' || cell.test(where.head))
    )
  })
}

const isLongerThere = ({ lexed: { tokens } }: SentenceView, first: number, last: number): boolean =>
  (tokens[first - 2]?.norm === 'ya' && tokens[first - 1]?.norm === 'no') ||
  tokens.slice(first, last + 3).some(({ norm }, i, all) => norm === 'no' && all[i + 1]?.norm === 'longer')

export function namedEscapes(view: SentenceView): Candidate[] {
  if (!holds(view, gone)) return []
  const who = whoseFlight(view) ?? flightOf(view) ?? thereNoMore(view)
  if (!who || !(tellsOfPrison(view) || view.phrases.some(({ noun }) => cell.test(noun.head)))) return []
  return [{ ...candidateFor('escaped', 'people', who, 2), quantity: one, verb: null }]
}
