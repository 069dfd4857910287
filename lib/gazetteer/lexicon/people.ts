import { wordList } from '@/lib/gazetteer/lexicon/word-list'

/** Before a capitalised name they make it a person's. */
export const titles = new Set(
  wordList(`president, minister, secretary, mr, mrs, ms, dr, prof, professor, general, colonel, captain, major, sergeant,
    lieutenant, commander, judge, prosecutor, sheriff, senator, congressman, lawyer, attorney, pastor, bishop, father, sister,
    director, spokesman, spokeswoman, candidate, analyst, governor, mayor, gen, col, capt, sgt, lt, gov, sen, chief,
    presidente, presidenta, ministro, ministra, secretario, secretaria, viceministro, viceministra, gobernador, gobernadora,
    alcalde, alcaldesa, prefecto, prefecta, asambleista, senor, senora, sr, sra, don, dona, doctor, doctora, coronel,
    capitan, teniente, sargento, comandante, subcomandante, mayor, juez, jueza, fiscal, abogado, abogada, padre, monsenor, obispo, alias,
    directora, vocero, vocera, candidato, candidata, expresidente, exministro, exministra, exalcalde, analista, ingeniero, ing, abg`),
)

/** Who may come from anywhere: what an adjective of a nation beside them says is whence, not where. */
export const privatePeople = new Set(
  wordList(`missionary, missionaries, journalist, reporter, photographer, photographers, tourist, tourists,
    nurse, nun, nuns, priest, priests, monk, monks, friar, friars, teacher, student, traveller, travellers,
    traveler, travelers, backpacker, backpackers, volunteer, volunteers, engineer, engineers, businessman, businesswoman, contractor, contractors, sailor, sailors, surfer, surfers, geologist, geologists, researcher, worker, expatriate, expatriates,
    misionero, misionera, misioneros, misioneras, periodista, reportero, reportera, fotografo,
    fotografa, fotografos, turista, turistas, enfermero, enfermera, monja, monjas, sacerdote, sacerdotes,
    monje, monjes, fraile, frailes, profesor, profesora, estudiante, viajero, viajera, viajeros,
    mochilero, mochilera, mochileros, voluntario, voluntaria, voluntarios, voluntarias, ingeniero, ingeniera, ingenieros,
    empresario, empresaria, contratista, contratistas, marinero, marineros, surfista, surfistas, geologo, geologa,
    geologos, investigador, investigadora, cooperante, cooperantes, religiosa, religiosas,
    model, singer, actor, actress, dancer, footballer, boxer, pilot, pilots, trader, executive, executives, consultant,
    expert, experts, modelo, cantante, actriz, bailarin, bailarina, futbolista, boxeador, piloto, pilotos, comerciante, ejecutivo,
    ejecutivos, consultor, consultora, perito, peritos, experto, expertos`),
)

/** Those of them who live and work everywhere: "Kenyan students clashed with police" happened in Kenya, unless few are counted. */
export const privatePeopleIfCounted = new Set(
  wordList(`journalists, reporters, nurses, teachers, students, businessmen, researchers, workers, reporteros, reporteras,
    periodistas, enfermeros, enfermeras, profesores, estudiantes, empresarios, investigadores`),
)

/** What a nation has abroad: where it stands an adjective of the nation does not say. */
export const thingsAbroad = new Set(
  wordList(`embassy, consulate, restaurant, restaurants, eatery, company, companies, firm, firms, mine, ship, ships, vessel, vessels,
    tanker, freighter, trawler, yacht, drone, drones, airline, mercenary, mercenaries, embajada, consulado, restaurante,
    restaurantes, empresa, empresas, petrolera, minera, mina, buque, buques, barco, barcos, carguero, pesquero, drones, aerolinea,
    mercenario, mercenarios`),
)

/** What may be such a house abroad, where the town that it stands in is named behind. */
export const housesAbroad = new Set(
  wordList(`hospital, clinic, school, university, college, church, mosque, hotel, maternity, centre, center, cemetery, base, clinica,
    escuela, colegio, universidad, iglesia, mezquita, centro, cementerio, base`),
)

/** Given names common in English and Spanish reports, folded. */
export const givenNames = new Set(
  wordList(`aaron, abdala, abel, abraham, adam, adela, adolfo, adrian, adriana, agustin, aida, alan, albert, alberto, alejandra,
    alejandro, alex, alexander, alexandra, alexis, alfonso, alfredo, alice, alicia, alison, alvaro, amanda, amelia, ana, anderson,
    andrea, andres, andrew, angel, angela, angelica, anna, anne, anthony, antonio, aquiles, ariana, ariel, armando, arturo, augusto,
    aurelio, barbara, beatriz, benjamin, bernarda, bernardo, bertha, betty, bill, blanca, bob, brandon, brian, bruno, bryan, byron, camila, camilo,
    carla, carlos, carmen, carol, carolina, catalina, cecilia, cesar, charles, chris, christian, christopher, clara, claudia,
    consuelo, cristian, cristina, cynthia, dalton, daniel, daniela, danilo, darwin, david, dayana, deborah, delia, diana, diego, dolores,
    domingo, donald, doris, edgar, edison, eduardo, edward, edwin, efrain, elena, elias, elizabeth, elsa, elvis, emilia, emilio, emma,
    enrique, eric, erick, ernesto, esteban, esther, eugenia, eva, fabian, fabiola, fabricio, fatima, fausto, federico, felipe, felix,
    fernanda, fernando, fidel, flavio, francisco, francis, frank, franklin, freddy, gabriel, gabriela, galo, gary, genaro, george, gerardo,
    german, gilberto, giovanni, gissela, gladys, gloria, gonzalo, grace, graciela, guadalupe, guido, guillermo, gustavo, hector, henry, hernan,
    hilda, hugo, humberto, ignacio, ines, inti, iris, isaac, isabel, ivan, jack, jacob, jacobo, jacqueline, jaime, jairo, james, jane, javier,
    jean, jefferson, jennifer, jenny, jeremy, jesica, jessica, jesus, jhon, jim, joaquin, joe, joel, johana, john, jonathan, jorge, jose, joseph, joshua,
    juan, juana, julia, julian, julio, junior, karen, karina, karla, katherine, kevin, kimberly, larry, laura, leandro, lenin, leonardo,
    leonidas, leonor, leopoldo, liliana, linda, lisa, lizbeth, lorena, lourdes, lucas, lucia, luis, luisa, luz, magdalena, manuel, manuela, marcela,
    marcelo, marco, marcos, margarita, maria, mariana, mariano, mario, mark, marlon, marta, martha, martin, mary, mateo, matthew, mauricio,
    max, maximo, mayra, melissa, mercedes, michael, michelle, miguel, milton, miriam, moises, monica, nancy, narcisa, natalia, nelson, nestor,
    nicolas, nicole, norma, octavio, olga, omar, oscar, osvaldo, oswaldo, otto, pablo, pamela, paola, patricia, patricio, patrick, paul, paula,
    paulina, pedro, peter, pilar, rafael, ramiro, ramon, raquel, raul, rebeca, rene, ricardo, richard, rigoberto, rita, robert, roberto, rocio,
    rodrigo, roger, rolando, romulo, rosa, rosario, ruben, ruth, ryan, salome, salvador, samuel, sandra, sara, sarah, saul, sebastian, sergio,
    silvia, simon, sofia, sonia, stalin, stephen, steven, susana, tatiana, teresa, theresa, thomas, tito, tomas, tony, ulises, valentina, vanessa,
    veronica, vicente, victor, victoria, viviana, vladimir, walter, washington, wellington, wendy, wilfrido, william, wilmer, wilson, xavier, ximena, yadira, yolanda`),
)
