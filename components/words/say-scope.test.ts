import { expect, test } from 'vitest'
import type { EmergencyScope } from '@/lib/model/claim'
import { en } from './en'
import { es } from './es'
import { sayScope } from './say-scope'

const scope = (more: Partial<EmergencyScope>): EmergencyScope => ({
  reach: 'unsaid',
  areas: null,
  rights: [],
  ...more,
})
const twoProvinces = { reach: 'unnamed_areas', areas: { count: 2, kind: 'province' } } as const

test('emergencies are told apart by where they hold and what they suspend', () => {
  expect(sayScope(en, scope({ reach: 'prison_system' }), null)).toBe('Every prison of the country')
  expect(sayScope(en, scope(twoProvinces), null)).toBe('2 provinces, not named')
  expect(sayScope(es, scope(twoProvinces), null)).toBe('2 provincias, sin nombrar')
  expect(sayScope(en, scope({ reach: 'unnamed_areas', rights: ['assembly'] }), null)).toBe(
    'Areas not named: assembly suspended',
  )
  expect(sayScope(en, scope({ rights: ['assembly', 'movement'] }), 'Manabí')).toBe(
    'Manabí: assembly and free movement suspended',
  )
  expect(sayScope(es, scope({ rights: ['movement'] }), 'Manabí')).toBe('Manabí: suspensión de libre tránsito')
  expect(sayScope(en, scope({}), null)).toBeNull()
})
