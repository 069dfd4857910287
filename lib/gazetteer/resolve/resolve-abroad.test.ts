import { describe, expect, test } from 'vitest'
import { findToponyms } from '@/lib/gazetteer/find-toponyms'
import { resolveToponyms } from '@/lib/gazetteer/resolve-toponyms'
import type { Language } from '@/lib/model/article'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['EC'])

function read(text: string, language: Language) {
  const found = findToponyms(text, language, gazetteer)
  return resolveToponyms(found, { text, language, countries: ['EC'] }, gazetteer)
}

/** What a name of the text stands for: an id, or nothing. */
const idOf = (name: string, text: string, language: Language) =>
  read(text, language).find(({ text: own }) => own === name)?.place?.id ?? null

describe('prisons of other countries are known by name', () => {
  test.each<[name: string, id: string, language: Language, text: string]>([
    ['Kerobokan prison', 'kerobokan-id', 'en', 'Four men dug a tunnel out of Kerobokan prison.'],
    ['cárcel La Guafilla', 'guafilla-co', 'es', 'Dos presos murieron en la cárcel La Guafilla, en Colombia.'],
    [
      'Lemos Brito Penitentiary',
      'lemos-brito-br',
      'en',
      'Inmates rioted at the Lemos Brito Penitentiary in Brazil.',
    ],
    ['Mahara prison', 'mahara-lk', 'en', 'Guards fired on inmates of Mahara prison, Sri Lankan police said.'],
    ['penal de Aguaruto', 'aguaruto-mx', 'es', 'En México hubo un motín en el penal de Aguaruto.'],
    ['Uribana', 'uribana-ve', 'es', 'Suman ya doce los muertos en Uribana.'],
    ['Compaj', 'anisio-jobim-br', 'es', 'Los presos del Compaj tomaron dos pabellones.'],
    [
      'Penitenciaría Nacional',
      'national-penitentiary-ht',
      'es',
      'En Haití cayó el domingo la Penitenciaría Nacional y murieron doce.',
    ],
  ])('%s is %s', (name, id, language, text) => expect(idOf(name, text, language)).toBe(id))

  test('each with a point of its own or of its town, and it says which', () => {
    const [own] = read('Los presos del Compaj tomaron dos pabellones.', 'es')
    expect(own?.place).toMatchObject({ kind: 'prison', country: 'BR', precision: 'neighbourhood' })
    const town = read('A riot broke out at Altamira prison in the Brazilian state of Pará.', 'en')[0]
    expect(town?.place).toMatchObject({ id: 'altamira-br', province: 'BR-PA', precision: 'city' })
  })
})

describe('prisons that share a name are told apart by the town in the text', () => {
  test.each<[town: string, id: string]>([
    ['Barranquilla', 'modelo-barranquilla-co'],
    ['Bogotá', 'modelo-bogota-co'],
  ])('La Modelo in %s', (town, id) => {
    const text = `En la cárcel La Modelo de ${town}, en Colombia, murieron tres internos.`
    const places = read(text, 'es').map(({ place }) => place?.id)
    expect(places).toContain(id)
  })

  test('with no town none is chosen and the reason names them', () => {
    const text = 'Tres internos murieron en la cárcel La Modelo, informó la policía de Colombia.'
    const toponym = read(text, 'es').find(({ text: own }) => own.includes('Modelo'))
    expect(toponym?.reason).toMatch(/La Modelo.* or .*La Modelo/)
  })
})

describe('a town keeps its name where no prison is meant', () => {
  test.each<[name: string, language: Language, text: string]>([
    ['Altamira', 'en', 'The Brazilian town of Altamira lies on the Xingu river.'],
    ['Tuluá', 'es', 'El alcalde colombiano de Tuluá abrió ayer la feria.'],
    ['Zacatecoluca', 'es', 'Un camión volcó en Zacatecoluca, en El Salvador.'],
  ])('%s', (name, language, text) => {
    const place = read(text, language).find(({ text: own }) => own === name)?.place
    expect(place?.kind).not.toBe('prison')
  })
})

test('a prison in the town that the text says is not one of the same name far away', () => {
  const text = 'Dos presos huyeron de la cárcel de San Pedro, en Cochabamba, Bolivia.'
  const prison = read(text, 'es')[0]?.place
  expect(prison?.id).toBe('san-pedro-cochabamba-bo')
})

test('of two districts of a country the one that is called so is meant, not its neighbour', () => {
  expect(idOf('Bududa', 'Landslides in Bududa, in eastern Uganda, buried forty homes.', 'en')).toBe('UG-223')
  expect(idOf('Bukwo', 'Mudslides hit Bukwo district in eastern Uganda.', 'en')).toBe('UG-218')
})
