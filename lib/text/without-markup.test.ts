import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutMarkup } from './without-markup'

const shown = (text: string) => withoutMarkup(text)?.text ?? text

test.each([
  ['The quake killed <b>1,350</b> people', 'The quake killed 1,350 people'],
  ['1&nbsp;200 soldiers', '1\u00a0200 soldiers'],
  ['the ministry&#8217;s word, the police&#x2019;s', 'the ministry’s word, the police’s'],
  ['c&aacute;rcel de Ca&ntilde;ar &mdash; &iexcl;no!', 'cárcel de Cañar — ¡no!'],
  ['<a href="https://x.org/?n=31" title="31 dead">freed</a>', 'freed'],
  ['1,350<sup>2</sup> people, <del>53</del> 54 guards', '1,350 people,  54 guards'],
  ['<p>One.</p><p>Two.</p>', '\nOne.\n\nTwo.\n'],
  ['One.<br/>Two.', 'One.\nTwo.'],
  ['<script type="x">{"dead": 31}</script>Six died.', '\nSix died.'],
  ['<!-- wp:paragraph {"n":3} -->Six died.', 'Six died.'],
])('%s is read as a browser shows it', (text, expected) => {
  expect(shown(text)).toBe(expected)
})

test.each(['3 < 5 and 7 > 2', 'Q&A; AT&T', '<ana@x.org>', '&unknown; &#0; &#xD800;', 'Six died.'])(
  '%s is no markup',
  (text) => {
    expect(withoutMarkup(text)).toBeNull()
  },
)

test('what stands in an element that never closes is told', () => {
  expect(shown('<script>Six died. <s>Two fled.')).toBe('\nSix died. Two fled.')
})

test('each piece is named once, as it stands', () => {
  expect(withoutMarkup('<b>1</b>&nbsp;<b>2</b>')?.found).toEqual(['<b>', '</b>', '&nbsp;'])
})

test('a span points at the characters of the record', () => {
  const text = '<p>The quake killed <b>1,350</b>&nbsp;people.</p>'
  const plain = withoutMarkup(text)
  const at = (words: string) => {
    const start = plain?.text.indexOf(words) ?? -1
    const span = plain?.toStored({ start, end: start + words.length })
    return text.slice(span?.start, span?.end)
  }
  expect(at('1,350')).toBe('1,350')
  expect(at('The quake')).toBe('The quake')
  expect(at('\u00a0')).toBe('&nbsp;')
  expect(at('1,350\u00a0people')).toBe('1,350</b>&nbsp;people')
})

const pieces = fc.constantFrom(
  '<b>',
  '</b>',
  '<p>',
  '&nbsp;',
  '&amp;',
  '<s>',
  '</s>',
  '<!-- x -->',
  'a',
  '31 ',
  '<',
  '&',
)
test('whatever the markup, each word lies where it stood', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join('')
      const plain = withoutMarkup(text)
      if (!plain) return
      for (const { index, 0: word } of plain.text.matchAll(/31|a/g)) {
        const { start, end } = plain.toStored({ start: index, end: index + word.length })
        expect(text.slice(start, end)).toBe(word)
      }
    }),
    { seed: 7 },
  )
})

test.each([
  ['tags', '<b>'.repeat(300_000)],
  ['tags that do not end', '<b '.repeat(300_000)],
  ['one tag that does not end', `<b ${'a'.repeat(1_000_000)}`],
  ['elements not told of that open', '<script>'.repeat(120_000)],
  ['elements not told of that open and close', '<s>1</s>'.repeat(120_000)],
  ['words before what was struck out', `${'a'.repeat(500_000)}${'<s>1</s>'.repeat(60_000)}`],
  ['characters by name', '&nbsp;'.repeat(150_000)],
])('a million characters of %s take no long time', (_what, text) => {
  const before = performance.now()
  withoutMarkup(text)
  expect(performance.now() - before).toBeLessThan(2_000)
})
