import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const toll = (text: string, es = false) => linesOf(es ? leer(text) : readText(text), 'killed', 'injured')

test.each([
  'Doctors in Tarsis had expected some 40 wounded after the blast, but nobody was brought in.',
  'The group said it would start killing ten captives an hour after sunset in Tarsis.',
  'Lawyers in Tarsis signed a letter against the execution of 12 men.',
])('who is only awaited, threatened or sentenced is no toll: %s', (text) => {
  expect(toll(text)).toEqual([])
})

test.each([
  'El hospital de Tarsis esperaba unos 40 heridos tras la explosión, pero no llegó ninguno.',
  'El grupo dijo que empezaría a matar a diez personas en Tarsis.',
  'La corte de Tarsis confirmó la pena de muerte de nueve hombres.',
  'Catorce abogados de Tarsis firmaron una carta contra la ejecución de su cliente.',
])('so too in Spanish: %s', (text) => {
  expect(toll(text, true)).toEqual([])
})

test.each([
  ['Some 40 wounded waited for ambulances in Tarsis.', 'injured 40 about'],
  ['Gunmen in Tarsis started killing hostages on Monday; ten people were killed.', 'killed 10'],
  ['The execution of 12 men in Tarsis on Monday was condemned.', 'killed 12'],
  ['The expected storm left 40 wounded in Tarsis.', 'injured 40'],
  ['Villagers in Tarsis protested against the massacre of 12 men.', 'killed 12'],
])('but those it has befallen are told: %s', (text, line) => {
  expect(toll(text)).toEqual([line])
})

test.each([
  ['Unos 40 heridos esperaban ambulancias en Tarsis.', 'injured 40 about'],
  ['La ejecución de 12 hombres en Tarsis fue condenada.', 'killed 12'],
  ['Los vecinos de Tarsis protestaron contra la matanza de 12 campesinos.', 'killed 12'],
  ['La tormenta que se esperaba dejó 40 heridos en Tarsis.', 'injured 40'],
  ['Los rebeldes empezaron a matar rehenes y asesinaron a diez personas en Tarsis.', 'killed 10'],
])('pero los que la sufrieron sí: %s', (text, line) => {
  expect(toll(text, true)).toContain(line)
})
