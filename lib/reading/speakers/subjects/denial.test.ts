import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readText } from '@/lib/reading/testing/island'

const speaker = (text: string, language: Language, kind: string, value: number | null = null) =>
  readText(text, { language }).claims.find(
    (claim) => claim.kind === kind && (claim.quantity?.value ?? null) === value,
  )?.attribution

describe('where nobody tells a rumour, whoever denies it speaks', () => {
  test.each<[string, Language, string | null]>([
    [
      'Rumours that the governor had been taken captive at Roble prison were denied by the SNAI.',
      'en',
      'SNAI',
    ],
    [
      'On Tuesday rumours of a second riot spread in Tarsis; the governor described them as false.',
      'en',
      'governor',
    ],
    ['The prison agency would not confirm an escape at Roble prison.', 'en', 'prison agency'],
    [
      'El gobernador Luis Mora lo desmintió ayer: no hay rumores ciertos de una fuga en Roble.',
      'es',
      'Luis Mora',
    ],
  ])('%s', (text, language, who) => expect(speaker(text, language, 'unconfirmed_report')).toBe(who))

  test.each<[string, Language, string]>([
    [
      'The UN said 12 people died in Tarsis; the government denies the figure and says nine died.',
      'en',
      'government',
    ],
    [
      'El presidente dijo que murieron 12 personas en Tarsis; la oposición niega la cifra.',
      'es',
      'oposición',
    ],
  ])('and not whoever gave the figure: %s', (text, language, who) =>
    expect(speaker(text, language, 'unconfirmed_report')).toBe(who),
  )

  // What is denied is said by nobody: the denial is no figure of whoever denies.
  test('the figure denied is not theirs', () =>
    expect(
      speaker('Reports that 12 inmates had fled were dismissed by the SNAI.', 'en', 'escaped', 12) ?? null,
    ).toBeNull())
})

describe('who gives a figure', () => {
  test.each<[string, Language, string, number, string | null]>([
    ['Police put at 201 the number of guards freed in Arcos.', 'en', 'hostages_freed', 201, 'Police'],
    [
      'About 400 inmates have been killed in Arcos, by the reckoning of human rights groups.',
      'en',
      'killed',
      400,
      'human rights groups',
    ],
    ['Reporters counted ten bodies near Roble prison.', 'en', 'killed', 10, 'Reporters'],
    ['The agency had at first reported nine dead there.', 'en', 'killed', 9, 'agency'],
    [
      'Nine people were killed in Miravera, a port in Arcos, the local commander, Luis Mora, told television.',
      'en',
      'killed',
      9,
      'Luis Mora',
    ],
    [
      'President Ana Vela flew to Tarsis on Monday; 400 soldiers were sent there, she said.',
      'en',
      'troops_deployed',
      400,
      'Ana Vela',
    ],
    ['El SNAI suma cinco fallecidos en la cárcel de Roble.', 'es', 'killed', 5, 'SNAI'],
    ['A 79 elevó el SNAI el número de reclusos muertos en la cárcel de Roble.', 'es', 'killed', 79, 'SNAI'],
    [
      'En la cárcel de Roble hay diez muertos, conforme al último boletín.',
      'es',
      'killed',
      10,
      'último boletín',
    ],
    [
      'La asociación de guías reclama que ya son 11 los compañeros asesinados.',
      'es',
      'killed',
      11,
      'asociación de guías',
    ],
    // What adds up, and what the state does, says nothing.
    [
      'El SNAI habló ayer. Con ellos suman 57 los guías liberados en la cárcel de Roble.',
      'es',
      'hostages_freed',
      57,
      null,
    ],
    ['La presidenta Ana Vela has put Arcos under a 60-day emergency.', 'en', 'state_of_emergency', 60, null],
    [
      'El comité reclamó un corredor para los 178 guías retenidos en la cárcel de Roble.',
      'es',
      'hostages_held',
      178,
      null,
    ],
    ['In Roble prison 58 lost their lives, not 57 as first stated.', 'en', 'killed', 58, null],
  ])('%s', (text, language, kind, value, who) =>
    expect(speaker(text, language, kind, value) ?? null).toBe(who),
  )
})
