import { toCapArea } from '@/lib/exports/cap-area'
import type { ExportData } from '@/lib/exports/export-data'
import type { ExportFormat } from '@/lib/exports/export-format'
import { toCapMoment, toDayStart, toInstant } from '@/lib/exports/moments'
import { toPartCodes } from '@/lib/exports/part-codes'
import type { ZoneFeature } from '@/lib/model/responses'
import { element, textElement } from '@/lib/text/xml'

const text = (name: string, value: string | null) =>
  value === null || value === '' ? '' : textElement(name, value)
/** Names and codes for programs, of no language; what they tell, the description says in words. */
const pair = (name: string, value: string | null) =>
  value ? element('parameter', {}, text('valueName', name) + text('value', value)) : ''

const endOf = (day: string) => toCapMoment(toInstant(day.slice(0, 10)))
const startOf = (day: string) => toCapMoment(toDayStart(day))

/** Past and to come are known from the dates; how urgent it is in between no report says. */
function urgencyOf({ properties: { from, until } }: ZoneFeature, moment: string): string {
  const day = moment.slice(0, 10)
  if (until && until.slice(0, 10) < day) return 'Past'
  return from && from.slice(0, 10) > day ? 'Future' : 'Unknown'
}

/** What it suspends, and the sentences that tell of it, each once and with its report. */
function toDescription(zone: ZoneFeature, { sentences, words }: ExportData): string {
  const { provenance, sources } = zone.properties
  const told = provenance.map(
    ({ claim, publisher, publishedAt }) => `“${sentences.get(claim) ?? ''}” (${publisher}, ${publishedAt})`,
  )
  return [...words.rights(zone), ...new Set(told), ...sources, words.note].join('\n')
}

function toInfo(zone: ZoneFeature, data: ExportData): string {
  const { from, until, lastsDays, decree, rights, rightsInPart, measure } = zone.properties
  const headline = data.words.zone(zone)
  return element(
    'info',
    {},
    [
      text('language', data.language),
      text('category', 'Security'),
      text('event', measure === 'curfew' ? data.words.curfew : data.words.emergency),
      text('urgency', urgencyOf(zone, data.moment)),
      text('severity', 'Unknown'),
      text('certainty', decree ? 'Observed' : 'Likely'),
      from ? text('effective', startOf(from)) : '',
      from ? text('onset', startOf(from)) : '',
      until ? text('expires', endOf(until)) : '',
      text('senderName', data.title),
      text('headline', headline),
      text('description', toDescription(zone, data)),
      text('web', `${data.home}#${new URLSearchParams({ zone: zone.id })}`),
      pair('zone', zone.id),
      pair('decree', decree),
      pair('rights suspended', rights.join(', ')),
      ...(rightsInPart ?? []).map((part) => pair('rights suspended in part', toPartCodes(part))),
      pair('days', lastsDays ? String(lastsDays) : null),
      toCapArea(zone, headline, data.words.areas(zone)),
    ].join(''),
  )
}

/** What CAP allows in an identifier: no spaces, commas, `<` and `&`. */
const toIdentifier = ({ address, moment }: ExportData) => `${address}#${moment}`.replace(/[\s,<&]/g, ';')

/** Names of a list, divided by spaces; one that holds a space is quoted. */
const toList = (names: readonly string[]) =>
  names.map((name) => (/\s/.test(name) ? `"${name}"` : name)).join(' ')

function write(data: ExportData): string {
  const alert = [
    text('identifier', toIdentifier(data)),
    text('sender', new URL(data.home).host),
    text('sent', toCapMoment(toInstant(data.moment))),
    text('status', 'Actual'),
    text('msgType', 'Alert'),
    text('source', data.title),
    text('scope', 'Public'),
    text('note', data.words.note),
    text('incidents', toList(data.incidents.map(({ id }) => id))),
    ...data.zones.map((zone) => toInfo(zone, data)),
  ].join('')
  const attributes = { xmlns: 'urn:oasis:names:tc:emergency:cap:1.2' }
  return `<?xml version="1.0" encoding="utf-8"?>\n${element('alert', attributes, alert)}\n`
}

/** A CAP 1.2 alert: what reports and the record say of states of emergency, an `info` for each zone. */
export const cap: ExportFormat = {
  type: 'application/cap+xml; charset=utf-8',
  extension: 'cap.xml',
  disposition: 'inline',
  write,
}
