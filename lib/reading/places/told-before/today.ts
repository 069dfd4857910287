import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { normsOf, says, toSayings } from '@/lib/text/sayings'

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

/** "El juez de ese caso", "las familias de aquellos pescadores": of what lies years back. */
const ofThen =
  /\b(?:es[aeo]s?|aquel(?:l[oa]s?)?|th(?:at|ose)) (?:cas[oe]s?|matanza|masacre|massacre|crimen|crime|tragedia|tragedy|ataque|attack|motin|riot|fire|incendio|accidente|accident|crash|juicio|trial|proceso|pescadores|victimas|victims|familias|families)\b/

/** "Hasta anoche", "on Friday", "so far": of the days of the report, and of no year before. */
export const tellsOfToday = (view: SentenceView): boolean =>
  !ofThen.test(normsOf(view)) && (says(view, soFar) || isDated(view))

const isDated = (view: SentenceView): boolean =>
  view.chunks.some(({ kind, first, last }) => {
    for (let at = first; kind === 'date' && at <= last; at++) if (day.test(wordAt(view, at))) return true
    return false
  })
