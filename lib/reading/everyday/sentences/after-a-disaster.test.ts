import { describe, expect, test } from 'vitest'
import type { Reading } from '@/lib/model/reading'
import { leer, readText } from '@/lib/reading/testing/island'

const flood = 'A flood killed 20 people on Monday in Tarsis. '
const riada = 'Una riada mató a 20 personas el lunes en Tarsis. '
/** The kinds told besides the dead. */
const told = ({ claims }: Reading) => claims.map(({ kind }) => kind).filter((kind) => kind !== 'killed')

describe('after a disaster nobody takes up arms', () => {
  test.each([
    // In words.
    // Nature does.
    ['Roads gave way after storm Elke dropped 210 mm of rain on Miravera.', []],
    ['Fifty gunmen storm Miravera and burn the market.', ['attack']],
    ['The president attacked the governor over his handling of the flood.', []],
    ['Ríos attacked the mayor of Miravera for her plan.', []],
    // Goods are taken.
    ['Thieves attacked a jewellery shop in Miravera.', []],
    ['Police look into the raid on a jewellery shop in Miravera.', []],
    ['Gunmen stormed a shop in Miravera.', ['attack']],
    ['Rebels attacked a village near Miravera over a dispute.', ['attack']],
    ['Gang members attacked the police station in Miravera.', ['attack']],
    // Traffic is barred.
    ['The government restricted the movement of heavy trucks in Miravera.', []],
    ['A curfew banned the movement of vehicles at night in Miravera.', ['rights_suspended']],
    ['The government restricted the movement of people and vehicles in Miravera.', ['rights_suspended']],
  ])('%s', (text, lines) => expect(told(readText(flood + text))).toEqual(lines))
  test.each([
    ['La tormenta desbordó los ríos y dos presas se rompieron sobre Miravera.', []],
    ['Dos presas reventaron sobre Miravera: 30 millones de metros cúbicos cayeron sobre la ciudad.', []],
    ['Cuarenta presas quemaron colchones en la cárcel de Miravera.', ['other_count', 'attack']],
    [
      'El número de desaparecidos asciende a miles y la cifra de 40 que circula no procede de este Ministerio.',
      [],
    ],
    ['Ríos atacó al gobernador por su gestión de la riada.', []],
    ['La Policía investiga el asalto a tres comercios en Miravera.', []],
    ['Unos encapuchados asaltaron un supermercado en Miravera.', []],
    ['Unos encapuchados asaltaron dos locales comerciales en Miravera.', []],
    ['Una turba asaltó tres locales de votación en Miravera.', ['attack']],
    ['Varios colonos asaltaron las tiendas de refugiados de Miravera.', ['attack']],
    ['La ONU lamenta el ataque a tres establecimientos de salud en Miravera.', ['attack']],
    ['Unos encapuchados asaltaron un almacén del Ejército en Miravera.', ['attack']],
    ['Unos encapuchados asaltaron a tiros un supermercado en Miravera.', ['attack']],
    ['Unos encapuchados asaltaron el cuartel de Miravera.', ['attack']],
    ['Queda prohibida la circulación de vehículos particulares en 28 municipios.', []],
    ['Se restringe la circulación vehicular en Miravera.', []],
    ['El derecho de reunión no se verá limitado en Miravera.', []],
    ['El derecho de reunión se verá limitado en Miravera.', ['rights_suspended']],
    ['El Gobierno suspendió la libertad de circulación en Miravera.', ['rights_suspended']],
  ])('%s', (text, lines) => expect(told(leer(riada + text))).toEqual(lines))
})
