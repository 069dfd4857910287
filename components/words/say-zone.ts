import type { Language } from '@/lib/model/article'
import type { ZoneFeature } from '@/lib/model/responses'
import { sayRecord } from '@/lib/model/say-record'

/** A zone whose decree bears its name in the page's language. */
export function sayZone(zone: ZoneFeature, language: Language): ZoneFeature {
  const { record } = zone.properties
  if (!record) return zone
  return { ...zone, properties: { ...zone.properties, decree: sayRecord(record.decree, language) } }
}
