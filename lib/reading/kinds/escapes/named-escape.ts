import { ringleaders } from '@/lib/reading/lexicon/alternatives'
import { holds, signOfWords } from '@/lib/text/word-signs'
import { type Candidate, one, type Story } from '../../candidate'
import { isNoun, isVerb, type NounPhrase } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { candidateFor } from '../counting/phrase-kind'
import { tellsOfPrison } from '../inmates/tells-of-prison'

/** One person by name who is gone from a prison: whose flight, disappearance or absence is told and no verb of fleeing. */

const gone = signOfWords('cuya cuyo whose desaparicion disappearance ya longer fuga evasion escape')

const flight = /^(?:fuga|evasion|huida|escape|desaparicion|ausencia|disappearance|breakout|jailbreak|flight)$/

const fugitives = new RegExp(`^(?:${ringleaders}|jefe|reo|preso|recluso|inmate|convict)$`)

const isName = ({ name, plural, place, count, classes, head }: NounPhrase): boolean =>
  name !== null && !plural && place === null && !count && (classes.length === 0 || fugitives.test(head))

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

/** "la desaparición de Luis Paz de la cárcel", "tras la fuga de Luis Paz". */
function flightOf(view: SentenceView, flights: RegExp): Phrase | undefined {
  return view.phrases.find(({ noun, governor }) => {
    const of = governor?.noun == null ? undefined : view.chunks[governor.noun]
    return (
      isName(noun) &&
      /^(?:de|del|of)$/.test(governor?.preposition ?? '') &&
      isNoun(of) &&
      flights.test(of.head) &&
      of.determiner === 'definite'
    )
  })
}

const guarded: ReadonlySet<string> = new Set(['inmate', 'guard', 'hostage'])

/** "Guards are held by inmates after the escape of Luis Paz": no prison is named, and who is held or jailed is; told once. */
function ofFlight(view: SentenceView, { earlier }: Story): Phrase | undefined {
  const known =
    view.phrases.some(({ classes }) => classes.some((name) => guarded.has(name))) ||
    earlier.slice(-3).some((told) => tellsOfPrison(told.view))
  const told = earlier.some(({ candidates }) =>
    candidates.some(({ kind, quantity }) => kind === 'escaped' && quantity?.value === 1),
  )
  const who = known && !told ? flightOf(view, /^(?:fuga|evasion|escape)$/) : undefined
  return who && isWholeName(view, who.noun) && isDone(view, who) ? who : undefined
}

/** "Luis Paz", "alias Zorro"; one word may be a firm that leaks. */
const isWholeName = (view: SentenceView, { name, first }: NounPhrase): boolean =>
  name !== null && (name.last > name.first || wordAt(view, first) === 'alias')

/** Not "the narrow escape of", "frustraron la fuga de", "planned the escape of". */
const isDone = (view: SentenceView, { governor }: Phrase): boolean =>
  view.phrases.some(
    ({ index, noun, links }) =>
      index === governor?.noun &&
      /^(?:la|the|prison)$/.test(wordAt(view, noun.last - 1)) &&
      !/^(?:fear(?:s|ed)?|dread(?:s|ed)?|temen?|temian?)$/.test(wordAt(view, noun.last - 2)) &&
      !links.some(
        ({ verb }) =>
          verb.negated ||
          verb.conditional ||
          plots.test(verb.lemma) ||
          verb.senses.some((sense) => undone.has(sense)),
      ),
  )
const plots = /^(?:plot|prepare|preparar|tramar)$/
const undone: ReadonlySet<string> = new Set(['foil', 'plan', 'try', 'deny'])

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

export function namedEscapes(view: SentenceView, story: Story): Candidate[] {
  if (!holds(view, gone)) return []
  const inPrison = tellsOfPrison(view) || view.phrases.some(({ noun }) => cell.test(noun.head))
  const who =
    (inPrison
      ? (whoseFlight(view) ?? flightOf(view, /^(?:desaparicion|disappearance)$/) ?? thereNoMore(view))
      : undefined) ?? ofFlight(view, story)
  return who ? [{ ...candidateFor('escaped', 'people', who, 2), quantity: one, verb: null }] : []
}
