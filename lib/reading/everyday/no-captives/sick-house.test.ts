import { expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

const room = ({ claims }: ReturnType<typeof readText>) =>
  claims.filter(({ kind }) => kind === 'inmates_capacity').map(({ quantity }) => quantity?.value)
const en = (text: string) => room(readText(text))
const es = (text: string) => room(leer(text))

test.each([
  'Two hospitals in Arcos are closed since the prison riot; a third, with 80 beds, works on diesel.',
  'The bodies lie in the morgue of Arcos, whose cold room was designed for 20, while police guard the prison.',
  'The jail of Arcos has 6,800 inmates; four infirmaries, twelve beds.',
  'A prison hospital with 40 beds in Arcos treated the wounded.',
])('beds of the sick and the dead are no places of a prison: %s', (text) => expect(en(text)).toEqual([]))

test.each([
  'El penal de Arcos tiene 5.000 internos, tres enfermerías y doce camas.',
  'Ochenta camas y un altar tenía la clínica de Arcos que custodiaban dos presos fugados.',
  'En la morgue de Arcos, cuya cámara fría fue diseñada para 20, hay 40 presos muertos.',
  'El hospital de la cárcel de Arcos, con 40 camas, atendió a los heridos.',
])('in Spanish: %s', (text) => expect(es(text)).toEqual([]))

test.each([
  ['The hospital of Arcos has 30 beds and the jail has room for 900 prisoners.', 900],
  ['The wounded are in hospital; in the jail of Arcos, with 300 beds, 900 prisoners sleep.', 300],
  ['The wounded were taken from the prison of Arcos, built for 700 inmates, to a hospital.', 700],
  ['The block, with 120 beds, houses 340 inmates in Arcos.', 120],
])('but those of the prison beside it are: %s', (text, places) => expect(en(text)).toEqual([places]))

test.each([
  ['El hospital de Arcos tiene 30 camas y la cárcel, capacidad para 900 presos.', 900],
  ['Los heridos están en el hospital; en la cárcel de Arcos hay 300 camas para 900 presos.', 300],
  ['Una cárcel con enfermería, construida para 700 internos, se incendió en Arcos.', 700],
  ['La cárcel de Arcos tiene un hospital y capacidad para 700 presos.', 700],
  ['El pabellón, con 120 camas, aloja a 340 reclusos en Arcos.', 120],
])('also in Spanish: %s', (text, places) => expect(es(text)).toEqual([places]))
