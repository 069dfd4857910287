import { either } from '@/lib/text/either'

/** What nature, fire and water do to a place, as a noun. Folded, as alternatives for a regular expression. */
const forces = either(
  'floods?|flooding|deluge|earthquakes?|quakes?|tsunamis?|hurricanes?|cyclones?|typhoons?|tornado(?:e?s)?|storms?',
  'landslides?|mudslides?|avalanches?|eruptions?|wildfires?|blazes?|shipwrecks?',
  'riadas?|inundacion(?:es)?|crecidas?|desbordamientos?|terremotos?|sismos?|seismos?|maremotos?|huracan(?:es)?',
  'ciclon(?:es)?|tifon(?:es)?|temporal(?:es)?|tormentas?|dana|alud(?:es)?|avalanchas?|deslaves?|derrumbes?',
  'erupcion(?:es)?|incendios?|naufragios?',
)

/** What befalls a place and is called by its year, "the 1957 flood", "la riada del 57": no number of such a thing is meant. */
export const disasters = new RegExp(
  `^${either(
    forces,
    'tremors?|fires?|droughts?|famines?|heatwaves?|epidemics?|pandemics?|disasters?|catastrophes?|sinkings?',
    'explosions?|blasts?|pantanadas?|temblor(?:es)?|sequias?|hambrunas?|epidemias?|pandemias?|catastrofes?',
    'desastres?|tragedias?|hundimientos?|explosion(?:es)?',
  )}$`,
)

/** Words of which one shows that a text tells of such: what they do, what they leave. */
export const signsOfDisaster = new RegExp(
  `^${either(
    forces,
    'flooded|floodwaters?|bushfires?|volcano(?:es)?|downpours?|torrential|rubble|rainfall|rains|capsized',
    'inundad[oa]s?|desbordad[oa]|desbordo|anegad[oa]s?|llamas|aluvion(?:es)?|volcan|volco|volcaron|zozobro|zozobraron|pateras?|cayucos?|lluvias|torrencial(?:es)?',
    'escombros|damnificad[oa]s?',
  )}$`,
)
