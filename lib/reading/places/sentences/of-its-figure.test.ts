import { expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

test('a figure that the text replaces is of where those lay who were counted before', () => {
  const text =
    'In Valdoria, 119 bodies were brought out of Roble prison on Friday; 107 have been identified.\n\n' +
    'Until Sunday the count had stood at 118.'
  expect(placedLines(readText(text))).toContain('killed 118 @roble')
})

test('a count over many months is not placed by a later sentence on one happening', () => {
  const text =
    'The prison service of Valdoria reports 90 inmates killed between January and today. The bloodiest clash took place at Roble prison.'
  expect(placedLines(readText(text, { published: '2023-05-17' }))).toContain('killed 90 @QV')
  const texto =
    'El servicio de prisiones de Valdoria reporta 90 internos muertos entre enero y hoy. El choque más sangriento ocurrió en la cárcel de Roble.'
  expect(placedLines(leer(texto))).toContain('killed 90 @QV')
})
