import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const voicesOf = ({ claims }: ReturnType<typeof readText>) =>
  claims.flatMap(({ quantity, attribution }) => (quantity ? [`${quantity.value}: ${attribution}`] : []))

describe('what a body or a document knows of, has provided or keeps is its word', () => {
  test.each<[string, string | null]>([
    ["The prosecutor's office has a record of nine inmates dead in Roble.", "prosecutor's office"],
    ['The union has evidence of nine inmates dead in Roble.', 'union'],
    ['The authorities report nine inmates dead in Roble.', 'authorities'],
    ['Medical sources cited by the newspaper speak of nine inmates dead in Roble.', 'Medical sources'],
    ['The rebels claimed to have killed nine soldiers in Tarsis.', 'rebels'],
    ['The town has a record of nine inmates dead in Roble.', null],
    ['The suspect has a record of nine murders in Tarsis.', null],
  ])('in English: %s', (text, told) => expect(voicesOf(readText(text))).toEqual([`9: ${told}`]))

  test.each<[string, string | null]>([
    ['La Fiscalía tiene constancia de nueve presos muertos en Roble.', 'Fiscalía'],
    ['El sindicato tiene registro de nueve presos muertos en Roble.', 'sindicato'],
    ['El informe, difundido el lunes, hace referencia a nueve presos muertos en Roble.', 'informe'],
    [
      'El servicio de prisiones había facilitado un balance de nueve presos muertos en Roble.',
      'servicio de prisiones',
    ],
    ['La Defensoría mantiene en su página web la cifra de nueve presos muertos en Roble.', 'Defensoría'],
    ['El gobierno emitió un comunicado que confirma que nueve presos murieron en Roble.', 'gobierno'],
    ['El sospechoso tiene registro de nueve asesinatos en Tarsis.', null],
    ['La ciudad tiene registro de nueve asesinatos en Tarsis.', null],
  ])('in Spanish: %s', (text, told) => expect(voicesOf(leer(text))).toEqual([`9: ${told}`]))
})
