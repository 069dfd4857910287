import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const voicesOf = ({ claims }: ReturnType<typeof readText>) =>
  claims.flatMap(({ quantity, attribution }) => (quantity ? [`${quantity.value}: ${attribution}`] : []))

describe('whose count it is', () => {
  test.each<[string, string[]]>([
    [
      'The prison service said two inmates died in Roble prison. Its figure for Tarsis prison is nine dead inmates.',
      ['2: prison service', '9: prison service'],
    ],
    [
      'Governor Ana Vela said two inmates died in Roble prison. By her count, nine inmates died in Tarsis.',
      ['2: Ana Vela', '9: Ana Vela'],
    ],
    [
      'Governor Ana Vela said two inmates died in Roble. The guards struck; its count is nine dead inmates.',
      ['2: Ana Vela', '9: null'],
    ],
    ['"Nine inmates dead" was the count of a spokesman for SNAP in Roble.', ['9: spokesman for SNAP']],
    ["The prison service's first version was nine inmates dead in Roble.", ['9: prison service']],
  ])('in English: %s', (text, told) => expect(voicesOf(readText(text))).toEqual(told))

  test.each<[string, string[]]>([
    [
      'El SNAP dijo que dos presos murieron en Roble. Según sus cuentas, en Tarsis murieron nueve presos.',
      ['2: SNAP', '9: SNAP'],
    ],
    // Money of somebody's.
    [
      'El SNAP dijo que dos presos murieron en Roble. Según sus cuentas bancarias, la banda pagó a un guía; nueve murieron en Tarsis.',
      ['2: SNAP', '9: null'],
    ],
    [
      'Para el Gobierno hay dos muertos en Roble, para las patrullas son nueve muertos.',
      ['2: Gobierno', '9: patrullas'],
    ],
    ['Nueve presos muertos contaba hasta entonces la fiscal Ana Vela en Roble.', ['9: Ana Vela']],
    ['Nueve presos murieron en Roble, aseguró la red.', ['9: red']],
    ['La Policía vigila las calles de Tarsis. Su balance: doce policías heridos.', ['12: Policía']],
    ['La Policía presentó su balance: doce policías heridos.', ['12: Policía']],
    ['"Son nueve los presos muertos en Roble", reclamó Ana Vela, de la universidad.', ['9: Ana Vela']],
  ])('in Spanish: %s', (text, told) => expect(voicesOf(leer(text))).toEqual(told))
})

describe('what someone on the spot saw is told by them', () => {
  test.each<[string, string[]]>([
    ['An agency reporter saw nine bodies in Roble prison.', ['9: agency reporter']],
    ['Nine inmates lay dead in Roble prison, a reporter saw.', ['9: reporter']],
    ['Police saw nine bodies in Roble prison.', ['9: null']],
    ['Witnesses saw nine inmates killed in Roble prison, police said.', ['9: police']],
  ])('in English: %s', (text, told) => expect(voicesOf(readText(text))).toEqual(told))

  test('in Spanish, also of an attack without a number', () => {
    expect(voicesOf(leer('Un periodista de la agencia vio nueve cadáveres en la cárcel de Roble.'))).toEqual([
      '9: periodista de la agencia',
    ])
    const spoken = (text: string) => leer(text).claims.map(({ kind, attribution }) => [kind, attribution])
    expect(spoken('Testigos oyeron explosiones en la cárcel de Roble.')).toEqual([['attack', 'Testigos']])
    expect(spoken('El alcalde habló de una masacre en la cárcel de Roble.')).toEqual([['attack', 'alcalde']])
  })
})

test('citing what is no source names no speaker', () => {
  const { claims } = readText(
    'The president put Roble under a 60-day state of emergency, citing "serious unrest".',
  )
  expect(claims.map(({ attribution }) => attribution)).toEqual([null, null])
})

describe('what is no count of theirs', () => {
  test.each<[string, string[]]>([
    // Put, but not at a number.
    ['Teams had put names to 41 bodies after gangs killed nine inmates in Roble.', ['41: null', '9: null']],
    // Told of the time, not by them.
    [
      'Nine inmates died in Roble, police said, two days after a riot in Tarsis killed 40 inmates.',
      ['9: police', '40: null'],
    ],
    [
      'Nine inmates died in Roble, police said, a day after giving it as seven dead.',
      ['9: police', '7: police'],
    ],
    [
      'A riot killed nine inmates in Roble, in a region whose jails are said by the union to be full.',
      ['9: null'],
    ],
  ])('in English: %s', (text, told) => expect(voicesOf(readText(text))).toEqual(told))

  test.each<[string, string[]]>([
    [
      'El SNAP habló de dos muertos en Roble. A la madre le dijeron que hay nueve heridos.',
      ['2: SNAP', '9: null'],
    ],
    ['Murieron 31 presos en Roble, dice la Fiscalía; 29, la Policía.', ['31: Fiscalía', '29: Policía']],
    ['Familiares denuncian que murieron nueve presos en Roble.', ['9: Familiares']],
    ['La prensa cifra en nueve los presos muertos en Roble.', ['9: prensa']],
  ])('in Spanish: %s', (text, told) => expect(voicesOf(leer(text))).toEqual(told))
})
