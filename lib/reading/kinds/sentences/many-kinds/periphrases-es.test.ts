import { describe, expect, test } from 'vitest'
import { leer, saidLines } from '@/lib/reading/testing/island'

describe('in Spanish, a date or an adverb may part the verb from what it makes of people', () => {
  test.each([
    [
      'Catorce custodios permanecían este jueves retenidos por pandilleros en la cárcel de Roble.',
      ['hostages_held 14'],
    ],
    ['Seis heridos seguían anoche hospitalizados en Tarsis.', ['injured 6']],
    ['Dos guías fueron ayer asesinados a la salida de la cárcel de Roble.', ['killed 2']],
    ['Tres reporteros continúan desde el lunes secuestrados en Belmonte.', ['hostages_held 3']],
    ['Los 40 reclusos fueron el martes trasladados a la cárcel de Cumbres.', ['other_count 40']],
    ['Nueve guardias siguen, por ahora, retenidos en la cárcel de Roble.', ['hostages_held 9']],
  ])('%s', (text, expected) => expect(saidLines(leer(text))).toEqual(expected.toSorted()))
})

describe('in Spanish, what people came to do, did again or finished doing was done', () => {
  test.each([
    ['Los reclusos de Roble llegaron a tener en su poder a 23 funcionarios.', ['hostages_held 23']],
    ['Los presos de Roble volvieron a tomar como rehenes a tres guías.', ['hostages_held 3']],
    ['Los captores acabaron por liberar a los 12 guías de la cárcel de Roble.', ['hostages_freed 12']],
    ['La operación en la cárcel de Roble permitió rescatar a siete guías retenidos.', ['hostages_freed 7']],
    [
      'La requisa permitió incautar 19 celulares y trasladar a 36 reclusos de la cárcel de Roble.',
      ['other_count 36'],
    ],
    ['La mediación sirvió para liberar a cuatro guardias en la cárcel de Roble.', ['hostages_freed 4']],
    ['Cinco reos alcanzaron a huir de la cárcel de Roble.', ['escaped 5']],
    ['Otros seis internos pudieron escapar de la cárcel de Roble por un túnel.', ['escaped 6']],
    ['La Policía no pudo rescatar a los dos guías de la cárcel de Roble.', ['hostages_held 2']],
    ['El plan permitiría liberar a 200 presos.', []],
  ])('%s', (text, expected) => expect(saidLines(leer(text))).toEqual(expected.toSorted()))
})

describe('in Spanish, harm is done to those behind "a"', () => {
  test.each([
    [
      'Un incendio en la cárcel de Roble provocó la muerte de nueve personas, entre ellas un niño, y lesiones a otras 34.',
      ['injured 34', 'killed 9'],
    ],
    ['La explosión en Tarsis causó heridas a seis transeúntes.', ['injured 6']],
    ['El ataque causó la muerte de un soldado y heridas a otros seis en Tarsis.', ['injured 6', 'killed 1']],
    ['El ataque en Tarsis ocasionó la muerte a dos policías.', ['killed 2']],
    ['Los disparos en Tarsis produjeron lesiones graves a tres menores.', ['injured 3']],
    [
      'El motín en la cárcel de Roble terminó con la ejecución de más de un centenar de presos.',
      ['killed 100 at_least'],
    ],
    ['Una turba fue responsable del linchamiento de tres hombres en Tarsis.', ['killed 3']],
  ])('%s', (text, expected) => expect(saidLines(leer(text))).toEqual(expected.toSorted()))
})

describe('in Spanish, a clause may open with "a los que" or "al que"', () => {
  test.each([
    [
      'Los amotinados de Roble retuvieron a dos guías, a los que soltaron pasada la medianoche.',
      ['hostages_freed 2'],
    ],
    ['Los reos redujeron a un guardia, al que hirieron de un balazo, en la cárcel de Roble.', ['injured 1']],
    ['En Roble hay cuatro custodios a los que los internos tomaron como rehenes.', ['hostages_held 4']],
    ['Los sicarios dispararon contra tres policías, a los que dejaron heridos, en Tarsis.', ['injured 3']],
    ['Hallaron a cinco obreros a los que habían secuestrado el lunes en Tarsis.', ['hostages_held 5']],
  ])('%s', (text, expected) => {
    const lines = saidLines(leer(text))
    for (const line of expected) expect(lines).toContain(line)
  })
})

describe('in Spanish, an insertion may part a noun for a deed from those to whom it is done', () => {
  test.each([
    [
      'El traslado, la víspera, de diez cabecillas a la cárcel de Roble desató la violencia.',
      ['other_count 10'],
    ],
    ['La muerte, el lunes, de dos internos en la cárcel de Roble causó alarma.', ['killed 2']],
    ['La liberación, anoche, de tres guías de la cárcel de Roble puso fin al motín.', ['hostages_freed 3']],
    [
      'La fuga, hace una semana, de nueve reos de la cárcel de Roble costó el cargo al director.',
      ['escaped 9'],
    ],
    ['El asesinato en Tarsis, el martes, de cuatro policías fue condenado por el Gobierno.', ['killed 4']],
  ])('%s', (text, expected) => {
    const lines = saidLines(leer(text))
    for (const line of expected) expect(lines).toContain(line)
  })
})

describe('in Spanish, a denial ends where its speaker goes on', () => {
  test.each([
    [
      'El director desmintió que haya rehenes en la cárcel de Roble, y cifró en seis los heridos.',
      ['injured 6', 'unconfirmed_report -'],
    ],
    [
      'El ministro negó que hubiera fugas en la cárcel de Roble y confirmó la muerte de dos presos.',
      ['killed 2', 'unconfirmed_report -'],
    ],
    [
      'La Policía rechazó que los presos de Roble tengan armas, y añadió que hay cuatro detenidos.',
      ['detained 4'],
    ],
  ])('%s', (text, expected) => {
    const lines = saidLines(leer(text))
    for (const line of expected) expect(lines).toContain(line)
  })
})
