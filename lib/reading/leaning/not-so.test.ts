import { describe, expect, test } from 'vitest'
import { leer, readText } from '../testing/island'

const told = ({ claims }: ReturnType<typeof readText>) =>
  claims.flatMap(({ kind, quantity }) => (quantity ? [`${kind} ${quantity.value}`] : []))

describe('what is told of some is not told of those of whom the sentence says no', () => {
  test.each([
    'Cuatro ya están libres; los otros cinco, no.',
    'Cuatro ya están libres, pero los otros cinco no.',
    'Tras la liberación de cuatro, quedan cinco.',
  ])('%s', (text) =>
    expect(told(leer(`Nueve guías fueron tomados como rehenes en Roble. ${text}`))).toEqual([
      'hostages_held 9',
      'hostages_freed 4',
      'hostages_held 5',
    ]),
  )

  test('nor by likeness', () =>
    expect(
      told(
        leer(
          'Nueve guías fueron tomados como rehenes en Roble. Cuatro fueron liberados; los cinco restantes, no.',
        ),
      ),
    ).not.toContain('hostages_freed 5'))

  test('in English', () =>
    expect(
      told(readText('Nine guards were taken hostage in Roble. After the release of four, five remain.')),
    ).toEqual(['hostages_held 9', 'hostages_freed 4', 'hostages_held 5']))
})

test.each([
  [
    'Eleven soldiers died in an ambush in Tarsis, and a twelfth, who took a bullet in the leg, is out of danger.',
    'killed 11',
  ],
  ['Eleven miners died in Tarsis; the other nine are safe.', 'killed 11'],
])('who is told to live is none of the dead: %s', (text, dead) =>
  expect(told(readText(text)).filter((one) => one.startsWith('killed'))).toEqual([dead]),
)
test.each([
  [
    'Once soldados murieron en una emboscada en Tarsis, y un duodécimo, que recibió un balazo en la pierna, está fuera de peligro.',
    'killed 11',
  ],
  ['Once mineros murieron en Tarsis; los otros nueve están a salvo.', 'killed 11'],
])('in Spanish: %s', (text, dead) =>
  expect(told(leer(text)).filter((one) => one.startsWith('killed'))).toEqual([dead]),
)
test('who was in danger and died is', () =>
  expect(told(readText('Eleven soldiers died in Tarsis on Monday, and a twelfth on Tuesday.'))).toEqual([
    'killed 11',
    'killed 1',
  ]))

test.each<[string, string[]]>([
  ['El número de fallecidos en Roble es de nueve y el de heridos, de doce.', ['killed 9', 'injured 12']],
  ['La cifra de muertos en Roble subió a nueve; la de heridos, a doce.', ['killed 9', 'injured 12']],
])('a toll whose word and verb are left out is of its own noun: %s', (text, claims) =>
  expect(told(leer(text))).toEqual(claims),
)
test('in English', () =>
  expect(told(readText('The number of dead in Roble is nine and that of injured, twelve.'))).toEqual([
    'killed 9',
    'injured 12',
  ]))

test('a number put before those who did something is not of the dead told of before', () => {
  expect(
    told(
      readText(
        'Forty-four inmates died at Roble prison in Puerto Lago. Police chief General Ann Bell, giving different numbers, put at 220 those who had tried to break out and said 112 of them were back in custody.',
      ),
    ),
  ).not.toContain('killed 220')
  expect(
    told(
      leer(
        'Murieron 44 presos en la cárcel de Roble. El general, con otras cifras, cifró en 220 los que habían intentado huir y dijo que 112 de ellos estaban otra vez en custodia.',
      ),
    ),
  ).not.toContain('killed 220')
})
test('a number put before the dead is theirs', () =>
  expect(
    told(readText('A riot broke out at Roble prison. The police chief put at 44 the number of dead.')),
  ).toEqual(['killed 44']))
