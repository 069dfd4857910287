import { expect, test } from 'vitest'
import type { Claim } from '@/lib/model/claim'
import { remarksOn, remarksOnStruck } from './remarks-on'

const read = { claims: [{} as Claim], rejected: [] }
const nothing = { claims: [], rejected: [] }

test('an article that tells something in plain text needs no remark', () => {
  expect(remarksOn({ language: 'en', text: 'Six died, and 3 < 5.' }, read, () => true)).toEqual([])
})

test('prisons that only the text tells of are named once each, with what places.json can do', () => {
  const at = (id: string, name: string, kind = 'prison') => ({ place: { id, name, kind } }) as Claim
  const claims = [
    at('a', 'Roble jail'),
    at('b', 'Tarsis jail'),
    at('a', 'Roble jail'),
    at('c', 'Brask', 'city'),
  ]
  const text = 'Six died.'
  const remarks = (isListed: (id: string) => boolean) =>
    remarksOn({ language: 'en', text }, { claims, rejected: [] }, isListed)
  expect(remarks(() => false)).toEqual([
    'in no gazetteer, and no closer than its town or province: Roble jail, Tarsis jail; places.json can say where it lies and what else it is called',
  ])
  expect(remarks((id) => id === 'a')[0]).toContain(': Tarsis jail;')
  expect(remarks(() => true)).toEqual([])
})

const markupOf = (text: string) => remarksOn({ language: 'en', text }, read, () => true)[0]

test('markup left in the text is named, with what is done about it and what to do', () => {
  expect(markupOf('<p class="lead">Six&nbsp;died.</p>')).toBe(
    'its text holds markup: <p class="lead">, &nbsp;; it is kept and shown as it stands and read as if that were not there: paste plain text',
  )
})

test('of much markup a few pieces are named, shortened, and the rest counted', () => {
  const long = `<a href="https://example.org/${'a'.repeat(300)}">`
  expect(markupOf(`${long}Six</a> <b>died</b> <i>on</i> <u>Monday</u>, <s>Tuesday</s>.`)).toMatch(
    /: <a href="https:\/\/example.org\/a+…>, <b>, <i> and 2 more; /,
  )
})

test('what closes and never opened is markup too', () => {
  expect(markupOf('Six died.</p>')).toMatch(/: <\/p>; /)
})

test('that nothing was claimed is said, with the way to the reasons', () => {
  expect(remarksOn({ language: 'en', text: 'It rained.' }, nothing, () => true)).toEqual([
    expect.stringMatching(/^nothing in it was claimed/),
  ])
})

test('where all that was claimed was struck nobody is sent to look for it', () => {
  const struck = { kind: 'killed', quantity: null, unit: 'people', claim: 'a', why: 'b' } as const
  const span = { start: 0, end: 1 }
  const rejected = [{ sentence: span, evidence: span, reason: 'b', struck }]
  expect(remarksOn({ language: 'en', text: 'It rained.' }, { claims: [], rejected }, () => true)).toEqual([])
})

test('a text in the other language than it says is named, with what to write', () => {
  const text =
    'Al menos seis presos murieron el martes en la cárcel de Brask, que está en el sur, según la policía.'
  expect(remarksOn({ language: 'en', text }, read, () => true)).toEqual([
    'it says language: en and looks Spanish: write language: es, or it is read as English',
  ])
  expect(remarksOn({ language: 'es', text }, read, () => true)).toEqual([])
  expect(remarksOn({ language: 'es', text: 'Motín en The Brask.' }, read, () => true)).toEqual([])
})

test('of a text in two languages the part in the other one is pointed out', () => {
  const english = 'Two guards were freed from the prison on Monday, and three of the others were hurt.'
  const spanish = 'Dos guías fueron liberados de la cárcel el lunes, y tres de los otros resultaron heridos.'
  const remarks = (language: 'en' | 'es', text: string) => remarksOn({ language, text }, read, () => true)
  expect(remarks('en', `${english}\n\n${english}\n${spanish}`)).toEqual([
    'a part of it looks Spanish and is read as English: give each language an article of its own',
  ])
  expect(remarks('es', `${spanish} «We have the keys», dijo.\n\n${english}`)).toEqual([
    'a part of it looks English and is read as Spanish: give each language an article of its own',
  ])
  expect(remarks('es', `${spanish} «We have the keys of the prison», dijo.`)).toEqual([])
})

test('what another article was struck for is pointed out where a text tells it, too', () => {
  const text = 'Forty died in the 2019 fire. Six died on Monday.'
  const claims = [{ kind: 'killed', quantity: { value: 40 }, sentence: { start: 0, end: 28 } } as Claim]
  const strike = { article: 'second-report', words: 'died in the 2019 fire', why: 'Another town.' }
  expect(remarksOnStruck(claims, text, [strike])).toEqual([
    'tells what was struck of another article: “died in the 2019 fire”, of second-report; a line of struck.json strikes in one article alone',
  ])
  expect(remarksOnStruck(claims, text, [{ ...strike, kind: 'injured' }])).toEqual([])
  expect(remarksOnStruck([], text, [strike])).toEqual([])
})
