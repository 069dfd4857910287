import { expect, test } from 'vitest'
import { leer, readText } from '../testing/island'

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
  [
    'Murieron 18 presos, según el SNAP, que en la noche del lunes solo daba cuenta de ocho decesos.',
    'killed 8',
  ],
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

test.each([
  'Twelve guards were killed in Tarsis, the army said. Police had said on Monday that only two had died.',
  'Twelve guards were killed in Tarsis. The mayor had said on Monday that two were dead.',
])('what was said on a day before no longer stands: %s', (text) =>
  expect(told(readText(text)).at(-1)).toBe('killed 2 no more'),
)

test.each([
  [
    'A 22 subió el número de muertos en Tarsis, según la Policía, que horas antes contabilizaba 19.',
    'killed 19',
  ],
  [
    'El motín dejó nueve muertos en Roble. El alcalde, que el martes contaba seis cuerpos, calló.',
    'killed 6',
  ],
  ['El motín dejó nueve muertos en Roble. Por la mañana la Fiscalía daba por fallecidos a seis.', 'killed 6'],
  [
    'El motín dejó nueve muertos en Roble. La primera comunicación del ministerio daba cuenta de seis decesos.',
    'killed 6',
  ],
  [
    'El motín dejó nueve muertos en Roble. El alcalde había dicho a primera hora que las víctimas mortales eran seis.',
    'killed 6',
  ],
  ['El motín dejó nueve muertos en Roble. Se informó primero de seis muertos.', 'killed 6'],
])('nor what somebody counted then: %s', (text, old) => expect(told(leer(text))).toContain(`${old} no more`))

test('a count that was larger then, or of others, stands', () => {
  expect(told(leer('El motín dejó nueve muertos. El martes el alcalde hablaba de 14 heridos.'))).toEqual([
    'killed 9',
    'injured 14',
  ])
  expect(told(readText('Nine guards died in Tarsis. The mayor said that two were cooks.'))).toEqual([
    'killed 9',
  ])
})

test.each([
  ['Fifty-seven inmates were killed on Monday at Roble prison; on Wednesday the toll rose to 58.', 'en'],
  [
    'Cincuenta y siete reos murieron el lunes en la cárcel de Roble; este miércoles el saldo subió a 58.',
    'es',
  ],
])('a toll that rose leaves the one before it: %s', (text, language) =>
  expect(told((language === 'en' ? readText : leer)(text))).toEqual(['killed 57 no more', 'killed 58']),
)

test('but not that of another place', () =>
  expect(
    told(readText('Fifty inmates were killed at Roble prison. The toll at Cumbres prison rose to 58.')),
  ).toEqual(['killed 50', 'killed 58']))

test('a bulletin whose figure was withdrawn no longer stands', () =>
  expect(
    told(
      readText(
        'A bomb went off in Tarsis. The fire service, which had spoken of two dead, withdrew that figure.',
      ),
    ),
  ).toEqual(['killed 2 no more']))

test.each([
  [
    readText,
    'One guard was killed in Roble prison, the service said, correcting an earlier statement that two had died.',
    ['killed 1', 'killed 2 no more'],
  ],
  [
    readText,
    'Three inmates died in Roble prison, police said, revising an earlier statement that five had been killed.',
    ['killed 3', 'killed 5 no more'],
  ],
  [
    leer,
    'Tres reos murieron en la cárcel de Roble, dijo el servicio, que corrigió una versión anterior según la cual habían muerto cinco.',
    ['killed 3', 'killed 5 no more'],
  ],
  [
    leer,
    'Tres reos murieron en la cárcel de Roble, informó la Policía, rectificando un comunicado anterior que hablaba de cinco.',
    ['killed 3', 'killed 5 no more'],
  ],
  [
    leer,
    'Murieron 20 presos. El ministerio corrigió su balance anterior y contó 17 muertos.',
    ['killed 20', 'killed 17'],
  ],
] as const)('of a statement that is put right, the figure ahead stands: %# %s', (read, text, lines) =>
  expect(told(read(text))).toEqual(lines),
)

test.each([
  ['A nurse in Tarsis said she had counted 57 dead; the ministry has put the figure at 41.', 'en'],
  ['Una médica de Tarsis dijo que había contado 57 muertos; el ministerio sitúa la cifra en 41.', 'es'],
])('who said then that they had counted so many is at odds with others, not outdone: %s', (text, language) =>
  expect(told((language === 'en' ? readText : leer)(text)).filter((one) => one.startsWith('killed'))).toEqual(
    ['killed 57', 'killed 41'],
  ),
)
