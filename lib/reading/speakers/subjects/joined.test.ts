import { expect, test } from 'vitest'
import type { Reading } from '@/lib/model/reading'
import { leer, readText } from '../../testing/island'

const told = ({ claims }: Reading) =>
  claims.map(({ kind, attribution, status }) => `${kind} ${attribution} ${status}`)
const killedBy = (speaker: string) => [`killed ${speaker} reported`]

test.each([
  ['The UN and residents said 12 people were killed in Tarsis.', 'UN and residents'],
  ['Twelve people were killed in Tarsis, residents and the UN said.', 'residents and the UN'],
  ['The UN, the army and residents said 12 people were killed in Tarsis.', 'UN, the army and residents'],
  [
    'The ministry of health and the army said 12 people were killed in Tarsis.',
    'ministry of health and the army',
  ],
  [
    'Twelve people were killed in Tarsis, according to the Doctors’ Union, the army and two residents.',
    'Doctors’ Union, the army and two residents',
  ],
])('those who say it together are told together: %s', (text, speaker) =>
  expect(told(readText(text))).toEqual(killedBy(speaker)),
)
test.each([
  ['La ONU y vecinos dijeron que 12 personas murieron en Tarsis.', 'ONU y vecinos'],
  ['Doce personas murieron en Tarsis, informaron Unicef, la OMS y MSF.', 'Unicef, la OMS y MSF'],
  [
    'Doce personas murieron en Tarsis, según la Red de Médicos y los comités de resistencia.',
    'Red de Médicos y los comités de resistencia',
  ],
])('and in Spanish: %s', (text, speaker) => expect(told(leer(text))).toEqual(killedBy(speaker)))

test.each([
  ['Rescuers reached the army and residents said 12 people were killed in Tarsis.', 'residents'],
  [
    'Twelve people were killed in Tarsis, according to the army and the police clashed with the crowd.',
    'army',
  ],
  ['Tarsis fell, fighters advanced and the UN said 12 people were killed in Tarsis.', 'UN'],
  ['Ana Vera, head of the union, and the police said 12 people were killed in Tarsis.', 'police'],
])('but not with what another clause tells of: %s', (text, speaker) =>
  expect(told(readText(text)).join()).toContain(`killed ${speaker} `),
)
test.each([
  ['Doce personas murieron en Tarsis, según el Ejército y la Policía detuvo a tres hombres.', 'Ejército'],
  ['Doce personas murieron en Tarsis, según Luis Vera, director de Prevención y Seguridad.', 'Luis Vera'],
  ['Doce personas murieron en Tarsis, dijo el Ejército y tres vecinos resultaron heridos.', 'Ejército'],
])('nor in Spanish: %s', (text, speaker) => expect(told(leer(text))).toContain(killedBy(speaker)[0]))
test('relatives and neighbours vouch for nothing between them', () =>
  expect(told(readText('Relatives and neighbours said 12 people were killed in Tarsis.')).join()).toContain(
    'alleged',
  ))
