import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

/** A plain report of a crisis is read, though a word of sport, of the calendar or of business stands in it. */

const english = (text: string) => linesOf(readText(text))
const spanish = (text: string) => linesOf(leer(text))

describe('a word of sport in a report of violence', () => {
  test.each([
    ['Twelve key players of the gang were arrested on Monday.', 'detained 12'],
    ['Police arrested four major players in the drug trade on Monday.', 'detained 4'],
    ['A brawl at a tournament left 14 people injured.', 'injured 14'],
    ['Nine prisoners escaped during a volleyball tournament.', 'escaped 9'],
    ['A driver ploughed into cyclists in Tarsis, injuring 12.', 'injured 12'],
    ['Rockets hit a football pitch in Tarsis, wounding 12 players.', 'injured 12'],
    ['A blast at a tournament wounded 12 children in Tarsis.', 'injured 12'],
    ['In the third quarter, 300 people were injured by mines in Tarsis.', 'injured 300'],
    ['Attackers burst into the tournament and injured six people.', 'injured 6'],
  ])('%s', (text, line) => expect(english(text)).toContain(line))
  test.each([
    ['Doce reos escaparon durante un torneo de fútbol.', 'escaped 12'],
    ['Los atacantes entraron durante un torneo e hirieron a 12 personas.', 'injured 12'],
    ['Una pelea en el campeonato de la cárcel dejó siete heridos.', 'injured 7'],
    ['Un pelotón de soldados hirió a 12 manifestantes en Tarsis.', 'injured 12'],
    ['Un ataque contra un campo de entrenamiento militar dejó 12 heridos en Tarsis.', 'injured 12'],
    ['Tres jugadores de la banda fueron detenidos el lunes.', 'detained 3'],
  ])('%s', (text, line) => expect(spanish(text)).toContain(line))
  test.each([
    'Four players were injured in the tournament.',
    'The striker escaped two defenders in the second half.',
    'Two key players were injured in the match on Sunday.',
  ])('%s', (text) => expect(english(text)).toEqual([]))
  test.each([
    'Cuatro jugadores resultaron lesionados en el torneo.',
    'El equipo tiene tres lesionados antes del campeonato.',
  ])('%s', (text) => expect(spanish(text)).toEqual([]))
})

describe('forces that were sent, whatever else the sentence names', () => {
  test.each([
    ['About 300 soldiers entered the prison, which was built in 1975.', 'troops_deployed 300 about'],
    ['Since 1985 the prison has been overcrowded; on Monday 300 soldiers entered it.', 'troops_deployed 300'],
    ['On the holiday Monday 300 soldiers were sent to Tarsis.', 'troops_deployed 300'],
    [
      'The government sent 500 soldiers to Tarsis, the press desk of the presidency said.',
      'troops_deployed 500',
    ],
    ['The army sent 200 soldiers to Tarsis, the final count of the ministry shows.', 'troops_deployed 200'],
    ['After the funeral, 300 soldiers were sent to Tarsis.', 'troops_deployed 300'],
    ['When the match ended, 300 soldiers entered Tarsis.', 'troops_deployed 300'],
    ['Some 600 soldiers came to the base in Tarsis to fight rebels.', 'troops_deployed 600 about'],
    ['The 300 officers who slept in tents were sent to Tarsis.', 'troops_deployed 300'],
  ])('%s', (text, line) => expect(english(text)).toContain(line))
  test.each([
    ['Unos 300 militares entraron a la cárcel de Roble, construida en 1975.', 'troops_deployed 300 about'],
    ['Al final del día llegaron 300 militares a Tarsis.', 'troops_deployed 300'],
    ['El Gobierno envió 500 militares a Tarsis, informó la oficina de prensa.', 'troops_deployed 500'],
    ['Los 300 policías que dormían en carpas fueron enviados a Tarsis.', 'troops_deployed 300'],
    [
      'El Gobierno envió 400 militares a Tarsis, donde las fiestas fueron suspendidas.',
      'troops_deployed 400',
    ],
    ['Tras el desfile llegaron 300 militares a Tarsis.', 'troops_deployed 300'],
    ['En plenas vacaciones el Gobierno envió 250 militares a Tarsis.', 'troops_deployed 250'],
  ])('%s', (text, line) => expect(spanish(text)).toContain(line))
  test.each([
    'In 1961 the general sent 20,000 men across the river.',
    'The general sent 20,000 men across the river in 1961.',
    'Some 400 officers will guard the final of the cup in Tarsis.',
    'About 300 soldiers on vacation came to Tarsis.',
    'The army will send 500 soldiers to plant trees.',
    'About 300 officers live in Tarsis.',
  ])('%s', (text) => expect(english(text)).toEqual([]))
  test.each([
    'En 1961 el general envió a 20.000 hombres al otro lado del río.',
    'El Ejército envió 200 soldados a sembrar 3.000 árboles.',
    'Unos 400 policías custodiarán el desfile de Tarsis.',
    'La Policía desplegó 600 agentes por la final del torneo.',
    'Unos 300 militares llegaron a Tarsis de vacaciones.',
  ])('%s', (text) => expect(spanish(text)).toEqual([]))
})

describe('an emergency that a government declares', () => {
  test.each([
    [
      'The president declared a state of emergency and airlines cancelled their flights.',
      'state_of_emergency -',
    ],
    [
      'Banks stayed closed after the government declared a state of emergency in Belmonte for 60 days.',
      'state_of_emergency 60',
    ],
    [
      'Schools closed when President Ana Vera decreed a state of emergency for 30 days.',
      'state_of_emergency 30',
    ],
    ['Under a state of emergency declared by the president, flights were cancelled.', 'state_of_emergency -'],
    ['The government suspended the right to assemble and banks closed.', 'rights_suspended -'],
  ])('%s', (text, line) => expect(english(text)).toContain(line))
  test.each([
    [
      'El hospital de Tarsis fue atacado y el presidente decretó el estado de excepción por 60 días.',
      'state_of_emergency 60',
    ],
    [
      'El mercado cerró después de que el presidente decretara el estado de excepción.',
      'state_of_emergency -',
    ],
    [
      'El presidente decretó el estado de excepción por 60 días y las aerolíneas suspendieron vuelos.',
      'state_of_emergency 60',
    ],
    ['El estado de excepción fue decretado por el presidente y los bancos cerraron.', 'state_of_emergency -'],
    ['El Gobierno suspendió la libertad de reunión y los bancos cerraron.', 'rights_suspended -'],
    [
      'Los clubes cerraron y el Gobierno declaró el estado de excepción en Belmonte por 30 días.',
      'state_of_emergency 30',
    ],
  ])('%s', (text, line) => expect(spanish(text)).toContain(line))
  test.each([
    'The airline declared an emergency and the pilot turned back.',
    'The club declared a state of emergency after its sixth defeat.',
    'The president of the club declared a state of emergency after the sixth defeat.',
    'A state of emergency was declared by the president of the club after the sixth defeat.',
    'The mayor declared an emergency in the milk industry.',
  ])('%s', (text) => expect(english(text)).toEqual([]))
  test.each([
    'La aerolínea se declaró en emergencia y suspendió sus vuelos.',
    'El presidente del club declaró el estado de emergencia tras la sexta derrota.',
    'El presidente del banco declaró el estado de emergencia.',
    'El Congreso suspendió los derechos de transmisión del campeonato.',
    'El presidente declaró en emergencia el sector lechero.',
  ])('%s', (text) => expect(spanish(text)).toEqual([]))
})

describe('what "would" and "could" tell of what was', () => {
  const told = (line: string, status: string) => [line, status]
  const statuses = (reading: ReturnType<typeof readText>) =>
    reading.claims.map(({ kind, quantity, status }) => told(`${kind} ${quantity?.value ?? '-'}`, status))
  test.each([
    ['Thirty-one inmates would die before the army arrived.', 'killed 31'],
    ['Twelve of the inmates would later be found dead.', 'killed 12'],
    ['Eventually 14 guards would be killed in the riot.', 'killed 14'],
    ['Twelve inmates would die in the following hours.', 'killed 12'],
    ['Twelve guards could still be held inside the prison.', 'hostages_held 12'],
    ['As many as 40 guards could still be held hostage.', 'hostages_held 40'],
    ['Seven guards may still be held at Roble prison.', 'hostages_held 7'],
  ])('%s', (text, line) =>
    expect(
      english(text)
        .join('; ')
        .replace(/ (?:at_most|about)/g, ''),
    ).toContain(line),
  )
  test('of whom it could still be so it is a guess', () =>
    expect(statuses(readText('Twelve guards could still be held inside the prison.'))).toContainEqual(
      told('hostages_held 12', 'alleged'),
    ))
  test.each([
    ['Doce guardias podrían estar aún retenidos.', told('hostages_held 12', 'alleged')],
    ['Doce internos habrían muerto luego de haber sido llevados al hospital.', told('killed 12', 'alleged')],
    ['Tres guardias habrían sido asesinados después de haber sido retenidos.', told('killed 3', 'alleged')],
  ])('%s', (text, line) => expect(statuses(leer(text))).toContainEqual(line))
  test.each([
    'Gangs aim to control ports; police said they had cut off roads and 12 people were killed.',
    'Gunmen whose target was a judge had cut the power; 12 people were killed.',
    'The aim was to cut the power, and 12 people were killed.',
  ])('%s', (text) => expect(english(text)).toContain('killed 12'))
  test('who cuts the light for an aim of their own', () =>
    expect(spanish('Los atacantes, cuyo objetivo era bajar la bandera, mataron a 12 personas.')).toContain(
      'killed 12',
    ))
  test.each([
    'If the wall fell, 40 people would die before anybody could help.',
    'A strong earthquake would kill 900 people in Tarsis.',
    'Doctors said 40 patients would die before the end of the year.',
    'Twelve people could be kidnapped on that road.',
    'If talks fail, 12 guards could be held for days.',
    'The target is to cut deaths on the roads to 200.',
    'The aim is to reduce the number of people killed to 90.',
  ])('%s', (text) => expect(english(text)).toEqual([]))
  test.each([
    'De haber cedido la presa, habrían muerto 400 personas.',
    'Doce personas podrían ser secuestradas en esa vía.',
    'Si fracasa el diálogo, 12 guardias podrían estar retenidos varios días.',
    'Unas 400 personas habrían muerto, de haber cedido la presa.',
    'El objetivo es bajar a 90 los muertos en las vías.',
  ])('%s', (text) => expect(spanish(text)).toEqual([]))
})

describe('a time that is told of one deed is no rule', () => {
  test.each([
    ['A day of terror in Tarsis: gang attacks kill 12.', 'killed 12'],
    ['The gangs kill 12 in a week of violence in Tarsis.', 'killed 12'],
    ['Twelve inmates die in Roble prison, the third riot this year and one every month.', 'killed 12'],
    ['Gunmen kill nine people at a bar in Tarsis, a city that has a day of protest.', 'killed 9'],
  ])('%s', (text, line) => expect(english(text)).toContain(line))
  test.each([
    ['La Policía detuvo a 1.200 personas, unas 40 al día.', 'detained 1200'],
    ['En el motín murió un guardia, el segundo que muere cada mes en Roble.', 'killed 1'],
    ['Mueren 12 reos en Roble, donde hay un motín cada mes.', 'killed 12'],
  ])('%s', (text, line) => expect(spanish(text)).toContain(line))
  test.each([
    'Bad water kills 900 people a year.',
    'Road crashes kill 14 people every day in the province.',
    'Every year 300 people die of heat.',
    'Snakes kill 20,000 people in the region each year.',
  ])('%s', (text) => expect(english(text)).toEqual([]))
  test.each([
    'El agua mala mata a 900 personas al año.',
    'Cada año mueren 300 personas de calor.',
    'Cada dos horas muere una persona en las vías.',
  ])('%s', (text) => expect(spanish(text)).toEqual([]))
})
