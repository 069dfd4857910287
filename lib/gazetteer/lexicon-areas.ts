import type { PlaceKind } from '@/lib/model/place'

const list = (text: string) =>
  text
    .trim()
    .split(/\s*,\s*/)
    .filter(Boolean)

const asMap = <V>(groups: [V, string][]): ReadonlyMap<string, V> =>
  new Map(groups.flatMap(([value, words]) => list(words).map((word) => [word, value] as const)))

/** "Province of X", "X province": the noun says what X is. */
export const areaNouns: ReadonlyMap<string, PlaceKind> = asMap<PlaceKind>([
  ['province', 'province, provinces, provincia, provincias'],
  [
    'city',
    'city, cities, town, towns, port, village, ciudad, ciudades, puerto, urbe, localidad, poblado, pueblo',
  ],
  ['canton', 'canton, cantons, cantones, municipality, municipio'],
  ['country', 'country, countries, nation, republic, pais, paises, republica, nacion'],
])

/** Offices and bodies of an area: "mayor of X" speaks of a town, "governor of X" of a province. */
export const officeNouns: ReadonlyMap<string, PlaceKind> = asMap<PlaceKind>([
  [
    'city',
    'mayor, alcalde, alcaldesa, alcaldia, mayors, alcaldes, vicealcalde, vicealcaldesa, concejal, concejala',
  ],
  [
    'province',
    'governor, gobernador, gobernadora, gobernacion, prefect, prefecto, prefecta, prefectura, governors',
  ],
])

/** Nouns before "of X" or "de X" that only an area can have: they let an uncertain name count as one. */
export const areaHeads = new Set([
  ...areaNouns.keys(),
  ...officeNouns.keys(),
  ...list(`parish, parroquia, parroquias, district, distrito, capital, people, residents, inhabitants, streets, coast, north,
    south, east, west, outskirts, center, centre, habitantes, moradores, vecinos, calles, centro, norte, sur, este, oeste,
    afueras, via, carretera, hospital, universidad, aeropuerto, airport, university, jail, prison, carcel, penal, zona, sector`),
])

/** Words before a name that only a place follows, by language; a sign also for names that are words or surnames. */
export const locatives: Readonly<Record<'en' | 'es', ReadonlySet<string>>> = {
  en: new Set(
    list(
      'in, at, near, outside, inside, around, across, throughout, toward, towards, into, via, leaving, reach, reached',
    ),
  ),
  es: new Set(list('en, desde, hacia, hasta, cerca, via')),
}

/** "Traslado a X": with these before it, the Spanish "a" leads to a place and not to a person. */
export const movements = new Set(
  list(`via, traslado, traslados, trasladado, trasladados, trasladada, trasladadas, trasladaron, rumbo, llego, llegaron, llegar,
    viajo, viajaron, cerca, junto, frente, viaje, carretera, regreso, regresaron`),
)

/** Named after a place, but none: what stands before the name, or behind it. */
export const namesakesBefore = new Set(
  list(`calle, avenida, av, avda, parque, plaza, barrio, ciudadela, estadio, colegio, escuela, coliseo, street, avenue, rio, volcan,
    cerro, nevado, laguna, operacion, operation, river, mount, mt, batalla, club, deportivo, fc, hotel, edificio, virgen, banco, sector,
    operativo, plan, caso, frente`),
)
export const namesakesBehind = new Set(
  list(
    'street, avenue, avenues, road, river, volcano, stadium, square, park, university, boulevard, fc, cartel, gang',
  ),
)
/** Gangs are called after places: "cartel de X", "tren de X". */
export const gangNouns = new Set(
  list('cartel, tren, banda, clan, mafia, gang, pandilla, mara, frente, nacion, comando'),
)

export const functionWords = new Set(
  list('el, la, los, las, de, del, y, e, of, the, and, da, do, dos, das, du, des'),
)

/** Capitalised in running text without being part of a name that follows: compass points, days, months. */
export const looseCapitals = new Set(
  list(`north, south, east, west, northern, southern, eastern, western, central, greater, norte, sur, este, oeste, gran,
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august,
    september, october, november, december, lunes, martes, miercoles, jueves, viernes, sabado, domingo, enero, febrero, marzo,
    abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre`),
)
