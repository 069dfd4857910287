import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import type { Language } from '@/lib/model/article'
import { type Reading, readingSchema } from '@/lib/model/reading'
import type { Span } from '@/lib/model/span'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'
import { readArticle } from './read-article'

/** `RUNS=10000 npx vitest run lib/reading/robustness.test.ts` draws others, and many more. */
const runs = Number(process.env.RUNS ?? 300)
const options = process.env.RUNS ? { numRuns: runs } : { numRuns: runs, seed: 7 }

const folder = 'data/eval/short'
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name): string => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')).text)
const words = texts.join(' ').split(/\s+/)

let gazetteer: Gazetteer
beforeAll(async () => {
  gazetteer = await loadGazetteer(['EC'])
})

const read = (text: string, language: Language = 'en', publishedAt: string | null = '2023-07-26'): Reading =>
  readArticle({ id: 'a', title: 't', publisher: 'p', url: null, publishedAt, language, text }, gazetteer, {
    countries: ['EC'],
  })

const isInside = ({ start, end }: Span, outer: Span) =>
  start >= outer.start && end <= outer.end && start <= end

/** What every reading of any text must be; the first thing that is not so, or null. */
function faultOf(reading: Reading, text: string): string | null {
  const checked = readingSchema.safeParse(reading)
  if (!checked.success) return JSON.stringify(checked.error.issues[0])
  const whole = { start: 0, end: text.length }
  for (const toponym of reading.toponyms)
    if (text.slice(toponym.start, toponym.end) !== toponym.text || toponym.text === '') return toponym.reason
  for (const { sentence, evidence, id } of reading.claims)
    if (!isInside(sentence, whole) || !isInside(evidence, sentence)) return id
  return reading.rejected.find(({ sentence }) => !isInside(sentence, whole))?.reason ?? null
}

const oddities = fc.constantFrom(
  '\ud800',
  '\udc00',
  '\u0000',
  '\u202e',
  '\u200f',
  '\u0301',
  '\ufeff',
  '🚨',
  '“',
  '”',
  '"',
  "'s",
  '«',
  '(',
  ')',
  ',',
  ';',
  ':',
  '-',
  '–',
  '...',
  '\n',
  '\n\n',
  '\r\n',
  '\u2028',
  '%',
  '1.000.000',
  '2 260',
  '9'.repeat(400),
  '1e999',
  '-5',
  '٣',
  'قتل ٣ أشخاص في السجن',
  'between 5 and',
  'al menos',
  'no.',
  '<b>',
  '</b>',
  '<p>',
  '<s>',
  '</s>',
  '&nbsp;',
  '&#8217;',
)
const scraps = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: oddities }), {
    maxLength: 60,
  })
  .map((parts) => parts.join(' '))
const cuts = fc
  .tuple(fc.constantFrom(...texts), fc.nat(2000), fc.nat(2000))
  .map(([text, from, size]) => text.slice(from % text.length, (from % text.length) + size))
const repeated = fc
  .tuple(cuts, fc.integer({ min: 2, max: 4 }))
  .map(([cut, times]) => `${cut}\n`.repeat(times))
const nested = fc
  .tuple(cuts, fc.integer({ min: 1, max: 30 }))
  .map(([cut, depth]) => `${'“he said '.repeat(depth)}${cut}${'”'.repeat(depth)}`)
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  scraps,
  cuts,
  repeated,
  nested,
)

describe('whatever the text, the reader', () => {
  test(`gives a reading that is well formed, ${runs} times`, () => {
    const day = fc.constantFrom('2023-07-26', '0001-01-01', '9999-12-31', null)
    fc.assert(
      fc.property(anything, fc.constantFrom<Language>('en', 'es'), day, (text, language, published) => {
        expect(faultOf(read(text, language, published), text)).toBeNull()
      }),
      options,
    )
  }, 3_600_000)

  const long = 1_000_000
  test.each([
    ['one word of a million letters', 'a'.repeat(long)],
    ['a number of a million digits', `${'9'.repeat(long)} people were killed.`],
    ['marks that belong to no letter', '\u0301'.repeat(long / 10)],
    ['quotation marks that open and never close', '“'.repeat(long / 10)],
    ['commas and nothing else', ', '.repeat(long / 20)],
    ['a list that does not end', `Killed were ${'12 guards, '.repeat(5000)}`],
    ['letters with stops', 'a.'.repeat(long / 2)],
    ['lone surrogates', '\ud800'.repeat(long / 10)],
    ['line breaks', '\n'.repeat(long)],
    ['names without an end', 'Ana Vera '.repeat(20_000)],
    ['verbs without an end', 'were killed '.repeat(20_000)],
    ['numbers without an end', '12 '.repeat(20_000)],
    ['clauses without an end', 'the guards who said that '.repeat(5000)],
    ['days without an end', 'on Monday '.repeat(20_000)],
    ['prisons without an end', 'the prison of Guayas '.repeat(2000)],
  ])('takes %s', (_what, text) => {
    for (const language of ['en', 'es'] as const) expect(faultOf(read(text, language), text)).toBeNull()
  })

  test.each(['lo que', 'con los que', 'que se lo', 'of the', 'as some', 'to what', 'with them', 'con ellos'])(
    'takes "%s" said over and over before a figure',
    (words) => {
      for (const language of ['en', 'es'] as const) {
        const again = `${words} `.repeat(60)
        const told = ['como', 'contra', 'as', 'despite', 'con los que', 'in all']
          .map((opens) => `Guards were held hostage ${opens} ${again}${'a'.repeat(300)} 12 guards nada.`)
          .join(' ')
        expect(faultOf(read(told, language), told)).toBeNull()
      }
    },
  )
})
