import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { atom } from './atom'
import { jsonFeed } from './json-feed'
import { madeUpExport } from './testing/made-up-export'

const data = madeUpExport()
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['entry', 'link'].includes(name) })
const { feed } = parser.parse(atom.write(data))
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/

test('an Atom feed holds what RFC 4287 asks for', () => {
  expect(XMLValidator.validate(atom.write(data))).toBe(true)
  expect(feed['@_xmlns']).toBe('http://www.w3.org/2005/Atom')
  for (const part of [feed, ...feed.entry]) {
    expect(part.id).toMatch(/^(https|urn):\S+$/)
    expect(String(part.title)).not.toBe('')
    expect(part.updated).toMatch(instant)
  }
  expect(feed.link.map((link: Record<string, string>) => link['@_rel'])).toEqual(['self', 'alternate'])
  for (const entry of feed.entry) expect(entry.author.name).toBe('El Faro')
  expect(new Set(feed.entry.map(({ id }: { id: string }) => id)).size).toBe(feed.entry.length)
})

test('a claim that a later report corrected is told of again, under the same id, on that day', () => {
  const [first, second] = feed.entry
  expect([first.id, first.published, first.updated]).toEqual([
    'urn:crisis-map:claim:one-a',
    '2031-05-10T00:00:00Z',
    '2031-05-11T00:00:00Z',
  ])
  expect(first.content['#text']).toContain('Corrected 2031-05-11.')
  expect(second.updated).toBe('2031-05-10T00:00:00Z')
  expect(feed.updated).toBe(first.updated)
})

test('a claim has the same id under whatever address it is served', () => {
  const elsewhere = parser.parse(
    atom.write({ ...data, address: 'https://x.example/', home: 'https://x.example/' }),
  )
  expect(elsewhere.feed.entry.map(({ id }: { id: string }) => id)).toEqual(
    feed.entry.map(({ id }: { id: string }) => id),
  )
})

test('what an article says stays words', () => {
  for (const forbidden of ['<script', '<b>', '\u0007']) expect(atom.write(data)).not.toContain(forbidden)
})

test('an empty feed stands at its moment', () => {
  const empty = parser.parse(atom.write(madeUpExport([])))
  expect([empty.feed.entry, empty.feed.updated]).toEqual([undefined, '2031-05-12T23:59:59Z'])
})

test('a JSON feed tells of the same claims in the same order', () => {
  const { version, items, feed_url } = JSON.parse(jsonFeed.write(data))
  expect([version, feed_url]).toEqual(['https://jsonfeed.org/version/1.1', data.address])
  expect(items.map(({ id, date_modified }: Record<string, string>) => [id, date_modified])).toEqual(
    feed.entry.map(({ id, updated }: Record<string, string>) => [id, updated]),
  )
  for (const item of items) expect(item.content_text).toContain('El Faro')
})
