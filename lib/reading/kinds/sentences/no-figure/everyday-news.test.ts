import { describe, expect, test } from 'vitest'
import { leer, readText, toLine } from '@/lib/reading/testing/island'

/** What stands beside a crisis in every paper, and what no word of it may be taken for. */

const english = (text: string) => readText(text).claims.map((claim) => toLine(claim))
const spanish = (text: string) => leer(text).claims.map((claim) => toLine(claim))

const crash = 'Seven people were injured in a crash in Tarsis on Monday.'
const choque = 'Diez personas murieron en un choque en Tarsis el domingo.'

describe('how often is not how many', () => {
  test.each([
    'Las carreteras dejan 20 muertos al mes de promedio.',
    'La tuberculosis mata a 15 personas al año de media.',
    'En el país mueren 12 personas al día de hambre.',
  ])('%s', (text) => expect(spanish(text).filter((line) => /\d/.test(line))).toEqual([]))
})

describe('a number of another thing is none of the dead or hurt told of before', () => {
  test.each([
    [
      'After teenagers killed three people in Tarsis, the age of criminal responsibility was lowered to 14.',
      'killed 3',
    ],
    ['A gunman killed two women in Tarsis and his sentence was later raised to 5.', 'killed 2'],
    [`${crash} The government said the latest inflation figure was 5, the lowest in years.`, 'injured 7'],
    ['Five people died in a crash in Tarsis on Sunday. The side has six losses.', 'killed 5'],
    [
      'The storm killed five people in Tarsis and brought out 300 volunteers, as well as 40 soldiers.',
      'killed 5',
    ],
  ])('%s', (text, line) => expect(english(text).filter((one) => /killed|injured/.test(one))).toEqual([line]))
  test.each([
    `${choque} El bono subió y su nueva cifra es 15.`,
    `${choque} El Nacional jugará el sábado con cuatro bajas.`,
  ])('%s', (text) => expect(spanish(text).filter((line) => line.startsWith('killed'))).toEqual(['killed 10']))
})

describe('who ends up somewhere has not died', () => {
  test.each([
    'Los enfrentamientos en Tarsis acabaron con 40 manifestantes en comisaría el lunes.',
    'Los disturbios acabaron con 500 policías en las calles de Tarsis.',
  ])('%s', (text) => expect(spanish(text).filter((line) => line.startsWith('killed'))).toEqual([]))
})

describe('who is taken on is no hostage', () => {
  test.each([
    'La empresa tomó 12 empleados nuevos en Tarsis.',
    'El municipio de Tarsis tomó a 30 trabajadores para la limpieza.',
    'La escuela tomó a 20 guías turísticos.',
  ])('%s', (text) => expect(spanish(text).filter((line) => line.startsWith('hostages'))).toEqual([]))
  test('but whom rioters take is', () =>
    expect(spanish('Los reos se amotinaron en la cárcel de Roble y tomaron a seis guías.')).toContain(
      'hostages_held 6',
    ))
})

describe('a false plate and a play make no rumour of the dead', () => {
  test('a plant', () =>
    expect(english('A fire at a fabrication plant in Tarsis killed three workers on Monday.')).toEqual([
      'killed 3',
    ]))
  test.each([
    ['Tres personas murieron en Tarsis el lunes al chocar un auto cuya matrícula era falsa.', 'killed 3'],
    ['Cinco actores resultaron heridos en un montaje de Hamlet en Tarsis.', 'injured 5'],
  ])('%s', (text, line) => expect(spanish(text)).toEqual([line]))
})

describe('what burns, breaks or is hacked was not attacked', () => {
  test('a forest fire', () =>
    expect(english('Three houses were burned in a forest fire near Tarsis on Tuesday.')).toEqual([]))
  test.each([
    'Two cars were burned in Tarsis on Tuesday, but the soldiers did not open fire.',
    'Two cars were burned in Tarsis on Tuesday and a shop was set on fire.',
  ])('%s', (text) => expect(english(text)).toEqual(['attack -']))
  test.each([
    ['Dos carros destrozaron una valla en Tarsis.', []],
    [
      'Un ataque en Tarsis mató a tres personas el lunes, y en Miravera explotó un transformador por el calor.',
      ['attack -'],
    ],
  ])('%s', (text, lines) => expect(spanish(text).filter((line) => line.startsWith('attack'))).toEqual(lines))
  test('hackers', () =>
    expect(spanish('Tres bancos fueron atacados por hackers en Tarsis.')).not.toContain('attack 3'))
})

describe('whom a force loses to violence or a landslide is dead', () => {
  test.each([
    ['Police lost two officers to sniper fire in Tarsis on Monday.', 'killed 2'],
    ['The unit lost three soldiers to a roadside bomb.', 'killed 3'],
    ['The army lost 40 soldiers to a landslide in Tarsis on Monday.', 'killed 40'],
  ])('%s', (text, line) => expect(english(text)).toContain(line))
})

test('the dead of a year on the roads leave those of a fire standing', () => {
  const { claims } = readText(
    'A fire killed 40 people in Tarsis on Monday. Deaths on the roads of Tarsis rose to 45 this year.',
  )
  expect(claims.find(({ quantity }) => quantity?.value === 40)?.status).toBe('reported')
})

describe('the everyday of a prison and a town', () => {
  test.each([
    'None of the 12 officers held in the Roble prison riot remained in hospital.',
    'The prison library in Tarsis was searched. None of the 30 books kept in the prison library could be found.',
    'Eighteen nurses resigned and 31 in hospitals are on strike in Tarsis.',
    'After the arrival of 60 soldiers for the parade, the music began in Tarsis.',
  ])('%s', (text) => expect(english(text).filter((line) => /escaped|injured|troops/.test(line))).toEqual([]))
  test('who is recovered from a wreck was no hostage', () =>
    expect(
      english(
        'Kidnappers hold six oil workers in Tarsis. In Miravera, 40 passengers were recovered from a sunken ferry on Friday.',
      ).filter((line) => line.startsWith('hostages_freed')),
    ).toEqual([]))
  test.each([
    'El patio, donde había 300 personas, acogió un concierto en Tarsis el sábado.',
    'Las instalaciones alcanzan para 200 personas en Tarsis.',
    'La alcaldía declaró una nueva emergencia por lluvias en Tarsis el lunes.',
  ])('%s', (text) => expect(spanish(text)).toEqual([]))
})

describe('another case keeps its own day and place', () => {
  test('an unrelated case', () => {
    const { claims } = readText(
      'A riot broke out on Monday at Roble prison, killing three inmates. In an unrelated case, kidnappers freed two tourists in Miravera.',
    )
    expect(claims.find(({ kind }) => kind === 'hostages_freed')?.when ?? null).toBeNull()
  })
  test('a shooting told after a fire', () => {
    const { claims } = readText(
      'Ten people have died in a hospital fire in Tarsis, officials said. Police shot dead two robbers in Tarsis on Monday.',
    )
    expect(claims.find(({ quantity }) => quantity?.value === 10)?.when ?? null).toBeNull()
  })
  test('other districts are still of the town', () => {
    const { claims } = readText(
      'Clashes in Tarsis left three dead on Monday. In other districts two people were injured.',
    )
    expect(claims.find(({ kind }) => kind === 'injured')?.place?.name).toBe('Tarsis')
  })
})
