import { describe, expect, test } from 'vitest'
import { leer, linesOf } from '@/lib/reading/testing/island'

/** Every line of a sentence but the bare act of violence, which may stand beside any toll. */
const figures = (text: string) => linesOf(leer(text)).filter((line) => line !== 'attack -')

describe('Spanish frames', () => {
  test.each([
    ['Siete reos fueron encontrados muertos la mañana del lunes.', ['killed 7']],
    ['Tres presos fueron decapitados y dos más calcinados.', ['killed 3', 'killed 2']],
    ['El motín terminó con la vida de nueve internos.', ['killed 9']],
    ['Suman 79 los fallecidos.', ['killed 79']],
    ['Los muertos son 17 y los heridos, 40.', ['killed 17', 'injured 40']],
    ['El diario cifró las muertes en 46.', ['killed 46']],
    ['La Fiscalía elevó a 17 los muertos y a 30 los evadidos.', ['killed 17', 'escaped 30']],
    ['Con esta ya suman 39 los trabajadores asesinados.', ['killed 39']],
    ['El año pasado los homicidios superaron los 4.700.', ['killed 4700 at_least']],
    ['La tasa de homicidios subió a 42.', []],
    ['Murieron tres mil 200 personas.', ['killed 3200']],
  ])('the dead: %s', (text, expected) => expect(figures(text)).toEqual(expected))
  test.each([
    ['Tres custodios fueron apuñalados por internos.', ['injured 3']],
    ['Cerca de 50 reclusos resultaron con heridas.', ['injured 50 about']],
    ['Nueve reclusos fueron trasladados a un hospital.', ['injured 9']],
    ['Tres reos están en estado crítico.', ['injured 3']],
    ['Doce internos recibieron atención médica por heridas leves.', ['injured 12']],
    ['Los heridos pasan de sesenta.', ['injured 60 at_least']],
    ['Un guía penitenciario fue baleado y murió en el hospital.', ['killed 1']],
  ])('the hurt: %s', (text, expected) => expect(figures(text)).toEqual(expected))
  test.each([
    ['Siguen cautivos nueve celadores.', ['hostages_held 9']],
    ['Los reclusos retuvieron a un total de 178 servidores.', ['hostages_held 178']],
    ['Los presos se apoderaron de cuatro guardias.', ['hostages_held 4']],
    ['Las autoridades lograron la liberación de 12 rehenes.', ['hostages_freed 12']],
    ['Los rehenes liberados suman 31.', ['hostages_freed 31']],
    ['Los captores entregaron a cuatro rehenes.', ['hostages_freed 4']],
    ['Los reos dejaron ir a dos custodios.', ['hostages_freed 2']],
  ])('hostages: %s', (text, expected) => expect(figures(text)).toEqual(expected))
  test.each([
    ['Cuatro de los prófugos ya fueron detenidos.', ['other_count 4']],
    ['La recaptura de 12 evadidos se logró el martes.', ['other_count 12']],
    ['Los guardias impidieron que se fugaran ocho internos.', ['other_count 8']],
    ['Es falso que se hayan fugado 30 internos.', ['unconfirmed_report 30']],
    ['Cerca de un centenar de internos aprovechó el caos para escapar.', ['escaped 100 about']],
  ])('escapes: %s', (text, expected) => expect(figures(text)).toEqual(expected))
  test.each([
    ['Más de 500 efectivos tomaron el control del penal.', ['troops_deployed 500 at_least']],
    ['Cien soldados y 200 policías rodearon la cárcel.', ['troops_deployed 100', 'troops_deployed 200']],
    ['Fueron movilizados mil 500 elementos.', ['troops_deployed 1500']],
    ['Tres funcionarios fueron arrestados por presunta complicidad.', ['detained 3']],
  ])('forces: %s', (text, expected) => expect(figures(text)).toEqual(expected))
  test.each([
    ['La población penal asciende a 11.000 internos.', ['other_count 11000']],
    ['La sobrepoblación es de 3.000 presos.', ['inmates_over_capacity 3000']],
    [
      'La cárcel alberga a 6.978 reos, pese a que su aforo es de 2.500.',
      ['other_count 6978', 'inmates_capacity 2500'],
    ],
  ])('room: %s', (text, expected) => expect(figures(text)).toEqual(expected))
  test.each([
    ['Decretó un estado de excepción de 60 días.', ['state_of_emergency -', 'state_of_emergency 60']],
    ['Rige el estado de sitio en seis municipios.', ['state_of_emergency -']],
    ['El país está bajo estado de emergencia desde el lunes.', ['state_of_emergency -']],
  ])('measures: %s', (text, expected) => expect(figures(text)).toEqual(expected))
  test.each([
    ['No eran 13 sino 12 los muertos.', ['killed 13', 'killed 12']],
    ['El ministerio rectificó: los fallecidos son 12 y no 13.', ['killed 12', 'killed 13']],
    ['Versiones extraoficiales hablan de 30 muertos.', ['killed 30', 'unconfirmed_report 30']],
  ])('what is not so: %s', (text, expected) => expect(figures(text)).toEqual(expected))
})
