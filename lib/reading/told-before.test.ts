import { expect, test } from 'vitest'
import { leer, readText } from './testing/island'

const told = ({ claims }: ReturnType<typeof readText>) =>
  claims
    .filter(({ quantity, kind }) => quantity && kind !== 'attack')
    .map(
      ({ kind, quantity, status }) =>
        `${kind} ${quantity?.value}${status === 'superseded' ? ' no more' : ''}`,
    )

test.each([
  ['The riot killed 52 inmates, the ministry said. A day earlier it had put the figure at 43.', 'killed 43'],
  ['The riot killed 52 inmates. The prison service had first reported 43.', 'killed 43'],
  ['The riot killed 52 inmates. The first official count spoke of 43 dead.', 'killed 43'],
  ['The riot killed 52 inmates. An initial statement had given 43 dead.', 'killed 43'],
  ['Police arrested 31 people in Tarsis. They had earlier announced 27.', 'detained 27'],
  ['The riot killed 42 inmates. Earlier that day the governor had counted 51 bodies.', 'killed 51'],
])('an earlier figure in a sentence of its own no longer stands: %s', (text, old) =>
  expect(told(readText(text))[1]).toBe(`${old} no more`),
)

test.each([
  ['El motín dejó 52 reclusos muertos. El primer parte oficial hablaba de 43 fallecidos.', 'killed 43'],
  ['El motín dejó 52 reclusos muertos. Un día antes la institución había reportado 43.', 'killed 43'],
  ['El motín dejó 52 muertos. Un comunicado anterior daba cuenta de 43.', 'killed 43'],
  ['El motín dejó 52 muertos. En la víspera el ministro había hablado de 43.', 'killed 43'],
  ['La Policía detuvo a 31 personas en Tarsis. Antes había informado de 27.', 'detained 27'],
])('in Spanish too: %s', (text, old) => expect(told(leer(text))[1]).toBe(`${old} no more`))

test('what was said first of another count stands', () => {
  expect(told(readText('The riot killed 52 inmates. The first report spoke of 43 wounded.'))).toEqual([
    'killed 52',
    'injured 43',
  ])
  expect(told(leer('El motín dejó 52 muertos. El mes anterior murieron 43 reclusos en Tarsis.'))).toEqual([
    'killed 52',
    'killed 43',
  ])
})

test('of two earlier figures neither stands', () =>
  expect(
    told(readText('The riot killed 60 inmates. Officials had previously spoken of 57 and then 58.')),
  ).toEqual(['killed 60', 'killed 57 no more', 'killed 58 no more']))

test.each([
  ['Nine guards were held at Roble prison; the ministry later said there were eleven.', 'en'],
  ['Nueve guías fueron retenidos en la cárcel de Roble; el ministerio dijo después que eran once.', 'es'],
])('what was said later stands: %s', (text, language) =>
  expect(told((language === 'en' ? readText : leer)(text))).toEqual([
    'hostages_held 9 no more',
    'hostages_held 11',
  ]),
)
