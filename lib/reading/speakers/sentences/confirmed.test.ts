import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const voicesOf = ({ claims }: ReturnType<typeof readText>) =>
  claims.flatMap(({ quantity, attribution }) => (quantity ? [`${quantity.value}: ${attribution}`] : []))

describe('a sentence that tells nothing of its own says who tells the one before it', () => {
  test.each<[string, string[]]>([
    [
      'Once presos murieron en la cárcel de Roble. Así lo informó el Ministerio del Interior en un comunicado.',
      ['11: Ministerio del Interior'],
    ],
    [
      'Once presos murieron en la cárcel de Roble.\n\nAsí lo aseguró a la prensa el director de la cárcel, Luis Vera.',
      ['11: Luis Vera'],
    ],
    [
      'Once presos murieron en la cárcel de Roble. La información fue confirmada por el Ministerio del Interior.',
      ['11: Ministerio del Interior'],
    ],
    ['Once presos murieron en la cárcel de Roble. De ello dio cuenta la Fiscalía.', ['11: Fiscalía']],
    ['Once presos murieron en la cárcel de Roble. La Fiscalía confirmó la cifra.', ['11: Fiscalía']],
    // Of what was ordered, and of what another voice told, or no sentence right before.
    ['Once presos murieron en la cárcel de Roble. Así lo ordenó el jefe de la banda.', ['11: null']],
    [
      'Once presos murieron en Roble, según la Policía. Así lo informó también el Ministerio del Interior.',
      ['11: Policía'],
    ],
    [
      'Once presos murieron en la cárcel de Roble. El penal fue cerrado. Así lo informó la Fiscalía.',
      ['11: null'],
    ],
    // A sentence with something of its own to tell.
    [
      'Once presos murieron en la cárcel de Roble. Así lo dijo la Fiscalía, que cifra en 12 los heridos.',
      ['11: null', '12: Fiscalía'],
    ],
  ])('in Spanish: %s', (text, told) => expect(voicesOf(leer(text))).toEqual(told))

  test.each<[string, string[]]>([
    [
      'Eleven inmates died in Roble prison. This was confirmed by the interior ministry.',
      ['11: interior ministry'],
    ],
    ['Eleven inmates died in Roble prison. The ministry confirmed the figure.', ['11: ministry']],
    ['Eleven inmates died in Roble prison. The ministry confirmed the arrest.', ['11: null']],
  ])('in English: %s', (text, told) => expect(voicesOf(readText(text))).toEqual(told))
})

describe('what is told before a comma is taken up behind it', () => {
  test.each<[string, string[]]>([
    ['Once presos murieron en Roble, como confirmó después la Fiscalía.', ['11: Fiscalía']],
    ['Once presos murieron en Roble, extremo que confirmó la Fiscalía.', ['11: Fiscalía']],
    ['Once presos murieron en Roble, información que fue corroborada por la Fiscalía.', ['11: Fiscalía']],
    ['La medida por los once presos muertos en Roble debe ser ratificada por el Congreso.', ['11: null']],
    ['La Policía habla de once presos muertos en Roble, cifra que los vecinos rechazan.', ['11: Policía']],
    ['Once presos murieron en Roble, en una celda que la Fiscalía dice haber cerrado.', ['11: null']],
  ])('%s', (text, told) => expect(voicesOf(leer(text))).toEqual(told))
})
