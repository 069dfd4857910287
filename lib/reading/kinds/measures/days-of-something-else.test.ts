import { expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

const days = ({ claims }: ReturnType<typeof readText>) =>
  claims
    .filter(({ kind, unit }) => kind === 'state_of_emergency' && unit === 'days')
    .map(({ quantity }) => quantity?.value)
const en = (text: string) => days(readText(text))
const es = (text: string) => days(leer(text))

test.each([
  'The balance of the emergency in Arcos, 6 days old, is of 12 dead and 300 arrests.',
  'Thirty-one days into the prison emergency and with soldiers at the gate, five inmates were killed in Arcos.',
  'Arcos has been under a state of emergency for 12 days.',
  'The state of emergency in Arcos has lasted 12 days so far.',
  'After 20 days of the state of emergency, police counted 700 arrests in Arcos.',
])('for how many days it has gone on is not for how many it was declared: %s', (text) =>
  expect(en(text)).toEqual([]),
)

test.each([
  'Los cuatro reos murieron en Arcos, con nueve días ya de estado de excepción en las cárceles.',
  'El estado de excepción, que era de dos provincias y llevaba 6 días, se amplió a Arcos.',
  'El estado de excepción en Arcos cumple hoy 15 días.',
  'A los ocho días del estado de excepción murieron cinco presos en Arcos.',
  'Tras veinte días de estado de excepción, la Policía detuvo a 300 personas en Arcos.',
])('in Spanish: %s', (text) => expect(es(text)).toEqual([]))

test.each([
  ['The president, 58 days in office, put the prisons of Arcos under emergency: sixty days.', 60],
  ['The president, 50 days after taking office, declared a 60-day state of emergency in Arcos.', 60],
  [
    'The government, shaken by ten days of violent protests, declared a 30-day state of emergency in Arcos.',
    30,
  ],
  ['Arcos was put under a state of emergency for 60 days.', 60],
  ['Arrests under the 90-day emergency in Arcos have passed 800.', 90],
  ['The 60 days of the state of emergency began on Monday in Arcos.', 60],
])('days of something else are none, and its own remain: %s', (text, length) =>
  expect(en(text)).toEqual([length]),
)

test.each([
  ['La presidenta, a 40 días de asumir, puso las cárceles de Arcos en emergencia: noventa días.', 90],
  ['Se dictaron 30 días de excepción en Arcos; las clases, 10 días a distancia.', 30],
  ['Pese a los 60 días de excepción en Arcos, entraron mil celulares.', 60],
  ['El estado de excepción vence en Arcos a los 60 días, dijo el ministro.', 60],
  ['El presidente redujo a 30 días el estado de excepción en Arcos.', 30],
  ['Con 60 días de estado de excepción responde el Gobierno a la matanza de Arcos.', 60],
])('nor in Spanish: %s', (text, length) => expect(es(text)).toEqual([length]))

test.each([
  ['El Congreso amplió a los 90 días el estado de sitio en Arcos.', 90],
  ['El estado de excepción en Arcos fue ampliado a los 60 días.', 60],
  ['El estado de sitio en Arcos se redujo a los 15 días.', 15],
  ['Rige en Arcos el estado de excepción, que a los 60 días concluirá.', 60],
  ['Tras 60 días de excepción, las Fuerzas Armadas dejaron las cárceles de Arcos.', 60],
  ['El estado de emergencia en Arcos fue ampliado a 45 días de vigencia.', 45],
])('nor is a new length, or one that ends, gone by: %s', (text, length) => expect(es(text)).toEqual([length]))

test('in English: so far may be of the next words', () =>
  expect(en('A state of exception of 30 days so far covers only the prison of Arcos.')).toEqual([30]))

test.each([
  'A los ocho días de la ampliación del estado de excepción murieron cinco presos en Arcos.',
  'Tras 20 días de estado de excepción, los choques dejaron tres muertos en Arcos.',
])('but days gone by are: %s', (text) => expect(es(text)).toEqual([]))
