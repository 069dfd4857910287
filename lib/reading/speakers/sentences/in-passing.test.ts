import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const voicesOf = ({ claims }: ReturnType<typeof readText>) =>
  claims.flatMap(({ kind, quantity, attribution }) =>
    quantity || kind === 'state_of_emergency' ? [`${quantity?.value ?? kind}: ${attribution}`] : [],
  )

describe('who says something in passing', () => {
  test.each<[string, string[]]>([
    ['El fiscal Luis Vera pidió calma tras confirmar 15 muertes en Roble.', ['15: Luis Vera']],
    ['Al confirmar la muerte de 15 presos, el fiscal Luis Vera pidió calma.', ['15: Luis Vera']],
    ['El fiscal pidió calma, luego de informar que hay 15 muertos en Roble.', ['15: fiscal']],
    // Said by others, or done.
    ['Tras confirmar la Policía 15 muertes en Roble, Luis Vera pidió calma.', ['15: null']],
    ['Un guía fue detenido tras denunciar la muerte de 15 presos.', ['15: null']],
    [
      'La presidenta viajó a Roble tras declarar el estado de excepción en las cárceles.',
      ['state_of_emergency: null'],
    ],
  ])('in Spanish: %s', (text, told) => expect(voicesOf(leer(text))).toEqual(told))

  test.each<[string, string[]]>([
    ['The prosecutor, Ana Vela, called for calm after confirming 15 deaths in Roble.', ['15: Ana Vela']],
    ['After confirming 15 deaths in Roble, the prosecutor, Ana Vela, called for calm.', ['15: Ana Vela']],
  ])('in English: %s', (text, told) => expect(voicesOf(readText(text))).toEqual(told))
})

describe('to give a toll is to tell it', () => {
  test.each<[string, string[]]>([
    ['El fiscal Luis Vera ofreció un balance de 15 muertos en Roble.', ['15: Luis Vera']],
    [
      'El fiscal Luis Vera brindó las cifras: 15 muertos y 20 heridos en Roble.',
      ['15: Luis Vera', '20: Luis Vera'],
    ],
    ['El operativo ofreció un balance de 15 detenidos.', ['15: null']],
    ['El alcaide entregó los cuerpos de 15 presos muertos.', ['15: null']],
  ])('in Spanish: %s', (text, told) => expect(voicesOf(leer(text))).toEqual(told))

  test('in English', () =>
    expect(voicesOf(readText('The prosecutor, Ana Vela, offered a toll of 15 dead in Roble.'))).toEqual([
      '15: Ana Vela',
    ]))
})

describe('what somebody is sure of, or holds others to blame for, they tell', () => {
  test.each<[string, string[]]>([
    [
      '«Nos lo negaron», comentó el periodista Luis Vera. No tiene duda de que seis presos fueron asesinados.',
      ['6: Luis Vera'],
    ],
    ['El periodista Luis Vera está convencido de que seis presos fueron asesinados.', ['6: Luis Vera']],
    ['El periodista Luis Vera tiene dudas de que seis presos fueran asesinados.', []],
    ['Las autoridades responsabilizan a las bandas de la muerte de ocho guías.', ['8: autoridades']],
    ['El fiscal Luis Vera habló del motín. A su juicio, los muertos son 15.', ['15: Luis Vera']],
    ['El motín empezó el lunes, dijo la Fiscalía. Su dato, preliminar, es de 15 muertos.', ['15: Fiscalía']],
  ])('in Spanish: %s', (text, told) => expect(voicesOf(leer(text))).toEqual(told))

  test.each<[string, string[]]>([
    ['The journalist is convinced that six inmates were murdered.', ['6: journalist']],
    ['The journalist does not doubt that six inmates were murdered.', ['6: journalist']],
    ['The minister spoke of a riot. In her view, the dead are 15.', ['15: minister']],
  ])('in English: %s', (text, told) => expect(voicesOf(readText(text))).toEqual(told))
})
