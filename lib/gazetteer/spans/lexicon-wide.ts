import { wordList } from '@/lib/gazetteer/lexicon/word-list'

/** Parts of the world. English world news names them as places; they are nowhere in particular. */
export const continents = new Set(
  wordList(`africa, asia, europe, americas, oceania, antarctica, eurasia, australasia, north africa, west africa, east africa, central africa,
    southern africa, north america, south america, latin america, central america, far east, near east, middle east, western europe,
    eastern europe, northern europe, southern europe, central europe, southeast asia, south asia, east asia, central asia, western asia`),
)

/** Names that English has for a country besides the index's; in Spanish they mean a continent. */
export const englishNames: ReadonlyMap<string, string> = new Map([['america', 'united states']])
/** What Spanish news may call a place besides, by its name in the index; the towns that bear the name itself may be meant too. */
export const spanishNames: ReadonlyMap<string, string> = new Map([['san pablo', 'sao paulo']])

/** Waters, heights, plains and deserts that news names alone: most lie in several countries, and no index of towns has them. */
const natural = new Set(
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
    paracels, paracel islands, kurils, kuril islands, senkakus, senkaku islands, mosquitia, mosquito coast, hispaniola, new guinea, tierra del fuego, cape horn, cape of good hope, cape canaveral,
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
    moray firth, firth of forth, cardigan bay, morecambe bay, menai strait, humber, medway, silicon valley, napa valley, ruhr, saar, saarland,
    derwent, dee, exe, liffey, ouse, spey, tay, tees, wye, boyne, lagan, foyle, tisza, drava, sava, morava, main river, dordogne, guadalquivir, kama, aldan,
    yenisei, amur, yalu, tumen river, han river, salween, chao phraya, tonle sap, yamuna, narmada, krishna river, cauvery, tapti, teesta, gandak, chambal,
    kabul river, kunar, helmand river, khabur, orontes, greater zab, awash, omo river, tana river, juba river, shabelle, rufiji, benue, benue river,
    gambia river, volta river, kwanza, cunene, vaal, tugela, amazonas river, madeira river, tapajos, xingu, ucayali, maranon, pilcomayo, rio de la plata, river plate,
    magdalena river, usumacinta, delaware river, charles river, east river, schuylkill, merrimack, connecticut river, allegheny river, monongahela, tennessee river,
    cumberland river, arkansas river, red river, brazos, trinity river, san jacinto river, guadalupe river, pecos river, platte river, kern river, sacramento river,
    san joaquin river, american river, snake river, willamette, yellowstone river, wabash, illinois river, james river, savannah river, st johns river,
    los angeles river, chicago river, st lawrence, saint lawrence, ottawa river, fraser river, red deer river, bow river, peace river, athabasca river,
    darling river, brisbane river, yarra, waikato river, lake albert, lake kariba, lake nasser, lake tana, lake urmia, lake balkhash, lake biwa, lake taupo,
    dal lake, loktak lake, lake burley griffin, lake washington, lake lanier, lake havasu, finger lakes, lake oroville, lake travis, lake placid,

    makassar strait, flores sea, banda sea, bohol sea, sibuyan sea, sunda strait, malacca strait, luzon strait, korea strait, la perouse strait, denmark strait, davis strait,
    baffin bay, strait of messina, strait of bonifacio, strait of otranto, sea of crete, gulf of corinth, gulf of gabes, gulf of tunis, gulf of lions, gulf of riga, gulf of bothnia,
    mozambique channel, agulhas, bight of benin, gulf of kutch, gulf of mannar, palk strait, gulf of martaban, gulf of papua, great australian bight, port phillip bay, botany bay,
    moreton bay, hauraki gulf, cook inlet, prince william sound, santa monica bay, monterey bay, mobile bay, pamlico sound, cape cod bay, massachusetts bay, narragansett bay,
    delaware bay, jamaica bay, straits of mackinac, georgian bay, james bay, northwest passage, drake passage, pentland firth, bristol channel, the wash, the minch, belfast lough,

    mount rainier, mount hood, mount shasta, mount whitney, mount mckinley, mount st helens, mount baker, longs peak, mount elbert, mount rushmore, mount mitchell, stone mountain,
    nanga parbat, makalu, lhotse, manaslu, dhaulagiri, cho oyu, gasherbrum, broad peak, nuptse, ama dablam, khumbu, khumbu icefall, hillary step, damavand, mount hermon, mount sinjar,
    mount carmel, mount kinabalu, mount apo, mayon, taal, mount agung, mount rinjani, mount bromo, mount semeru, mount sinabung, mount kelud, mount ontake, mount aso, mount kenya, mount meru,
    nyiragongo, mount cameroon, ras dashen, mount toubkal, jebel marra, ruapehu, tongariro, mount cook, mount kosciuszko, cerro torre, fitz roy, huascaran, chimborazo,
    mount logan, mount robson, mount athos, mount olympus, monte rosa, marmolada, jungfrau, zugspitze, grossglockner, mount lebanon, shouf mountains, qalamoun mountains, qandil mountains,
    nuba mountains, mandara mountains, tora bora, pir panjal, suleiman mountains, spin ghar, salt range, sierra maestra, sierra nevada de santa marta, santa cruz mountains,
    san gabriel mountains, san bernardino mountains, santa monica mountains, olympic mountains, sangre de cristo mountains, bighorn mountains, wasatch, teton range, brooks range,
    great smokies, cascade mountains, appalachian mountains, french alps, swiss alps, italian alps, austrian alps, bavarian alps, julian alps, cheviot hills, south downs,
    north downs, yorkshire moors, north york moors, forest of bowland, wicklow mountains, burren, ogaden desert, danakil, judean desert, nubian desert, libyan desert, syrian desert,
    great victoria desert, great sandy desert, gibson desert, tanami desert, joshua tree, big bend, big sur, bryce canyon, zion national park, crater lake, glacier bay,
    carlsbad caverns, mammoth cave, bear mountain, pine barrens, delmarva peninsula, gaspe peninsula, bruce peninsula, kola peninsula, yamal peninsula, kamchatka, chukotka,
    cotentin, peloponnese, istrian peninsula, jaffna peninsula, musandam, cape york, cape york peninsula, eyre peninsula, mornington peninsula, bellarine peninsula,
    malay archipelago, timor, society islands, line islands, gilbert islands, marquesas, chagos islands, dahlak, tibesti, ennedi, fouta djallon, jos plateau, okavango,
    judea, samaria, hejaz, hijaz, najd, nejd, asir, tihama, hauran, jabal al druze, fergana valley, wakhan, wakhan corridor, khorasan, transoxiana, bessarabia, galicia, pomerania, prussia,
    gaul, persia, babylon, nubia, abyssinia, indochina, french indochina, malaya, rhodesia, ottoman empire, south pole, north pole, antarctic, antarctic peninsula, arctic sea`),
)

/** Where an article on prisons looks away to: they are none of its places. */
export const worldwide: ReadonlySet<string> = new Set([...continents, 'pacific', 'atlantic', 'arctic'])

const natureBefore = new Set(wordList('river, mount, mt, lake'))
const natureBehind = new Set(wordList('river, sea, mountains, valley, desert, canal'))

/** "River Thames", "Tigris River", "Mount Etna": with its noun, a name that news says without it. */
function isWithNoun(key: string): boolean {
  const from = key.indexOf(' ')
  const to = key.lastIndexOf(' ')
  return (
    from > 0 &&
    ((natureBefore.has(key.slice(0, from)) && natural.has(key.slice(from + 1))) ||
      (natureBehind.has(key.slice(to + 1)) && natural.has(key.slice(0, to))))
  )
}

export const isNatural = (key: string) => natural.has(key) || isWithNoun(key)

/** Of a name of nature or of a part of the world. */
export const isWide = (key: string) => isNatural(key) || continents.has(key)

/** At most so many words has such a name that begins with this one. */
export const longestWide: ReadonlyMap<string, number> = (() => {
  const longest = new Map<string, number>()
  for (const name of [...natural, ...continents]) {
    const words = name.split(' ')
    const [first = ''] = words
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length + 1)) // a noun may stand behind
  }
  for (const noun of natureBefore) longest.set(noun, Math.max(longest.get(noun) ?? 0, 4))
  return longest
})()
