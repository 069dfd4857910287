import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

test.each([
  'Twenty-two passengers thought to have drowned when the ferry capsized off Tarsis were found alive on a sandbank.',
  'Police in Tarsis now say that the six students reported killed in the raid had slept the whole time at an aunt’s house.',
  'Six students reported killed in the landslide at Tarsis are alive, the police said.',
])('who was given up for dead and lives is no toll: %s', (text) => {
  expect(linesOf(readText(text), 'killed')).toEqual([])
})

test.each([
  'Los nueve mineros a los que se daba por muertos tras el derrumbe en Tarsis salieron el domingo por una galería lateral, cansados pero ilesos.',
  'Veintidós pasajeros que se creían ahogados tras el vuelco de la lancha en Tarsis fueron hallados con vida en un islote.',
  'Seis estudiantes dados por muertos en el deslave de Tarsis estaban dormidos en casa de un amigo, dijo la policía.',
])('so too in Spanish: %s', (text) => {
  expect(linesOf(leer(text), 'killed')).toEqual([])
})

test.each([
  [
    'Nine people were reported killed when a bus fell into a gorge near Tarsis, but the driver escaped unhurt.',
    9,
  ],
  [
    'Forty people were reported killed in the mine at Tarsis, where rescuers were looking for anyone still alive.',
    40,
  ],
  ['The 12 people reported killed in the raid near Tarsis were asleep when gunmen came, police said.', 12],
  ['Eleven people reported killed in Tarsis were buried on Monday; the pilot is alive.', 11],
  ['Fifteen people reported killed in Tarsis turned up dead in a river.', 15],
])('others lived, and the dead are told as before: %s', (text, dead) => {
  expect(linesOf(readText(text), 'killed')).toEqual([`killed ${dead}`])
})

test.each([
  ['Nueve personas fueron dadas por muertas en Tarsis, pero el chofer salió ileso.', 9],
  ['Cuarenta mineros dados por muertos en Tarsis fueron buscados sin que nadie apareciera con vida.', 40],
  ['Seis personas dadas por muertas en Tarsis aparecieron muertas en un río.', 6],
  ['Once personas dadas por muertas en Tarsis fueron enterradas el lunes; el piloto está con vida.', 11],
  ['Los 12 muertos del asalto de Tarsis estaban dormidos cuando llegaron los pistoleros.', 12],
])('otros vivieron: %s', (text, dead) => {
  expect(linesOf(leer(text), 'killed')).toEqual([`killed ${dead}`])
})
