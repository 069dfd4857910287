import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import type { Running } from '@/lib/model/claim'
import { readText } from '@/lib/reading/testing/island'

/** Published on Wednesday 17 May 2023. What each figure is counted of and since, null where it is no running total. */
const told = (text: string, language: Language) =>
  readText(text, { language }).claims.flatMap(({ quantity, running }): [number, Running | null][] =>
    quantity && quantity.form !== 'implicit' ? [[quantity.value, running ?? null]] : [],
  )

describe('a count of all from a beginning up to now', () => {
  test.each<[string, Language, Running]>([
    ['At least 47 people have been killed in Valdoria since the protests began.', 'en', { of: 'protests' }],
    ['Since the protests began, 47 people have been killed in Valdoria.', 'en', { of: 'protests' }],
    ['The protests go on. Since then 47 people have died in Valdoria.', 'en', { of: 'protests' }],
    ['So far 47 people have died in the unrest in Valdoria.', 'en', { of: 'protests' }],
    ['At least 47 people have died in the protests in Valdoria.', 'en', { of: 'protests' }],
    ['In two months of protests 47 people have died in Valdoria.', 'en', { of: 'protests' }],
    ['Some 470 people have been killed in Valdoria since the war began.', 'en', { of: 'war' }],
    ['The death toll in Valdoria now stands at 47.', 'en', {}],
    ['The protests have left 47 dead in Valdoria.', 'en', { of: 'protests' }],
    [
      'At least 47 people, including 12 on Monday, have been killed in Valdoria since the protests began.',
      'en',
      { of: 'protests' },
    ],
    ['The ombudsman of Valdoria counts 47 dead.', 'en', {}],
    [
      'Las lluvias han dejado 47 muertos en Valdoria desde marzo.',
      'es',
      { of: 'rains', since: '2023-03-01' },
    ],
    ['Ya van 47 muertos en Valdoria en las protestas.', 'es', { of: 'protests' }],
    ['Suman ya 47 los muertos en Valdoria desde que empezaron las protestas.', 'es', { of: 'protests' }],
    ['Desde que empezaron las protestas han muerto 47 personas en Valdoria.', 'es', { of: 'protests' }],
    ['En lo que va de las protestas han muerto 47 personas en Valdoria.', 'es', { of: 'protests' }],
    ['Tras dos meses de protestas, los muertos en Valdoria son 47.', 'es', { of: 'protests' }],
    ['Asciende a 47 el número de muertos en Valdoria desde el 3 de mayo.', 'es', { since: '2023-05-03' }],
    ['Con estas muertes la cifra de fallecidos en Valdoria sube a 47.', 'es', {}],
    ['La Defensoría dio cuenta de 47 fallecidos en Valdoria.', 'es', {}],
  ])('%s', (text, language, running) => {
    const [[value, counted] = []] = told(text, language).toSorted(([a], [b]) => b - a)
    expect([value === 470 ? 47 : value, counted]).toEqual([47, running])
  })

  test('is the greatest figure of its sentence, not its parts', () =>
    expect(
      told('Suman 46 los muertos en Valdoria desde el 3 de mayo: 39 en choques y siete en las vías.', 'es'),
    ).toEqual([
      [46, { since: '2023-05-03' }],
      [39, null],
      [7, null],
    ]))

  test('is told of each place of a row that spreads it', () =>
    expect(
      told(
        'Las protestas siguen. Por regiones, hubo diez muertos en Arcos, seis en Belmonte y tres en Tarsis.',
        'es',
      ),
    ).toEqual([10, 6, 3].map((value) => [value, { of: 'protests' }])))

  test('of a day that is over has been outgrown by that of today', () =>
    expect(
      readText(
        'The death toll of the protests in Valdoria has risen to 47. By May 2 the toll had reached 26.',
      ).claims.map(({ quantity, status }) => [quantity?.value, status]),
    ).toEqual([
      [47, 'reported'],
      [26, 'superseded'],
    ]))
})

describe('is none', () => {
  test.each<[string, Language]>([
    ['Twelve people who had lived there since 2016 were killed in Tarsis on Monday.', 'en'],
    ['Twelve miners missing since Monday were found dead in Tarsis.', 'en'],
    ['Twelve people died in Tarsis in the deadliest day since the protests began.', 'en'],
    ['Twelve people died in Tarsis on Monday, the worst toll since the protests began.', 'en'],
    ['So far this year 120 people have been killed in Valdoria.', 'en'],
    ['Twelve people were killed in Tarsis since the exits were locked.', 'en'],
    ['The death toll from a bus crash in Valdoria rose to 49.', 'en'],
    ['A riot broke out in Tarsis on Monday. The death toll rose to 12 on Tuesday.', 'en'],
    ['Four of the dead in Valdoria were hit by gunfire.', 'en'],
    ['Twelve people were killed in a protest in Tarsis on Monday.', 'en'],
    ['Doce personas murieron en Tarsis cuando les dispararon desde un vehículo.', 'es'],
    ['Doce personas murieron en Tarsis tras caer desde un puente.', 'es'],
    ['En lo que va del año han muerto 120 personas en Valdoria.', 'es'],
    ['Suman 49 los muertos por el terremoto en Valdoria.', 'es'],
    ['The protests left 12 dead in Tarsis on Monday.', 'en'],
    ['The minister, in office since May 3, said 12 people had died in Tarsis.', 'en'],
    ['Desde el 3 de mayo hay protestas en Valdoria y el lunes murieron 12 personas en Tarsis.', 'es'],
    ['Desde Tarsis, el ministro dijo que murieron 12 personas en Miravera.', 'es'],
    ['After three weeks of protests, soldiers shot dead 12 people in Tarsis on Monday.', 'en'],
    ['After three weeks of protests, soldiers shot dead 12 people in Tarsis.', 'en'],
    ['The protests go on. Clashes left ten dead in Arcos, six in Belmonte and three in Tarsis.', 'en'],
    ['Some 40 people have been killed in Valdoria since January.', 'en'],
    ['Doce manifestantes murieron en Tarsis, donde hay protestas desde abril.', 'es'],
    ['Cinco policías, en huelga desde el lunes, resultaron heridos en Tarsis.', 'es'],
    ['La Defensoría registró doce muertos el lunes en Valdoria.', 'es'],
  ])('%s', (text, language) =>
    expect(told(text, language).map(([, running]) => running)).not.toContainEqual(expect.anything()),
  )
})

describe('arrests of a country that are counted on from day to day', () => {
  test.each<[string, Language, Running]>([
    ['The army says 859 people have been detained in Valdoria since 9 May.', 'en', { since: '2023-05-09' }],
    ['The number of people arrested in Valdoria has risen to 1,753.', 'en', {}],
    ['By Monday 327 people had been arrested in Valdoria.', 'en', {}],
    ['Hasta el lunes, 327 personas habían sido detenidas en Valdoria.', 'es', {}],
    ['La Policía cuenta 329 detenidos en Valdoria desde el 9 de mayo.', 'es', { since: '2023-05-09' }],
    ['Desde el 9 de mayo van 1.975 aprehendidos en Valdoria.', 'es', { since: '2023-05-09' }],
  ])('%s', (text, language, running) => expect(told(text, language).map(([, how]) => how)).toEqual([running]))

  test.each<[string, Language]>([
    ['Thirteen people have been in custody since 9 May over the attack in Tarsis.', 'en'],
    ['Police in Tarsis have arrested 125 people for breaking the curfew since 9 May.', 'en'],
    ['Police arrested 125 people in Valdoria on Tuesday.', 'en'],
    ['Los 13 detenidos desde el 9 de mayo en Tarsis fueron procesados.', 'es'],
    ['La Policía detuvo el martes a 125 personas en Valdoria.', 'es'],
  ])('not those of one deed, place or day: %s', (text, language) =>
    expect(told(text, language).every(([, how]) => how === null)).toBe(true),
  )
})
