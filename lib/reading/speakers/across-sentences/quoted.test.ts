import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const voicesOf = ({ claims }: ReturnType<typeof readText>) =>
  claims.flatMap(({ quantity, attribution }) => (quantity ? [`${quantity.value}: ${attribution}`] : []))

describe('a quotation of several sentences has one speaker', () => {
  test.each<[string, string[]]>([
    [
      '"Nine inmates died in Roble prison. Twelve were injured," the warden, Ana Vela, said. "Two more died on Monday."',
      ['9: Ana Vela', '12: Ana Vela', '2: Ana Vela'],
    ],
    [
      'The prison service said: "Nine inmates died in Roble prison. Twelve guards were injured." Five more died in March.',
      ['9: prison service', '12: prison service', '5: null'],
    ],
    [
      'The prison service said:\n\n“Nine inmates died in Roble prison.\n\n“Twelve guards were injured.”\n\nFive inmates died in March.',
      ['9: prison service', '12: prison service', '5: null'],
    ],
    [
      'The warden, Ana Vela, said nine inmates had died in Roble prison. "It was a massacre. Twelve were injured." She left on Monday.',
      ['9: Ana Vela', '12: Ana Vela'],
    ],
    [
      'Police said nine inmates had died in Roble prison. "I saw ten bodies. They had killed three women," said Ana Vela.',
      ['9: Police', '10: Ana Vela', '3: Ana Vela'],
    ],
    // A mark that nobody closes ends with its paragraph.
    [
      'The prison service said: "Nine inmates died in Roble prison.\n\nTwelve guards were injured in March.',
      ['9: prison service', '12: null'],
    ],
    ['The union said it was "no accident". "Lefty" and nine inmates died in Roble prison.', ['9: null']],
  ])('in English: %s', (text, told) => expect(voicesOf(readText(text))).toEqual(told))

  test.each<[string, string[]]>([
    [
      '«Nueve presos murieron en la cárcel de Roble. Doce están heridos», dijo Ana Vela. «Otros dos murieron el lunes».',
      ['9: Ana Vela', '12: Ana Vela', '2: Ana Vela'],
    ],
    [
      'La ministra Ana Vela detalló: “Hay nueve presos muertos en Roble. Los heridos son doce. Seguimos buscando”.',
      ['9: Ana Vela', '12: Ana Vela'],
    ],
    [
      'El director dijo que nueve presos murieron en Roble. "Fue una masacre. Los heridos son doce".',
      ['9: director', '12: director'],
    ],
    [
      '"Hubo un operativo en el que murieron nueve presos en Roble. Doce quedaron heridos", y hay calma, según el comunicado.',
      ['9: comunicado', '12: comunicado'],
    ],
  ])('in Spanish: %s', (text, told) => expect(voicesOf(leer(text))).toEqual(told))
})
