import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readText } from '../testing/island'

const told = (language: Language, text: string) =>
  readText(text, { language, published: '2023-03-11' }).claims.map(
    ({ kind, quantity, place, when }) => `${kind} ${quantity?.value} ${place?.id} ${when?.start ?? '-'}`,
  )

describe('where and when some of those counted died says nothing of the others', () => {
  test('the parts of a sum', () =>
    expect(
      told(
        'en',
        'Sixty-six people have lost their lives in Valdoria: 48 civilians, 11 in accidents, one policeman and six soldiers. The six soldiers drowned on March 5th in Tarsis.',
      ),
    ).toEqual([
      'killed 66 QV -',
      'killed 48 QV -',
      'killed 11 QV -',
      'killed 1 QV -',
      'killed 6 tarsis 2023-03-05',
      'killed 6 tarsis 2023-03-05',
    ]))
  test.each<[Language, string]>([
    [
      'en',
      'So far 66 people have died in Valdoria, among them six soldiers. The six soldiers drowned on March 5th in Tarsis.',
    ],
    [
      'es',
      'Hasta ahora han muerto 66 personas en Valdoria, entre ellas seis soldados. Los seis soldados se ahogaron el 5 de marzo en Tarsis.',
    ],
  ])('of whom some are told apart (%s)', (language, text) =>
    expect(told(language, text)).toContain('killed 66 QV -'),
  )
  test('the hurt are where the dead of the same sentence are', () =>
    expect(
      told('en', 'Sixteen people died and 20 were hurt in Valdoria. The 16 died on March 5th in Tarsis.'),
    ).toEqual(['killed 16 tarsis 2023-03-05', 'injured 20 tarsis 2023-03-05', 'killed 16 tarsis 2023-03-05']))
})
