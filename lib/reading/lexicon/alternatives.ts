/** Closed lists of folded words that several rules match, as alternatives for a regular expression. */

const weekdaysEn = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'
export const weekdaysEs = 'lunes|martes|miercoles|jueves|viernes|sabado|domingo'
export const weekdays = `${weekdaysEn}|${weekdaysEs}`

/** From the second to the tenth, in words. */
export const ordinals =
  'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|' +
  'segund[oa]|tercer[oa]|cuart[oa]|quint[oa]|sext[oa]|septim[oa]|octav[oa]|noven[oa]|decim[oa]'

/** Where the hurt are cared for and the dead are taken. */
export const hospitals = 'hospital|hospitals|hospitales|clinic|clinics|clinica|clinicas|morgue|morgues'

/** Those who hear what is said to the press, and where they hear it. */
export const hearers =
  'reporters|journalists|media|press|periodistas|medios|prensa|briefing|conference|rueda|conferencia'

/** Those who come to harm others. */
export const assailants =
  'attackers?|assailants?|gunm[ae]n|raiders?|atacantes?|asaltantes?|agresores|pistoleros?'
