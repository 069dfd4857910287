import type { Language } from '@/lib/model/article'

/** Ten reports that tell of no crisis, in words that crises use too. Made up. */
type Plain = { about: string; language: Language; text: string }

export const plainReports: Plain[] = [
  {
    about: 'a football match',
    language: 'en',
    text: `Rovers came from behind to beat United 3-2 on Saturday, with striker Tom Hale shooting twice past a goalkeeper who had stopped 14 attempts in his last three matches.

United struck first after seven minutes, when their captain fired in from 20 metres. Two defenders were injured before half-time and a third limped off, leaving the visitors with ten men after a red card for a late assault on the referee's patience. "We were under attack for an hour and we fought like soldiers," coach Ana Prior said. "It was a battle, but nobody died."

About 38,000 people filled the stadium, which has a capacity of 40,000. Rovers have now killed off four leads this season and have captured 19 points from nine games. The league released the fixture list for March on Monday: three clubs are still fighting to escape relegation.

Hale, 24, was detained at the club for 40 minutes by autograph hunters. He is on the transfer market, and two teams are said to be holding talks over a deal worth 12 million euros. Rovers were freed from a transfer ban in June.`,
  },
  {
    about: 'a storm without victims',
    language: 'en',
    text: `A cold front swept across the north on Tuesday, bringing gusts of 110 kilometres an hour and 45 millimetres of rain in six hours. The weather service declared an orange alert for 12 counties and said that it would last until Thursday.

Power cuts hit 8,500 homes, and 23 trains were cancelled. Crews were sent out to clear fallen trees from 60 roads; by evening 47 had been reopened. Nobody was hurt. Two ferries remained trapped in port, with 300 passengers on board, and an airport held 14 departing flights on the ground.

Forecasters expect the wind to drop to 40 kilometres an hour by noon. "The worst has escaped us," said Lena Ortiz, who heads the regional office. A heat record of 31 degrees, set in 1998, had been broken only last week, when an explosion of warm air from the south raised temperatures by 15 degrees in a day.

Schools in five towns will stay closed. Farmers reported that hail had killed off part of the apple blossom and that 200 hectares of vines were damaged.`,
  },
  {
    about: 'the takeover of a company',
    language: 'en',
    text: `Shares in Halden Foods jumped 9% on Monday after the grocer rejected a hostile bid of $2.4 billion from its larger rival Corvo, the third attack on its independence in two years.

Corvo already holds 18% of the company and has captured 40% of the market for frozen food. It plans to shed 1,200 of Halden's 9,400 workers and to close four plants. Unions threatened a strike of 72 hours and said that 500 sales agents were being held hostage to the price of a share. "They would execute this deal over our dead bodies," a spokeswoman said.

Halden released its figures for the quarter a day early: sales rose from 310 million to 342 million, and profit was 12 million, up from 9 million. It has freed up 60 million in cash and will fire up a new plant in May. Analysts at three banks raised their targets; two cut theirs.

Speculative attacks on the currency have cost importers dearly. The board, in which two directors were replaced last month, meets on Friday, and a court will hear the case in 30 days.`,
  },
  {
    about: 'a recipe',
    language: 'en',
    text: `This stew feeds six and takes about two hours, most of which you can spend elsewhere. Kill the heat under the onions as soon as they turn gold, or they will burn.

Take 12 mussels and 500 grams of prawns; discard any that are dead or have injured shells. Crush four cloves of garlic, strike the peppercorns with the flat of a knife and release their scent in a spoonful of oil. Add two tins of tomatoes and let them fight it out for 20 minutes. Shoot in a glass of white wine, which should explode with steam, and hold the lid down for ten seconds.

Beat two eggs to death, as my grandmother used to say, and trap them between layers of bread. The dish was a prisoner of the coast until three cooks smuggled it inland and freed it from its excess of salt. It has escaped fashion ever since.

Serve at 60 degrees. A murder of crows could not finish the pot. If you are left with more than two portions, seize the day and freeze them: they will keep for 30 days.`,
  },
  {
    about: 'a film about a prison',
    language: 'en',
    text: `In "The Long Corridor" three prisoners escape from an island jail, 14 guards are taken hostage and an actor of 70 steals every scene. The film, shot in 40 days on a budget of nine million, opens on Friday on 600 screens.

Director Mira Sand stages a riot in which 20 inmates die with such an explosion of colour that the audience at the premiere gasped. The plot then follows two detectives, played by Leo Marsh and Ida Klee, who have killed before and will kill again. A hostage is freed, a warden is shot, and the screenplay, adapted from a novel of 1974, takes no prisoners.

Critics were divided: of 34 reviews, 21 are favourable. Marsh, nominated for two awards, captured one in Venice. The cast was held together by Klee, whose character murders five people without losing her charm. Sand released three films in as many years, and a sequel is planned, though the studio fired its producer last month.

At 158 minutes it is too long by half an hour. Still, you will feel captive, in the best sense.`,
  },
  {
    about: 'a trial for fraud',
    language: 'en',
    text: `A court convicted two former executives of a pension fund on Wednesday of having cheated 4,300 savers out of 87 million dollars.

Judges sentenced the fund's founder, 58, to nine years and his partner, 44, to six; a third defendant was acquitted. Prosecutors had called 63 witnesses over 11 weeks and seized 14 bank accounts, three yachts and a collection of 200 watches. The two were detained in court and will appeal. They had been released on bail of two million in March.

"They held people's savings hostage," said a lawyer for 120 of the victims, one of whom told the court that the loss had given her husband a heart attack. The judge rejected the defence's attack on the chief witness and struck out two of the nine charges.

The fund was founded in 1996 and collapsed after an auditor shot down its accounts. Regulators, who missed at least five warnings, have ordered a review of 38 other funds and suspended four licences. The government killed a bill last year that would have raised the limit for compensation to 100,000 dollars.`,
  },
  {
    about: 'un volcán',
    language: 'es',
    text: `El volcán registró 14 explosiones en las últimas 24 horas y lanzó una columna de ceniza de 2.500 metros sobre el cráter, informó el Instituto Geofísico en su boletín del martes.

Las detonaciones, de tamaño pequeño a moderado, se escucharon en cuatro comunidades del flanco occidental. Los sensores contaron además 63 sismos y dos emisiones de gases. La alerta se mantiene en naranja y se cerró el paso en un radio de ocho kilómetros. No hay heridos.

Unos 40 guías de montaña suspendieron los ascensos y 300 turistas debieron cambiar de planes. "El coloso está en plena batalla con sus propios gases", explicó la vulcanóloga Inés Paz, que dirige un grupo de 12 científicos. El último ataque de furia del volcán, en 1999, liberó 30 millones de metros cúbicos de material y dejó atrapado un valle bajo la ceniza durante 90 días.

La ceniza cayó sobre 1.200 hectáreas de papa y mató a unas 200 ovejas, según los agricultores. El municipio repartió 5.000 mascarillas y declaró dos días sin clases.`,
  },
  {
    about: 'un partido de fútbol',
    language: 'es',
    text: `El portero Darío Vega detuvo dos penales y el Atlético ganó 3-1 en un duelo que parecía una batalla. El equipo local disparó 18 veces al arco y estrelló dos tiros en el palo.

El delantero uruguayo fusiló al guardameta a los 12 minutos y volvió a matar el partido a los 78, cuando los rivales ya jugaban con diez hombres. Tres futbolistas salieron lesionados y uno fue trasladado al hospital con una molestia muscular. "Nos asaltaron en los primeros minutos, pero escapamos vivos", bromeó el técnico. El ataque visitante no apareció.

Unos 32.000 hinchas llenaron el estadio, con capacidad para 35.000 personas. El club liberó a dos jugadores de su nómina, retuvo a su goleador y capturó 21 puntos de 27 en la liga. El árbitro expulsó a un defensa por una agresión y suspendió el juego durante cuatro minutos.

La directiva desplegó una bandera de 60 metros y rindió homenaje a un exjugador que murió de viejo a los 91 años. El domingo, el torneo entra en su fase decisiva: cuatro equipos pelean por huir del descenso.`,
  },
  {
    about: 'una campaña electoral',
    language: 'es',
    text: `A tres semanas de las elecciones, el candidato opositor aventaja por seis puntos al presidente, según una encuesta a 2.400 personas difundida el jueves. Un 12 % de los votantes sigue indeciso.

El debate del domingo fue un intercambio de ataques: el mandatario acusó a su rival de tener secuestrado al Congreso y este le respondió que había enterrado 40 promesas. Los dos lucharon por cada minuto y ninguno salió ileso. "Hemos tomado la calle y no la soltaremos", dijo la jefa de campaña ante unos 5.000 simpatizantes.

La ley de impuestos, que el Gobierno retiene desde mayo, murió el miércoles en comisión por 9 votos contra 7. Tres diputados abandonaron la bancada y otros dos amenazan con fugarse. El Tribunal Electoral liberó los fondos de ocho partidos y suspendió la inscripción de otros cuatro.

La economía es rehén de la inflación, que subió de 4 a 7 por ciento en un año y golpea a un millón de hogares. El presidente anunció que enviará 60 proyectos al Parlamento y que desplegará a 300 funcionarios para explicar su reforma.`,
  },
  {
    about: 'un viaje',
    language: 'es',
    text: `La isla tiene 40 playas, seis pueblos y una sola carretera. Llegar cuesta cinco horas de ferri, pero quien desembarca queda atrapado por el color del agua, una explosión de azules que no se olvida.

La antigua cárcel, construida en 1880 para 200 presos, es hoy un hotel de 34 habitaciones. En sus celdas duermen ahora parejas de luna de miel y en el patio de los guardias se sirven 12 platos de pescado. Del penal se fugaron en su día, cuenta la leyenda, tres bandidos a nado; uno murió en el intento y los otros dos abrieron la primera taberna.

El viajero puede alquilar una bicicleta por 15 euros, subir a los 900 metros del monte y disparar 100 fotografías. Conviene huir de agosto, cuando la isla recibe a 8.000 visitantes por día y los precios se disparan. En el museo, dos cañones recuerdan el asalto de unos piratas que en 1702 retuvieron a 30 vecinos durante una semana.

El mercado abre los sábados. Pruebe el queso, que ha conquistado a media docena de jurados, y no mate el sabor con demasiado limón.`,
  },
]
