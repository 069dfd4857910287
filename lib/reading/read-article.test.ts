import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readingSchema } from '@/lib/model/reading'
import { numberWords } from '@/lib/text/number-words'
import { linesOf, readText } from './testing/island'

const report = [
  'Valdoria: guards held in jails',
  '',
  'The governor of Arcos, Ana Vela, said on Tuesday that 53 guards were being held at Roble prison in Puerto Lago alone.',
  '',
  'Thirty-one inmates died in the riot. No. 2 wing was searched.',
].join('\n')

describe('a reading', () => {
  test('has the form of the contract', () =>
    expect(readingSchema.safeParse(readText(report)).success).toBe(true))
  test('is the same every time', () =>
    expect(JSON.stringify(readText(report))).toBe(JSON.stringify(readText(report))))
  test('follows the text: another number, another prison, another province', () => {
    const changed = report
      .replace('53', '54')
      .replace('Roble prison', 'Cumbres prison')
      .replace('Arcos', 'Belmonte')
    const held = (text: string) =>
      readText(text)
        .claims.filter(({ kind }) => kind === 'hostages_held')
        .map(({ quantity, place }) => [quantity?.value, place?.id])
    expect(held(report)).toEqual([[53, 'roble']])
    expect(held(changed)).toEqual([[54, 'cumbres']])
    expect(readText(changed).toponyms.map(({ place }) => place?.id)).toContain('QV-B')
  })
  test('gives each claim an id of its own that a change elsewhere in the text leaves alone', () => {
    const ids = readText(report).claims.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(readText(`${report}\n\nNothing more is known.`).claims.map(({ id }) => id)).toEqual(ids)
  })
  test('shows for every number the span that holds it', () => {
    const words = new Set([...numberWords.en.small.keys(), ...numberWords.en.tens.keys()])
    for (const { quantity, evidence, sentence } of readText(report).claims) {
      if (!quantity) continue
      const shown = report.slice(evidence.start, evidence.end)
      const holds =
        quantity.form === 'digits'
          ? /\d/.test(shown)
          : shown
              .toLowerCase()
              .split(/\W+/)
              .some((word) => words.has(word))
      expect(holds, shown).toBe(true)
      expect(evidence.start).toBeGreaterThanOrEqual(sentence.start)
      expect(evidence.end).toBeLessThanOrEqual(sentence.end)
    }
  })
  const facts = (text: string) =>
    readText(text).claims.map((claim) => [claim.kind, claim.quantity, claim.place?.id, claim.attribution])
  const wordsAt = (text: string) =>
    readText(text).claims.map(({ evidence }) => text.slice(evidence.start, evidence.end))
  const plain =
    'At least 1 200 people were killed in Arcos, the governor’s office said. 53 guards were being held at Roble prison.'
  test.each([
    plain.replace('1 200', '<b>1&nbsp;200</b>').replace('’', '&#8217;').replace('53', '<strong>53</strong>'),
    `<p>${plain.replace('1 200', '1&#160;200').replace(' 53', '</p><p><a href="/?dead=9">53</a>')}</p>`,
    plain.replace('least ', 'least&nbsp;<em>').replace(' people', '</em>&nbsp;people'),
  ])('is the same where markup was pasted along, and each figure lies where it stands: %s', (text) => {
    expect(facts(plain)).toHaveLength(2)
    expect(facts(text)).toEqual(facts(plain))
    expect(wordsAt(text).map((words) => words.replace(/&nbsp;|&#160;/, ' '))).toEqual(wordsAt(plain))
    for (const toponym of readText(text).toponyms)
      expect(text.slice(toponym.start, toponym.end)).toBe(toponym.text)
  })
  test.each([
    'The home side won 3-1 after a goal in the 88th minute; 40,000 people watched.',
    'Mix 200 grams of flour with two eggs and bake for 35 minutes.',
    'Shares fell 4% to 12.50 dollars and 300 jobs may go.',
    'Rain is expected on Friday, with up to 40 millimetres in two provinces.',
    'The museum shows 120 paintings by 15 artists until May.',
    'El equipo ganó 3-1 ante 40.000 espectadores.',
    'Se prevén lluvias de hasta 40 milímetros el viernes.',
  ])('finds nothing where there is no crisis: %s', (text) => {
    expect(linesOf(readText(text, { language: /^(?:El|Se) /.test(text) ? 'es' : 'en' }))).toEqual([])
  })
})

const scraps = [
  'guards ',
  '12 ',
  'held ',
  'were ',
  'killed ',
  ', ',
  '. ',
  '\n',
  '“',
  'que ',
  'de ',
  'Roble prison ',
  'on Tuesday ',
  'and ',
  '9.500 ',
  'said ',
  '🚨',
  '\u00a0',
  'Once ',
  "'s ",
]

describe('any text at all', () => {
  test('is read without a fault, and every span lies in it', () => {
    const piece = fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary', maxLength: 12 }))
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom<'en' | 'es'>('en', 'es'),
        (pieces, language) => {
          const text = pieces.join('')
          for (const { sentence, evidence } of readText(text, { language }).claims) {
            expect(sentence.end).toBeLessThanOrEqual(text.length)
            expect(evidence.start).toBeGreaterThanOrEqual(sentence.start)
            expect(evidence.end).toBeGreaterThan(evidence.start)
          }
        },
      ),
      { numRuns: 400, seed: 7 },
    )
  })
})
