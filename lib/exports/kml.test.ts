import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { kml } from './kml'
import { madeUpExport, partedZone } from './testing/made-up-export'

const written = kml.write(madeUpExport())
const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['Placemark', 'Folder'].includes(name),
})
const [incidents, zones] = parser.parse(written).kml.Document.Folder

test('it is KML with a folder of incidents and one of zones', () => {
  expect(XMLValidator.validate(written)).toBe(true)
  expect(written).toContain('<kml xmlns="http://www.opengis.net/kml/2.2">')
  expect([incidents.name, zones.name]).toEqual(['Incidents', 'Emergency zones'])
  expect(incidents.Placemark.map((mark: Record<string, unknown>) => mark['@_id'])).toEqual(['one', 'two'])
  expect(incidents.Placemark[0].Point.coordinates).toBe('10.5,-0.5')
  expect(incidents.Placemark[1].Point).toBeUndefined()
  expect(zones.Placemark[0].MultiGeometry.Polygon.outerBoundaryIs).toBeDefined()
})

test('the balloon quotes each source, and what an article says stays words in it', () => {
  const { description } = incidents.Placemark[0]
  expect(description.match(/El Faro, 2031-05-10/g)).toHaveLength(2)
  expect(description).toContain('the ministry')
  // Escaped once as HTML and once more as XML.
  expect(written).toContain('said &#x26;lt;b&#x26;gt;she')
  expect(written).not.toContain('<script')
  expect(written).not.toContain('\u0007')
})

test('a zone says how long it lasts and what it suspends in some areas, in codes and in words', () => {
  const parted = kml.write(madeUpExport([], { zones: [partedZone] }))
  expect(parted).toMatch(/name="days">\s*<value>90</)
  expect(parted).toMatch(/name="rights_in_part">\s*<value>movement; 1; province</)
  expect(parted).toContain('Suspended in &#x26;lt;all')
})

test('a balloon says which figure a later report corrected, as the feeds do', () => {
  const { kml: root } = new XMLParser().parse(kml.write(madeUpExport()))
  const [incidents] = root.Document.Folder
  const [first, second] = incidents.Placemark
  expect(String(first.description).match(/Corrected 2031-05-11\./g)).toHaveLength(1)
  expect(String(second.description)).not.toContain('Corrected')
})

test('its folders name the makers of points and outlines, as their licences ask', () => {
  const { kml: root } = new XMLParser({ htmlEntities: true }).parse(kml.write(madeUpExport()))
  for (const { description } of root.Document.Folder)
    expect(description).toBe('Cities: Atlas & Co (CC BY 4.0) · © Map makers')
})
