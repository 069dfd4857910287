import { expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readText } from '@/lib/reading/testing/island'

const lines = (text: string, language: Language) =>
  readText(text, { language }).claims.flatMap(({ kind, quantity, place }) =>
    kind === 'killed' ? [`${quantity?.value} ${place?.name}`] : [],
  )
const riada = 'La riada dejó dos muertos en Tarsis. '
const quake = 'The quake killed two people in Tarsis. '

test.each<[Language, string]>([
  ['es', `${riada}A ese balance se suma el fallecimiento de una mujer de 88 años en Miravera.`],
  ['es', `${riada}El alcalde confirmó el fallecimiento de un vecino en Miravera.`],
  ['en', `${quake}The mayor confirmed the death of a woman in Miravera.`],
])('a death that is added or confirmed is told, %s: %s', (language, text) =>
  expect(lines(text, language)).toEqual(['2 Tarsis', '1 Miravera']),
)

test.each<[Language, string]>([
  ['es', `${riada}El alcalde negó el fallecimiento de un vecino en Miravera.`],
  ['es', `${riada}El alcalde no confirmó la muerte de un vecino en Miravera.`],
  ['es', `${riada}Un hombre acusado de la muerte de una mujer fue detenido en Miravera.`],
  ['en', `${quake}The mayor recalled the death of a woman in Miravera.`],
])('one that is denied, charged or recalled is not, %s: %s', (language, text) =>
  expect(lines(text, language)).toEqual(['2 Tarsis']),
)

test.each<[Language, string]>([
  ['en', 'The president mourned the death of a singer in Tarsis on Monday.'],
  ['en', 'The family announced the death of a former minister in Tarsis.'],
  ['en', 'The club confirmed the death of a former player in Tarsis on Monday.'],
  ['es', 'El alcalde lamentó la muerte de un cantante en Tarsis el lunes.'],
  ['es', 'El alcalde confirmó la muerte de un vecino en Tarsis el lunes.'],
])('one of which nothing says what brought it is not, %s: %s', (language, text) =>
  expect(lines(text, language)).toEqual([]),
)

test.each<[Language, string]>([
  ['en', 'Police confirmed the death of a woman in Tarsis after an explosion.'],
  ['en', 'Gunmen attacked a market in Tarsis. The mayor confirmed the death of a woman.'],
  ['es', 'El ministerio confirmó la muerte de un preso en Tarsis.'],
  ['en', 'Police confirmed the death of a protester in Tarsis on Monday.'],
  ['en', 'Doctors confirmed the death of a nurse in Tarsis after shelling.'],
  ['en', 'The UN confirmed the death of a peacekeeper in Tarsis.'],
  ['en', 'The mayor confirmed the death of a journalist who was kidnapped in Tarsis.'],
  ['es', 'La Defensoría confirmó la muerte de un joven en Tarsis durante el paro.'],
  ['es', 'La Defensoría confirmó la muerte de un manifestante en Tarsis.'],
])('one with violence, or in custody, is, %s: %s', (language, text) =>
  expect(lines(text, language)).toEqual(['1 Tarsis']),
)
