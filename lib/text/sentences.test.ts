import { describe, expect, test } from 'vitest'
import { findSentences } from './sentences'

const cut = (text: string) => findSentences(text).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  test('end where a full stop is followed by a capital', () => {
    expect(cut('The gate was shut. Nobody left.')).toEqual(['The gate was shut.', 'Nobody left.'])
    expect(cut('It was shut at 9 p.m. Nobody left.')).toEqual(['It was shut at 9 p.m.', 'Nobody left.'])
  })
  test.each([
    ["Guards were freed at 9 p.m. Tuesday's raid left nine dead."],
    ['Guards were freed at 9 p.m. Tuesday’s raid left nine dead.'],
  ])('end after an hour before a day that has something: %s', (text) => expect(cut(text)).toHaveLength(2))
  test.each([
    'Wing No. 1 was calm.',
    'They met Mr. Brown at 1.30 p.m. by the gate.',
    'J. R. Vela was governor.',
    'El Sr. Mora llegó al pabellón núm. 3 a las 10 a. m. en punto.',
    'The U.S. Army sent nobody.',
    'It began at 9 p.m. Saturday and went on for hours.',
    'It began at 9 p.m. (0200 GMT) and went on for hours.',
    'It began at 9 p.m. Eastern time and went on for hours.',
    'It holds 1.400 people.',
  ])('do not end inside an abbreviation, an initial or a number: %s', (text) =>
    expect(cut(text)).toEqual([text]),
  )
  test('end at every line break: headings and links stand alone', () => {
    expect(cut('READ NEXT: A quiet night\n\nGuards went home')).toEqual([
      'READ NEXT: A quiet night',
      'Guards went home',
    ])
  })
  test.each([
    [
      'Salieron de la cárcel.El gobierno calló.La alcaldesa, no.',
      ['Salieron de la cárcel.', 'El gobierno calló.', 'La alcaldesa, no.'],
    ],
    [
      'Lo contó Mora.“Hay dos heridos”, dijo.¿Quién los vio?',
      ['Lo contó Mora.', '“Hay dos heridos”, dijo.', '¿Quién los vio?'],
    ],
    ['She said so."Two are hurt," he added.', ['She said so.', '"Two are hurt," he added.']],
    ['"Two are hurt."The mayor left.', ['"Two are hurt."', 'The mayor left.']],
    [
      'Lo informó el SNAP.El gobierno calló.Fue a las 9 p.m.La alcaldesa vive en Roble.La policía, no.',
      [
        'Lo informó el SNAP.',
        'El gobierno calló.',
        'Fue a las 9 p.m.',
        'La alcaldesa vive en Roble.',
        'La policía, no.',
      ],
    ],
    ['It was run by the agency (SNAP).Guards left in 2021.Nobody knows why.', 3],
  ])('end where the space behind the full stop was lost: %s', (text, parts) =>
    typeof parts === 'number' ? expect(cut(text)).toHaveLength(parts) : expect(cut(text)).toEqual(parts),
  )
  test.each([
    'Read it at www.roble.Example/Noticias.Html or ask the desk.',
    'They wrote to ana@roble.Tarsis.example that day.',
    'The petition on Change.org and Booking.Com was closed.',
    'The U.S.Army and the E.E.U.U. sent nobody.',
    'It ran on Node.js there.',
    'Lo publicó www.Roble.Noticias.Com ayer.',
    'Lo publicó Diario.Ec ayer.',
    'Escribió a Ana.Vela@roble.example ayer.',
    'Lo contó Crónica.Roja/Tarsis ayer.',
  ])('do not end inside an address: %s', (text) => expect(cut(text)).toEqual([text]))
  test.each([
    'Nine died, Gen.Carlos Vela and Gov.Ana Mora said.',
    'El Cnel.Carlos Vela, el Gral.Juan Mora y la Lcda.Ana Vela salieron.',
    'El portal Radio.Tarsis y la cuenta TikTok.User lo contaron.',
  ])('do not end behind a title or inside a name: %s', (text) => expect(cut(text)).toEqual([text]))
  test('keep closing quotation marks', () => {
    expect(cut('“We are fine.” She left.')).toEqual(['“We are fine.”', 'She left.'])
  })
  test('open with Spanish marks', () => {
    expect(cut('Nadie respondió. ¿Cuántos eran? No se sabe.')).toHaveLength(3)
  })
  test('a text without a full stop is cut so that none is endless', () => {
    const text = 'word '.repeat(2000)
    const spans = findSentences(text)
    expect(Math.max(...spans.map(({ start, end }) => end - start))).toBeLessThanOrEqual(2000)
    expect(spans.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text.trim())
  })
  test('a text without a full stop or a space is cut between its words', () => {
    const text = 'word,'.repeat(2000)
    const spans = findSentences(text)
    expect(spans.every(({ start, end }) => end - start <= 2005)).toBe(true)
    expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
  })
  test('a word of a million letters is one sentence', () =>
    expect(findSentences('a'.repeat(1e6))).toHaveLength(1))
})
