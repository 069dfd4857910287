import { expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

const room = ({ claims }: ReturnType<typeof readText>) =>
  claims.filter(({ kind }) => kind === 'inmates_capacity').map(({ quantity }) => quantity?.value)
const en = (text: string) => room(readText(text))
const es = (text: string) => room(leer(text))

test.each([
  'A second jail with 12,000 places by 2029, in the hills of Arcos, is being drawn.',
  'Mayor Ana Vera will not have a second wing of 300 places in her town, said a guard of Arcos prison.',
  'The government plans to build a prison for 15,000 inmates in Arcos.',
  'Arcos has been waiting since 2014 for a prison for 700 inmates.',
  'The president promised a new jail with room for 3,000 in Arcos.',
  'A jail for 900 inmates will be opened in Arcos in March.',
  'The project of a prison for 900 inmates in Arcos goes on.',
])('places that there are not yet: %s', (text) => expect(en(text)).toEqual([]))

test.each([
  'Se prevé abrir en 2028 en Arcos un centro de 12.000 plazas para presos.',
  'El ministro ofreció construir en Arcos un penal de 3.000 plazas si el Congreso lo aprueba.',
  'La provincia espera desde 2015 una cárcel para 800 en Arcos.',
  'El alcalde de Arcos no quiere una cárcel de 400 plazas en su cantón.',
  'El presidente anunció la construcción de una cárcel para 736 internos en Arcos.',
  'Una cárcel para 900 internos se abrirá en marzo en Arcos.',
  'Se esperan 1.500 camas nuevas para 2025 en las cárceles de Arcos.',
])('in Spanish: %s', (text) => expect(es(text)).toEqual([]))

test.each([
  ['A jail for 900 inmates was opened in Arcos in March.', 900],
  ['The jail of Arcos was planned for 1,200 inmates and holds 2,300.', 1200],
  ['Officials hope the prison of Arcos, built for 800 inmates, will be emptied.', 800],
  ['The prison of Arcos, which the government promises to enlarge, has room for 1,100.', 1100],
  ['A judge asked the state to close a jail with 700 places in Arcos that holds 1,900.', 700],
  ['Relatives wait for news outside a prison for 700 inmates in Arcos.', 700],
])('but those of a house that stands: %s', (text, places) => expect(en(text)).toEqual([places]))

test.each([
  ['El Gobierno inauguró una cárcel para 800 internos en Arcos.', 800],
  ['La cárcel de Arcos, prevista para 4.300 plazas, alberga a 5.100 internos.', 4300],
  ['El director espera que la cárcel de Arcos, con 700 plazas, no pase de mil internos.', 700],
  ['El juez pidió cerrar en Arcos una cárcel de 700 plazas que aloja a 1.900 presos.', 700],
  ['Terminó la construcción de una cárcel para 700 internos en Arcos.', 700],
  ['La nueva cárcel de Arcos tiene 736 plazas y aloja a 900 presos.', 736],
])('also in Spanish: %s', (text, places) => expect(es(text)).toEqual([places]))

test.each([
  ['The construction of a prison for 12,000 inmates was finished in March in Arcos.', 12000],
  ['The project of a jail for 500 inmates in Arcos was finished in May.', 500],
])('nor are those of a work that is done ahead: %s', (text, places) => expect(en(text)).toEqual([places]))

test.each([
  ['La construcción de una cárcel para 800 presos en Arcos costó 52 millones y abrió en noviembre.', 800],
  ['El proyecto de una cárcel para 800 reos en Arcos ya es realidad: aloja a 300.', 800],
  ['La construcción de un pabellón para 300 presos alivió el hacinamiento en Arcos.', 300],
  ['Con la construcción de una cárcel para 736 presos, Arcos alivió el hacinamiento.', 736],
])('nor in Spanish: %s', (text, places) => expect(es(text)).toEqual([places]))

test.each([
  'La construcción de una cárcel para 900 presos en Arcos comenzó en mayo.',
  'Con la construcción de una cárcel para 900 presos en Arcos se aliviará el hacinamiento.',
  'La construcción de una cárcel para 900 presos en Arcos está en marcha.',
  'La construcción de una cárcel para 900 presos en Arcos está paralizada.',
  'El ministro visitó en Arcos la construcción de una cárcel para 900 presos.',
])('but a work that goes on is: %s', (text) => expect(es(text)).toEqual([]))
