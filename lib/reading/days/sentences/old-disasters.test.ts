import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { datedLines, leer, linesOf, readText } from '@/lib/reading/testing/island'

describe('a disaster of another year is told as of that year', () => {
  test.each([
    ['The 1957 flood killed at least 81 people in Tarsis.', '1957-01-01..1957-12-31'],
    ["Valdoria's 2010 floods killed 196 people.", '2010-01-01..2010-12-31'],
    ['A 1987 storm killed seven people in Miravera.', '1987-01-01..1987-12-31'],
    ['The 1864 earthquake killed 900 people in Tarsis.', '1864-01-01..1864-12-31'],
    ['It recalls the 1982 Miravera mine disaster, in which 40 people died.', '1982-01-01..1982-12-31'],
    ['The 1996 ferry sinking, which killed 87, is remembered in Tarsis.', '1996-01-01..1996-12-31'],
    ["The blaze of '79 killed 76 people in Tarsis.", '1979-01-01..1979-12-31'],
    ['Twenty-five years ago a mudslide killed 12 people in Tarsis.', '1998-01-01..1998-12-31'],
    ['Thirty-one months ago a quake killed 12 people in Tarsis.', '2020-10-01..2020-10-31'],
    ['Two decades ago a fire killed 78 people in Tarsis.', '2002-01-01..2004-12-31'],
    ['Between 2000 and 2020 floods killed 300 people in Valdoria.', '2000-01-01..2020-12-31'],
    ['The river flooded in 1957. At least 81 people died in Tarsis.', '1957-01-01..1957-12-31'],
    ['A storm struck Tarsis in 1957. It killed 81 people.', '1957-01-01..1957-12-31'],
    ['An earthquake destroyed Tarsis in 1957. At least 81 people died.', '1957-01-01..1957-12-31'],
    ['There was an earthquake in Tarsis in 1957. At least 81 people died.', '1957-01-01..1957-12-31'],
    ['Tarsis was flooded in 1957. At least 81 people died.', '1957-01-01..1957-12-31'],
    ['Rivers burst their banks in Tarsis in 1957. Officials said 81 people died.', '1957-01-01..1957-12-31'],
    ['Typhoon Elsa slammed into Tarsis in 1957. At least 81 people died.', '1957-01-01..1957-12-31'],
    ['A magnitude 7.8 earthquake struck Tarsis in 1957. At least 81 people died.', '1957-01-01..1957-12-31'],
    ['Storm Daniel hit Tarsis in 1957. At least 81 people died.', '1957-01-01..1957-12-31'],
    ['Wildfires swept through Tarsis in 1957. At least 81 people died.', '1957-01-01..1957-12-31'],
    ['The fire, which started on 2 February 2021, killed 137 people in Tarsis.', '2021-02-02'],
    ['The dam broke in October 1982. About 40 people were killed.', '1982-10-01..1982-10-31'],
  ])('in English: %s', (text, day) => expectOld(text, 'en', day))
  test.each([
    ['El incendio de Tarsis, que se inició el 2 de febrero de 2021, dejó 137 muertos.', '2021-02-02'],
    ['El motín del 57 dejó 81 muertos en Tarsis.', '1957-01-01..1957-12-31'],
    ['La riada del 57 mató a 81 personas en Tarsis.', '1957-01-01..1957-12-31'],
    ['En el gran terremoto de octubre del 57 murieron 81 personas en Tarsis.', '1957-10-01..1957-10-31'],
    ['El incendio del 79, que dejó 76 muertos, vació Tarsis.', '1979-01-01..1979-12-31'],
    ['Recuerda a la catástrofe de 1996, en la que murieron 87 personas.', '1996-01-01..1996-12-31'],
    ['Hace cuarenta y dos años una explosión mató a 38 mineros en Tarsis.', '1981-01-01..1981-12-31'],
    ['Hace dos décadas un naufragio mató a 78 personas en Tarsis.', '2002-01-01..2004-12-31'],
    [
      'Los temporales han matado a 1.500 personas en Valdoria en los últimos cincuenta años.',
      '1973-01-01..2023-05-17',
    ],
    ['Un terremoto sacudió Tarsis en 1957. Murieron al menos 81 personas.', '1957-01-01..1957-12-31'],
    ['Tarsis sufrió un terremoto en 1957. Murieron al menos 81 personas.', '1957-01-01..1957-12-31'],
    ['Tarsis fue arrasada por un terremoto en 1957. Murieron 81 personas.', '1957-01-01..1957-12-31'],
    ['El volcán hizo erupción en 1957. Murieron 81 personas en Tarsis.', '1957-01-01..1957-12-31'],
    [
      'En 1957 las lluvias provocaron una avalancha en Tarsis. Murieron 81 personas.',
      '1957-01-01..1957-12-31',
    ],
    ['El ferry se hundió frente a Tarsis en 1957. Murieron 81 personas.', '1957-01-01..1957-12-31'],
    ['El río se desbordó en 1957. Murieron al menos 81 personas en Tarsis.', '1957-01-01..1957-12-31'],
  ])('in Spanish: %s', (text, day) => expectOld(text, 'es', day))
  test.each([
    'Tarsis was hit by a flood in 1957. This time at least 81 people died.',
    'Tarsis was hit by a flood in 1957. The toll has now reached 211.',
    'The mayor struck a deal with the gangs in 2019. Gunmen killed 12 people in Tarsis.',
    "The band's biggest hit came out in 2019. A gunman killed two fans in Tarsis.",
    'The prison was rebuilt after a fire in 2019. Twelve inmates were killed in Tarsis.',
    'The war erupted in 2019. Twelve people were killed in Tarsis.',
    'The river flooded in 1957. Gunmen killed 12 people in Tarsis.',
    'The river flooded in 1957. Twelve people were killed by gunmen in Tarsis.',
    'A storm hit the coast in 2019. Twelve people were shot dead in Tarsis.',
    'The fire service hit its target in 2019. Twelve people died in Tarsis.',
    'Fire Chief Joe Lee struck a deal in 2019. Twelve people died in Tarsis.',
    'A political storm broke in 2019. Twelve people died in Tarsis.',
    'A flood of complaints hit the ministry in 2019. Twelve people died in Tarsis.',
    'About 2000 earthquake victims were killed in Tarsis.',
  ])('not what has happened since: %s', (text) =>
    expect(readText(text).claims.map(({ historic }) => historic)).toEqual([false]),
  )
  test('nor is the number of a battalion a year', () =>
    expect(
      leer('El ataque del 45 batallón dejó 12 muertos en Tarsis.').claims.map(({ historic }) => historic),
    ).toEqual([false, false]))
  test.each([
    'El explosivo caso estalló en 2019. Sicarios mataron a 12 testigos en Tarsis.',
    'El escándalo del incendio estalló en 2019. Murieron 12 personas en Tarsis.',
    'La presa rompió su silencio en 2019. Murieron 12 personas en Tarsis.',
    'Un incendio arrasó el mercado en 2019. Murieron 12 personas a tiros en Tarsis.',
    'La cárcel reabrió en 2019 tras un incendio. Murieron 12 reclusos en Tarsis.',
  ])('nor in Spanish: %s', (text) =>
    expect(leer(text).claims.findLast(({ kind }) => kind === 'killed')?.historic).toBe(false),
  )
})

function expectOld(text: string, language: Language, day: string): void {
  expect(datedLines(text, language, 'killed')).toEqual([expect.stringContaining(`: ${day}`)])
  const { claims } = readText(text, { language })
  expect(claims.filter(({ kind }) => kind === 'killed').map(({ historic }) => historic)).toEqual([true])
}

describe('the day of a month, or a year without its century, counts nobody', () => {
  test.each([
    ['El pasado martes 9 murieron 216 personas en Tarsis.', ['killed 216']],
    ['Desde el fatídico viernes 12 han muerto dos bomberos en Tarsis.', ['killed 2']],
    ['La noche del pasado lunes 15 resultaron heridas cuatro personas en Tarsis.', ['injured 4']],
    ['El pasado 9 murieron 12 mineros en Tarsis.', ['killed 12']],
    ['Aquel sábado 6 naufragó un ferri y murieron 31 pasajeros.', ['killed 31']],
    ['El pasado martes 29 vecinos murieron en Tarsis.', ['killed 29']],
    ['El pasado martes murieron 29 en Tarsis.', ['killed 29']],
    ['Este martes 16 murieron dos bomberos en Tarsis.', ['killed 2']],
    ['Este martes 28 murieron en Tarsis.', ['killed 28']],
    ['El pasado martes, 29 murieron en Tarsis.', ['killed 29']],
  ])('in Spanish: %s', (text, lines) => expect(linesOf(leer(text), 'killed', 'injured')).toEqual(lines))
  test.each([
    ["The flood of '57 killed 81 people in Tarsis.", ['killed 81']],
    ["In '98 a quake killed 30 people in Tarsis.", ['killed 30']],
  ])('in English: %s', (text, lines) => expect(linesOf(readText(text))).toEqual(lines))
})

test.each([
  [
    readText,
    'Nine inmates died in Tarsis on Monday. Roble prison saw a riot in January 2017 that left 56 dead. In that riot a dozen guards were held and let go.',
  ],
  [
    leer,
    'Murieron nueve presos en Tarsis el lunes. En enero de 2017 un motín dejó 56 muertos en la cárcel de Roble. En ese motín doce guardias fueron retenidos y liberados.',
  ],
] as const)('what befell people in an old riot is of its time: %#', (read, text) => {
  const twelve = read(text).claims.filter(({ quantity }) => quantity?.value === 12)
  expect(twelve.map(({ kind, when, historic }) => [kind, when?.start, historic])).toEqual([
    ['hostages_held', '2017-01-01', true],
    ['hostages_freed', '2017-01-01', true],
  ])
})

test('what is told behind an old riot of no riot is of now', () => {
  const { claims } = readText(
    'Roble prison saw a riot in January 2017 that left 56 dead. In this block nine inmates were hurt.',
  )
  expect(claims.at(-1)).toMatchObject({ kind: 'injured', historic: false })
})

test('floods go on to kill after they began', () =>
  expect(
    datedLines('El temporal, que comenzó el viernes, dejó doce muertos en Tarsis.', 'es', 'killed'),
  ).toEqual(['killed 12: -']))
