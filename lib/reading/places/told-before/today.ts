import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { says, toSayings } from '@/lib/text/sayings'

const soFar = toSayings([
  ...['so far', 'until now', 'to date', 'last night', 'this morning'],
  ...['hasta ahora', 'hasta el momento', 'hasta la fecha', 'esta manana', 'esta noche'],
])
const day = new RegExp(
  `^(?:${[
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday',
    'lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy|ayer|anoche|anteayer',
  ].join('|')})$`,
)

/** "Hasta anoche", "on Friday", "so far": of the days of the report, and of no year before. */
export const tellsOfToday = (view: SentenceView): boolean =>
  says(view, soFar) ||
  view.chunks.some(({ kind, first, last }) => {
    for (let at = first; kind === 'date' && at <= last; at++) if (day.test(wordAt(view, at))) return true
    return false
  })
