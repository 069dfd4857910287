import { weekdaysEn, weekdaysEs } from '@/lib/text/calendar-words'
/** Closed lists of folded words that several rules match, as alternatives for a regular expression. */

export const weekdays = `${weekdaysEn} ${weekdaysEs}`.replaceAll(' ', '|')

/** From the second to the tenth, in words. */
export const ordinals =
  'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|' +
  'segund[oa]|tercer[oa]|cuart[oa]|quint[oa]|sext[oa]|septim[oa]|octav[oa]|noven[oa]|decim[oa]'

/** Where the hurt are cared for and the dead are taken. */
export const hospitals = 'hospital|hospitals|hospitales|clinic|clinics|clinica|clinicas|morgue|morgues'

/** Those who hear what is said to the press, and where they hear it. */
export const hearers =
  'reporters|journalists|media|press|periodistas|medios|prensa|briefing|conference|rueda|conferencia'

/** Who judges, and the place where. */
export const courts = 'courts?|judges?|magistrates?|juez|jueza|jueces|tribunal(?:es)?'

/** Those whom the dead and the held leave at home. */
export const kin = 'famil(?:y|ies|ias?)|relatives?|familiares|deudos|allegados|parientes'

/** One of a family, by what they are to another of it. */
export const familyMembers =
  'wife|husband|widow|mother|father|son|daughter|brother|sister|grandmother|grandfather|grandson|granddaughter|' +
  'uncle|aunt|nephew|niece|cousin|' +
  'espos[oa]|marido|viud[oa]|novi[oa]|madre|padre|hij[oa]|herman[oa]|abuel[oa]|niet[oa]|ti[oa]|sobrin[oa]|prim[oa]|cunad[oa]|suegr[oa]'

/** What is left of the dead. */
export const remains = 'bod(?:y|ies)|corpses?|remains|cuerpos?|cadaver(?:es)?|restos'

/** Who leads a gang; "jefe" and "chief" may be of the police as well. */
export const ringleaders = 'leader|boss|kingpin|ringleader|lider|cabecilla|capo'

/** What blows up of itself or where it is thrown. */
export const bombs =
  'bombs?|explosives?|grenades?|dynamite|bombas?|explosivos?|granadas?|dinamita|artefactos?'

/** Parts of a prison which hospitals and schools have as well. */
export const wings = 'wings?|wards?|blocks?|alas?|bloques?|modulos?'

/** What goes round and tells something; "reports" may also be a paper's. */
export const hearsayWords =
  'reports?|rumou?rs?|claims?|posts?|messages?|versions?|rumor(?:es)?|version(?:es)?|mensajes?'

/** What calls something told untrue. */
export const untrue = 'false|untrue|unfounded|baseless|fals[oa]s?|infundad[oa]s?'

/** Those who come to harm others. */
export const assailants =
  'attackers?|assailants?|gunm[ae]n|raiders?|atacantes?|asaltantes?|agresores|pistoleros?'

/** Who speaks of the whole world, wherever they sit. */
export const worldBodies =
  'un|onu|unhcr|acnur|iom|oim|oms|unicef|nato|otan|united nations|naciones unidas|world health organi[sz]ation|organizacion mundial de|' +
  'red cross|cruz roja|state department|departamento de estado|pentagon|pentagono|kremlin|vatican|vaticano|amnesty international|amnistia internacional'
/** Where they sit, folded. */
export const seats =
  'geneva|ginebra|new york|nueva york|washington|brussels|bruselas|vienna|viena|rome|roma|the hague|la haya|moscow|moscu|london|londres|strasbourg|estrasburgo|nairobi'
