/**
 * Houses and grounds that news names as the scene of what happened: folded nouns, as alternatives for a regular expression.
 * Prisons have a class of their own, and hospitals, where the hurt are brought as well, stand in `alternatives`.
 */

export const schools =
  'schools?|colleges?|universit(?:y|ies)|academ(?:y|ies)|escuelas?|colegios?|liceos?|universidad(?:es)?|institutos?'
export const worship =
  'church(?:es)?|mosques?|temples?|chapels?|cathedrals?|monaster(?:y|ies)|synagogues?|' +
  'iglesias?|mezquitas?|templos?|capillas?|catedral(?:es)?|monasterios?|sinagogas?'
/** Where people eat, drink, dance and sleep. */
export const hospitality =
  'bars?|pubs?|nightclubs?|restaurants?|hotels?|' +
  'bares|cantinas?|tabernas?|billar(?:es)?|discotecas?|restaurantes?|hoteles|hostal(?:es)?'
export const shops =
  'shops?|stores?|markets?|supermarkets?|malls?|mercados?|tiendas?|supermercados?|ferias?|gasolineras?'
export const homes = 'homes?|houses?|casas?|viviendas?|hogar(?:es)?|domicilios?'
/** Where police or soldiers are, in town and out of it. */
export const posts =
  'stations?|checkpoints?|barracks|bases?|garrisons?|outposts?|headquarters|' +
  'comisarias?|estacion(?:es)?|puestos?|reten(?:es)?|cuartel(?:es)?|guarnicion(?:es)?'
export const works = 'bridges?|airports?|ports?|terminals?|puentes?|aeropuertos?|puertos?|terminal(?:es)?'
