import { wordList, wordMap } from '@/lib/gazetteer/lexicon/word-list'
import { calendarWords } from '@/lib/text/calendar-words'

/** Capitalised last words of a place's own name. */
export const spanNouns = new Set(
  wordList(`county, prefecture, district, province, region, state, island, islands, river, lake, bay, valley, mountain, mountains, peninsula,
    airport, park, beach, town, village, city, township, parish, municipality, territory, territories, desert, forest, hills, creek, falls, harbour,
    harbor, port, coast, strip, bank, governorate, oblast, republic, department, borough, camp, base, sea, ocean, gulf, canal, strait, street, road,
    avenue, lane, boulevard, highway, square, bridge, station, museum, church, cathedral, mosque, temple, abbey, theatre, zoo, castle, farm, reserve, reservation, provincia,
    lakes, isle, isles, archipelago, atoll, reef, plateau, plain, plains, delta, basin, glacier, pass, canyon, gorge, ridge, range, peak, fjord, fjords, inlet,
    sound, channel, lagoon, estuary, firth, cove, marsh, marshes, moor, moors, fens, levels, dale, dales, heath, woods, highlands, lowlands, hill, crater,
    volcano, reservoir, dam, wetlands, prairie, steppe, rainforest, crossing, tunnel, cemetery, monument`),
)

/** They begin a name that goes on with "of": "Isle of X". */
export const natureHeads = new Set(
  wordList(
    'isle, isles, island, islands, gulf, bay, strait, straits, sea, cape, horn, lake, mount, valley, river, forest, rock, falls, mouth, point, plain, plains, firth',
  ),
)

/** Kinds of words beside a name, folded, in both languages. */
export const sideClasses: ReadonlyMap<string, string> = new Map([
  ...wordMap([
    [
      'county',
      'county, parish, prefecture, district, province, region, state, township, governorate, oblast, municipality, borough, territory, department, departamento, provincia, distrito, estado, condado, municipio',
    ],
    [
      'settlement',
      'city, town, village, port, hamlet, suburb, capital, ciudad, pueblo, villa, localidad, aldea, puerto, neighbourhood, neighborhood, barrio',
    ],
    [
      'nature',
      `island, islands, river, lake, bay, valley, mountain, mountains, peninsula, desert, forest, hills, creek, falls, beach, gulf, sea, ocean, strait, isla, islas, rio, lago, bahia, valle, golfo, mar, oceano,
        lakes, rivers, isle, isles, archipelago, atoll, reef, plateau, plain, plains, delta, basin, glacier, pass, canyon, gorge, ridge, range, peak, fjord, fjords, inlet, canal,
        sound, channel, lagoon, estuary, firth, cove, marsh, marshes, moor, moors, fens, levels, dales, heath, woods, highlands, lowlands, hill, crater, volcano, reservoir,
        dam, wetlands, prairie, steppe, rainforest, mount, mt, cape, loch, lough, sierra, jebel, wadi`,
    ],
    [
      'street',
      'street, st, road, rd, avenue, ave, boulevard, drive, lane, highway, way, square, bridge, calle, avenida, plaza, carretera',
    ],
    [
      'site',
      'airport, park, stadium, station, port, harbour, harbor, base, camp, farm, prison, jail, aeropuerto, parque, estadio, estacion, campamento',
    ],
    [
      'school',
      'university, college, school, institute, academy, universidad, colegio, escuela, instituto, academia',
    ],
    [
      'press',
      'times, post, news, herald, tribune, journal, gazette, star, sun, daily, telegraph, globe, observer, press, mail, guardian, chronicle, standard, radio, tv, television, diario, prensa',
    ],
    [
      'club',
      'united, fc, rovers, athletic, wanderers, club, team, league, cup, olympics, sc, rangers, warriors, lakers, bulls, bears, giants, yankees, deportivo, liga, copa',
    ],
    [
      'firm',
      'bank, inc, corp, corporation, ltd, limited, llc, company, co, group, airlines, airways, air, holdings, industries, motors, foods, energy, insurance, banco, compania, grupo, sa',
    ],
    [
      'body',
      'police, department, ministry, council, court, commission, agency, authority, office, service, services, board, committee, association, society, union, party, front, movement, army, force, forces, navy, guard, government, parliament, senate, congress, assembly, fire, health, public, medical, hospital, clinic, center, centre, ministerio, consejo, corte, comision, agencia, partido, frente, movimiento, ejercito, gobierno, congreso, asamblea',
    ],
    [
      'landmark',
      'museum, gallery, theatre, theater, zoo, library, church, cathedral, mosque, temple, synagogue, abbey, chapel, castle, palace, tower, towers, museo, teatro, iglesia, catedral, castillo, palacio',
    ],
    [
      'rank',
      'minister, secretary, senator, governor, mayor, ambassador, premier, resident, residents, native, man, woman, representative, congressman, officials, authorities',
    ],
    [
      'virus',
      'virus, flu, fever, strain, act, treaty, agreement, protocol, accord, convention, declaration, syndrome, disease, ley, tratado, acuerdo',
    ],
  ]),
])

/** Parts of the world that are no place of ours, bodies that are named so, and what a ministry is called by. */
export const regions = new Set(
  wordList(`latin americans, sub saharan africa, european union, eu, white house, europa, antartida, latinoamerica, sudamerica, suramerica, norteamerica,
    centroamerica, america latina, america central, america del sur, america del norte, oriente medio, medio oriente, union europea, caribe, pacifico,
    atlantico, mediterraneo, amazonia, interior, federal`),
)

/** Days and months: villages are called so too. */
export const calendarNames: ReadonlySet<string> = new Set([
  ...calendarWords,
  ...wordList('jan, feb, apr, aug, sept, sep, oct, nov, dec'),
])

/** Single capitals that are never a place's name alone. */
export const noPlaces = new Set(
  wordList('i, the, a, an, he, she, it, they, we, you, this, that, these, those, el, la, los, las, un, una'),
)

/** Nouns at the end of a name that say it is an area, wider than the town of that name. */
export const wideNouns: ReadonlySet<string> = new Set(
  wordList('county, district, prefecture, province, subcounty, division, zone, territory'),
)

/** Nouns that news adds to a name which the index knows without. */
export const endNouns: ReadonlySet<string> = new Set([
  ...wideNouns,
  ...wordList('municipality, township, commune'),
])

/** Bodies, offices and armed groups that a town somewhere has the name of, if in another language: "Hamás" is Hamm. */
export const bodiesNamed: ReadonlySet<string> = new Set([
  'red cross',
  'cruz roja',
  'green cross',
  'cruz verde',
  'blue cross',
  'white helmets',
  'fiscal',
  'hamas',
  'anti balaka',
])
