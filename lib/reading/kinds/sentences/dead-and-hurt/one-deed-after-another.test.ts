import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const killed = (lines: readonly string[]) => lines.filter((line) => line.startsWith('killed'))

describe('of deeds told in a row the last befell the same people', () => {
  test.each([
    ['Three men were stopped, questioned and killed in Tarsis.', 'killed 3'],
    ['Four guards at Roble prison were dragged out, beaten and killed.', 'killed 4'],
    ['Five tourists were mistaken for rivals and killed in Tarsis.', 'killed 5'],
    ['Eight farmers were lined up and shot dead in Tarsis.', 'killed 8'],
    ['Twelve passengers were forced to kneel and executed near Tarsis.', 'killed 12'],
    ['Five tourists taken for rivals and killed in Tarsis', 'killed 5'],
    ['Two officers ambushed and killed in Tarsis', 'killed 2'],
  ])('%s', (text, line) => expect(killed(saidLines(readText(text)))).toEqual([line]))

  test.each([
    ['Cinco turistas fueron secuestrados, interrogados y asesinados en Tarsis.', 'killed 5'],
    ['Cinco turistas fueron confundidos con rivales y asesinados en Tarsis.', 'killed 5'],
    ['Ocho campesinos fueron formados en fila y ejecutados en Tarsis.', 'killed 8'],
    ['Los 12 pasajeros fueron obligados a bajar y asesinados cerca de Tarsis.', 'killed 12'],
    ['Tres hermanos secuestrados y asesinados en Tarsis', 'killed 3'],
  ])('%s', (text, line) => expect(killed(saidLines(leer(text)))).toEqual([line]))

  test.each([
    ['A dos guardias de Roble los golpearon y mataron.', 'killed 2'],
    ['A tres reclusos de Roble los sacaron de su celda y los mataron.', 'killed 3'],
    ['A un guardia de Roble lo redujeron y asesinaron los reos.', 'killed 1'],
    ['A un guardia de Roble lo golpearon y mataron a dos presos.', 'killed 2'],
    ['A cuatro reos los persiguieron y mataron policías en Tarsis.', 'killed -'],
  ])('%s', (text, line) => expect(killed(saidLines(leer(text)))).toEqual([line]))

  test('who binds somebody and flees leaves him behind', () => {
    const said = saidLines(leer('A dos guardias de Roble los ataron y escaparon.'))
    expect(said.filter((line) => line.includes(' 2'))).toEqual([])
  })

  test.each([
    [
      'Roble prison has been one of the stages of a chain of riots in which 400 inmates have died.',
      'killed 400',
    ],
    [
      'Twelve police were sentenced for a raid in which nine inmates were killed at Roble prison.',
      'killed 9',
    ],
  ])('what happened in something befell those who are told of there: %s', (text, line) =>
    expect(killed(saidLines(readText(text)))).toEqual([line]),
  )

  test('those beaten before they were let go are free', () => {
    const said = saidLines(readText('Four guards were seized, beaten and released at Roble prison.'))
    expect(said).toEqual(['hostages_freed 4', 'hostages_held 4'])
  })

  test('whom the second verb acts on is somebody else', () => {
    const said = saidLines(readText('Six gunmen were chased by police and killed three farmers in Tarsis.'))
    expect(killed(said)).toEqual(['killed 3'])
  })
})

describe('what is told of a number is what befell those counted', () => {
  test.each([
    ['Two sources told SNAP of 20 inmates and two guards killed at Roble prison.', ['killed 2', 'killed 20']],
    [
      'One source told SNAP of 20 inmates killed at Roble prison, another told Miravera TV of at least 25.',
      ['killed 20', 'killed 25 at_least'],
    ],
    [
      'Witnesses spoke of 12 inmates killed at Roble prison, while a lawyer spoke of 15 inmates.',
      ['killed 12', 'killed 15'],
    ],
    ['One source spoke of 20 inmates killed at Roble prison, another of 25.', ['killed 20', 'killed 25']],
  ])('%s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))

  test.each([
    [
      'Una fuente habló de 20 internos muertos en la cárcel de Roble; otra habló de 25 internos.',
      ['killed 20', 'killed 25'],
    ],
    [
      'Una fuente habló de 20 internos muertos en la cárcel de Roble, otra de 25.',
      ['killed 20', 'killed 25'],
    ],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))

  test('soldiers of whom another voice speaks share no fate with the wounded', () => {
    const said = saidLines(
      readText('The ministry spoke of 30 inmates wounded at Roble prison and the army spoke of 40 soldiers.'),
    )
    expect(said.filter((line) => line.startsWith('injured'))).toEqual(['injured 30'])
  })
})
