import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { weekdays } from '@/lib/reading/lexicon/alternatives'
import type { Located, Site } from '@/lib/reading/places/ground'
import { containerOf } from '@/lib/reading/places/known/containers'
import { goesOn } from '@/lib/reading/places/told-before/goes-on'
import { normsOf, says, toSayings } from '@/lib/text/sayings'

const soFar = toSayings([
  ...['so far', 'until now', 'to date', 'last night', 'this morning'],
  ...['hasta ahora', 'hasta el momento', 'hasta la fecha', 'esta manana', 'esta noche'],
])
const day = new RegExp(`^(?:${weekdays}|today|yesterday|hoy|ayer|anoche|anteayer)$`)

/** "El juez de ese caso", "las familias de aquellos pescadores": of what lies years back. */
const ofThen =
  /\b(?:aquel(?:l[oa]s?)? [a-z]+|(?:es[aeo]s?|th(?:at|ose)) (?:cas[oe]s?|matanza|masacre|massacre|crimen|crime|tragedia|tragedy|ataque|attack|motin|riot|fire|incendio|accidente|accident|crash|juicio|trial|proceso|victimas|victims))\b/

/** "Hasta anoche", "on Friday", "so far": of the days of the report, and of no year before. */
export const tellsOfToday = (view: SentenceView): boolean =>
  !ofThen.test(normsOf(view)) && (says(view, soFar) || isDated(view))

const isDated = (view: SentenceView): boolean =>
  view.chunks.some(({ kind, first, last }) => {
    for (let at = first; kind === 'date' && at <= last; at++) if (day.test(wordAt(view, at))) return true
    return false
  })

/** "Four died in A. In 2022 eleven died in B. Police arrested two": for which of them nobody says. */
export function ofEither({ view, ground, spots }: Site): Located | null {
  const { today, scene, gazetteer } = ground
  // "The police of X arrested nine": X tells more.
  if (
    spots.length > 0 ||
    !today ||
    !scene ||
    says(view, goesOn) ||
    today.place.id === scene.place.id ||
    scene.paragraph !== view.paragraph
  )
    return null
  const place = containerOf([today.place, scene.place], gazetteer)
  return (
    place && {
      place,
      way: 'scene',
      reason: `told behind what happened now and in years before, both in ${place.name}`,
    }
  )
}
