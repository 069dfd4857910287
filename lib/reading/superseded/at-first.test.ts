import { describe, expect, test } from 'vitest'
import { leer, readText } from '../testing/island'

const told = (text: string) =>
  readText(text).claims.map(({ kind, quantity, status }) => [kind, quantity?.value, status])

test('what was said at first gives way to what was said later', () =>
  expect(told('Officials initially reported 44 dead but later said 43 inmates had died.')).toEqual([
    ['killed', 44, 'superseded'],
    ['killed', 43, 'reported'],
  ]))

test('an earlier toll is of the dead', () =>
  expect(told('At least 116 inmates were killed and 80 injured, revising up an earlier toll of 30.')).toEqual(
    [
      ['killed', 116, 'reported'],
      ['injured', 80, 'reported'],
      ['killed', 30, 'superseded'],
    ],
  ))

test('a figure of now is not one of then, whichever stands first', () => {
  const statuses = (text: string) =>
    readText(text).claims.map(({ quantity, status }) => `${quantity?.value}: ${status}`)
  expect(statuses('Officials had earlier said twelve inmates died in Roble; the toll is now 14.')).toEqual([
    '12: superseded',
    '14: reported',
  ])
  expect(statuses('Twelve inmates have died in Roble; initially there was talk of a fight.')[0]).toBe(
    '12: reported',
  )
})

test.each([
  'Corrección: los heridos en Tarsis son 52 y no 62, como se dijo inicialmente.',
  'Hay 52 heridos en Tarsis, no 62 como se dijo en un principio.',
  'Los heridos en Tarsis son 52, en lugar de 62 como se informó al principio.',
])('of a figure and the one it takes the place of, the second alone was said at first: %s', (text) =>
  expect(leer(text).claims.map(({ quantity, status }) => `${quantity?.value}: ${status}`)).toEqual([
    '52: reported',
    '62: superseded',
  ]),
)

test('to what a figure was raised or lowered in the same breath is what stands', () => {
  const statuses = ({ claims }: ReturnType<typeof readText>) =>
    claims.flatMap(({ quantity, status }) => (quantity ? [`${quantity.value}: ${status}`] : []))
  expect(
    statuses(
      leer(
        'El hospital reportó primero 180 muertos en Tarsis por el ataque y el martes elevó la cifra a 264.',
      ),
    ),
  ).toEqual(['180: superseded', '264: reported'])
  expect(
    statuses(
      leer(
        'Hubo combates. El comité reportó primero 180 desplazados en Tarsis y el martes elevó la cifra a 264.',
      ),
    ),
  ).toEqual(['180: superseded', '264: reported'])
  expect(
    statuses(
      readText(
        'The hospital initially reported 180 dead in Tarsis and on Tuesday lowered the figure to 164.',
      ),
    ),
  ).toEqual(['180: superseded', '164: reported'])
})

describe('"although", "si bien" and "while" part what was said at first from what others say', () => {
  const standing = ({ claims }: ReturnType<typeof readText>) =>
    claims.flatMap(({ status, quantity }) => (status === 'superseded' || !quantity ? [] : [quantity.value]))
  test.each([
    'Police initially reported 35 kidnapped in Tarsis, although the church says there were 38.',
    'Although police initially spoke of 35 kidnapped in Tarsis, the church counted 38.',
    'Police initially reported 35 kidnapped in Tarsis, while the church counts 38.',
  ])('%s', (text) => expect(standing(readText(text))).toEqual([38]))
  test.each([
    'El Gobierno había cifrado inicialmente en 35 los secuestrados en Tarsis, si bien la iglesia ha apuntado que eran 38.',
    'La Policía habló inicialmente de 35 secuestrados en Tarsis, aunque la iglesia sostiene que fueron 38.',
    'Si bien la Policía habló al principio de 35 secuestrados en Tarsis, la iglesia contó 38.',
  ])('%s', (text) => expect(standing(leer(text))).toEqual([38]))
})
