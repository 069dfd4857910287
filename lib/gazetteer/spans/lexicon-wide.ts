import { wordList } from '../word-list'

/** Parts of the world. English world news names them as places; they are nowhere in particular. */
export const continents = new Set(
  wordList(`africa, asia, europe, americas, oceania, antarctica, eurasia, australasia, north africa, west africa, east africa, central africa,
    southern africa, north america, south america, latin america, central america, far east, near east, middle east, western europe,
    eastern europe, northern europe, southern europe, central europe, southeast asia, south asia, east asia, central asia, western asia`),
)

/** Names that English has for a country besides the index's; in Spanish they mean a continent. */
export const englishNames: ReadonlyMap<string, string> = new Map([['america', 'united states']])

/** Waters, heights, plains and deserts that news names alone: most lie in several countries, and no index of towns has them. */
export const natural = new Set(
  wordList(`
    adriatic, adriatic sea, aegean, aegean sea, andaman sea, arabian sea, aral sea, arctic, arctic circle, arctic ocean, atlantic, atlantic ocean,
    azov sea, sea of azov, baltic, baltic sea, barents sea, bay of bengal, bay of biscay, beaufort sea, bering sea, bering strait, black sea, bosphorus,
    bosporus, caribbean, caribbean sea, caspian, caspian sea, celebes sea, chukchi sea, coral sea, dardanelles, dead sea, east china sea, east sea,
    english channel, gulf of aden, gulf of alaska, gulf of aqaba, gulf of bothnia, gulf of california, gulf of carpentaria, gulf of finland,
    gulf of guinea, gulf of mexico, gulf of oman, gulf of sidra, gulf of suez, gulf of thailand, gulf of tonkin, hudson bay, indian ocean, ionian sea,
    irish sea, java sea, kara sea, kerch strait, labrador sea, ligurian sea, mediterranean, mediterranean sea, north atlantic, north pacific, north sea,
    norwegian sea, pacific, pacific ocean, persian gulf, philippine sea, red sea, ross sea, sargasso sea, sea of galilee, sea of japan, sea of marmara,
    sea of okhotsk, solent, south atlantic, south china sea, south pacific, southern ocean, strait of gibraltar, strait of hormuz, strait of malacca,
    straits of malacca, straits of florida, sulu sea, taiwan strait, tasman sea, timor sea, torres strait, bass strait, cook strait, tyrrhenian sea,
    weddell sea, white sea, yellow sea, bab el mandeb, bab al mandab, suez canal, panama canal, kattegat, skagerrak, oresund,

    alps, andes, apennines, appalachians, ardennes, atlas mountains, altai, altai mountains, black hills, blue mountains, blue ridge mountains,
    blue ridge, brecon beacons, balkans, cairngorms, carpathians, cascades, cascade range, catskills, caucasus, caucasus mountains, chilterns,
    cotswolds, cordillera, dolomites, drakensberg, golan, grand tetons, great dividing range, green mountains, hindu kush, himalaya, himalayas, jura,
    karakoram, kunlun, malverns, malvern hills, mendips, mourne mountains, ozarks, pamir, pamirs, pennines, peak district, poconos, pyrenees, quantocks,
    rockies, rocky mountains, ruwenzori, rwenzori, sayan, sierra madre, sierra nevada, smokies, great smoky mountains, smoky mountains, snowdonia,
    southern alps, sudetes, tatras, taurus mountains, tian shan, tien shan, trossachs, urals, ural mountains, vosges, western ghats, eastern ghats,
    white mountains, yorkshire dales, zagros, zagros mountains, adirondacks, alleghenies, berkshires, cambrian mountains, grampians, aconcagua,
    annapurna, ararat, ben nevis, denali, etna, everest, k2, kangchenjunga, kilimanjaro, matterhorn, mont blanc, snowdon, stromboli, vesuvius, popocatepetl,
    krakatoa, eiger, elbrus, fuji, merapi, pinatubo, uluru, ayers rock, table mountain, scafell pike, helvellyn, half dome, el capitan, pikes peak,
    table rock, mauna loa, mauna kea, eyjafjallajokull, vatnajokull, dartmoor, exmoor, bodmin moor, salisbury plain, somerset levels, norfolk broads,
    fens, lake district, new forest, forest of dean, sherwood forest, black forest, everglades, okefenokee, mojave, mojave desert, sonoran desert,
    chihuahuan desert, great basin, death valley, grand canyon, monument valley, badlands, yosemite, yellowstone, gobi, gobi desert, sahara,
    sahara desert, sahel, kalahari, kalahari desert, karoo, namib, namib desert, negev desert, sinai desert, sinai, taklamakan, thar desert, atacama,
    rub al khali, empty quarter, outback, nullarbor, nullarbor plain, simpson desert, serengeti, masai mara, rift valley, great rift valley,
    okavango delta, ngorongoro, pantanal, cerrado, gran chaco, chaco, pampas, llanos, altiplano, tibetan plateau, deccan, deccan plateau, siberia,
    fertile crescent, levant, mesopotamia, maghreb, mashriq, horn of africa, great plains, great lakes, corn belt, rust belt, sun belt, bible belt,
    dust bowl, gulf coast, east coast, west coast, mid atlantic, mountain west, deep south, upper midwest, ring of fire, golden triangle,
    mississippi delta, upper peninsula, lower peninsula, central valley, tornado alley, eastern seaboard, scandinavia, iberia, iberian peninsula, balkan peninsula, arabian peninsula,
    korean peninsula, crimean peninsula, indian subcontinent, british isles, low countries, benelux, baltics, baltic states, nordic countries,
    lapland, karelia, caucasia, transcaucasia, kurdistan, balochistan, punjab, bengal, kashmir, indochina, malay peninsula, micronesia, melanesia, polynesia,
    west indies, east indies, lesser antilles, greater antilles, leeward islands, windward islands, channel islands, aleutians, spratlys, spratly islands,
    paracels, paracel islands, kurils, kuril islands, senkakus, senkaku islands, hispaniola, new guinea, tierra del fuego, cape horn, cape of good hope, cape canaveral,
    soviet union, ussr, yugoslavia, czechoslovakia,
    great barrier reef, great wall, hadrian wall, iron curtain, demilitarized zone, green line, blue line,

    amazon, amazon basin, amazon river, amu darya, amur, angara, arno, avon, blue nile, white nile, nile, nile delta, brahmaputra, chenab, clyde, colorado river, columbia river,
    congo river, congo basin, danube, danube delta, darling, dnieper, dnipro, dniester, don, douro, ebro, elbe, euphrates, ganges, garonne, godavari,
    hudson, hudson river, indus, irrawaddy, irtysh, jhelum, jordan river, jordan valley, kaveri, kosi, kura, lena, limpopo, litani, loire, lualaba, mackenzie river, marne,
    mekong, mekong delta, mersey, meuse, mississippi river, missouri river, moselle, murray river, murray darling basin, neisse, neva, niger river, niger delta, ob, oder, ohio river, ohio valley,
    okavango, orange river, orinoco, parana river, pearl river, po, po valley, potomac, ravi, rhine, rhone, rio grande, rio negro, saone, scheldt, seine, senegal river,
    severn, shannon, shatt al arab, somme, sutlej, susquehanna, swat river, syr darya, tagus, thames, thames estuary, tiber, tigris, trent, tyne, tweed, ural river, vistula,
    volga, volta, yalu, yangtze, yellow river, yukon river, zambezi, zambezi river, aswan dam, three gorges, three gorges dam, hoover dam, victoria falls,
    niagara falls, iguazu falls, angel falls, lake baikal, lake chad, lake champlain, lake como, lake constance, lake erie, lake eyre, lake garda, lake geneva,
    lake huron, lake kivu, lake ladoga, lake malawi, lake maracaibo, lake mead, lake michigan, lake okeechobee, lake ontario, lake pontchartrain, lake powell,
    lake superior, lake tahoe, lake tanganyika, lake titicaca, lake turkana, lake van, lake victoria, lake winnipeg, great salt lake, loch lomond, loch ness, lough neagh,
    windermere, salton sea, chesapeake bay, chesapeake, puget sound, long island sound, san francisco bay, tampa bay, biscayne bay, galveston bay, bay of fundy, bay of pigs,
    moray firth, firth of forth, cardigan bay, morecambe bay, menai strait, humber, medway, silicon valley, napa valley, ruhr, saar, saarland`),
)

/** Where an article on prisons looks away to: they are none of its places. */
export const worldwide: ReadonlySet<string> = new Set([...continents, 'pacific', 'atlantic', 'arctic'])

/** Of a name of nature or of a part of the world. */
export const isWide = (key: string) => natural.has(key) || continents.has(key)

/** At most so many words has such a name that begins with this one. */
export const longestWide: ReadonlyMap<string, number> = (() => {
  const longest = new Map<string, number>()
  for (const name of [...natural, ...continents]) {
    const words = name.split(' ')
    const [first = ''] = words
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length))
  }
  return longest
})()
