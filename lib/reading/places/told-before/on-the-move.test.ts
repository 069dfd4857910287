import { expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

test.each([
  'A bomb went off in Tarsis on Monday. Some 800 villagers reached Miravera on Tuesday. The governor spoke of 17 dead.',
  'Gunmen shot at a bus near Tarsis on Monday. The passengers had left Miravera at six. Seventeen were killed.',
  'A bomb went off in Tarsis on Monday. Fifteen ambulances took the wounded to Miravera. Seventeen people were killed.',
  'A bomb went off in Tarsis on Monday. In Miravera, officials condemned the attack. Seventeen people were killed.',
])('the dead are not where people came to or set out from: %s', (text) => {
  expect(placedLines(readText(text))).toContain('killed 17 @tarsis')
})

test.each([
  'Una bomba estalló el lunes en Tarsis. Quince ambulancias llevaron a los heridos a Miravera. Hay 17 muertos.',
  'Una bomba estalló el lunes en Tarsis. Unos 800 aldeanos llegaron el martes a Miravera. Hay 17 muertos.',
  'Los manifestantes quemaron el municipio de Tarsis. El primer ministro volvió en avión de Miravera. Hay 17 muertos.',
  'Una bomba estalló en Tarsis el lunes. En Miravera las autoridades condenaron el ataque. Hay 17 muertos.',
])('so too in Spanish: %s', (text) => {
  expect(placedLines(leer(text))).toContain('killed 17 @tarsis')
})

test.each([
  'Gunmen attacked Tarsis on Monday. On Tuesday the gunmen reached Miravera. Nine people were killed.',
  'A flood hit Tarsis on Monday. On Tuesday the water reached Miravera. Nine people were killed.',
  'The riot began in Tarsis. The protests spread to Miravera. Nine people were killed.',
  'Police found arms in Tarsis on Monday. A bomb left Miravera in ruins. Nine people were killed.',
  'Villagers fled Tarsis on Monday. They reached Miravera, where shells fell. Nine people were killed there.',
])('what comes upon a town is there: %s', (text) => {
  expect(placedLines(readText(text))).toContain('killed 9 @miravera')
})

test.each([
  'Hombres armados atacaron Tarsis el lunes. El martes los pistoleros llegaron a Miravera. Hay nueve muertos.',
  'El río inundó Tarsis el lunes. El martes el agua llegó a Miravera. Hay nueve muertos.',
  'Los combates empezaron en Tarsis. Los soldados llegaron a Miravera. Hay nueve muertos.',
  'La protesta empezó en Tarsis. El martes llegó a Miravera. Hay nueve muertos.',
  'La Policía halló armas en Tarsis. Un aluvión dejó a Miravera sin luz. Hay nueve muertos.',
])('lo que llega a un pueblo está allí: %s', (text) => {
  expect(placedLines(leer(text))).toContain('killed 9 @miravera')
})
