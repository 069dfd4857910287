import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const lastVoice = ({ claims }: ReturnType<typeof readText>) =>
  claims.filter(({ quantity }) => quantity).at(-1)?.attribution ?? null

describe('an office told again is whoever holds it, as the text has said', () => {
  test.each<[string, string | null]>([
    [
      'Nine inmates died, General Luis Mora said. Twelve others were hurt, the general added.',
      'General Luis Mora',
    ],
    [
      'Nine inmates died, said the interior minister, Luis Mora. Police went in, Ana Vela said. Twelve were hurt, added the minister.',
      'Minister Luis Mora',
    ],
    [
      'Nine inmates died, said Luis Mora, governor of Arcos. According to the governor, twelve were hurt.',
      'Governor Luis Mora',
    ],
    // Of an office that nobody was said to hold, or two hold, no name is told.
    ['Nine inmates died, said Luis Mora, governor of Arcos. The minister said twelve were hurt.', 'minister'],
    [
      'Mayor Luis Mora and the mayor of Tarsis, Juan Paz, met. The mayor said twelve inmates were hurt.',
      'mayor',
    ],
    [
      'Governor Ana Vela said nine inmates died. The governor of Arcos spoke of twelve hurt. The governor put the hurt at 14.',
      'governor',
    ],
    ['Nine inmates died, said Ana Vela. Twelve others were hurt, the activist added.', 'Ana Vela'],
  ])('in English: %s', (text, who) => expect(lastVoice(readText(text))).toBe(who))

  test.each<[string, string | null]>([
    [
      'Nueve presos murieron, dijo el director del SNAP, general Luis Mora. Otros doce resultaron heridos, añadió el general.',
      'general Luis Mora',
    ],
    [
      'El ministro del Interior, Luis Mora, dijo que nueve presos murieron. El ministro agregó que hay doce heridos.',
      'ministro Luis Mora',
    ],
    [
      'Ana Vela, alcaldesa de Tarsis, habló con la prensa. Según la alcaldesa, hay doce heridos.',
      'alcaldesa Ana Vela',
    ],
    [
      'Nueve presos murieron, dijo el ministro Eduardo del Soto. El ministro añadió que hay doce heridos.',
      'ministro Eduardo del Soto',
    ],
    // Who follows the comma need not hold the office before it.
    ['Según el gobernador, Luis Mora murió. El gobernador agregó que hay doce heridos.', 'gobernador'],
    ['Según Ana Vela, el gobernador llegó tarde. El gobernador dijo que hay doce heridos.', 'gobernador'],
    [
      'El alcalde Luis Mora y el alcalde Juan Paz se reunieron. El alcalde dijo que hay doce heridos.',
      'alcalde',
    ],
    ['Nueve presos murieron, dijo Ana Vela. Otros doce resultaron heridos, afirmó la activista.', 'Ana Vela'],
    // One person is not the relatives who spoke in between.
    [
      'Nueve presos murieron, dijo el coronel Luis Mora. Los familiares hablaron de 14. Otros doce resultaron heridos, agregó el oficial.',
      'Luis Mora',
    ],
  ])('in Spanish: %s', (text, who) => expect(lastVoice(leer(text))).toBe(who))
})

describe('"he who" is the person who spoke or was met last', () => {
  test('in English', () =>
    expect(
      lastVoice(
        readText('The commander, Luis Mora, spoke to reporters. It was he who gave the figure of nine dead.'),
      ),
    ).toBe('Luis Mora'))
  test.each([
    [
      'El comandante, Luis Mora, atendió a la prensa. Fue él quien dio la cifra de nueve muertos.',
      'Luis Mora',
    ],
    ['La ministra Ana Vela llegó. Fue ella quien confirmó que nueve presos murieron.', 'Ana Vela'],
  ])('in Spanish: %s', (text, who) => expect(lastVoice(leer(text))).toBe(who))
})
