import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '../../testing/island'

const english = (text: string, lines: readonly string[]) =>
  expect(linesOf(readText(text), 'unconfirmed_report')).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) =>
  expect(linesOf(leer(text), 'unconfirmed_report')).toEqual(lines)
const n = (value: string) => [`unconfirmed_report ${value}`]

describe('what relatives, neighbours and messages tell of the dead and of those who fled is hearsay', () => {
  test.each([
    ['Relatives spoke of 20 dead at Roble prison.', n('20')],
    ['Prosecutors spoke of 20 dead at Roble prison.', []],
    ['Outside Roble prison, a woman said her brother had written of 90 bodies.', n('90')],
    ['Neighbours claimed to have seen 40 men running from Roble prison.', n('40')],
    ['Relatives said 12 buses took them to Roble prison.', []],
    ['Relatives of the dead inmates said they were sent 12 letters.', []],
    ['An audio message put the dead of Tarsis at nine.', n('9')],
  ])('%s', english)
  test.each([
    ['Afuera de Roble, familiares aseguraban que los muertos serían 25.', n('25')],
    ['Afuera de Roble, familiares recibían 25 bolsas.', []],
    ['Familiares reunidos ante Roble aseguraban que un guía había fallecido.', n('1')],
    ['Según vecinos, huyeron 40 presos de Roble.', n('40')],
    ['Según el alcalde, huyeron 40 presos de Roble.', []],
    ['Vecinos de Tarsis sostienen que 30 casas fueron quemadas.', []],
  ])('%s', spanish)
})

describe('a source tells hearsay where it says what might be, or where somebody does not stand by it', () => {
  test.each([
    ['Una fuente policial dijo que los cadáveres de Roble serían 17.', n('17')],
    ['Una fuente policial dijo que los cadáveres de Roble son 17.', []],
    ['Una fuente policial habla de cuatro evadidos de Roble, versión que la entidad desmiente.', n('4')],
    ['Según versiones de prensa, habrían salido otros cuatro presos de Roble.', n('4')],
    ['Medios locales elevan los muertos de Roble a 31, cifra que el jefe tachó de especulación.', n('31')],
  ])('%s', spanish)
})

describe('how many a denied report was about', () => {
  test.each([
    ['The service denied a report that 15 guards were being held in Roble prison.', n('15')],
    ['Reports that two guards were being held hostage in Roble were denied by the minister.', n('2')],
    [
      'Riots killed nine in Tarsis. Relatives spoke of 20 dead. The agency denied both.',
      [...n('20'), ...n('-')],
    ],
    ['Riots killed nine in Tarsis. The coach denied both.', []],
  ])('%s', english)
  test.each([
    ['El gobernador desmintió las listas con 20 supuestos muertos de Roble.', n('20')],
    [
      'Familiares aseguraban que 20 habían fallecido en Roble. La funcionaria negó esa versión.',
      [...n('20'), ...n('-')],
    ],
    ['El ministro negó cualquier concesión y anunció el despliegue de 600 policías en Tarsis.', []],
    ['Las primeras versiones, que hablaban de 20 fallecidos en Tarsis, quedaron sin confirmar.', n('20')],
  ])('%s', spanish)
})
