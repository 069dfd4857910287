import { says, toSayings } from '@/lib/text/sayings'
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
])

const first =
  /^(?:first|earlier|initial|previous|preliminary|original|primer|primera|anterior|inicial|previo|previa|preliminar)$/
const account = new Set(
  (
    'account balance bulletin count estimate figure information report statement tally toll boletin cifra comunicado conteo ' +
    'dato estimacion informacion informe parte recuento reporte saldo version'
  ).split(' '),
)
const formerly =
  /^(?:first|earlier|initially|originally|previously|antes|anteriormente|inicialmente|previamente|primero)$/

const gives =
  /^(?:account|count|give|put|report|speak|admit|contar|contabilizar|cifrar|dar|hablar|mencionar|registrar|reportar)$/

type Saying = 'past' | 'before' | null

/** "spoke of", or, said before something else, "had spoken of", "hablaba de". */
function sayingOf(view: SentenceView): Saying {
  let found: Saying = null
  for (const { verb } of view.verbs) {
    if (!(verb.senses.includes('say') || gives.test(verb.lemma))) continue
    const had = [1, 2].some((step) => wordAt(view, verb.first - step) === 'had')
    if (had || verb.perfect || /(?:aba|aban)$/.test(wordAt(view, verb.last))) return 'before'
    found = 'past'
  }
  return found
}

/** "the first official count", "un comunicado anterior". */
const namesAccount = (view: SentenceView): boolean =>
  view.lexed.tokens.some(
    ({ norm }, at) => account.has(norm) && [-2, -1, 1].some((step) => first.test(wordAt(view, at + step))),
  )

/**
 * Does the sentence give a figure that was given before? By its own words ("had first reported", "an initial count"), or
 * only by the time, when it may be the figure of that time.
 */
export function tellsEarlier(view: SentenceView): 'account' | 'time' | null {
  const saying = sayingOf(view)
  if (!saying) return null
  if (namesAccount(view)) return 'account'
  if (saying !== 'before') return null
  if (says(view, times)) return 'time'
  return view.lexed.tokens.some(({ norm }) => formerly.test(norm)) ? 'account' : null
}
