import { describe, expect, test } from 'vitest'
import { toBareArticle } from './bare-article'

describe('a bare text', () => {
  test('takes title and publisher from its file name and knows no day', () => {
    expect(toBareArticle('Los guardias salieron de la cárcel.', 'inbox/nota de hoy.txt', {})).toMatchObject({
      id: 'nota-de-hoy',
      title: 'nota de hoy',
      publisher: 'nota de hoy',
      publishedAt: null,
      language: 'es',
      url: null,
    })
  })
  test('takes what the command line says of it', () => {
    const meta = { published: '2023-05-17', language: 'en', title: 'A quiet day', publisher: 'The Lamp' }
    expect(toBareArticle('All was calm.', 'a.txt', meta)).toMatchObject({
      title: 'A quiet day',
      publisher: 'The Lamp',
      publishedAt: '2023-05-17',
    })
  })
  test('is refused where the command line names no day or no language of ours', () => {
    expect(toBareArticle('All was calm.', 'a.txt', { published: 'yesterday' })).toMatchObject({
      kind: 'problem',
    })
    expect(toBareArticle('All was calm.', 'a.txt', { language: 'fr' })).toMatchObject({ kind: 'problem' })
  })
})
