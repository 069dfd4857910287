import { statementDate } from '@/lib/reading/days/in-sentence/ties'
import { ofDays } from '@/lib/reading/leaning/over-time/on-that-day'
import { says, toSayings } from '@/lib/text/sayings'
import { holds, signOf, signOfWords } from '@/lib/text/word-signs'
import type { Range } from '../grammar/chunk'
import { keepBySentence } from '../grammar/keep-by-sentence'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import { gives, givesFigure } from './gives-figure'

/** Words that put what was said then before what the article has just told. */
const times = toSayings([
  'the day before',
  'the night before',
  'a day earlier',
  'a day before',
  'hours earlier',
  'hours before',
  'the previous day',
  'the previous night',
  'un dia antes',
  'el dia anterior',
  'la noche anterior',
  'horas antes',
  'la vispera',
  'the evening before',
  'the morning before',
  'el primer dia',
  'esa misma manana',
  'ese mismo dia',
])

const stillThen = toSayings(['as late as', 'todavia el', 'aun el'])

const first = signOfWords(
  'first earlier initial previous preliminary original primer primera anterior inicial previo previa preliminar',
)
const account = signOfWords(
  'account accounts balance comunicacion communique bulletin bulletins count counts estimate estimates figure figures information report reports statement statements tally toll tolls reportes informes balances cifras datos versiones boletin cifra comunicado conteo ' +
    'dato estimacion informacion informe parte recuento reporte saldo version',
)
const formerly = signOfWords(
  'first earlier initially originally previously antes anteriormente inicialmente previamente primero principio inicio',
)

type Saying = 'past' | 'before' | null

/** "hablaba de", "daba cuenta de". */
const wentOn = (view: SentenceView, { first, last }: Range): boolean =>
  [first, last].some((at) => /(?:aba|aban)$/.test(wordAt(view, at)))

/** "spoke of", or, said before something else, "had spoken of", "hablaba de". */
function sayingOf(view: SentenceView): Saying {
  let found: Saying = null
  for (const { verb } of view.verbs) {
    if (!givesFigure(verb)) continue
    const had = [1, 2].some((step) => wordAt(view, verb.first - step) === 'had')
    if (had || verb.perfect || wentOn(view, verb)) return 'before'
    found = 'past'
  }
  return found
}

const had = signOfWords('had habia habian')

/** "had put the dead at 12", "habían hablado de 12": a count that was given before what is told now. */
const hadGiven = (view: SentenceView): boolean =>
  holds(view, had) &&
  view.verbs.some(
    ({ verb }) =>
      gives.test(verb.lemma) &&
      [0, -1, -2].some((step) => had.words.has(wordAt(view, verb.first + step))) &&
      !isReportedThen(view, verb),
  )

const subjectLength = 4 // tokens: "said that the two doctors had counted"

/** "A nurse said she had counted 57": had, because it was said then; no count from before another. */
export const isReportedThen = (view: SentenceView, { first }: Range): boolean =>
  view.verbs.some(
    ({ verb }) =>
      verb.senses.includes('say') &&
      !gives.test(verb.lemma) &&
      verb.last < first &&
      first - verb.last <= subjectLength + 1 &&
      !view.lexed.tokens.slice(verb.last + 1, first).some(({ norm }) => /^[,;:]$/.test(norm)),
  )

const only = signOfWords('only just apenas solo')

/** "Police had said on Friday that two had died", "había dicho a primera hora": said at a time of its own. */
const saidThen = (view: SentenceView): boolean =>
  holds(view, had) && (statementDate(view) !== null || holds(view, only) || says(view, firstHour))
const firstHour = toSayings(['a primera hora', 'early on'])

/** "Its preliminary balance had been of 15", "el primer parte era de 15". */
const isAccounted = (view: SentenceView): boolean =>
  view.verbs.some(({ verb }) => verb.senses.includes('be') && !verb.current && !verb.negated)

/** "the first official count", "un comunicado anterior". */
const namesAccount = (view: SentenceView): boolean =>
  holds(view, account) &&
  holds(view, first) &&
  view.lexed.tokens.some(
    ({ norm }, at) =>
      account.words.has(norm) && [-2, -1, 1].some((step) => first.words.has(wordAt(view, at + step))),
  )

const corrects = /^(?:correct|revise|amend|rectify|retract|corregir|rectificar|enmendar|revisar)$/

/** "correcting an earlier statement that two had died", "que corrigió una versión anterior": where the words of the account begin, or -1. */
export const correctedAccountAt = keepBySentence((view: SentenceView): number => {
  const verb =
    holds(view, account) && holds(view, first)
      ? view.verbs.find((one) => corrects.test(one.verb.lemma))
      : undefined
  if (!verb || verb.verb.negated || verb.verb.passive) return -1
  const from = verb.verb.last + 1
  const words = view.lexed.tokens.slice(from, from + 5).map(({ norm }) => norm)
  const named = words.findIndex((word) => account.words.has(word))
  return named >= 0 && words.slice(0, named + 2).some((word) => first.words.has(word)) ? from + named : -1
})

const then = /^(?:manana|tarde|noche|mediodia|madrugada|hora|entonces)$/

/** "que el martes contaba 41", "por la mañana daba por muertos a 18": a count that went on, at a time that is over. */
const countedThen = (view: SentenceView): boolean =>
  view.lexed.language === 'es' &&
  view.verbs.some(({ verb }) => {
    const gave = givesFigure(verb) && wentOn(view, verb)
    const took = /^dab(?:a|an)$/.test(wordAt(view, verb.first)) && wordAt(view, verb.first + 1) === 'por'
    if (verb.negated || !(gave || took)) return false
    return view.lexed.tokens
      .slice(Math.max(0, verb.first - 8), verb.first)
      .some(
        ({ norm }, i, all) =>
          then.test(norm) ||
          view.lexed.dates.has(Math.max(0, verb.first - 8) + i) ||
          (norm === 'solo' && i === all.length - 1),
      )
  })

/** Words of which every such sentence holds one. */
const any = signOf([
  ...[first, formerly, had].flatMap(({ words }) => [...words]),
  'late',
  'todavia',
  'aun',
  ...times.byRarest.keys(),
])

/**
 * Does the sentence give a figure that was given before? By its own words ("had first reported", "an initial count"), or
 * only by the time, when it may be the figure of that time. Worked out once: several rules ask.
 */
export const tellsEarlier = keepBySentence((view: SentenceView): 'account' | 'time' | null => {
  if (countedThen(view) || ofDays(view).length > 0) return 'time'
  if (!holds(view, any)) return null
  // "kept to 15 as late as Wednesday": it has been outdone since.
  if (says(view, stillThen)) return 'time'
  const saying = sayingOf(view)
  if (namesAccount(view)) return saying || isAccounted(view) ? 'account' : null
  if (saying !== 'before') return null
  if (says(view, times)) return 'time'
  if (holds(view, formerly)) return 'account'
  if (saidThen(view)) return 'time'
  return hadGiven(view) ? 'time' : null
})
