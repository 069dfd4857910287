import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('a corrected number counts whom the sentence names behind it', () => {
  test.each([
    ['Ya no son cinco, sino seis, los presos que murieron en Roble.', ['killed 5', 'killed 6']],
    ['Fueron 46, y no 41, las mujeres que murieron en la cárcel de Roble.', ['killed 41', 'killed 46']],
    ['Son doce, según la Policía, los heridos de Roble.', ['injured 12']],
  ])('%s', spanish)
})

describe('a number and who gives it, of those told of just before', () => {
  test.each([
    ['Five inmates died at Roble prison. Six, the ministry later corrected.', ['killed 5', 'killed 6']],
    ['Five inmates died at Roble prison. Seven, according to relatives.', ['killed 5', 'killed 7']],
    ['How many died at Roble prison? Eighteen, prosecutors say.', ['killed 18']],
    ['Thirteen jails are on strike. Eleven, the union says.', ['other_count 13']],
  ])('%s', english)
  test.each([
    [
      'Hay 96 guías retenidos en Roble. Para los gremios fueron 117; para la Defensoría, 131.',
      ['hostages_held 117', 'hostages_held 131', 'hostages_held 96'],
    ],
    [
      'Murieron presos en Roble. Treinta y uno, dice la Fiscalía; veintinueve, la Policía.',
      ['killed -', 'killed 29', 'killed 31'],
    ],
  ])('%s', spanish)
})

describe('what is told of some is not told of those counted beside them', () => {
  test.each([
    ['Quince presos de Roble, heridos dos de ellos, fueron trasladados a Cumbres.', 'injured 15'],
    ['Roble, con capacidad para 530 y 850 ocupantes, fue tomada por los presos.', 'inmates_capacity 850'],
    ['En Roble fueron asesinados 350 internos, 316 de ellos en el solo 2021.', 'killed 2021'],
  ])('%s', (text, line) => expect(saidLines(leer(text))).not.toContain(line))
  test.each([
    ['At Roble prison nobody died, but three inmates were burned.', 'other_count 3'],
    ['Roble prison has beds for 756 and 932 sleep in them.', 'inmates_capacity 932'],
  ])('%s', (text, line) => expect(saidLines(readText(text))).not.toContain(line))
})

describe('who stands second in a row, and where a strike is kept', () => {
  test('the verb before the place tells of both', () =>
    spanish('Habían muerto en la misma cárcel de Roble trece reclusos y un guía.', ['killed 1', 'killed 13']))
  test('and as many as both', () =>
    spanish('En Roble murieron trece reclusos y un guía; otros tantos resultaron heridos.', [
      'injured 14',
      'killed 1',
      'killed 13',
    ]))
  test('some of the prisons that a country has', () =>
    expect(
      saidLines(readText("In 13 of the country's 35 jails inmates are refusing food, said the union.")),
    ).toContain('other_count 13'))
})

describe('an emergency and how long it holds', () => {
  test.each([
    [
      'The emergency signed by President Vera covers every prison in Valdoria for 60 days.',
      ['state_of_emergency -', 'state_of_emergency 60'],
    ],
    [
      'The state of exception in force since April in Arcos does not reach Belmonte.',
      ['state_of_emergency -'],
    ],
  ])('%s', english)
  test.each([
    [
      'Sigue vigente en Arcos el estado de excepción, previsto para 60 días.',
      ['state_of_emergency -', 'state_of_emergency 60'],
    ],
    [
      'El estado de excepción decretado en Arcos se prolongará por 60 jornadas.',
      ['state_of_emergency -', 'state_of_emergency 60'],
    ],
  ])('%s', spanish)
})

test('Who takes a bullet is hurt', () =>
  english('At Roble prison a guard took a bullet in the shoulder.', ['injured 1']))

test('Whose life is ended is one dead', () =>
  spanish('El ataque acabó con la vida del alcalde de Tarsis.', ['killed 1']))
