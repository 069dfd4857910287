import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const holds = (...lines: string[]) => expect.arrayContaining(lines)

describe('a number before or behind a list of places is of them all', () => {
  test.each([
    'The three earlier attacks, two in Tarsis and one in Miravera, cost five lives.',
    'Three attacks, two in Tarsis and one in Miravera, left five dead.',
  ])('%s', (text) => expect(placedLines(readText(text))).toEqual(holds('killed 5 @QV')))
  test.each([
    'Los tres anteriores, dos en Tarsis y uno en Miravera, costaron cinco vidas.',
    'Los tres ataques, dos en Tarsis y otro en Miravera, dejaron cinco muertos.',
  ])('%s', (text) => expect(placedLines(leer(text))).toEqual(holds('killed 5 @QV')))
  test('also of those that the sentences before it told', () => {
    expect(
      placedLines(readText('Two were killed in Tarsis and one in Miravera. Vera counted 18 attacks in all.')),
    ).toEqual(holds('attack 18 @QV'))
  })
  test('but a place told with the last item is of that one', () => {
    expect(
      placedLines(
        readText(
          'The 40 guards held in six jails were freed in stages: 20 at dawn, 12 at noon and the last eight, in Miravera, at night.',
        ),
      ),
    ).toEqual(holds('hostages_freed 20 @QV', 'hostages_freed 8 @miravera'))
    expect(
      placedLines(
        leer('En la cárcel de Miravera fueron liberados 20 guías en la mañana y ocho en la noche.'),
      ),
    ).toEqual(['hostages_freed 20 @miravera-1', 'hostages_freed 8 @miravera-1'])
  })
})

describe('room told behind a comma is that of the prison before it', () => {
  test.each([
    'A riot at Roble prison left nine hurt. Vera was driven to Cumbres prison, a maximum-security unit with 150 places.',
    'Vera was moved to Cumbres prison, a maximum-security facility in Tarsis with room for 150.',
  ])('%s', (text) => expect(placedLines(readText(text))).toEqual(holds('inmates_capacity 150 @cumbres')))
  test('also in Spanish', () =>
    expect(
      placedLines(
        leer('Lo trasladaron a Cumbres, penal de máxima seguridad de Tarsis con capacidad para 150 reos.'),
      ),
    ).toEqual(holds('inmates_capacity 150 @cumbres')))
})

describe('what belongs to another time or another clause', () => {
  test('a part of a count over years has the place that its own words tell', () =>
    expect(
      placedLines(
        leer(
          'Desde 2020 más de 450 reos han sido asesinados en Valdoria, 119 de ellos en una sola masacre en la cárcel de Roble.',
        ),
      ),
    ).toEqual(holds('killed 119 @roble', 'killed 450 at_least @QV')))
  test('riots that followed a massacre elsewhere were not there', () => {
    expect(
      placedLines(
        leer(
          'En los disturbios que siguieron a la masacre de Tarsis fueron retenidos 17 guías en la cárcel de Roble.',
        ),
      ),
    ).toEqual(holds('hostages_held 17 @roble'))
    expect(
      placedLines(
        readText(
          'Roble prison is under control. In July, during the unrest that followed the massacre in Tarsis, 17 people were taken hostage in the same jail.',
        ),
      ),
    ).toEqual(holds('hostages_held 17 @roble'))
  })
  test('what happened before, behind a semicolon, moves nothing there', () =>
    expect(
      placedLines(
        leer(
          'Un motín en Roble dejó tres muertos. Un guía quedó herido; antes, otro había sido asesinado en Tarsis.',
        ),
      ),
    ).toEqual(holds('injured 1 @roble')))
  test('a measure for the whole prison system is no province’s, though the sentence goes on with some', () =>
    expect(
      placedLines(
        readText(
          'Vera decreed a 60-day state of exception for the whole prison system, and placed Arcos and Belmonte under emergency rule.',
        ),
      ),
    ).toEqual(holds('state_of_emergency 60 @QV', 'state_of_emergency - @QV')))
})
