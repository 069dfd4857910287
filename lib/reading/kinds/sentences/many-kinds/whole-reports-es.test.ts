import { describe, expect, test } from 'vitest'
import { leer, placedLines, saidLines } from '@/lib/reading/testing/island'

const onlySaid = (text: string, expected: readonly string[]) =>
  expect(saidLines(leer(text))).toEqual(expected)

describe('a Spanish noun behind a noun only describes it', () => {
  test.each<[string, string[]]>([
    [
      'Trece trabajadores de una empresa minera, secuestrados el 26 de abril en Tarsis, fueron hallados sin vida el domingo.',
      ['killed 13'],
    ],
    [
      'Trece trabajadores de una empresa contratista de la minera Poderosa, secuestrados en abril, fueron hallados sin vida en Tarsis.',
      ['killed 13'],
    ],
    ['Nueve miembros del grupo rebelde murieron en Tarsis.', ['killed 9']],
    ['Cuatro jefes de la banda criminal resultaron heridos en Tarsis.', ['injured 4']],
    // Before it stands an adjective, and it is the noun.
    ['Cinco presuntos terroristas fueron abatidos en Tarsis.', ['killed 5']],
    // Or a place, and nothing is described.
    ['En Tarsis campesinos retuvieron a nueve policías.', ['hostages_held 9']],
  ])('%s', onlySaid)
})

describe('who stands behind a Spanish verb without "a" does what it says', () => {
  test.each<[string, string[]]>([
    ['"Hay doce muertos en la cárcel de Roble", remató el ministro Mora.', ['killed 12']],
    ['«Es una vergüenza lo que pasa en Tarsis», remató la abogada.', []],
    ['Los presos de Roble acabaron con la vida del alcalde.', ['killed 1']],
    ['Los asaltantes remataron al alcalde de Tarsis.', ['killed 1']],
  ])('%s', onlySaid)
})

describe('in Spanish, forces come, are added and join', () => {
  test.each<[string, string[]]>([
    ['A comienzos de año vinieron 200 policías a Tarsis.', ['troops_deployed 200']],
    ['A los policías de Tarsis se añadirán a partir del viernes 400 soldados.', ['troops_deployed 400']],
    ['A ellos se suman 800 reservistas en Tarsis, según el decreto.', ['troops_deployed 800']],
    ['La reyerta requirió el ingreso de 120 agentes a la cárcel de Roble.', ['troops_deployed 120']],
    // So many there are in all, and "añadir" without "se" is to say.
    ['Los soldados suman 800, según el decreto.', []],
  ])('%s', onlySaid)
})

describe('in Spanish, blows of a blade hurt, and what a court orders holds nobody', () => {
  test.each<[string, string[]]>([
    ['Un cabo recibió una estocada en el antebrazo en la cárcel de Roble.', ['injured 1']],
    ['Tres presos sufrieron cuchilladas en la cárcel de Roble.', ['injured 3']],
    ['La explosión de Tarsis dejó lesionados a seis civiles y tres auxiliares.', ['injured 3', 'injured 6']],
    ['La Justicia ordenó la prisión domiciliaria para 21 internos de Roble.', []],
    ['El juez dictó prisión preventiva para nueve presos de Roble.', []],
  ])('%s', onlySaid)
})

describe('wounds of the dead hurt nobody, and whom another verb acts on is not killed', () => {
  test.each<[string, string[]]>([
    [
      'La cárcel de Roble entregó 41 cuerpos a la morgue. De ellos, 26 presentaban quemaduras y el resto heridas de bala.',
      ['killed 41'],
    ],
    [
      'En la cárcel de Roble murieron 41 presos y otros 30 resultaron heridos. De ellos, seis tienen quemaduras.',
      ['injured 30', 'injured 6', 'killed 41'],
    ],
    ['La Marina abatió a dos pistoleros en Tarsis y aseguró a otros cuatro.', ['killed 2']],
  ])('%s', onlySaid)
})

test('"lo fueron" tells again of others what was told before', () =>
  expect(
    placedLines(
      leer(
        'Los presos retenían a 46 guías. De Roble fueron rescatados nueve guías; de Cumbres lo fueron los 37 restantes.',
      ),
    ),
  ).toContain('hostages_freed 37 @cumbres'))

test('"dar a conocer" is to say', () =>
  onlySaid(
    'Siete agentes murieron y diez quedaron heridos en Roble. El director dio a conocer el deceso de dos más, con lo que ya son nueve.',
    ['injured 10', 'killed 2', 'killed 7', 'killed 9'],
  ))

test('who were "raptados" are captives, and others of them held still', () =>
  onlySaid(
    'En Tarsis, 21 migrantes fueron raptados por hombres armados. La ministra informó el rescate de 16. A los otros cinco se les busca.',
    ['hostages_freed 16', 'hostages_held 21', 'hostages_held 5'],
  ))
