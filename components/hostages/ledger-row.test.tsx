import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AddressProvider } from '@/components/hooks/address-provider'
import { en } from '@/components/words/en'
import { es } from '@/components/words/es'
import { toFormats } from '@/components/words/formats'
import { WordsProvider } from '@/components/words/words-context'
import type { LedgerRow as Row } from '@/lib/incidents/ledger/ledger-ends'
import { LedgerRow } from './ledger-row'

const row: Row = {
  at: '2031-05-25',
  kind: 'held',
  figure: { low: 137, high: 137, claims: ['a'] },
  ends: { low: { value: 137, said: null }, high: null },
  reported: null,
  over: false,
}

const dayOf = (more: Partial<Row>, words = en) =>
  renderToStaticMarkup(
    <WordsProvider value={{ ...words, formats: toFormats(words.language, '2031') }}>
      <AddressProvider path="/" query="">
        <LedgerRow row={{ ...row, ...more }} most={200} onRead={() => {}} />
      </AddressProvider>
    </WordsProvider>,
  )
    .replace(/<span class="[^"]*drawn.*/, '')
    .replace(/<[^>]+>/g, '')
    .trim()

test('a row leads with the day that it stands on, so that the days of a ledger follow on one another', () => {
  expect(dayOf({})).toBe('25 May held')
  expect(dayOf({ reported: '2031-05-25' })).toBe('reported 25 May held')
})

test('who had been held stands by the day on which some of them are free, before that of the report', () => {
  const before = { reported: '2031-05-26', over: true }
  expect(dayOf(before)).toBe('by 25 May had been held, reported 26 May')
  expect(dayOf(before, es)).toBe('al 25 may habían sido retenidos, informado el 26 may')
})
