import { says, toSayings } from '@/lib/text/sayings'
import { holds, signOf, signOfWords } from '@/lib/text/word-signs'
import type { VerbGroup } from './grammar/chunk'
import { keepBySentence } from './grammar/keep-by-sentence'
import { type SentenceView, wordAt } from './grammar/sentence-view'

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
  'account accounts balance bulletin bulletins count counts estimate estimates figure figures information report reports statement statements tally toll tolls reportes informes balances cifras datos versiones boletin cifra comunicado conteo ' +
    'dato estimacion informacion informe parte recuento reporte saldo version',
)
const formerly = signOfWords(
  'first earlier initially originally previously antes anteriormente inicialmente previamente primero',
)

const gives =
  /^(?:account|count|give|put|report|speak|admit|contar|contabilizar|cifrar|dar|hablar|mencionar|registrar|reportar|situar)$/

/** A verb with which a figure is given. */
export const givesFigure = ({ senses, lemma }: VerbGroup): boolean =>
  senses.includes('say') || gives.test(lemma)

type Saying = 'past' | 'before' | null

/** "spoke of", or, said before something else, "had spoken of", "hablaba de". */
function sayingOf(view: SentenceView): Saying {
  let found: Saying = null
  for (const { verb } of view.verbs) {
    if (!givesFigure(verb)) continue
    const had = [1, 2].some((step) => wordAt(view, verb.first - step) === 'had')
    if (had || verb.perfect || /(?:aba|aban)$/.test(wordAt(view, verb.last))) return 'before'
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
      gives.test(verb.lemma) && [0, -1, -2].some((step) => had.words.has(wordAt(view, verb.first + step))),
  )

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

/** Words of which every such sentence holds one. */
const any = signOf([
  ...[first, formerly, had].flatMap(({ words }) => [...words]),
  'late',
  'todavia',
  'aun',
  ...times.each.map(({ rarest }) => rarest),
])

/**
 * Does the sentence give a figure that was given before? By its own words ("had first reported", "an initial count"), or
 * only by the time, when it may be the figure of that time. Worked out once: several rules ask.
 */
export const tellsEarlier = keepBySentence((view: SentenceView): 'account' | 'time' | null => {
  if (!holds(view, any)) return null
  // "kept to 15 as late as Wednesday": it has been outdone since.
  if (says(view, stillThen)) return 'time'
  const saying = sayingOf(view)
  if (namesAccount(view)) return saying || isAccounted(view) ? 'account' : null
  if (saying !== 'before') return null
  if (says(view, times)) return 'time'
  if (holds(view, formerly)) return 'account'
  return hadGiven(view) ? 'time' : null
})
