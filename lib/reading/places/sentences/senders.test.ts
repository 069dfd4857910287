import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const english = (text: string, lines: readonly string[]) =>
  expect(placedLines(readText(text))).toEqual(expect.arrayContaining([...lines]))
const spanish = (text: string, lines: readonly string[]) =>
  expect(placedLines(leer(text))).toEqual(expect.arrayContaining([...lines]))

const riot = 'Four inmates were killed in Roble prison on Monday.'
const motin = 'Cuatro internos murieron el lunes en la cárcel de Roble.'

describe('who sends a force is not where it goes', () => {
  test.each([
    'Belmonte sent 200 officers to the building.',
    'Police in Belmonte have sent 200 officers to the building.',
    'The governor flew in from Tarsis and 200 officers were sent.',
  ])('%s', (text) => english(`${riot} ${text}`, ['troops_deployed 200 @roble']))

  test.each([
    'Belmonte despachó 200 agentes.',
    'Desde Tarsis partieron 200 agentes.',
    'Doscientos efectivos, entre uniformados de Tarsis y de Miravera, reforzaron el cerco.',
    'Doscientos policías viajan desde Tarsis, capital de Belmonte.',
  ])('%s', (text) => spanish(`${motin} ${text}`, ['troops_deployed 200 @roble']))

  test('but a province decrees for itself, and the coastal province is where it is', () => {
    english('Belmonte imposed a curfew on Monday.', ['rights_suspended - @QV-B'])
    english('The army seized Tarsis, and Miravera imposed a curfew.', ['rights_suspended - @miravera'])
    spanish('El ejército tomó Tarsis y Miravera decretó el toque de queda.', ['rights_suspended - @miravera'])
    spanish('Murieron 12 en Tarsis. Se enviaron 200 agentes a Miravera.', ['troops_deployed 200 @miravera'])
    english('Two bridges were blown up and nine people died on the roads of Arcos and of Belmonte.', [
      'killed 9 @QV',
    ])
  })

  test('a town to which the president goes is not where the emergency holds', () =>
    spanish(`${motin} El presidente, que voló a Tarsis, declaró el estado de emergencia.`, [
      'state_of_emergency - @QV',
    ]))
})

describe('a scene told of before', () => {
  test('is gone back to by "of the injured"', () => {
    const background = 'One of the dead had shot a man in prison at Miravera.'
    english(
      `Two mourners died and seven were injured in Tarsis. ${background} Four of the injured needed blood.`,
      ['injured 4 @tarsis'],
    )
    spanish(
      'En Tarsis murieron dos personas y siete quedaron heridas. La semana pasada hubo otro muerto en Miravera. Cuatro de los heridos siguen graves.',
      ['injured 4 @tarsis'],
    )
  })

  test('is not moved by what happened elsewhere a week before', () => {
    spanish(
      'Internos subieron a los techos del penal. Nueve murieron y 60 guardias quedaron heridos, en Valdoria. Una semana antes el motín había sido en la cárcel de Roble.',
      ['injured 60 @QV'],
    )
    spanish(
      'Nueve murieron y 60 guardias quedaron heridos en Valdoria. El motín ocurrió en la cárcel de Roble.',
      ['injured 60 @roble'],
    )
  })

  test('stays where the house of the harmed stands', () => {
    spanish('Frente al domicilio del periodista, en Tarsis, dos pistoleros mataron a tres personas.', [
      'killed 3 @tarsis',
    ])
    spanish('Retuvieron a diez policías en el patio de la Casa de la Cultura, en Tarsis.', [
      'hostages_held 10 @tarsis',
    ])
    spanish(`${motin} Otros tres murieron, dijo el ministro Paz, en Tarsis.`, ['killed 3 @roble'])
  })

  test('is told behind a colon', () =>
    spanish(
      'Quince muertos y ninguna explicación: hombres en tres camionetas recorrieron varias colonias de Tarsis.',
      ['killed 15 @tarsis'],
    ))

  test('is not all prisons because of who runs them', () =>
    english(
      'In the gunfight at Roble prison 15 inmates lost their lives and 13 others were hurt, the colonel in charge of jails told reporters.',
      ['killed 15 @roble', 'injured 13 @roble'],
    ))
})

describe('a town only named to find another', () => {
  test('near it, or to its north', () => {
    spanish('Doce personas murieron en Miravera, cerca de Puerto Lago. Otras dos murieron allí.', [
      'killed 12 @miravera',
      'killed 2 @miravera',
    ])
    english('Twelve people died in Miravera, near Puerto Lago.', ['killed 12 @miravera'])
    spanish('Doce personas murieron en Miravera, al norte de Puerto Lago.', ['killed 12 @miravera'])
  })

  test('a canton that belongs to a province is not all of it', () =>
    spanish('Una persona murió en Tarsis. En el cantón, que pertenece a Belmonte, hay toque de queda.', [
      'rights_suspended - @tarsis',
    ]))

  test('two persons from abroad do not make the report one of their country', () =>
    english(
      'Ana Vera was shot dead in Tarsis. Six Colombians were seized. The president declared a state of emergency across the country.',
      ['state_of_emergency - @QV'],
    ))
})
