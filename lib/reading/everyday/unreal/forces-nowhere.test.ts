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
  ['The police have 50,000 officers, the minister recalled after the riot in Arcos.', []],
])('who may come, or will be hired, is nowhere yet: %s', (text, numbers) => expect(en(text)).toEqual(numbers))

test.each([
  ['El Gobierno envió 2.500 soldados a Arcos tras el motín, y otros 1.200 infantes podrían seguir.', [2500]],
  ['Si el plazo vence, un millar de policías podría entrar a la cárcel de Arcos.', []],
  ['El presidente decretó la emergencia en Arcos y el reclutamiento de 10.000 policías adicionales.', []],
])('in Spanish: %s', (text, numbers) => expect(es(text)).toEqual(numbers))

test.each([
  'El servicio, que cuenta con 1.800 agentes para 31.000 internos en Arcos, ha pedido mil militares más.',
  'Tras el motín de Arcos la Policía recordó que cuenta con 50.000 agentes en todo el país.',
  'La Policía, que tiene 50.000 agentes, investiga el motín de Arcos.',
  'Preocupa en Arcos la contratación de 300 policías que serán formados este año.',
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

test.each([
  ['The army has 3,000 soldiers on patrol in Arcos.', 3000],
  ['The army has 1,500 troops guarding the prisons of Arcos.', 1500],
  ['The army has 600 soldiers inside Arcos prison by noon.', 600],
  ['The army of Arcos has 5,000 troops fighting gangs.', 5000],
  ['The army has 2,000 troops around Arcos prison.', 2000],
  ['The army numbered 800 men as it entered Arcos.', 800],
  ['The recruitment of 1,000 soldiers already sent to Arcos was criticised.', 1000],
  ['More than 1,000 police could be heard as they stormed the jail of Arcos.', 1000],
  ['About 400 police could do nothing as the prison of Arcos burned.', 400],
])('nor are those at work all the staff: %s', (text, number) => expect(en(text)).toEqual([number]))

test.each([
  ['El Ejército tiene 3.000 soldados patrullando Arcos.', 3000],
  ['El Ejército cuenta con 2.000 soldados para vigilar las cárceles de Arcos.', 2000],
  ['El sistema penitenciario cuenta con 300 soldados dentro de la cárcel de Arcos.', 300],
  ['El Ejército sumó 800 soldados a la vigilancia de las cárceles de Arcos.', 800],
  ['La Policía sumó 600 agentes a los controles de Arcos.', 600],
  ['El Ejército dispuso 900 soldados para tomar el control de la cárcel de Arcos.', 900],
  ['La Policía dispuso de 300 agentes para el rescate en Arcos.', 300],
  ['Con la incorporación de 500 militares se reforzó la cárcel de Arcos.', 500],
  ['La incorporación de 800 soldados a la patrulla en Arcos empezó el lunes.', 800],
  ['El ascenso de 300 policías que patrullan Arcos se aplazó.', 300],
  ['Unos 300 soldados podrían verse frente a la cárcel de Arcos.', 300],
])('nor in Spanish: %s', (text, number) => expect(es(text)).toEqual([number]))
