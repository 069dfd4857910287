import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

/** A plain report of a crisis is read, whatever everyday words stand in it; its everyday sisters are not. */

const english = (text: string) => linesOf(readText(text))
const spanish = (text: string) => linesOf(leer(text))

type Case = [text: string, line: string]
const tells = (read: (text: string) => string[], cases: Case[]) =>
  test.each(cases)('%s', (text, line) => expect(read(text)).toContain(line))
const tellsNothing = (read: (text: string) => string[], texts: string[]) =>
  test.each(texts)('%s', (text) => expect(read(text)).toEqual([]))

describe('the hours for which people were held are no bond', () => {
  tells(spanish, [
    [
      'Un motín estalló en la cárcel de Roble y 57 guardias fueron retenidos. Los 57 guardias fueron liberados después de 24 horas.',
      'hostages_freed 57',
    ],
    ['Los 57 guardias y policías fueron liberados luego de siete horas.', 'hostages_freed 57'],
    ['Nueve guías fueron liberados antes de las 20 horas en la cárcel de Roble.', 'hostages_freed 9'],
    [
      'Ocho guías retenidos en la cárcel de Roble fueron liberados al cabo de más de 30 horas.',
      'hostages_freed 8',
    ],
    [
      'Los reos de Roble retuvieron a 14 guías. Los 14 guías fueron liberados en menos de dos horas.',
      'hostages_freed 14',
    ],
  ])
  tells(english, [
    [
      'Inmates seized 14 guards at Roble prison. The 14 guards were freed within a matter of hours.',
      'hostages_freed 14',
    ],
    ['The nine guards were freed at the end of 12 hours of talks in Roble prison.', 'hostages_freed 9'],
  ])
  tellsNothing(spanish, [
    'Los 30 maestros fueron liberados de la deuda.',
    'La directora liberó a 12 docentes de las horas extra.',
    'La reforma liberó a 300 familias del impuesto.',
  ])
  tellsNothing(english, [
    'The school freed 12 teachers from extra hours.',
    'The law freed 300 families from the tax.',
  ])
})

describe('gangs and prisoners attack people and houses', () => {
  tells(spanish, [
    ['La banda atacó una estación de policía en Tarsis.', 'attack -'],
    ['La banda atacó una estación de policía en Tarsis y mató a dos agentes.', 'killed 2'],
    ['La banda criminal asaltó el hospital de Tarsis el lunes.', 'attack -'],
    ['Se explotó un coche bomba en Tarsis.', 'attack -'],
    ['La oposición atacó posiciones del Ejército cerca de Tarsis.', 'attack -'],
    ['Una banda atacó el mercado de Miravera.', 'attack -'],
    ['La banda asaltó un festival en Tarsis el lunes.', 'attack -'],
    ['Los hombres armados atacaron la casa de un senador en Tarsis.', 'attack -'],
    ['El ataque a tres centros de salud en Tarsis causó protestas.', 'attack -'],
    ['El ataque a una gasolinera en Tarsis causó protestas.', 'attack -'],
  ])
  tells(english, [
    ['Prison population attacked the guards on Monday.', 'attack -'],
    ['The prison population attacked the guards of Roble on Monday.', 'attack -'],
    ['A band of gunmen attacked the police station in Tarsis.', 'attack -'],
    ['The rebel band attacked a crowd in Tarsis.', 'attack -'],
    ['The attack on three shops in Tarsis drew protests.', 'attack -'],
  ])
  tellsNothing(spanish, [
    'La banda asaltó el escenario con tres discos.',
    'La oposición atacó el presupuesto.',
    'La tormenta atacó la costa.',
    'La banda atacó el discurso del alcalde.',
    'El senador atacó la reforma.',
  ])
  tellsNothing(english, [
    'The band attacked the charts with three albums.',
    'The senator attacked the bill.',
    'The population attacked the reform.',
    'Two dogs attacked a postman.',
  ])
})

describe('whom inmates held is freed, by whomever and wherever', () => {
  const seized = 'Rioters at Roble prison took 57 guards hostage.'
  const retenidos = 'Un motín estalló en la cárcel de Roble y 57 guardias fueron retenidos.'
  tells(english, [
    [`${seized} The National Guard freed the 57 guards on Saturday.`, 'hostages_freed 57'],
    [`${seized} The 57 guards were freed on Saturday and brought to Tarsis by boat.`, 'hostages_freed 57'],
    [`${seized} Soldiers freed 40 guards from a flooded cell block.`, 'hostages_freed 40'],
    [`${seized} Firefighters freed 12 guards from a burning wing.`, 'hostages_freed 12'],
    [`${seized} Thirty guards were freed by the river gate.`, 'hostages_freed 30'],
  ])
  tells(spanish, [
    [`${retenidos} Los 57 guardias fueron liberados el sábado en Tarsis, junto al mar.`, 'hostages_freed 57'],
    [`${retenidos} La Guardia Nacional liberó a 40 guardias el sábado.`, 'hostages_freed 40'],
    [`${retenidos} Los bomberos rescataron a 12 guardias de un pabellón.`, 'hostages_freed 12'],
    [`${retenidos} Veinte guardias fueron liberados y salieron por el río.`, 'hostages_freed 20'],
  ])
  tellsNothing(english, [
    'Firefighters freed three drivers from the wreckage.',
    'Divers freed 12 boys from a flooded cave.',
  ])
  const riot = 'A riot broke out on Monday at Roble prison, leaving 31 inmates dead. Five guards were held.'
  const freed = (text: string) =>
    english(`${riot}\n\n${text}`).filter((line) => line.startsWith('hostages_freed'))
  test.each(['Firefighters freed three drivers from the wreckage.', 'Divers rescued 12 boys from a cave.'])(
    'whom nobody held, beside those who were held: %s',
    (text) => expect(freed(text)).toEqual([]),
  )
})

describe('who fears for others tells the dead of whom they are sure', () => {
  tells(english, [
    [
      'Families fear for their relatives after 31 inmates died on Monday, but the government says the prison is calm.',
      'killed 31',
    ],
    ['Residents fear the gangs, who killed 12 people last week, but few have left.', 'killed 12'],
    ['Neighbours, who fear reprisals, said 12 people were killed, but police gave no figure.', 'killed 12'],
    ['Officials feared that 12 guards had been killed, but no survivors were found.', 'killed 12'],
    ['Guards feared a new riot after six inmates were killed, but the night was quiet.', 'killed 6'],
  ])
  tells(spanish, [
    [
      'Las familias temen por los suyos tras morir 31 reclusos el lunes, pero el Gobierno habla de calma.',
      'killed 31',
    ],
    ['Los vecinos temen a las bandas, que mataron a 12 personas, pero pocos se han ido.', 'killed 12'],
    [
      'Los guías temían otro motín después de que murieran seis reos, pero la noche fue tranquila.',
      'killed 6',
    ],
  ])
  tellsNothing(english, [
    'It was feared that 40 were dead, but all were found alive.',
    'Officials feared that 12 guards had been killed, but they were safe.',
    'Officials feared the fire had killed 40 inmates, but all escaped unhurt.',
    'Forty people were feared dead, but all were found unhurt.',
  ])
  tellsNothing(spanish, [
    'Se temía que 40 personas hubieran muerto, pero todas fueron halladas vivas.',
    'Se temía la muerte de 40 personas, pero todas fueron halladas con vida.',
    'Las autoridades temían que 12 guías hubieran muerto, pero estaban a salvo.',
  ])
})

describe('who is stabbed at 34 dies of no old age', () => {
  tells(english, [
    ['A guard died aged 34 after he was stabbed in the riot.', 'killed 1'],
    ['The officer died at 29 when inmates attacked him in Roble prison.', 'killed 1'],
    ['A journalist died aged 41 when a bomb went off in Tarsis.', 'killed 1'],
    ['The mayor, Ana Vera, died at the age of 61 after gunmen opened fire on her car.', 'killed 1'],
  ])
  tells(spanish, [
    ['El guardia murió a los 34 años tras ser apuñalado en el motín.', 'killed 1'],
    ['El alcalde murió a los 61 años, baleado por sicarios en Tarsis.', 'killed 1'],
    ['El recluso murió a los 27 años en una riña en la cárcel de Roble.', 'killed 1'],
  ])
  tellsNothing(english, [
    'The singer died at 84, leaving three sons.',
    'The actor died aged 91 in his sleep.',
  ])
  tellsNothing(spanish, [
    'El cantante murió a los 84 años y dejó tres hijos.',
    'El pintor falleció a los 90 años.',
  ])
})

describe('who is hurt where an illness is spoken of was hurt', () => {
  tells(english, [
    ['Forty people were hurt when residents protested against covid rules.', 'injured 40'],
    ['Five people were treated in hospital after inmates with tuberculosis rioted.', 'injured 5'],
    ['Thirty people were hurt in the protest over cholera.', 'injured 30'],
    ['Six guards were injured as measles spread through Roble prison.', 'injured 6'],
    ['Nine people were taken to hospital after unrest over a cholera outbreak.', 'injured 9'],
  ])
  tells(spanish, [
    ['Cuatro guías resultaron lesionados durante la protesta por la tuberculosis en la cárcel.', 'injured 4'],
    ['Seis guías fueron heridos en la cárcel, que vive un brote de sarampión.', 'injured 6'],
    ['Nueve personas fueron llevadas al hospital tras los disturbios por el cólera.', 'injured 9'],
  ])
  tellsNothing(english, [
    'The prison doctor treated 40 inmates for scabies.',
    'Ambulances took 14 runners to hospital with dehydration.',
    'Thirty children were taken to hospital with measles.',
  ])
  tellsNothing(spanish, [
    'Doscientas personas fueron atendidas por golpe de calor.',
    'Treinta reclusos fueron llevados al hospital por tuberculosis.',
  ])
})

describe('opponents who attack a house attack with more than words', () => {
  test.each([
    'Opponents attacked the police station in Tarsis on Monday.',
    'Opponents attacked a school in Tarsis on Monday.',
  ])('%s', (text) => expect(english(text)).toContain('attack -'))
  test('in Spanish', () =>
    expect(spanish('Los opositores atacaron una comisaría de Tarsis el lunes.')).toContain('attack -'))
  test('but not those who attack a minister in a debate', () =>
    expect(english('A riot killed 12 in Tarsis. Opponents attacked the minister for it.')).toEqual([
      'attack -',
      'killed 12',
    ]))
})
