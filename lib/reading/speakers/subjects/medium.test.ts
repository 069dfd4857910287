import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readText } from '@/lib/reading/testing/island'

const said = (text: string, language: Language) =>
  readText(text, { language }).claims.flatMap(({ kind, attribution, quantity }) =>
    kind === 'attack' ? [] : `${quantity?.value ?? '-'} ${attribution ?? 'nobody'}`,
  )

describe('what a statement or an interview says, whoever gave it says', () => {
  test.each<[string, Language, string]>([
    ['La Fiscalía emitió un comunicado en el que indica que nueve internos murieron.', 'es', '9 Fiscalía'],
    [
      'El ministro Juan Vela ofreció una rueda de prensa en la que dijo que nueve internos murieron.',
      'es',
      '9 Juan Vela',
    ],
    ['El SNAP difundió un boletín donde señala que nueve internos murieron.', 'es', '9 SNAP'],
    ['El SNAP emitió un comunicado indicando que nueve internos murieron.', 'es', '9 SNAP'],
    ['The mayor issued a statement saying that nine inmates died.', 'en', '9 mayor'],
    ['The mayor issued a statement in which she said nine inmates died.', 'en', '9 mayor'],
    ['Nueve internos murieron, según consta en el parte policial.', 'es', '9 parte policial'],
    ['Nueve internos murieron, según se lee en el comunicado del SNAP.', 'es', '9 SNAP'],
  ])('%s', (text, language, expected) => {
    expect(said(text, language)).toEqual([expected])
  })
})

describe('who speaks, behind those who are told', () => {
  test.each<[string, string]>([
    ['Nueve internos murieron, dijo a los medios Luis Mora, director de prisiones.', '9 Luis Mora'],
    ['Nueve internos murieron, dijo en una rueda de prensa Luis Mora, jefe de la Policía.', '9 Luis Mora'],
    ['Nueve internos murieron, señaló mediante un comunicado el SNAP.', '9 SNAP'],
    ['La muerte de nueve internos fue confirmada por parte del SNAP.', '9 SNAP'],
  ])('%s', (text, expected) => {
    expect(said(text, 'es')).toEqual([expected])
  })
})

describe('who is named before a colon and a quotation mark', () => {
  test.each<[string, Language, string]>([
    ['Luis Mora, director de prisiones: "Nueve internos murieron".', 'es', '9 Luis Mora'],
    ['El alcalde, Luis Mora: “Nueve internos murieron”.', 'es', '9 Luis Mora'],
    ['El alcalde fue tajante: "Nueve internos murieron".', 'es', '9 alcalde'],
    ['Mayor Luis Mora: "Nine inmates died."', 'en', '9 Luis Mora'],
    ['The mayor was blunt: "Nine inmates died."', 'en', '9 mayor'],
    ['Un cartel junto a la cárcel: "Nueve internos murieron".', 'es', '9 nobody'],
  ])('%s', (text, language, expected) => {
    expect(said(text, language)).toEqual([expected])
  })
})
