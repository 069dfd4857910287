import { wordList, wordMap } from '@/lib/gazetteer/lexicon/word-list'
import type { PlaceKind } from '@/lib/model/place'
import { calendarWords } from '@/lib/text/calendar-words'
import { streets } from '@/lib/text/streets'

/** "Province of X", "X province": the noun says what X is. Words are folded. */
export const areaNouns = wordMap<PlaceKind>([
  [
    'province',
    'province, provinces, provincia, provincias, state, states, estado, estados, departamento, departamentos, oblast, prefecture, governorate, region, county',
  ],
  [
    'city',
    'city, cities, town, towns, port, village, ciudad, ciudades, puerto, urbe, localidad, poblado, pueblo',
  ],
  ['canton', 'canton, cantons, cantones, municipality, municipio, lga, lgas'],
  ['country', 'country, countries, nation, republic, pais, paises, republica, nacion'],
])

/** Offices and bodies of an area: "mayor of X" speaks of a town, "governor of X" of a province. */
export const officeNouns = wordMap<PlaceKind>([
  [
    'city',
    'mayor, mayors, alcalde, alcaldes, alcaldesa, alcaldia, vicealcalde, vicealcaldesa, concejal, concejala',
  ],
  [
    'province',
    'governor, governors, gov, gobernador, gobernadora, gobernacion, prefect, prefecto, prefecta, prefectura, fiscalia, procuraduria',
  ],
])

/** Parts of a town that may be called after something else, also after a prison that stands in them. */
export const districtNouns = new Set(
  wordList(
    'barrio, barrios, sector, parroquia, parish, ciudadela, neighborhood, neighbourhood, district, comuna, cooperativa',
  ),
)

/** Nouns before "of X" or "de X" that only an area can have: they let an uncertain name count as one. */
export const areaHeads: ReadonlySet<string> = new Set([
  ...areaNouns.keys(),
  ...officeNouns.keys(),
  ...wordList(`parish, parroquia, parroquias, district, distrito, capital, people, residents, inhabitants, streets, coast, north,
    south, east, west, outskirts, center, centre, habitantes, moradores, vecinos, calles, centro, norte, sur, este, oeste,
    afueras, via, carretera, hospital, universidad, aeropuerto, airport, university, jail, prison, carcel, penal, zona, cabecera, policia,
    police, selva, jungle, entrada, entrance, ingreso, salida, camino, terminal, fiscalia, prosecutors, frontera, border, borders, costa, gobierno, comando, cruz, provincial,
    finca, fincas, comedor, mercado, market, peaje, gasolinera, bodega, gallera, caserio, recinto, playa, playas, beach, beaches, isla, island,
    malecon, muelle, puente, cementerio, camal, coliseo, cuartel, upc, comisaria, morgue, centros, procedente, procedentes, oriundo, oriunda,
    oriundos, masacre, matanza, massacre, pescadores, fishermen, comerciantes, ganaderos, agricultores, mineros, local, radio, area, village, hamlet, quarter`),
])

/** Where people live or hide: a name beside one is its own. */
export const settlementNouns = new Set(
  wordList(`village, villages, hamlet, hamlets, town, community, communities, settlement, forest, camp, camps, market,
    aldea, aldeas, pueblo, pueblos, caserio, caserios, localidad, localidades, comunidad, comunidades, bosque, campamento, campamentos, mercado`),
)

/** Words before a name that only a place follows, by language. */
export const locatives: Readonly<Record<'en' | 'es', ReadonlySet<string>>> = {
  en: new Set(
    wordList(`in, at, near, outside, inside, around, across, throughout, toward, towards, into, via, leaving, reach, reached,
      visit, visited, visits, visiting`),
  ),
  es: new Set(wordList('en, desde, hacia, hasta, cerca, via, visito, visita, visitara, visitaron, recorrio')),
}

/** "Moved to X", "traslado a X": behind these "to" and the Spanish "a" lead to a place and not to a person. */
export const movements = new Set(
  wordList(`via, traslado, traslados, trasladado, trasladados, trasladada, trasladadas, trasladaron, rumbo, llego, llegaron,
    llegar, viajo, viajaron, viajar, cerca, junto, frente, viaje, carretera, regreso, regresaron, enviado, enviados,
    flew, flown, moved, sent, taken, transferred, went, travelled, traveled, travel, came, returned, back, drove, driven, road,
    extended, spread`),
)
export const towards = new Set(['to', 'a', 'al'])

/** Called after a place, but none: what stands right before the name, or right behind it. */
export const namesakesBefore = new Set([
  ...streets,
  ...wordList(`granja, finca, hacienda, puente, parque, plaza, barrio, ciudadela, estadio, colegio, escuela, coliseo, street, avenue, rio, volcan,
    cerro, nevado, laguna, operacion, operation, operativo, river, mount, mt, batalla, club, deportivo, fc, hotel, edificio, virgen,
    banco, sector, plan, caso, urbanizacion, colonia, cine, teatro, museo, iglesia, catedral, reina, rey, queen, king,
    fray, seleccion, feria, copa, premio, film, movie, pelicula, novela, toro, buque, barco, fragata, ship, boat, uss, hms`),
])
export const namesakesBehind = new Set(
  wordList(
    `street, avenue, avenues, road, boulevard, river, volcano, valley, county, bay, canal, lake, strait, sea, fc, dollar, dollars`,
  ),
)
/** "Gulf of X": the water, not the shore. */
export const waterNouns = new Set(
  wordList('gulf, golfo, bay, bahia, strait, estrecho, sea, mar, lake, lago, battle, batalla'),
)
/** Gangs are called after places: "tren de X". */
export const gangNouns = new Set(wordList('tren, banda, clan, mafia, gang, pandilla, mara'))
/** "New X", "Inner X", "Western X": another place than the country X. */
export const compoundWords = new Set(
  wordList(
    `new, nuevo, nueva, inner, little, papua, east, west, north, south, eastern, western, northern, southern, upper, lower`,
  ),
)

export const functionWords = new Set(
  wordList('el, la, los, las, de, del, y, e, of, the, and, da, do, dos, das, du, des, d'),
)

/** Capitalised in running text without being part of the name that follows: compass points, days, months. */
export const looseCapitals: ReadonlySet<string> = new Set([
  ...wordList('north, south, east, west, northern, southern, eastern, western, central, greater'),
  ...wordList('norte, sur, este, oeste, gran'),
  ...calendarWords,
])

/** They open a sentence and are no part of the name behind them. */
export const openingWords = new Set([
  ...functionWords,
  ...locatives.en,
  ...locatives.es,
  ...wordList(`a, an, as, on, for, from, to, by, with, after, before, when, while, since, both, several, two, three, five, six, many,
    most, another, other, one, every, each, all, some, inside, under, above, along, through, off, beyond, between, among, behind, below, against, over,
      but, if, where, then, until, because, although, though, despite, during, this, that, these, those, local, state, federal, his, her, their,
    un, una, por, para, con, sin, tras, segun, durante, este, esta, estos, estas, su, sus, al, como, cuando, ayer, hoy, dos, tres`),
])
