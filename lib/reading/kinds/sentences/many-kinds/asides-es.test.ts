import { describe, expect, test } from 'vitest'
import { leer, saidLines } from '@/lib/reading/testing/island'

describe('in Spanish, what stands between commas does not part a figure from its verb', () => {
  test.each([
    [
      'Unos 350 policías y militares, apoyados por dos helicópteros, ingresaron a la cárcel de Roble.',
      ['troops_deployed 350 about'],
    ],
    [
      'La Policía, que movilizó a 180 agentes, tardó dos horas y se llevó a 15 cabecillas de la cárcel de Roble.',
      ['other_count 15', 'troops_deployed 180'],
    ],
    [
      'Cuarenta soldados y agentes, llegados de Tarsis, fueron desplegados en la cárcel de Roble.',
      ['troops_deployed 40'],
    ],
    [
      'Doce guías y enfermeros, retenidos desde el lunes, fueron liberados en la cárcel de Roble.',
      ['hostages_freed 12'],
    ],
    [
      'En la cárcel de Roble, donde caben 1.320 internos, hay en la actualidad 3.890.',
      ['inmates_capacity 1320', 'other_count 3890'],
    ],
  ])('%s', (text, expected) => expect(saidLines(leer(text))).toEqual(expected.toSorted()))
})

describe('in Spanish, a number leans on the figure right before it, of whatever kind', () => {
  test.each([
    [
      'En la operación participaron 280 policías y fueron trasladados 36 reclusos de la cárcel de Roble, a razón de 20 y 16.',
      ['other_count 36', 'troops_deployed 280'],
    ],
    [
      'El lunes murieron nueve presos en la cárcel de Roble. Siete de los heridos siguen internados, dos en cuidados intensivos.',
      ['injured 2', 'injured 7', 'killed 9'],
    ],
    [
      'Dos atentados en Tarsis dejaron cuatro muertos: dos policías y dos presos que huían de su celda.',
      ['attack 2', 'killed 2', 'killed 2', 'killed 4'],
    ],
    [
      'El motín en la cárcel de Roble dejó 13 heridos: siete internos, cuatro guías que habían sido retenidos y dos policías.',
      ['injured 13', 'injured 2', 'injured 4', 'injured 7'],
    ],
    [
      'De la cárcel de Roble escaparon 30 presos en un ataque que mató a 17 personas; de la de Cumbres huyeron nueve.',
      ['escaped 30', 'escaped 9', 'killed 17'],
    ],
  ])('%s', (text, expected) => expect(saidLines(leer(text))).toEqual(expected.toSorted()))
})

describe('in Spanish, versions that someone denies are told as versions', () => {
  test.each([
    [
      'El ministro rechazó las versiones según las cuales los presos de Roble mantendrían secuestrados a cuatro agentes.',
      ['unconfirmed_report 4'],
    ],
    [
      'La ministra negó las fugas en la cárcel de Roble, como sostenían versiones en redes sociales que hablaban de hasta 40 evadidos.',
      ['unconfirmed_report 40 at_most'],
    ],
    ['Versiones de familiares apuntan a que en Roble habrían muerto 12 presos.', ['unconfirmed_report 12']],
    [
      'En redes sociales se difundió que habían escapado 70 reos de la cárcel de Roble.',
      ['unconfirmed_report 70'],
    ],
  ])('%s', (text, expected) => {
    const lines = saidLines(leer(text))
    for (const line of expected) expect(lines).toContain(line)
  })
})
