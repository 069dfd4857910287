import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { findTokens } from '@/lib/text/tokens'
import { officialNamesIn } from './official-names'

/** `places`: words that are names of places. */
function namesIn(text: string, language: Language, places: readonly string[] = []): string[] {
  const tokens = findTokens(text)
  const isPlace = (at: number) => places.includes(tokens[at]?.text ?? '')
  return [...officialNamesIn({ tokens, language, isPlace }).values()].map(({ first, last }) =>
    text.slice(tokens[first]?.start, tokens[last]?.end),
  )
}

describe('the long name of a body is one name', () => {
  test.each<[string, string[]]>([
    [
      'El Servicio Nacional de Atención a Personas Privadas de la Libertad y a Jóvenes Infractores (SNAP) informó.',
      ['Servicio Nacional de Atención a Personas Privadas de la Libertad y a Jóvenes Infractores'],
    ],
    [
      'según el Servicio Nacional de Atención a Personas Privadas de la Libertad, hay heridos',
      ['Servicio Nacional de Atención a Personas Privadas de la Libertad'],
    ],
    [
      'El Comité Permanente por la Defensa de los Presos (CPDP) contó',
      ['Comité Permanente por la Defensa de los Presos'],
    ],
    ['el Instituto Penitenciario y Carcelario (Inpec)', ['Instituto Penitenciario y Carcelario']],
    ['el Registro Único de Personas (RUP)', ['Registro Único de Personas']],
  ])('in Spanish: %s', (text, names) => expect(namesIn(text, 'es')).toEqual(names))

  test.each<[string, string[]]>([
    [
      'The National Service for Care of Persons Deprived of Liberty and Young Offenders (SNAP) said',
      ['National Service for Care of Persons Deprived of Liberty and Young Offenders'],
    ],
    [
      'said the Office for the Coordination of Prisons and Courts, which',
      ['Office for the Coordination of Prisons and Courts'],
    ],
    ['the Federal Bureau of Prisons (BOP)', ['Federal Bureau of Prisons']],
  ])('in English: %s', (text, names) => expect(namesIn(text, 'en')).toEqual(names))

  test('ends before the place that it is of', () =>
    expect(namesIn('el Servicio de Atención a Presos de Roble (SAP)', 'es', ['Roble'])).toEqual([
      'Servicio de Atención a Presos',
    ]))
})

describe('two bodies, people and headlines are no one name', () => {
  test.each<[string, Language]>([
    ['La Secretaría de Seguridad y la Policía Nacional informaron', 'es'],
    ['El Ministerio de Salud y Policía Nacional informaron', 'es'],
    ['El Ministerio del Interior a Radio Centro', 'es'],
    ['Luis Mora y Ana Vela', 'es'],
    ['el Servicio Nacional de Prisiones a Noticias Roble', 'es'],
    ['la Fiscalía General de Tarsis a Associated Press', 'es'],
    ['el Ministerio de Gobierno a Teleroble', 'es'],
    ['La Defensoría del Pueblo y Alcaldía de Tarsis informaron', 'es'],
    ['El Ministerio de Gobierno y Bomberos informaron', 'es'],
    ['the Prison Service of Tarsis to Fox News', 'en'],
    ['POLICIA RESCATA A REHENES', 'es'],
    ['Police Chief Luis Mora and Colonel Vera said', 'en'],
    ['Head of Police Luis Mora and Ana Vela said', 'en'],
    ['the Ministry of Defence to Reuters', 'en'],
    ['Ministry of Justice Sends Guards to Prisons and Courts', 'en'],
  ])('%s', (text, language) => expect(namesIn(text, language)).toEqual([]))
})
