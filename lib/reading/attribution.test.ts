import { describe, expect, test } from 'vitest'
import { leer, readText } from './testing/island'

const speakers = (reading: ReturnType<typeof readText>) =>
  reading.claims.map(({ attribution }) => attribution)

describe('who says it', () => {
  test.each<[string, string | null]>([
    ['Nine inmates died, Interior Minister Ana Vela said on Monday.', 'Ana Vela'],
    ['The governor of Arcos, Ana Vela, said that nine inmates died.', 'Ana Vela'],
    ['Luis Mora, announcing the step, said nine inmates died.', 'Luis Mora'],
    ['According to Reuters, nine inmates died.', 'Reuters'],
    ['Nine inmates died, per the BBC.', 'BBC'],
    ['Nine inmates died, official sources said.', 'official sources'],
    ['Officials said nine inmates died.', 'Officials'],
    ["Nine inmates died, the Prosecutor's Office said.", "Prosecutor's Office"],
    ['Nine inmates died in the yard.', null],
  ])('in English: %s', (text, speaker) => expect(speakers(readText(text))).toEqual([speaker]))

  test.each<[string, string | null]>([
    ['Murieron nueve internos, indicó el SNP.', 'SNP'],
    ['Murieron nueve internos, informó el lunes el ministerio.', 'ministerio'],
    ['Según Mora, murieron nueve internos.', 'Mora'],
    ['Murieron nueve internos, aseguró la Policía Nacional.', 'Policía Nacional'],
    ['El ministro del Interior, Luis Mora, confirmó que murieron nueve internos.', 'Luis Mora'],
    ['Una fuente cercana asegura que murieron nueve internos.', 'fuente cercana'],
    ['Murieron nueve internos en el patio.', null],
  ])('in Spanish: %s', (text, speaker) => expect(speakers(leer(text))).toEqual([speaker]))

  test('two sources in one sentence each answer for their own number', () => {
    const reading = readText(
      'The jail is full: 2,230 in space for 590 according to Reuters, 1,224 for 454 according to the BBC.',
    )
    expect(speakers(reading)).toEqual(['Reuters', 'Reuters', 'BBC', 'BBC'])
  })
  test('who speaks after "but" answers only for what follows', () => {
    const reading = readText(
      'Four guards were hurt, but the governor, Ana Vela, said that nine inmates died.',
    )
    expect(speakers(reading)).toEqual([null, 'Ana Vela'])
  })
  test('a pronoun, "the same source" and a verb without a subject go on with the last speaker', () => {
    expect(
      speakers(readText('The mayor, Luis Mora, said that all was calm. Nine inmates died, he added.')),
    ).toEqual(['Luis Mora'])
    expect(
      speakers(leer('El SNP confirmó un motín en la cárcel de Roble. Después reportó nueve muertos.')).at(-1),
    ).toBe('SNP')
  })
  test('the place of a speaker’s office is not the place of the claim', () => {
    const [claim] = readText(
      'The mayor of Tarsis, Luis Mora, said that nine inmates died at Roble prison.',
    ).claims
    expect(claim?.place?.id).toBe('roble')
  })
})
