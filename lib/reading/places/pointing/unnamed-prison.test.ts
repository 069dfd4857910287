import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const english = (text: string, lines: readonly string[]) =>
  expect(placedLines(readText(text))).toEqual(expect.arrayContaining([...lines]))
const spanish = (text: string, lines: readonly string[]) =>
  expect(placedLines(leer(text))).toEqual(expect.arrayContaining([...lines]))

describe('a report that opens with a prison that it names further on', () => {
  test('has its first figures there, those too that went on without naming it', () => {
    english(
      'The toll of Sunday’s fighting in a jail in southern Valdoria rose to 20 on Monday. Five of the bodies were mutilated. An earlier bulletin spoke of 12.\n\nViolence flared in the main pavilion of Roble prison before daybreak.',
      ['killed 20 @roble', 'killed 12 @roble'],
    )
    spanish(
      'El saldo de los choques del domingo en una cárcel del sur de Valdoria subió a 20 muertos. Otros nueve presos resultaron heridos.\n\nLa violencia empezó en el pabellón principal de la cárcel de Roble.',
      ['killed 20 @roble', 'injured 9 @roble'],
    )
  })

  test('by the town in which "the jail" stands', () =>
    english(
      'Twenty inmates died in riots at a prison in the southwest of Valdoria. Nine others were hurt.\n\nNeighbours in Miravera heard gunfire. Elite units entered the jail and arrested seven ringleaders.',
      ['killed 20 @miravera-1', 'injured 9 @miravera-1', 'detained 7 @miravera-1'],
    ))

  test('though it is named only for its director, by the town of which the report told', () =>
    english(
      'Over 400 prisoners fled and 25 people died in a breakout at a penitentiary in the north of Puerto Lago, Valdoria. Among the dead is the director of Roble prison, Ana Paz.\n\nThe jail held 900 people.',
      ['escaped 400 at_least @roble', 'killed 25 @roble', 'other_count 900 @roble'],
    ))

  test('but not where the prison is only whose head died, or whence prisoners were taken', () => {
    english(
      'Gunmen killed the director of Valdoria’s biggest prison on a highway outside Puerto Lago. Two guards were wounded.\n\nSoldiers arrived at Roble prison before dawn.',
      ['injured 2 @puerto-lago'],
    )
    english(
      'Gunmen, angry at the removal of inmates from the country’s biggest prison, killed five police officers in Puerto Lago. Six others were hurt.\n\nOfficials said 900 prisoners were being moved out of Roble prison.',
      ['injured 6 @puerto-lago'],
    )
    spanish(
      'Un coche bomba explotó ante un centro comercial de Puerto Lago y mató a un taxista. Los heridos son 26. La prensa vincula el atentado con el traslado de 300 reos de la cárcel de Roble.',
      ['injured 26 @puerto-lago'],
    )
  })

  test('but not at one to which prisoners were taken, or where others died years before', () => {
    english(
      'Twenty inmates died in a riot at a prison in southern Valdoria. Nine others were hurt. Six men were moved to Cumbres prison.',
      ['killed 20 @QV', 'injured 9 @QV'],
    )
    english(
      'Twenty inmates died in a riot at a prison in southern Valdoria. Nine others were hurt. In 2012 a fire killed 300 at Cumbres prison.',
      ['killed 20 @QV', 'injured 9 @QV'],
    )
  })
})
