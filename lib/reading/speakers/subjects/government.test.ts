import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const told = ({ claims }: ReturnType<typeof readText>) =>
  claims.flatMap(({ quantity, attribution, place }) =>
    quantity ? [`${quantity.value} @${place?.name ?? 'null'}: ${attribution}`] : [],
  )

describe('a town or a country that says something is who governs there, and not where it happened', () => {
  test.each<[string, string[]]>([
    [
      'Nine inmates died in Roble. Puerto Lago, for its part, admits 12 dead.',
      ['9 @Roble prison: null', '12 @Roble prison: Puerto Lago'],
    ],
    [
      'Nine people died in a raid on Miravera. Tarsis said it had killed 12.',
      ['9 @Miravera: null', '12 @Miravera: Tarsis'],
    ],
    [
      'Nine people died in Miravera. According to Tarsis, 12 were hurt.',
      ['9 @Miravera: null', '12 @Miravera: Tarsis'],
    ],
    ['Valdoria says rebels killed nine people in Miravera.', ['9 @Miravera: Valdoria']],
    // What it counts, it counts at home.
    ['Miravera reported nine deaths.', ['9 @Miravera: null']],
    [
      'Nine people died in Miravera. Tarsis put the toll at 12.',
      ['9 @Miravera: null', '12 @Miravera: Tarsis'],
    ],
    ['In Miravera, Arcos, the mayor said nine people died.', ['9 @Miravera: mayor']],
  ])('in English: %s', (text, lines) => expect(told(readText(text))).toEqual(lines))

  test.each<[string, string[]]>([
    [
      'El ejército dijo que nueve soldados murieron en Miravera. Tarsis, por su parte, reconoce 12 muertos.',
      ['9 @Miravera: ejército', '12 @Miravera: Tarsis'],
    ],
    [
      'Nueve personas murieron en Miravera. Tarsis asegura que mató a 12.',
      ['9 @Miravera: null', '12 @Miravera: Tarsis'],
    ],
    [
      'Nueve personas murieron en Miravera. Según Tarsis, hay 12 heridos.',
      ['9 @Miravera: null', '12 @Miravera: Tarsis'],
    ],
    ['Nueve personas murieron en Miravera, informó Valdoria.', ['9 @Miravera: Valdoria']],
    [
      'Nueve civiles murieron en Miravera. Tarsis confirmó los nueve fallecidos.',
      ['9 @Miravera: null', '9 @Miravera: null'],
    ],
    ['Miravera registró nueve homicidios.', ['9 @Miravera: null']],
    [
      'Nueve personas murieron en Miravera; Tarsis cifró los muertos en 12.',
      ['9 @Miravera: null', '12 @Miravera: Tarsis'],
    ],
    [
      'Nueve personas murieron en Miravera. Tarsis habla de 12 muertos.',
      ['9 @Miravera: null', '12 @Miravera: Tarsis'],
    ],
  ])('in Spanish: %s', (text, lines) => expect(told(leer(text))).toEqual(lines))
})
