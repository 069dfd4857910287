import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '../../testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('how many live in a prison', () => {
  test.each([
    ['En la cárcel de Roble permanecen 109 internos.', ['other_count 109']],
    ['En Tarsis están recluidas 109 personas por delitos graves.', ['other_count 109']],
    ['Un solo complejo reúne a 13.100 detenidos.', ['other_count 13100']],
    ['La cárcel de Roble concentra a 2.400 presos.', ['other_count 2400']],
    ['La cárcel de Roble alberga un tercio de los 39.000 reclusos del país.', ['other_count 39000']],
    [
      'La cárcel de Roble es la mayor. Ahí hay mil 800 hombres y 60 mujeres.',
      ['other_count 1800', 'other_count 60'],
    ],
    ['El ministro reunió a 30 alcaldes en Tarsis.', []],
    ['En Tarsis están recluidas 40 personas en hospitales.', []],
    ['La cárcel de Roble es la mayor. Allí hay 30 médicos.', []],
    ['La cárcel de Roble es la mayor. Allí hay 30 hombres de la Marina.', []],
    ['En Tarsis están recluidas 60 personas por la pandemia.', []],
    ['El recinto de Tarsis reunió a 300 detenidos.', ['detained 300']],
  ])('%s', spanish)
  test.each([
    [
      'Some 355 people were held at the police station, which has room for 60.',
      ['inmates_capacity 60', 'other_count 355 about'],
    ],
    [
      'Some 61 people were held hostage in a block of Roble prison with room for 60 inmates.',
      ['hostages_held 61 about', 'inmates_capacity 60'],
    ],
    ["Roble prison houses a third of the country's 39,000 inmates.", ['other_count 39000']],
    [
      'Roble prison is the largest. There are 1,800 men and 60 women there.',
      ['other_count 1800', 'other_count 60'],
    ],
    [
      'Roble prison holds about 9,000 inmates, well over its capacity of 5,000.',
      ['inmates_capacity 5000', 'other_count 9000 about'],
    ],
    ['Roble prison has 1,200 inmates over its capacity.', ['inmates_over_capacity 1200']],
    ['Roble prison is overcrowded, with 343 detainees instead of a maximum of 163.', ['other_count 343']],
    ['Only about 100 inmates of Roble prison were still inside.', ['other_count 100 about']],
    ['Some 100 inmates of Roble prison were still inside the courthouse.', []],
    ['Roble prison is the largest. There are 200 men there to guard it.', []],
    ["A third of the country's 39,000 teachers went on strike.", []],
  ])('%s', english)
})

describe('inmates who gave up or were led out', () => {
  test.each([
    ['With the surrender of 155 inmates the siege of Roble prison ended.', ['other_count 155']],
    ['At Roble prison 1,000 militants and inmates have surrendered.', ['other_count 1000']],
    ['Over 1,000 prisoners were led out of Roble prison.', ['other_count 1000 at_least']],
    ['A deal provides for the surrender of 155 inmates at Roble prison.', []],
    ['Police demanded the surrender of 155 inmates at Roble prison.', []],
    ['Gunmen took 12 inmates out of Roble prison.', []],
  ])('%s', english)
  test.each([
    ['Con la rendición de 155 presos terminó la toma de la cárcel de Roble.', ['other_count 155']],
    ['En la cárcel de Roble se rindieron 155 presos.', ['other_count 155']],
    ['Doce presos de la cárcel de Roble rindieron testimonio.', []],
    ['La Policía sacó a 300 presos de la cárcel de Roble.', ['other_count 300']],
  ])('%s', spanish)
})

describe('whom their own guards let go escaped', () => {
  test.each([
    ['Riots shook Roble prison. The escape of two gang leaders set off a manhunt.', ['escaped 2']],
    ['Riots shook Roble prison. Two party leaders escaped punishment.', []],
    ['Guards let 40 inmates go at Roble prison.', ['escaped 40']],
    ['The judge let 40 inmates go at Roble prison.', []],
    ['Guards let 40 inmates go back to their cells at Roble prison.', []],
    ['Guards at Roble prison let 40 inmates go home for a week.', []],
    ['Riots shook Roble prison. Two gang leaders escaped the death penalty.', []],
  ])('%s', english)
  test.each([
    ['Los guardias de la cárcel de Roble dejaron ir a 40 presos.', ['escaped 40']],
    ['Los guardias de la cárcel de Roble dejaron ir a 40 presos al baño.', []],
    ['Los guardias de la cárcel de Roble dejaron salir a 40 presos al patio.', []],
    ['Dos líderes de bandas escaparon de una emboscada en la cárcel de Roble.', []],
  ])('%s', spanish)
})
