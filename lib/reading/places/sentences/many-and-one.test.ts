import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const english = (text: string, ...lines: string[]) =>
  expect(placedLines(readText(text))).toEqual(expect.arrayContaining(lines))
const spanish = (text: string, ...lines: string[]) =>
  expect(placedLines(leer(text))).toEqual(expect.arrayContaining(lines))

describe('what is told of several prisons is not of the one that the sentence goes on with', () => {
  test('while troops close in on one', () =>
    english(
      'Inmates in seven prisons of Valdoria were still holding 178 guards, the agency said, as troops tightened their ring around Roble prison.',
      'hostages_held 178 @QV',
    ))
  test('as a prison told of alone is', () =>
    english(
      'Inmates in Valdoria were still holding 18 guards at Roble prison, as troops closed in on Tarsis.',
      'hostages_held 18 @roble',
    ))
  test('troops sent to all of them', () => {
    spanish(
      'Hubo motines en Valdoria. En Tarsis los amotinados retuvieron a ocho guías. Ochocientos policías fueron trasladados a los cuatro centros.',
      'troops_deployed 800 @QV',
    )
    english(
      'Valdoria sent 1,600 troops to the four biggest jails, the first 300 of whom have stood outside Roble prison since dawn.',
      'troops_deployed 1600 @QV',
    )
  })
  test('a year when it was so in the prisons', () =>
    english(
      'A riot killed 15 at Roble prison in Valdoria. President Paz had put the army in the prisons in January, when more than 170 guards were taken hostage.',
      'hostages_held 170 at_least @QV',
    ))
})

describe('a sum is of all its parts', () => {
  test('also where it stands behind them', () =>
    spanish(
      'En Valdoria quedaron libres los guías: 34 fueron liberados en Roble, nueve en Tarsis y dos en Miravera, o sea 45.',
      'hostages_freed 45 @QV',
    ))
  test('and a national count of the country', () =>
    spanish(
      'En la cárcel de Roble, en Valdoria, hubo ocho fallecidos; con ellos, el balance nacional llega a 21 muertos.',
      'killed 8 @roble',
      'killed 21 @QV',
    ))
  test('dead told with more arrests than one place sees are of the country', () => {
    english(
      'A guard was killed at Roble prison in Valdoria. At least 19 people have been killed and 1,327 have been arrested under the state of emergency.',
      'killed 1 @roble',
      'killed 19 at_least @QV',
    )
    english(
      'A guard was killed at Roble prison in Valdoria. Another 19 people were hurt and 13 were arrested.',
      'injured 19 @roble',
    )
  })
})

describe('the perimeter is that of the prison in view', () => {
  test('whatever town was named', () => {
    english(
      'Nine inmates died at Roble prison in Valdoria. Three men were hurt in Tarsis.\n\nThe army dispatched 200 troops to the perimeter.',
      'troops_deployed 200 @roble',
    )
    spanish(
      'Nueve internos murieron en la cárcel de Roble, en Valdoria. Tres fueron heridos en Tarsis.\n\nUnos 150 militares fueron desplegados en los exteriores.',
      'troops_deployed 150 about @roble',
    )
  })
  test('but not that of a town', () =>
    spanish(
      'Nueve internos murieron en la cárcel de Roble, en Valdoria. Fueron desplegados 200 policías en los accesos a Tarsis.',
      'troops_deployed 200 @tarsis',
    ))
})

describe('where people were taken is "there" only as long as the text tells of it', () => {
  const riot =
    'Trece presos murieron en la cárcel de Roble, en Valdoria. Se anunció el traslado de once cabecillas a la cárcel de Cumbres.'
  test('a new paragraph goes on with the riot', () =>
    spanish(
      `${riot}\n\nEs la segunda matanza allí en diez semanas: el 9 de mayo perecieron 44 presos.`,
      'killed 44 @roble',
    ))
  test('the same one with those taken', () =>
    spanish(`${riot} Allí dos de ellos murieron.`, 'killed 2 @cumbres'))
})

describe('what a body counts that serves everywhere is of the whole country', () => {
  test('over a week', () => {
    spanish(
      'Un guía murió baleado en la cárcel de Roble, en Valdoria. El Ministerio suma doce agentes asesinados y 30 heridos en la semana.',
      'killed 12 @QV',
      'injured 30 @QV',
    )
    english(
      'Two officers died in Tarsis, Valdoria. The interior ministry counts 14 dead and 30 wounded in five days of violence.',
      'killed 14 @QV',
    )
  })
  test('but not where it tells of one blow', () =>
    english(
      'Two officers died in Tarsis, Valdoria. The interior ministry counts 14 wounded in the attack.',
      'injured 14 @tarsis',
    ))
  test('nor where the sentence says where', () =>
    english(
      'A guard was killed in Roble prison in Valdoria. The ministry counts 14 dead in five days in Tarsis.',
      'killed 14 @tarsis',
    ))
})

describe('behind a bracket that lists places', () => {
  test('a number is of them all', () =>
    spanish(
      'De 68 reos evadidos en Valdoria (39 en Roble, 24 en Tarsis y cinco en Miravera) han sido recapturados 27.',
      'other_count 27 @QV',
    ))
})

describe('where suspects were caught is not where the text goes on', () => {
  test('with the dead of the attack', () =>
    english(
      'Gunmen killed three people in Tarsis, Valdoria. Police arrested two men in Miravera. Four more people were hurt.',
      'injured 4 @tarsis',
    ))
})
