import { describe, expect, test } from 'vitest'
import { leer, saidLines } from '@/lib/reading/testing/island'

const says = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('whom it befell may stand behind the verb and behind how or by whom it was done', () => {
  test.each([
    ['En Tarsis murió de un disparo en la cabeza un guía.', ['killed 1']],
    ['En Tarsis fueron ejecutados a balazos dos policías.', ['killed 2']],
    ['En la cárcel de Roble resultó herido con arma blanca un interno.', ['injured 1']],
    ['En la cárcel de Roble resultaron heridos por la explosión 13 presos.', ['injured 13']],
    ['En la cárcel de Roble fueron retenidos a punta de cuchillo siete guías.', ['hostages_held 7']],
    [
      'Los presos de la cárcel de Roble retenían a 57 guías. Fueron liberados a cambio de comida siete guardias.',
      ['hostages_freed 7', 'hostages_held 57'],
    ],
    ['En Tarsis no murió de un disparo un guía.', []],
  ])('%s', says)
})

describe('who was killed where others were is counted, and is no inmate for whom there is room', () => {
  test.each([
    ['En Tarsis habían asesinado a otros dos hombres en el mismo lugar.', ['killed 2']],
    ['En Tarsis hirieron a tres mujeres en un sitio cercano.', ['injured 3']],
    [
      'En la cárcel de Roble hay 2.700 personas en espacios para 1.200.',
      ['inmates_capacity 1200', 'other_count 2700'],
    ],
  ])('%s', says)
})

describe('a number that opens the sentence counts what is told behind its verb', () => {
  test.each([
    ['A siete subió hoy la Defensoría de Tarsis la cuenta de muertos.', ['killed 7']],
    ['A nueve elevó anoche la Policía de Tarsis el número de agentes heridos.', ['injured 9']],
    ['En 18 cifró el Gobierno los fallecidos de la cárcel de Roble.', ['killed 18']],
    ['A 14 hombres tenidos por cabecillas ha abatido en Tarsis el Ejército.', ['killed 14']],
    [
      'A 12 guías que estaban retenidos liberaron ayer los presos de la cárcel de Roble.',
      ['hostages_freed 12'],
    ],
    ['A 23 ha abatido la Policía en Tarsis.', ['killed 23']],
    ['A un guardia de la cárcel de Roble asesinaron ayer en su casa.', ['killed 1']],
    ['En 2021 cifró el Gobierno los muertos de la cárcel de Roble.', []],
    ['En dos bajó el Gobierno la cifra de muertos de la cárcel de Roble.', []],
  ])('%s', says)
})

describe('what it came to in the end, and what a sum is of, are told as such', () => {
  test.each([
    [
      'Los 12 guías que estaban retenidos en la cárcel de Roble acabaron siendo liberados.',
      ['hostages_freed 12'],
    ],
    ['En la cárcel de Roble dos guías terminaron siendo asesinados.', ['killed 2']],
    ['La crisis de las cárceles de Belmonte, que no cede, suma 450 reclusos asesinados.', ['killed 450']],
    ['La cárcel de Roble aloja a 5.600 detenidos en 12 pabellones.', ['other_count 5600']],
    [
      'El Gobierno denunció que los manifestantes, que piden la renuncia del ministro y cortan las calles de Tarsis, tienen como rehenes a 200 militares.',
      ['hostages_held 200'],
    ],
  ])('%s', says)
})

describe('who falls in an attack has died', () => {
  test.each([
    ['En el ataque a la cárcel de Roble cayeron dos agentes.', ['killed 2']],
    ['En la balacera de Tarsis cayó un policía.', ['killed 1']],
    ['En el choque de Tarsis cayó un policía al río.', []],
    ['En Tarsis, tras el ataque, cayeron dos sicarios.', ['detained 2']],
    ['En Tarsis fue asesinado con un arma de fuego el guardia Luis Paz.', ['killed 1']],
  ])('%s', says)
})
