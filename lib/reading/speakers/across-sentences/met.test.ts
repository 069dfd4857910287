import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const voicesOf = ({ claims }: ReturnType<typeof readText>) =>
  claims.flatMap(({ quantity, attribution }) => (quantity ? [`${quantity.value}: ${attribution}`] : []))

describe('a pronoun stands for whom the text has just met, heard or not', () => {
  test.each<[string, string[]]>([
    [
      'Police sealed off Roble prison, police said. Governor Ana Vela arrived at noon. She said nine inmates had died in Roble.',
      ['9: Ana Vela'],
    ],
    [
      'On Monday the governor, Luis Mora, flew to Roble. “We have nine dead inmates in Roble,” he told reporters.',
      ['9: Luis Mora'],
    ],
    [
      'The agency SNAP said two inmates died in Roble. The union held a vigil. It said nine guards were held in Roble.',
      ['2: SNAP', '9: union'],
    ],
    // A body is no "she", and whom something is done to does not speak of it.
    ['The agency said two inmates died in Roble. She said nine were hurt.', ['2: agency', '9: null']],
    ['Mayor Luis Mora was shot at in Roble. He said nine inmates had died in Roble.', ['9: null']],
  ])('in English: %s', (text, told) => expect(voicesOf(readText(text))).toEqual(told))

  test.each<[string, string[]]>([
    [
      'El SNAP habló de dos muertos en Roble. La ministra Ana Vela llegó al mediodía. Dijo que murieron nueve presos en Roble.',
      ['2: SNAP', '9: Ana Vela'],
    ],
    [
      'La ministra Ana Vela llegó al mediodía. La Policía registró la cárcel. Informó que murieron nueve presos en Roble.',
      ['9: Policía'],
    ],
    [
      'El SNAP habló de dos muertos en Roble. El sindicato convocó a una marcha. Aseguró que murieron nueve presos en Roble.',
      ['2: SNAP', '9: sindicato'],
    ],
    [
      'El gobernador, Luis Mora, llegó a Roble. Murieron nueve presos en Roble, añadió el funcionario.',
      ['9: Luis Mora'],
    ],
  ])('in Spanish: %s', (text, told) => expect(voicesOf(leer(text))).toEqual(told))
})

describe('who speaks at an hour or a day told with commas, and who gives people for dead', () => {
  test.each<[string, string[]]>([
    [
      'Murieron nueve presos en Roble, confirmó la mañana de este martes, 25 de julio, el Servicio de Prisiones.',
      ['9: Servicio de Prisiones'],
    ],
    ['Murieron nueve presos en Roble, informó hacia las 20:00 el ministerio.', ['9: ministerio']],
    ['El gobernador daba por fallecidos a nueve presos en Roble.', ['9: gobernador']],
  ])('%s', (text, told) => expect(voicesOf(leer(text))).toEqual(told))
})
