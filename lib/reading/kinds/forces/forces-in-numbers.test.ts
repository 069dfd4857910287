import { describe, expect, test } from 'vitest'
import { linesOf, readText } from '../../testing/island'

/** By the rules alone: likeness reads numbers of forces wherever they stand. */
const told = (text: string, language: 'en' | 'es') =>
  linesOf(readText(text, { language, look: () => [] }), 'troops_deployed')
const english = (text: string, lines: readonly string[]) => expect(told(text, 'en')).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(told(text, 'es')).toEqual(lines)
const n = (value: string) => [`troops_deployed ${value}`]

describe('forces that search, stand in the streets or were needed were sent', () => {
  test.each([
    ['Some 400 soldiers and police searched the wing of Roble prison.', n('400 about')],
    ['Some 400 soldiers and police backed by armoured cars went into Roble prison.', n('400 about')],
    ['Some 400 soldiers and police backed the reform.', []],
    ['The government has put 22,000 soldiers on the streets of Tarsis.', n('22000')],
    ['The government has put 22,000 soldiers on the payroll.', []],
    ['On Thursday 900 police made a fresh sweep of Roble prison.', n('900')],
    ['On Thursday 900 police made a request for better pay.', []],
    ['Soldiers have been placed outside the walls of Roble prison.', n('-')],
    ['President Vera ordered soldiers to the outer walls of Roble prison.', n('-')],
    ['Some 400 soldiers were added to those in Roble prison.', n('400 about')],
    ['The riot has 4,000 police and 5,000 troops on the streets of Tarsis.', [...n('4000'), ...n('5000')]],
  ])('%s', english)
  test.each([
    ['Al amanecer, 600 policías y 180 militares ingresaron a Roble.', [...n('600'), ...n('180')]],
    ['La protesta surgió tras una requisa de 2.200 militares en la cárcel de Roble.', n('2200')],
    ['La protesta surgió tras la muerte de 22 militares en la cárcel de Roble.', []],
    ['En el operativo de Roble actuaron 400 uniformados.', n('400')],
    ['En el teatro de Tarsis actuaron 400 uniformados.', []],
    ['Cerca de 900 policías necesitaron todo el sábado para recuperar el control de Roble.', n('900 about')],
    ['Cerca de 900 policías necesitan todo el dinero para comprar casas.', []],
    ['Con 2.000 policías, el Gobierno desalojó al clan de la cárcel de Roble.', n('2000')],
    ['Con 2.000 policías menos, el Gobierno ahorró dinero.', []],
    [
      'Unos 300 militares fueron enviados al perímetro de Roble en apoyo de 400 policías.',
      [...n('300 about'), ...n('400')],
    ],
    ['El decreto ordena que las Fuerzas Armadas refuercen los perímetros de las cárceles.', n('-')],
  ])('%s', spanish)
})

describe('a crowd that marches is no force', () => {
  test.each<[string, readonly string[]]>([
    ['Thousands marched in Tarsis on Monday for the dead.', []],
    ['Thousands of soldiers marched in at Tarsis on Monday.', n('-')],
  ])('%s', english)
  test.each<[string, readonly string[]]>([
    ['Miles salieron a las calles de Tarsis para pedir justicia.', []],
    ['Miles de soldados salieron a las calles de Tarsis.', n('-')],
  ])('%s', spanish)
})
