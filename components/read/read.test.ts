import { describe, expect, test } from 'vitest'
import { refusalInSpanish, toponymInSpanish } from '@/components/words/es-refusals'
import { reasonInSpanish } from '@/components/words/reason-words'
import type { ReadResponse } from '@/lib/model/responses'
import { checkDraft } from './check-draft'
import { toWholeArticle } from './take-file'

const draft = { text: 'Two guards died.', language: '' as const, day: '', title: '', publisher: '' }
const now = Date.parse('2024-03-08T12:00:00Z')

describe('a form', () => {
  test.each([
    [{ text: ' \n' }, { field: 'text', code: 'no-text' }],
    [{ text: 'a'.repeat(11) }, { field: 'text', code: 'text-too-long' }],
    [{ text: 'a', day: '2024-03-10' }, { field: 'day' }],
  ])('with %j is not sent', (change, fault) => {
    expect(checkDraft({ ...draft, ...change }, 10, now)).toMatchObject(fault)
  })

  test('with a text alone is, and with a day that has come somewhere', () => {
    expect(checkDraft(draft, 100, now)).toBeNull()
    expect(checkDraft({ ...draft, day: '2024-03-09' }, 100, now)).toBeNull()
  })
})

describe('a file to take along', () => {
  const article = {
    id: 'text',
    title: 'text',
    publisher: 'text',
    url: null,
    publishedAt: null,
    language: 'en',
  }
  const readOf = (text: string, more: object = {}) => ({
    reading: { article: { ...article, ...more }, text: draft.text } as ReadResponse,
    asked: { ...draft, text },
  })

  test('needs a headline, a publisher and a day', () => {
    const read = readOf(draft.text)
    const lacks = (change: object) => toWholeArticle(read, { ...draft, ...change })
    expect(lacks({})).toMatchObject({ kind: 'field', field: 'title' })
    expect(lacks({ title: 'A/B.C' })).toMatchObject({ field: 'publisher' })
    expect(lacks({ title: 'A/B.C', publisher: 'El Faro' })).toMatchObject({ field: 'day' })
    expect(lacks({ title: 'A/B.C', publisher: 'El Faro', day: '2024-03-07' })).toEqual({
      ...article,
      id: 'a-b-c',
      title: 'A/B.C',
      publisher: 'El Faro',
      publishedAt: '2024-03-07',
      text: draft.text,
    })
  })

  test('keeps what an article file said, but for what the form says now', () => {
    const known = {
      id: 'guards',
      title: 'Guards',
      publisher: 'El Faro',
      publishedAt: '2024-03-07',
      author: 'Ana',
    }
    const read = readOf(`---\ntitle: Guards\n---\n${draft.text}`, known)
    expect(toWholeArticle(read, { ...draft, language: 'es', publisher: 'La Voz' })).toEqual({
      ...article,
      ...known,
      publisher: 'La Voz',
      language: 'es',
      text: draft.text,
    })
  })
})

describe('reasons in Spanish', () => {
  const labelOf = (kind: string) => ({ troops_deployed: 'Tropas', killed: 'Muertos' })[kind] ?? null

  test.each([
    ['43: an age or part of a compound', '43: una edad o parte de una palabra compuesta'],
    ['troops deployed 300: intended, not done', 'Tropas 300: se pretende, no está hecho'],
    ['killed: still to come', 'Muertos: aún por venir'],
    ['5: nothing says what happened to trucks', '5: nada dice qué pasó con «trucks»'],
    ['7: of a kind that nobody has put into words', null],
  ])('%s', (reason, said) => {
    expect(refusalInSpanish(reason, labelOf)).toBe(said)
  })

  test.each([
    [
      'the city of that name in Peru, which the article points at',
      'la ciudad de ese nombre en Peru, a donde apunta el artículo',
    ],
    [
      'in parentheses after Roble, which no index holds',
      'entre paréntesis tras Roble, que ningún índice recoge',
    ],
    ['the canton of that name', 'el cantón de ese nombre'],
    ['the only known prison in Cuenca', 'la única cárcel conocida en Cuenca'],
    ['what nobody has put into words', null],
  ])('%s', (reason, said) => {
    expect(toponymInSpanish(reason)).toBe(said)
    expect(reasonInSpanish(reason)).toBeNull()
  })
})
