import { expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { findTokens } from '@/lib/text/tokens'
import { findDates } from './dates'

const published = '2023-05-17'

const read = (text: string, language: Language) =>
  findDates(findTokens(text), language, published).map(
    ({ when }) => when && `${when.precision} ${when.start}..${when.end}`,
  )

test.each<[string, Language, string]>([
  ['in early March', 'en', 'month 2023-03-01..2023-03-10'],
  ['early in March 2022', 'en', 'month 2022-03-01..2022-03-10'],
  ['in mid-February 12 inmates died', 'en', 'month 2023-02-11..2023-02-20'],
  ['in late April', 'en', 'month 2023-04-21..2023-04-30'],
  ['at the end of February', 'en', 'month 2023-02-21..2023-02-28'],
  ['in the first days of April', 'en', 'month 2023-04-01..2023-04-10'],
  ['since the end of April', 'en', 'month 2023-04-21..2023-05-17'],
  ['a comienzos de marzo', 'es', 'month 2023-03-01..2023-03-10'],
  ['a mediados de marzo de 2022', 'es', 'month 2022-03-11..2022-03-20'],
  ['desde finales de abril', 'es', 'month 2023-04-21..2023-05-17'],
  ['en los primeros días de abril', 'es', 'month 2023-04-01..2023-04-10'],
  ['since its start in March', 'en', 'month 2023-03-01..2023-05-17'],
  ['desde su inicio en marzo', 'es', 'month 2023-03-01..2023-05-17'],
  ["before the trial's end in April", 'en', 'month 2023-04-01..2023-04-30'],
  ['a crackdown beginning March 2022', 'en', 'month 2022-03-01..2022-03-31'],
  ['llegó a su fin en marzo', 'es', 'month 2023-03-01..2023-03-31'],
  ['la ofensiva final de marzo de 2022', 'es', 'month 2022-03-01..2022-03-31'],
  ['en mar de 2022', 'es', 'month 2022-03-01..2022-03-31'],
  ['in April', 'en', 'month 2023-04-01..2023-04-30'],
])('%s', (text, language, when) => expect(read(text, language)).toEqual([when]))

test('the sea is no month', () => expect(read('murieron en aguas del mar Caribe', 'es')).toEqual([]))
