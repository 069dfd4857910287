import { expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const troops = ({ claims }: ReturnType<typeof readText>) =>
  claims.filter(({ kind }) => kind === 'troops_deployed').map(({ quantity }) => quantity?.value)
const en = (text: string) => troops(readText(`Inmates rioted in Arcos prison. ${text}`))
const es = (text: string) => troops(leer(`Los presos se amotinaron en la cárcel de Arcos. ${text}`))

test.each([
  ['The 1,200 police who reinforced the prisons will go home on Monday.', 1200],
  ['The 900 soldiers deployed in Arcos will return to their barracks.', 900],
])('forces that go home had been sent: %s', (text, value) => expect(en(text)).toEqual([value]))

test.each([
  ['Se emplearon 150 policías.', 150],
  ['Los 1.200 policías que reforzaron las prisiones regresarán a sus cuarteles.', 1200],
  ['Los 900 militares desplegados en Arcos regresarán a sus cuarteles.', 900],
  ['El gobernador, que prohibió las fiestas en Arcos, mandó 140 policías.', 140],
])('in Spanish: %s', (text, value) => expect(es(text)).toEqual([value]))

test.each([
  'The prison service employs 300 officers.',
  '1,200 officers are employed by the prison service.',
  'The 900 soldiers will return to their barracks.',
  'The ministry withdrew 200 soldiers from the parade.',
  'The town sent 140 police to the match.',
])('nobody is sent: %s', (text) => expect(en(text)).toEqual([]))

test.each([
  'La cárcel emplea a 300 policías.',
  'Se contratará a 400 agentes.',
  'Los 900 militares regresarán a sus cuarteles.',
  'El alcalde prometió emplear a 90 policías jubilados.',
  'El gobernador mandó 140 policías al partido.',
])('nor in Spanish: %s', (text) => expect(es(text)).toEqual([]))
