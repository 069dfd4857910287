import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const told = ({ claims }: ReturnType<typeof readText>) =>
  claims
    .filter(({ kind }) => kind === 'killed')
    .map(({ quantity, status, attribution }) => `${quantity?.value} ${attribution} ${status}`)

describe('a count told "after" another had been given stands instead of it', () => {
  test.each([
    'Un total de 44 presos murieron en la cárcel de Roble, informó la fiscal, luego de que el ministro Luis Mora diera cuenta de 43 fallecidos.',
    'La fiscal confirmó 44 muertos en la cárcel de Roble, después de que Luis Mora los cifrara en 43.',
    'La fiscal confirmó 44 muertos en la cárcel de Roble, luego de que el ministro Luis Mora reportara 43.',
  ])('%s', (text) => expect(told(leer(text))).toEqual(['44 fiscal reported', '43 Luis Mora superseded']))
  test('in English', () =>
    expect(
      told(
        readText(
          'Forty-four inmates died at Roble prison, prosecutors said, after the minister Luis Mora reported 43.',
        ),
      ),
    ).toEqual(['44 prosecutors reported', '43 Luis Mora superseded']))
  test.each([
    readText(
      'Nine inmates died at Roble prison, police said, after the army reported three deaths at Cumbres prison.',
    ),
    readText('Nine inmates died at Roble prison, police said, after guards said they had killed three men.'),
    leer(
      'Nueve presos murieron en la cárcel de Roble, según la Policía, después de que el Ejército reportara tres muertos en la cárcel de Cumbres.',
    ),
    leer(
      'La fiscal confirmó nueve muertos en la cárcel de Roble, luego de que la Policía informara de otros tres muertos.',
    ),
  ])('but not one of others', (reading) =>
    expect(told(reading).every((line) => line.endsWith('reported'))).toBe(true),
  )
})
