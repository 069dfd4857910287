import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { cap } from './cap'
import { madeUpExport, madeUpZone, partedZone } from './testing/made-up-export'

const schema = readFileSync(join(import.meta.dirname, 'testing/cap-1.2.xsd'), 'utf8')

async function faultsIn(contents: string) {
  const { errors } = await validateXML({ xml: [{ fileName: 'alert.xml', contents }], schema: [schema] })
  return errors.map(({ message }) => message)
}

const prisonWide = {
  ...madeUpZone,
  id: 'zone 8',
  geometry: { type: 'MultiPoint' as const, coordinates: [[10.5, -0.5]] },
  properties: {
    ...madeUpZone.properties,
    id: 'zone 8',
    scope: 'prison_system' as const,
    from: null,
    until: null,
    decree: null,
    areas: [],
    rights: [],
    prisons: ['hill-1'],
  },
}

test('an alert is valid by the standard, with zones, without dates, with hostile words and with nothing', async () => {
  expect(await faultsIn(cap.write(madeUpExport()))).toEqual([])
  expect(await faultsIn(cap.write(madeUpExport([], { zones: [madeUpZone, prisonWide] })))).toEqual([])
  expect(
    await faultsIn(cap.write(madeUpExport([], { zones: [], moment: '2031-05-10T12:00:00+02:00' }))),
  ).toEqual([])
})

test('the schema refuses what the standard forbids', async () => {
  const alert = cap.write(madeUpExport())
  expect(await faultsIn(alert.replace('<status>Actual</status>', ''))).not.toEqual([])
  expect(await faultsIn(alert.replace('-00:00</sent>', 'Z</sent>'))).not.toEqual([])
})

test('it says latitude first, from when until when, and that it is no warning', () => {
  const alert = cap.write(madeUpExport())
  expect(alert).toContain('<polygon>0,10 0,11 1,11 0,10</polygon>')
  expect(alert).toContain('<onset>2031-05-10T00:00:00-00:00</onset>')
  expect(alert).toContain('<expires>2031-07-09T23:59:59-00:00</expires>')
  expect(alert).toContain('<note>Read by a machine &amp; &lt;no&gt; warning.</note>')
  expect(alert).toContain('<incidents>one two</incidents>')
  expect(cap.write(madeUpExport([], { moment: '2031-08-01' }))).toContain('<urgency>Past</urgency>')
  expect(cap.write(madeUpExport([], { zones: [prisonWide] }))).toContain('<circle>-0.5,10.5 0</circle>')
})

test('an area of which nothing is drawn has its code alone, and what holds in some areas or for so long is said', async () => {
  const alert = cap.write(madeUpExport([], { zones: [partedZone] }))
  expect(await faultsIn(alert)).toEqual([])
  expect(alert).not.toMatch(/<polygon>|<circle>/)
  expect(alert).toContain(
    '<areaDesc>North</areaDesc><geocode><valueName>ISO 3166</valueName><value>XA-N</value></geocode>',
  )
  expect(alert).toContain('<value>movement; 1; province</value>')
  expect(alert).toContain('Suspended in &lt;all&gt;, zone-7')
  expect(alert).toContain('<valueName>days</valueName><value>90</value>')
})
