import { expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

const inmates = ({ claims }: ReturnType<typeof readText>) =>
  claims.filter(({ unit }) => unit === 'inmates held').map(({ quantity }) => quantity?.value)
const en = (text: string) => inmates(readText(text))
const es = (text: string) => inmates(leer(text))

test.each([
  'En la ciudad, sin contar a los 1.400 de la cárcel de Roble, viven 280.000.',
  'La provincia, con 380.000 habitantes, espera desde 2015 una cárcel para 800 en Arcos.',
  'En la ciudad viven 290.000 personas, y la cárcel de Arcos se amotinó.',
  'Tras el ataque en Arcos, el centro acoge a 210 menores, 40 de ellos con discapacidad.',
  'Viven 280.000 personas en la ciudad, y la cárcel de Arcos se amotinó.',
  'El albergue junto a la cárcel acoge a 210 niños en Arcos tras el motín.',
])('who lives in a town or a home for children is no inmate: %s', (text) => {
  const found = es(text)
  for (const number of [280000, 380000, 290000, 210]) expect(found).not.toContain(number)
})

test.each([
  'The orphanage near the prison houses 210 children in Arcos since the riot.',
  'In the city, not counting the 1,400 in Roble prison, live 280,000.',
])('in English: %s', (text) =>
  expect(en(text).some((number) => number === 210 || number === 280000)).toBe(false),
)

test.each([
  ['En la cárcel de la ciudad viven 1.400 personas.', 1400],
  ['En la ciudad viven 1.400 personas en la cárcel.', 1400],
  ['En la cárcel viven 30 niños con sus madres presas.', 30],
  ['El centro de detención juvenil acoge a 210 menores.', 210],
  ['El centro de menores infractores aloja a 210 adolescentes.', 210],
  ['La cárcel de Roble, con 1.400 internos, es la mayor de la provincia.', 1400],
])('but who lives in a prison is: %s', (text, number) => expect(es(text)).toEqual([number]))

test.each([
  ['In the jail of the city live 1,400 people.', 1400],
  ['Thirty children live in the prison with their mothers.', 30],
  ['The youth detention centre holds 210 minors.', 210],
])('also in English: %s', (text, number) => expect(en(text)).toEqual([number]))

test.each([
  ['La cárcel de Arcos alberga a 3.000 ciudadanos privados de libertad.', 3000],
  ['En la cárcel de Arcos hay 5.600 ciudadanos privados de la libertad.', 5600],
  ['La cárcel de Arcos tiene 3.200 ciudadanos recluidos.', 3200],
  ['El centro de privación de libertad aloja a 34 menores en Arcos.', 34],
  ['El centro de Arcos, del que se fugaron nueve, alojaba a 140 adolescentes.', 140],
  ['El motín en el centro que aloja a 240 adolescentes dejó tres muertos en Arcos.', 240],
])('nor are citizens or minors who are locked up: %s', (text, number) => expect(es(text)).toEqual([number]))

test.each([
  ['The prison of Arcos holds 1,900 citizens awaiting trial.', 1900],
  ['The jail of Arcos holds 1,900 inhabitants, three times its capacity.', 1900],
])('nor in English: %s', (text, number) => expect(en(text)).toEqual([number]))
