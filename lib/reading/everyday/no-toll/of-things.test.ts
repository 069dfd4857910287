import { expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

const toll = ({ claims }: ReturnType<typeof readText>) =>
  claims
    .filter(({ kind }) => kind === 'killed' || kind === 'injured')
    .map(({ kind, quantity }) => `${kind} ${quantity?.value}`)
const en = (text: string) => toll(readText(text))
const es = (text: string) => toll(leer(text))

test.each([
  [
    'The army launched 210 drones and 40 missiles at Arcos, of which the defence says it shot down 180 and 31; nine people died.',
    ['killed 9'],
  ],
  ["The week's shelling killed six people in Arcos; the drones, 1,200.", ['killed 6']],
  [
    'In the jails of Arcos twelve inmates died; ninety were wounded; escapes, 14; strikes, 8.',
    ['killed 12', 'injured 90'],
  ],
  ['A forensic van for 10 bodies made two trips to Arcos prison after the riot.', []],
  ['After the death of an inmate in Arcos prison, 300 guards were sacked.', ['killed 1']],
  ['The daily homicides fell from 24 to 9 in Arcos.', []],
  ['Those who fled Arcos prison include a man convicted of eleven murders.', []],
])('weapons, strikes, posts and rates are no dead: %s', (text, lines) => expect(en(text)).toEqual(lines))

test.each([
  [
    'El Ejército lanzó contra Arcos 210 aparatos y 40 misiles, de los que la defensa dice haber abatido 180 y 31; murieron nueve personas.',
    ['killed 9'],
  ],
  ['Los bombardeos mataron a seis vecinos en Arcos; los drones, 1.200.', ['killed 6']],
  ['En las cárceles de Arcos hubo noventa heridos; fugas, catorce; huelgas, 8.', ['injured 90']],
  ['Tras la muerte de un preso en Arcos, trescientos guardias fueron despedidos.', ['killed 1']],
  [
    'Llegan 800 policías, con lo que la fuerza federal en Arcos, donde mataron a 230 personas, pasará de 6.000.',
    ['killed 230'],
  ],
  ['Arcos tenía en 2017 una tasa de homicidios de 5; hoy, 44.', []],
  ['El homicidio diario bajó de 24 a 9 en Arcos.', []],
  ['En Arcos se cometen 24 homicidios diarios.', []],
])('in Spanish: %s', (text, lines) => expect(es(text)).toEqual(lines))

test.each([
  ['The army says it killed 180 fighters and 31 commanders in Arcos.', ['killed 180', 'killed 31']],
  ['Murders fell from 240 to 90 in Arcos.', ['killed 240', 'killed 90']],
  ['Twelve inmates, three guards and a doctor were killed in Arcos.', ['killed 12', 'killed 3', 'killed 1']],
  ['A van with 8 bodies left Arcos prison after the riot.', ['killed 8']],
  ['The homicide rate in Arcos, where 46 people were killed in January, is high.', ['killed 46']],
])('but people are: %s', (text, lines) => expect(en(text)).toEqual(lines))

test.each([
  ['El Ejército mandó a Arcos 200 hombres, de los que los rebeldes dicen haber abatido a 12.', ['killed 12']],
  ['La cifra de homicidios bajó de 240 a 90 en Arcos.', ['killed 240', 'killed 90']],
  ['Hubo en la cárcel de Arcos doscientos heridos; muertos, 14.', ['injured 200', 'killed 14']],
  ['En el motín de Arcos murieron 12 presos; los guardias, cuatro.', ['killed 12', 'killed 4']],
  ['La tasa bajó tras los 46 homicidios de enero en Arcos.', ['killed 46']],
  ['Murieron en Arcos 12 presos, tres guardias y dos médicos.', ['killed 12', 'killed 3', 'killed 2']],
])('also in Spanish: %s', (text, lines) => expect(es(text)).toEqual(lines))

test.each([
  ['The gang is accused of 14 killings on Sunday in Arcos.', ['killed 14']],
  ['The army has been accused of 12 killings in Arcos this week.', ['killed 12']],
  ['Police are accused of 31 killings in Arcos during the protests.', ['killed 31']],
  ['The weekly deaths in Arcos came to 31.', ['killed 31']],
])('a fresh toll is no old crime and no rate: %s', (text, lines) => expect(en(text)).toEqual(lines))

test.each([
  ['La banda es acusada de 32 asesinatos este mes en Arcos.', ['killed 32']],
  ['La Policía es acusada de 31 muertes en Arcos durante las protestas.', ['killed 31']],
  ['Los asesinatos diarios continúan en Arcos: 14 el domingo, nueve el lunes.', ['killed 14', 'killed 9']],
  ['Las muertes diarias siguen en Arcos: 14 el domingo.', ['killed 14']],
])('nor in Spanish: %s', (text, lines) => expect(es(text)).toEqual(lines))
