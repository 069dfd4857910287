import { expect, test } from 'vitest'
import { sayArea, sayPrecision } from './area-words'
import { catalogues } from './catalogues'

test('an area is called what its country calls it', () => {
  expect(sayArea({ id: 'MX-SON', name: 'Sonora', country: 'MX' }, 'en')).toBe('Sonora (state)')
  expect(sayArea({ id: 'BO-L', name: 'La Paz', country: 'BO' }, 'es')).toBe('La Paz (departamento)')
  expect(sayArea({ id: 'XA-N', name: 'Norte', country: 'XA' }, 'en')).toBe('Norte (region)')
})

test('a name that says itself what it is gets no second word, and in the other language its word there', () => {
  const state = { id: 'NG-ZA', name: 'Zamfara State', country: 'NG' }
  expect(sayArea(state, 'en')).toBe('Zamfara State')
  expect(sayArea(state, 'es')).toBe('Zamfara (estado)')
  const department = { id: 'PE-JUN', name: 'Departamento de Junín', country: 'PE' }
  expect(sayArea(department, 'en')).toBe('Departamento de Junín')
  expect(sayArea({ id: 'US-NY', name: 'New York State', country: 'US' }, 'en')).toBe('New York State')
})

test('what the press calls a region is no department', () => {
  const catatumbo = { id: 'region:co-catatumbo', name: 'Catatumbo', country: 'CO' }
  expect(sayArea(catatumbo, 'en')).toBe('Catatumbo (region)')
  expect(sayArea(catatumbo, 'es')).toBe('Catatumbo (región)')
})

test('where provinces lie in regions, one that shares its name with its region is told from it', () => {
  const navarra = { name: 'Navarra', country: 'ES' }
  expect(sayArea({ ...navarra, id: 'ES-NA' }, 'es')).toBe('Navarra (provincia)')
  expect(sayArea({ ...navarra, id: 'ES-NC' }, 'es')).toBe('Navarra (región)')
  expect(sayArea({ id: 'IT-MI', name: 'Milano', country: 'IT' }, 'en')).toBe('Milano (province)')
  expect(sayArea({ id: 'IT-25', name: 'Lombardia', country: 'IT' }, 'en')).toBe('Lombardia (region)')
  expect(sayArea({ id: 'FR-75', name: 'Paris', country: 'FR' }, 'en')).toBe('Paris (department)')
  expect(sayArea({ id: 'FR-IDF', name: 'Île-de-France', country: 'FR' }, 'en')).toBe('Île-de-France (region)')
})

test('a federal district is no state', () => {
  const district = { id: 'US-DC', name: 'District of Columbia', country: 'US' }
  expect(sayArea(district, 'en')).toBe('District of Columbia (region)')
  expect(sayArea({ id: 'MX-CMX', name: 'Mexico City', country: 'MX' }, 'en')).toBe('Mexico City (region)')
  expect(sayArea({ id: 'BR-DF', name: 'Federal', country: 'BR' }, 'es')).toBe('Federal (región)')
  expect(sayArea({ id: 'VE-A', name: 'Capital', country: 'VE' }, 'es')).toBe('Capital (región)')
})

test('how exactly a place is known is said in its country’s own words', () => {
  const { en, es } = catalogues
  const at = (precision: 'canton' | 'province' | 'city', country: string) => ({ id: '', precision, country })
  expect(sayPrecision(en, at('canton', 'CO'))).toBe('position known to the municipality only')
  expect(sayPrecision(es, at('canton', 'CO'))).toBe('posición conocida solo hasta el municipio')
  expect(sayPrecision(es, at('province', 'CO'))).toBe('posición conocida solo hasta el departamento')
  expect(sayPrecision(es, at('canton', 'EC'))).toBe('posición conocida solo hasta el cantón')
  expect(sayPrecision(es, at('province', 'EC'))).toBe('posición conocida solo hasta la provincia')
  expect(sayPrecision(en, at('canton', 'XA'))).toBe('position known to the district only')
  expect(sayPrecision(en, at('city', 'CO'))).toBe(en.precisions.city)
})

test('what can be filtered by is called what the country of the map calls it, and signs and lists say the same', () => {
  const { en, es } = catalogues
  expect([es.filters.province('department'), es.filters.allProvinces('department')]).toEqual([
    'Departamento',
    'Todos',
  ])
  expect([es.filters.province('province'), es.filters.allProvinces('province')]).toEqual([
    'Provincia',
    'Todas',
  ])
  expect(en.filters.province('state')).toBe('State')
  expect(es.filters.status).not.toBe(es.filters.province('state'))
  expect(es.legend.province('state')).toBe('Estado teñido: no se conoce nada más preciso.')
  expect(es.legend.province('province')).toBe('Provincia teñida: no se conoce nada más preciso.')
  expect(es.list.parts('department')).toBe('En un departamento o región, sin dibujar')
  expect(es.list.parts('region')).toBe('En una región, sin dibujar')
  expect(en.list.parts('region')).toBe('In a region, not drawn')
  // What the reports say of the place is not known to be nothing: only that nothing was read.
  expect(en.list.unplacedHint('department', true)).toBe('No prison, town or department could be made out.')
  expect(en.list.unplacedHint('region', false)).toBe('No town or region could be made out.')
  expect(es.list.unplacedHint('region', false)).toBe('No se pudo determinar ninguna ciudad ni región.')
})
