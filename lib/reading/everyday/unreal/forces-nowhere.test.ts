import { expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

const sent = ({ claims }: ReturnType<typeof readText>) =>
  claims.filter(({ kind }) => kind === 'troops_deployed').map(({ quantity }) => quantity?.value)
const en = (text: string) => sent(readText(text))
const es = (text: string) => sent(leer(text))

test.each([
  [
    'The government sent 2,500 soldiers to Arcos after the riot, and another 1,200 marines may follow.',
    [2500],
  ],
  ['If the deadline passes, a thousand police could enter Arcos prison.', []],
  ['Some 4,000 soldiers might thus act in Arcos against gangs without police.', []],
  ['The president decreed an emergency in Arcos and the recruitment of 10,000 extra police.', []],
])('who may come, or will be hired, is nowhere yet: %s', (text, numbers) => expect(en(text)).toEqual(numbers))

test.each([
  ['El Gobierno envió 2.500 soldados a Arcos tras el motín, y otros 1.200 infantes podrían seguir.', [2500]],
  ['Si el plazo vence, un millar de policías podría entrar a la cárcel de Arcos.', []],
  ['El presidente decretó la emergencia en Arcos y el reclutamiento de 10.000 policías adicionales.', []],
])('in Spanish: %s', (text, numbers) => expect(es(text)).toEqual(numbers))

test.each([
  'El servicio, que cuenta con 1.800 agentes para 31.000 internos en Arcos, ha pedido mil militares más.',
  'Tras el motín de Arcos la Policía recordó que cuenta con 50.000 agentes en todo el país.',
])('nor is all the staff of a service sent: %s', (text) => expect(es(text)).toEqual([]))

test('what stands before a colon is counted behind it', () =>
  expect(
    es(
      'Vuelven a Arcos, adonde se envió ayer a 3.000 soldados, los allanamientos sin orden: hubo 52 el primer día, de resultas de los cuales cayeron treinta personas.',
    ),
  ).toEqual([3000]))

test.each([
  ['Some 600 soldiers may have entered Arcos prison, the press says.', 600],
  ['The raid on Arcos prison was the work of 300 police, who may stay until Monday.', 300],
  ['500 soldiers could only enter Arcos prison at dawn.', 500],
  ['The army has 400 soldiers on the streets of Arcos after the riot.', 400],
  ['The police sent 500 officers for the transfer of 300 inmates to Arcos.', 500],
])('but who went is: %s', (text, number) => expect(en(text)).toEqual([number]))

test.each([
  ['Según la prensa, 600 militares podrían haber entrado a la cárcel de Arcos.', 600],
  ['La operación en la cárcel de Arcos cuenta con 500 agentes.', 500],
  ['El país cuenta con 500 militares desplegados en la cárcel de Arcos.', 500],
  ['El Gobierno envió 300 policías para trasladar a 900 presos a Arcos.', 300],
  ['El ministro anunció que enviará 600 militares a la cárcel de Arcos.', 600],
])('also in Spanish: %s', (text, number) => expect(es(text)).toEqual([number]))
