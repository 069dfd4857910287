/**
 * What nature and fire do to a place, by the families in which the UN orders hazards: nouns, folded, as alternatives for a
 * regular expression. The rules differ in which families they ask for, and never in which words a family has.
 */

export const floods =
  'floods?|flooding|flash-floods?|floodwaters?|deluges?|riadas?|inundacion(?:es)?|crecidas?|desbordamientos?|anegamientos?'
export const storms =
  'storms?|hurricanes?|cyclones?|typhoons?|tornado(?:e?s)?|' +
  'temporal(?:es)?|tormentas?|dana|huracan(?:es)?|ciclon(?:es)?|tifon(?:es)?|vendaval(?:es)?'
export const tsunamis = 'tsunamis?|maremotos?'
export const earthquakes = 'earthquakes?|quakes?|tremors?|terremotos?|sismos?|seismos?|temblor(?:es)?'
/** Earth, rock and snow that come down a slope. */
export const landslides =
  'landslides?|landslips?|mudslides?|mudflows?|rockslides?|rockfalls?|avalanches?|' +
  'alud(?:es)?|aluvion(?:es)?|avalanchas?|deslaves?|derrumbes?|deslizamientos?|huaicos?|huaycos?'
export const wildfires = 'wildfires?|bushfires?|blazes?|incendios?'
export const shipwrecks = 'shipwrecks?|naufragios?'
const eruptions = 'eruptions?|erupcion(?:es)?'

const forces = [floods, storms, tsunamis, earthquakes, landslides, wildfires, shipwrecks, eruptions].join('|')

/** What befalls a place and is called by its year, "the 1957 flood", "la riada del 57": no number of such a thing is meant. */
export const disasters = new RegExp(
  `^(?:${forces}|fires?|droughts?|famines?|heatwaves?|epidemics?|pandemics?|disasters?|catastrophes?|sinkings?|` +
    'explosions?|blasts?|pantanadas?|sequias?|hambrunas?|epidemias?|pandemias?|catastrofes?|' +
    'desastres?|tragedias?|hundimientos?|explosion(?:es)?)$',
)

/** Words of which one shows that a text tells of such: what they do, what they leave. */
export const signsOfDisaster = new RegExp(
  `^(?:${forces}|flooded|volcano(?:es)?|downpours?|torrential|rubble|rainfall|rains|capsized|` +
    'inundad[oa]s?|desbordad[oa]|desbordo|anegad[oa]s?|llamas|volcan|volco|volcaron|zozobro|zozobraron|' +
    'pateras?|cayucos?|lluvias|torrencial(?:es)?|escombros|damnificad[oa]s?)$',
)
