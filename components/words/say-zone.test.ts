import { expect, test } from 'vitest'
import { zone } from '@/components/dashboard/testing/features'
import { decreeSchema } from '@/lib/model/zone'
import { sayZone } from './say-zone'

const told = zone('z', '2022-08-14', null)

test('a decree whose name the record holds in both languages is named in that of the page', () => {
  const record = decreeSchema.parse({
    id: 'd-1',
    decree: { en: 'Decree of 14 August', es: 'Decreto del 14 de agosto' },
    from: '2022-08-14',
    until: null,
    scopes: ['country'],
    sources: ['https://example.org'],
  })
  const named = (of: typeof record) =>
    (['en', 'es'] as const).map(
      (language) =>
        sayZone({ ...told, properties: { ...told.properties, record: of } }, language).properties.decree,
    )
  expect(named(record)).toEqual(['Decree of 14 August', 'Decreto del 14 de agosto'])
  expect(named({ ...record, decree: 'Decreto 76' })).toEqual(['Decreto 76', 'Decreto 76'])
})
