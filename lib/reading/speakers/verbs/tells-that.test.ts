import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readText } from '@/lib/reading/testing/island'

const said = (text: string, language: Language) =>
  readText(text, { language }).claims.map(
    ({ attribution, quantity }) => `${quantity?.value ?? '-'} ${attribution ?? 'nobody'}`,
  )

describe('whoever is named before a verb tells what a "that" behind it opens, whatever the verb', () => {
  test.each([
    'expuso',
    'concretó',
    'avisó de',
    'comprobó',
    'determinó',
    'mantiene',
    'mantuvo',
    'concluyó',
    'considera',
    'ha alertado',
    'ha lamentado',
    'hizo saber',
    'hizo público',
    'dejó en claro',
    'hizo hincapié en',
    'dejó constancia de',
  ])('El fiscal %s que nueve internos murieron.', (verb) => {
    expect(said(`El fiscal ${verb} que nueve internos murieron.`, 'es')).toEqual(['9 fiscal'])
  })

  test.each([
    'clarified',
    'emphasized',
    'underlined',
    'repeated',
    'concluded',
    'determined',
    'verified',
    'observed',
    'replied',
    'predicted',
    'highlighted',
    'made it clear',
  ])('The mayor %s that nine inmates died.', (verb) => {
    expect(said(`The mayor ${verb} that nine inmates died.`, 'en')).toEqual(['9 mayor'])
  })
})

describe('who wishes, orders, sees or brings about that something be so tells nothing', () => {
  test.each<[string, Language]>([
    ['El alcalde logró que nueve rehenes fueran liberados.', 'es'],
    ['El guardia vio que nueve internos escapaban.', 'es'],
    ['El alcalde murió en el ataque que mató a nueve guardias.', 'es'],
    ['La Policía detuvo al guardia que ayudó a escapar a nueve internos.', 'es'],
    ['Los guardias lucharon más que nunca y nueve murieron.', 'es'],
    ['El alcalde renunció luego de que nueve internos murieran.', 'es'],
    ['La alcaldesa ha oído que nueve internos murieron.', 'es'],
    ['The mayor regretted that nine inmates had died.', 'en'],
    ['La Policía confía en que los nueve rehenes sean liberados.', 'es'],
    ['El ministro ignoraba que nueve internos habían muerto.', 'es'],
    ['El alcalde agradeció que nueve rehenes fueran liberados.', 'es'],
    ['The mayor welcomed that nine hostages had been freed.', 'en'],
    ['The mayor has heard that nine inmates died.', 'en'],
    ['Guards saw that nine inmates had escaped.', 'en'],
    ['The court heard that nine inmates had died.', 'en'],
    ['El juez escuchó que nueve internos murieron.', 'es'],
    ['The mayor died in the attack that killed nine guards.', 'en'],
    ['Police made sure that the nine hostages were freed.', 'en'],
  ])('%s', (text, language) => {
    expect(said(text, language).filter((one) => one.startsWith('9'))).toEqual(['9 nobody'])
  })
})

test('word that spreads is nobody who speaks', () =>
  expect(said('Word spread that nine inmates had died at Roble prison.', 'en')).not.toContain('9 Word'))
