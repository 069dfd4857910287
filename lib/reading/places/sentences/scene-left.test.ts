import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const english = (text: string, lines: readonly string[]) =>
  expect(placedLines(readText(text))).toEqual(expect.arrayContaining([...lines]))
const spanish = (text: string, lines: readonly string[]) =>
  expect(placedLines(leer(text))).toEqual(expect.arrayContaining([...lines]))

describe('words that lead away from the scene, and words that keep to it', () => {
  test('an assault against a prison is at it', () => {
    spanish(
      'Diez custodios murieron en el asalto que un comando llevó a cabo el domingo contra la cárcel de Roble, en Puerto Lago. Se fugaron 30 reos.',
      ['killed 10 @roble', 'escaped 30 @roble'],
    )
    english('Ten guards died in an assault that gunmen carried out against Roble prison, in Puerto Lago.', [
      'killed 10 @roble',
    ])
    english('Nine people died in Tarsis. The gang has a grudge against Miravera.', ['killed 9 @tarsis'])
  })

  test('on the fringes of a town is not in it, and who fights a way into a place is there', () =>
    english(
      'Gunmen blasted their way into a prison at Miravera, on the fringes of the capital, Puerto Lago. A guard on duty there was killed and 16 inmates were hurt.',
      ['injured 16 @miravera'],
    ))

  test('where somebody comes back from, or all are from, is no scene', () => {
    spanish(
      'Dos agentes murieron cuando atacaron en Miravera el furgón que llevaba de vuelta de Tarsis a un preso.',
      ['killed 2 @miravera'],
    )
    spanish(
      'Nueve personas murieron en Tarsis. Dos murieron después y otros seis, todos de Miravera, siguen graves.',
      ['killed 2 @tarsis'],
    )
    english(
      'Nine people died in Tarsis. Two died later, and six others, all from Miravera, are in hospital.',
      ['killed 2 @tarsis'],
    )
  })

  test('in various provinces is more than the one told of', () => {
    english(
      'Eleven inmates died at Roble prison. Riots in February had already killed 79 prisoners in various provinces.',
      ['killed 79 @QV'],
    )
    spanish(
      'Once presos murieron en la cárcel de Roble. En febrero otros motines habían matado a 79 en tres provincias.',
      ['killed 79 @QV'],
    )
    english('Eleven people died in Arcos. Police counted 18 dead in the province.', ['killed 18 @QV-A'])
  })

  test('what marks a part of those without a number is the place of the part', () => {
    english('Guards of Valdoria were being held, among them seven in Tarsis.', ['hostages_held - @QV'])
    english('Guards were being held in Tarsis.', ['hostages_held - @tarsis'])
  })

  test('behind a list of places and a semicolon a number is of them all', () => {
    english(
      'Thirty-seven inmates died in Puerto Lago, 34 in Tarsis and eight in Miravera; about 20 people were hurt.',
      ['injured 20 about @QV'],
    )
    spanish(
      'Treinta y siete presos murieron en Puerto Lago, 34 en Tarsis y ocho en Miravera; unas 20 personas resultaron heridas.',
      ['injured 20 about @QV'],
    )
    english('Two died in Puerto Lago and eight in Miravera; 20 more were hurt there.', [
      'injured 20 @miravera',
    ])
  })

  test('the other three, behind a semicolon, are not where the two were', () => {
    english(
      'Five policemen were killed in Tarsis and Miravera. Two were ambushed in Tarsis and died on the spot; the other three fell later in the day.',
      ['killed 2 @tarsis', 'killed 3 @QV'],
    )
    spanish('Dos policías fueron asesinados en Tarsis; otros tres resultaron heridos.', ['injured 3 @tarsis'])
  })

  test('the most crowded prison of a country is the one in view', () => {
    spanish(
      'Siete presos murieron en la cárcel de Roble. Con 5.800 reclusos para un cupo de 800, es la prisión más poblada de Valdoria.',
      ['inmates_capacity 800 @roble'],
    )
    english('Seven inmates died at Roble prison. Built for 800, it is the most crowded prison in Valdoria.', [
      'inmates_capacity 800 @roble',
    ])
  })

  test('an adjective of a town says where its streets are', () => {
    spanish('Cinco policías murieron en Tarsis y Miravera. Dos fueron acribillados en un barrio tarsense.', [
      'killed 2 @tarsis',
    ])
    spanish('Cinco policías murieron en Miravera. Dos fueron acribillados en un barrio pobre.', [
      'killed 2 @miravera',
    ])
  })

  test('there is the country, where the sentence before told of it', () => {
    english(
      'Police searched Roble prison. Valdoria, where a judge was shot dead in May, has had its prisons under emergency rule since July. More than 400 convicts have been killed there in two years.',
      ['killed 400 at_least @QV'],
    )
    english(
      'Police searched Roble prison. Valdoria sent soldiers to Tarsis. Nine people were killed there.',
      ['killed 9 @tarsis'],
    )
  })

  test('the battle for the town is the town’s, and not of the jail in it', () =>
    english(
      'More than 160 women died in a fire at Roble prison in Puerto Lago after rebels came. They had marched into the city. In the battle for the city 900 people were killed; the government says more than 2,000 had been buried by Monday.',
      ['killed 900 @puerto-lago', 'killed 160 at_least @roble'],
    ))

  test('a quarter of a town is in the town', () =>
    english(
      'Five policemen were killed in Tarsis and Miravera. Two were shot dead in the Lomas quarter of Tarsis.',
      ['killed 2 @tarsis'],
    ))
})
