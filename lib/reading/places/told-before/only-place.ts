import { isHostages, isMeasure } from '@/lib/reading/kind-groups'
import { wholeOf } from '@/lib/reading/places/domains'
import type { Located, Site } from '@/lib/reading/places/ground'
import { close } from '@/lib/reading/places/in-sentence'
import { innermost } from '@/lib/reading/places/known/containers'
import { firmIn } from '@/lib/reading/places/spots/spot'

/** The one place that a sentence names, for what no clause of its own places. */

/** "Peru put X under a curfew and sent in the army": the one place that the sentence names. */
function onlyNamed(site: Site): Located | null {
  const firm = firmIn(site.spots, wholeOf(site.view), site.blocked)
  const places = innermost(
    firm.map(({ place }) => place),
    site.ground.gazetteer,
  )
  return places.length === 1 && places[0]?.kind !== 'country' ? close(site, wholeOf(site.view)) : null
}

/** "In the canton, which belongs to X, a curfew is in force". */
const isFramed = ({ view, candidate, spots }: Site): boolean =>
  isMeasure(candidate) &&
  view.chunks[0]?.kind === 'preposition' &&
  spots.some(({ chunk, hold, pointed }) => pointed && chunk === 1 && hold === 'there')

const fewCaptives = 50 // more are soon those of many prisons

/** "In X inmates held five; three walked out by noon": forces, and captives of whom no other clause says where. */
const isOfOnePlace = ({ candidate, spots }: Site): boolean =>
  candidate.kind === 'troops_deployed' ||
  (isHostages(candidate) &&
    (candidate.quantity?.value ?? fewCaptives) < fewCaptives &&
    spots.some(({ hold, pointed, first }) => hold === 'there' && !pointed && first < candidate.anchor))

/** The one place of the sentence, for forces, captives and measures of an area. */
export const onlyOne = (site: Site): Located | null =>
  isOfOnePlace(site) || isFramed(site) ? onlyNamed(site) : null
