import { holds, signLike } from '@/lib/text/word-signs'
import type { Story } from '../../candidate'
import type { SentenceView } from '../../grammar/sentence-view'

/** What nature and accidents do to a place: floods, fire, storms, quakes. Folded, of both languages. */
const disaster = signLike(
  /^(?:flood(?:s|ed|ing|waters?)?|storms?|hurricanes?|cyclones?|typhoons?|tornado(?:e?s)?|earthquakes?|quakes?|tsunamis?|wildfires?|bushfires?|blazes?|landslides?|mudslides?|avalanches?|eruptions?|volcano(?:es)?|downpours?|torrential|rubble|rainfall|rains|deluge|shipwreck|capsized|inundad[oa]s?|inundacion(?:es)?|riadas?|crecidas?|desbordamientos?|desbordad[oa]|desbordo|anegad[oa]s?|temporal(?:es)?|tormentas?|huracan(?:es)?|ciclon(?:es)?|tifon(?:es)?|terremotos?|sismos?|seismos?|maremotos?|incendios?|llamas|aludes|alud|aluvion(?:es)?|deslaves?|avalanchas?|erupcion(?:es)?|volcan|lluvias|torrencial(?:es)?|escombros|naufragio|derrumbes?|dana|damnificad[oa]s?)$/,
)

export const namesDisaster = (view: SentenceView): boolean => holds(view, disaster)

/** Does the sentence, or one before it, tell of such? */
export const tellsOfDisaster = (view: SentenceView, { earlier }: Story): boolean =>
  namesDisaster(view) || earlier.some((told) => namesDisaster(told.view))
