import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const lastVoice = ({ claims }: ReturnType<typeof readText>) =>
  claims.filter(({ quantity }) => quantity).at(-1)?.attribution ?? null

describe('another word for an office is whoever holds it', () => {
  test.each<[string, string | null]>([
    ['El alcalde de Tarsis, Luis Mora, llegó. El burgomaestre habló de nueve muertos.', 'Luis Mora'],
    ['El obispo Luis Mora visitó Tarsis. El prelado dijo que murieron nueve presos.', 'Luis Mora'],
    ['El presidente Luis Mora visitó Tarsis. El mandatario habló de nueve muertos.', 'Luis Mora'],
    ['La portavoz, Ana Vela, habló de dos muertos. La vocera añadió que hay nueve heridos.', 'Ana Vela'],
    [
      'La ministra, Ana Vela, habló de dos muertos. El sindicato dijo que son tres. Nadie escapó, insistió la funcionaria, que cifró en nueve los heridos.',
      'Ana Vela',
    ],
    [
      'El gobernador, Luis Mora, habló de 68 muertos. El lunes él mismo había informado de nueve heridos.',
      'Luis Mora',
    ],
    // Of two mayors nobody knows which.
    [
      'La alcaldesa Ana Vela y el alcalde Luis Mora se reunieron. El burgomaestre habló de nueve muertos.',
      'burgomaestre',
    ],
  ])('in Spanish: %s', (text, who) => expect(lastVoice(leer(text))).toBe(who))

  test.each<[string, string | null]>([
    ['Bishop Luis Mora visited Tarsis. The prelate said nine inmates died in Roble.', 'Luis Mora'],
    // A resident is no official.
    [
      'Governor Ana Vela spoke of two dead. A resident said nine died in Roble. The official added that 12 were hurt.',
      'official',
    ],
  ])('in English: %s', (text, who) => expect(lastVoice(readText(text))).toBe(who))
})

describe('of several bodies a general word takes up the one that alone spoke last', () => {
  test.each<[string, string | null]>([
    [
      'El SNAP habló de seis muertos. La Fiscalía habló de siete. La entidad añadió que hay nueve heridos.',
      'Fiscalía',
    ],
    [
      'El SNAP habló de seis muertos. La Fiscalía habló de siete. Hay nueve heridos, según el mismo organismo.',
      'Fiscalía',
    ],
    // A record is no body.
    [
      'Según el acta policial, murieron seis. Hay nueve heridos, de acuerdo con la institución.',
      'institución',
    ],
    // The press is no "organismo", the police none either, and a union's name is not known.
    [
      'El SNAP habló de seis muertos. Medios locales dicen que son siete. Hay nueve heridos, según el organismo.',
      'organismo',
    ],
    [
      'El SNAP habló de seis muertos. La Policía dijo que son siete. Hay nueve heridos, según el organismo.',
      'organismo',
    ],
    [
      'El SNAP habló de seis muertos. El sindicato dijo que son siete. La entidad habló de nueve heridos.',
      'entidad',
    ],
    [
      'Human Rights Watch habló de seis muertos. La Fiscalía habló de siete. La organización habló de nueve heridos.',
      'organización',
    ],
  ])('in Spanish: %s', (text, who) => expect(lastVoice(leer(text))).toBe(who))

  test.each<[string, string | null]>([
    [
      'The SNAP spoke of six dead. Amnesty International spoke of seven. The agency in charge of prisons said nine were hurt.',
      'agency',
    ],
  ])('in English: %s', (text, who) => expect(lastVoice(readText(text))).toBe(who))
})
