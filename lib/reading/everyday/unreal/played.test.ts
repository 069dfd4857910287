import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const toll = (text: string, es = false) =>
  linesOf(es ? leer(text) : readText(text), 'killed', 'injured', 'hostages_held')

test.each([
  'In Wednesday’s drill in Tarsis, seven lay on the ground as the dead.',
  'In an earthquake drill in Tarsis, 40 people died and 12 were injured.',
  'The 19 guards, held hostage in a play by Juan Soto, sing in the last act in Tarsis.',
  'Tarsis massacred Miravera 38 to 6 on Sunday.',
  'The visitors were massacred 38 to 6 in Tarsis.',
])('what is practised, played or won is no toll: %s', (text) => {
  expect(toll(text)).toEqual([])
})

test.each([
  'En el simulacro del miércoles en Tarsis murieron 40 personas.',
  'Los 19 guardias, tomados como rehenes en una obra de teatro de Tarsis, cantan al final.',
  'El equipo de Tarsis fusiló 5-1 a su rival el domingo.',
])('so too in Spanish: %s', (text) => {
  expect(toll(text, true)).toEqual([])
})

test.each([
  ['Seven soldiers were killed on Wednesday in a drill in Tarsis.', 'killed 7'],
  ['Gunmen killed 38 people in Tarsis, 6 to 8 of them children.', 'killed 38'],
  ['Rebels massacred 38 people in Tarsis on Sunday.', 'killed 38'],
  ['Gunmen took 19 actors hostage at a play in Tarsis.', 'hostages_held 19'],
  ['Twelve people were killed in Tarsis, where a drill was held last week.', 'killed 12'],
])('what happened is told: %s', (text, line) => {
  expect(toll(text)).toContain(line)
})

test.each([
  ['Siete soldados murieron el miércoles durante un simulacro en Tarsis.', 'killed 7'],
  ['Los rebeldes masacraron a 38 personas en Tarsis el domingo.', 'killed 38'],
  ['El Ejército fusiló a 5 campesinos en Tarsis.', 'killed 5'],
  ['Hombres armados tomaron como rehenes a 19 actores en un teatro de Tarsis.', 'hostages_held 19'],
  ['Doce personas murieron en Tarsis, donde hubo un simulacro la semana pasada.', 'killed 12'],
])('lo que ocurrió se cuenta: %s', (text, line) => {
  expect(toll(text, true)).toContain(line)
})
