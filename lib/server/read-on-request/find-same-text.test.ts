import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { isProblem } from '@/lib/model/problem'
import { currentStore } from '@/lib/server/dataset/open-store'
import { temporaryFolder } from '@/lib/server/testing/temporary-folder'
import type { StoredArticle } from '@/lib/store/store'
import { parseArticle } from '@/lib/text/parse-article'
import { findSameText } from './find-same-text'

const { folder } = temporaryFolder()
vi.stubEnv('DATABASE_URL', `file:${join(folder, 'same.db')}`)

const paragraphs = ['Twelve guards walked free on Monday, 100% of them unhurt.', 'The ministry said so.']
const file = (text: string) =>
  `---\nid: free\ntitle: Guards walk free\npublisher: The Brask Courier\nurl: null\npublishedAt: 2024-03-07\nlanguage: en\n---\n\n${text}\n`

test('a text that is stored is known again, however its lines are broken and with its front matter', async () => {
  const store = await currentStore()
  const article = parseArticle(file(paragraphs.join('\n\n')), 'free.md')
  if (isProblem(store) || isProblem(article)) throw new Error('no store')
  await store.saveArticle(article as StoredArticle, { article, toponyms: [], claims: [], rejected: [] }, '1')
  const stored = {
    id: 'free',
    title: 'Guards walk free',
    publisher: 'The Brask Courier',
    publishedAt: '2024-03-07',
  }
  expect(await findSameText(paragraphs.join('\n'))).toEqual(stored)
  expect(await findSameText(`  ${paragraphs.join('\r\n\r\n')}\n`)).toEqual(stored)
  expect(await findSameText(file(paragraphs.join('\n\n')).replace('id: free\n', ''))).toEqual(stored)
  expect(await findSameText(paragraphs[0] ?? '')).toBeNull()
  expect(await findSameText(`${paragraphs.join('\n')} It was late.`)).toBeNull()
  expect(await findSameText(paragraphs.join('\n').toUpperCase())).toBeNull()
})
