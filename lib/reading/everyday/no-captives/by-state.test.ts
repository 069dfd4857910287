import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const told = (text: string, es = false) => {
  const claims = es ? leer(text) : readText(text)
  return [
    ...linesOf(claims, 'hostages_held'),
    ...linesOf(claims, 'hostages_freed'),
    ...linesOf(claims, 'detained'),
  ]
}

test.each([
  'Twenty-seven fishermen were held by the coast guard off Tarsis on Tuesday.',
  'Relatives demand the release of the 27 fishermen held by the coast guard of a neighbouring country.',
  'The coast guard is holding 27 fishermen for crossing the line; a judge will hear them on Monday.',
])('whom forces of a state hold is detained, and no hostage: %s', (text) => {
  expect(told(text)).toEqual(['detained 27'])
})

test.each([
  'Veintisiete pescadores fueron retenidos por la guardia costera frente a Tarsis el martes.',
  'Los familiares exigen la liberación de los 27 pescadores retenidos por la guardia costera de otro país.',
  'La Armada retuvo a 27 pescadores frente a Tarsis el lunes.',
])('so too in Spanish: %s', (text) => {
  expect(told(text, true)).toEqual(['detained 27'])
})

test('who is let go by the police was nobody’s hostage', () => {
  expect(told('The 40 migrants held by the police in Tarsis were released on Monday.')).toEqual([])
  expect(
    told('Los 40 migrantes retenidos por la policía en Tarsis fueron liberados el lunes.', true),
  ).toEqual([])
})

test('whom the police hold back is not in custody', () => {
  expect(told('Police held back 300 demonstrators in Tarsis on Monday.')).toEqual([])
})

test.each([
  ['Seven soldiers were held by the National Liberation Army in Tarsis.', 'hostages_held 7'],
  ['Nine villagers were taken hostage by soldiers in Tarsis.', 'hostages_held 9'],
  ['Six police officers were held by villagers in Tarsis.', 'hostages_held 6'],
  ['Twelve soldiers held by the Arakan Army were freed on Monday.', 'hostages_freed 12'],
  ['The 19 nurses are being held for ransom by police officers who mutinied.', 'hostages_held 19'],
])('others take captives: %s', (text, line) => {
  expect(told(text)).toEqual([line])
})

test.each([
  ['Siete soldados fueron retenidos por la guardia indígena en Tarsis.', 'hostages_held 7'],
  ['Doce vecinos fueron retenidos por la policía comunitaria en Tarsis.', 'hostages_held 12'],
  ['El Ejército informó que 16 soldados fueron retenidos por la comunidad en Tarsis.', 'hostages_held 16'],
  ['Nueve campesinos fueron tomados como rehenes por soldados en Tarsis.', 'hostages_held 9'],
  ['Doce soldados retenidos por el Ejército de Liberación Nacional fueron liberados.', 'hostages_freed 12'],
])('otros toman cautivos: %s', (text, line) => {
  expect(told(text, true)).toEqual([line])
})
