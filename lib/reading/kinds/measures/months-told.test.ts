import { expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

const published = '2024-03-08' // a Friday
const ends = ({ claims }: ReturnType<typeof readText>) =>
  claims.find(({ kind }) => kind === 'state_of_emergency')?.emergency?.days?.until ?? null
const en = (text: string) => ends(readText(text, { published }))
const es = (text: string) => ends(leer(text, published))

test.each([
  ['The government extended the state of emergency in Arcos by one month on Thursday.', '2024-04-07'],
  ['The government declared a three-month state of emergency in Arcos on Thursday.', '2024-06-07'],
  ['On Thursday the president declared a state of emergency in Arcos for three months.', '2024-06-07'],
  [
    'On Thursday the president extended the state of emergency in Arcos for another two months.',
    '2024-05-07',
  ],
])('an emergency ends so many months after its day: %s', (text, until) => expect(en(text)).toBe(until))

test.each([
  ['El Gobierno declaró el jueves el estado de emergencia en Arcos por tres meses.', '2024-06-07'],
  ['El Gobierno prorrogó el jueves por un mes el estado de emergencia en Arcos.', '2024-04-07'],
  ['El jueves el Gobierno decretó un estado de excepción de dos meses en Arcos.', '2024-05-07'],
])('in Spanish: %s', (text, until) => expect(es(text)).toBe(until))

test.each([
  'The government declared a state of emergency in Arcos on Thursday, three months after a riot.',
  'The government declared a state of emergency in Arcos on Thursday and banned protests for three months.',
  'The government declared a state of emergency in Arcos on Thursday. Soldiers have been there for three months.',
  'The government declared a state of emergency in Arcos on Thursday, after three months of clashes.',
])('but not of what else lasts so long: %s', (text) => expect(en(text)).toBeNull())
test.each([
  'El Gobierno declaró el jueves el estado de emergencia en Arcos, tres meses después de un motín.',
  'El Gobierno declaró el jueves el estado de emergencia en Arcos y prohibió las protestas por tres meses.',
  'El Gobierno declaró el jueves el estado de emergencia en Arcos por tercera vez en seis meses.',
  'El jueves se declaró el estado de emergencia en Arcos, la segunda medida en tres meses.',
])('nor in Spanish: %s', (text) => expect(es(text)).toBeNull())
