import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readText } from '@/lib/reading/testing/island'

/** The days of the claims that count so many, or of the kind where they count nobody. */
const dayOf = (text: string, language: Language, what: number | string) => {
  const claim = readText(text, { language }).claims.find(
    ({ kind, quantity }) => (quantity?.value ?? kind) === what,
  )
  if (!claim?.when) return claim ? null : 'no claim'
  const { start, end } = claim.when
  return start === end ? start : `${start}..${end}`
}

describe('a date belongs to', () => {
  test.each<[string, Language, number | string, string | null]>([
    [
      'At least nine inmates were killed and 14 hurt in Monday’s brawl at Roble prison.',
      'en',
      9,
      '2023-05-15',
    ],
    [
      'Nueve internos murieron y 14 resultaron heridos este lunes en la cárcel de Roble.',
      'es',
      9,
      '2023-05-15',
    ],
    [
      'Since she declared a conflict on 9 April, the army has detained 1,327 people.',
      'en',
      1327,
      '2023-04-09..2023-05-17',
    ],
    ['All 57 guards have been freed, the agency announced on Monday.', 'en', 57, '2023-05-15'],
    ['El sindicato había contabilizado hasta el lunes nueve muertos.', 'es', 9, '2023-05-15'],
    ['El motín del lunes en la cárcel de Roble dejó nueve muertos y 14 heridos.', 'es', 14, '2023-05-15'],
    [
      'The union counted nine wounded after Sunday’s protest, whereas police said five had been hurt.',
      'en',
      9,
      '2023-05-14',
    ],
    ['Gunmen attacked a police post on Sunday night, killing two officers.', 'en', 2, '2023-05-14'],
    ['On Sunday night gunmen attacked a police post; two officers died.', 'en', 2, '2023-05-14'],
    [
      'A riot left at least nine inmates dead and more than 30 injured on Tuesday, officials said.',
      'en',
      9,
      '2023-05-16',
    ],
    [
      'Since she took office in January 2022, at least 120 inmates have been killed.',
      'en',
      120,
      '2022-01-01..2023-05-17',
    ],
    ['Desde que asumió en enero de 2022 han muerto 120 internos.', 'es', 120, '2022-01-01..2023-05-17'],
    ['In 2012 a fire that swept the jail left 361 inmates dead.', 'en', 361, '2012-01-01..2012-12-31'],
    ['El peor ataque fue el del 2 de diciembre de 2021: nueve muertos.', 'es', 9, '2021-12-02'],
    ['The riot erupted shortly before midnight on Sunday.', 'en', 'attack', '2023-05-14'],
    ['The government on Sunday declared a 30-day state of emergency.', 'en', 30, '2023-05-14'],
  ])('what happened in its clause: %s', (text, language, what, day) =>
    expect(dayOf(text, language, what)).toBe(day),
  )

  test.each<[string, Language, number | string, string | null]>([
    ['Nine people died after gangs clashed on Monday in Tarsis.', 'en', 9, '2023-05-15'],
    [
      'Hundreds of inmates escaped after gunmen stormed Roble prison on Monday.',
      'en',
      'escaped',
      '2023-05-15',
    ],
    ['A riot on Monday, which left nine dead, shook the prison.', 'en', 9, '2023-05-15'],
    ['Gangs fought on Monday in a battle in which nine inmates died.', 'en', 9, '2023-05-15'],
    [
      'La Fiscalía elevó a 17 los muertos por el ataque que el domingo sufrió la cárcel.',
      'es',
      17,
      '2023-05-14',
    ],
    ['Troops entered on Tuesday, a day after a riot left nine dead.', 'en', 9, '2023-05-15'],
    [
      'The riot on Tuesday follows clashes in April that killed 12 inmates.',
      'en',
      12,
      '2023-04-01..2023-04-30',
    ],
  ])('what the clause around it or within it tells: %s', (text, language, what, day) =>
    expect(dayOf(text, language, what)).toBe(day),
  )

  test.each<[string, Language, number | string, string | null]>([
    ['The number of inmates killed on Monday at Roble prison rose to 19 on Tuesday.', 'en', 19, '2023-05-15'],
    ['The death toll from Sunday’s riot rose overnight to 19.', 'en', 19, '2023-05-14'],
    ['La cifra de muertos por el motín del domingo subió este martes a 19.', 'es', 19, '2023-05-14'],
    ['El número de fallecidos se elevó el martes a 19.', 'es', 19, null],
    [
      'La presidenta anunció este lunes un toque de queda en Tarsis, donde murieron nueve mineros.',
      'es',
      9,
      null,
    ],
    ['The president, who visited the jail on Tuesday, said nine inmates had died.', 'en', 9, null],
    ['The toll from the riot rose to 23 dead, making it the deadliest this year.', 'en', 23, null],
    [
      'El Gobierno prorrogó el martes por 30 días el estado de excepción vigente desde abril.',
      'es',
      30,
      '2023-05-16',
    ],
    ['Soldiers freed the 12 guards who had been seized on Monday.', 'en', 12, null],
    ['On Tuesday the governor said that 40 guards were still being held.', 'en', 40, '2023-05-16'],
    ['TARSIS, Valdoria, May 16 (Reuters) - Nine inmates died in a riot.', 'en', 9, null],
  ])('not to what was only told or ordered then: %s', (text, language, what, day) =>
    expect(dayOf(text, language, what)).toBe(day),
  )

  test('the prisons of an old happening, which are background with it', () => {
    const { claims } = readText('In February 2022, 79 inmates died in riots at four prisons.')
    expect(
      claims.filter(({ quantity }) => quantity).map(({ when, historic }) => [when?.start, historic]),
    ).toEqual([
      ['2022-02-01', true],
      ['2022-02-01', true],
    ])
  })
})
