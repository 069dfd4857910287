import { expect, test } from 'vitest'
import { incident, prison, zone } from '@/components/dashboard/testing/features'
import type { ArticleItem } from '@/lib/model/responses'
import { toChanges } from './to-changes'

const article = (id: string): ArticleItem => ({
  id,
  title: id,
  publisher: 'The Courier',
  url: null,
  publishedAt: '2024-03-05',
  language: 'en',
  claims: 1,
})
const shown = {
  incidents: [
    incident('fell', 'killed', prison('fell'), 18),
    incident('held', 'hostages_held', prison('fell'), 12),
  ],
  zones: [],
  articles: [article('one')],
}

test('the same answer once more is no change', () => {
  expect(toChanges(shown, structuredClone(shown))).toBeNull()
})

test('a report that raises a figure and tells of something more: each is said', () => {
  const now = {
    incidents: [
      ...shown.incidents.slice(1),
      incident('fell', 'killed', prison('fell'), 31),
      incident('freed', 'hostages_freed', prison('fell'), 5),
    ],
    zones: [zone('decree', '2024-03-06', null)],
    articles: [...shown.articles, article('two')],
  }
  const changes = toChanges(shown, now)
  expect(changes).toMatchObject({ reports: 1, gone: 0, emergencies: 1 })
  expect(changes?.added.map(({ id }) => id)).toEqual(['freed'])
  expect(
    changes?.moved.map(({ from, to }) => [from.properties.quantity?.value, to.properties.quantity?.value]),
  ).toEqual([[18, 31]])
})

test('what is told no longer counts as gone', () => {
  expect(toChanges(shown, { ...shown, incidents: shown.incidents.slice(0, 1) })).toMatchObject({
    gone: 1,
    added: [],
    moved: [],
  })
})

test('a figure that is denied has changed, though the number is the same', () => {
  const denied = structuredClone(shown)
  const [first] = denied.incidents
  if (first) first.properties.status = 'denied'
  expect(toChanges(shown, denied)?.moved).toHaveLength(1)
})
