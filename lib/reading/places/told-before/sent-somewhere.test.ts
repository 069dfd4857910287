import { expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'
import { readerOf } from '@/lib/reading/testing/real-places'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

test('forces sent to a name that nobody knows are not where others were sent or died', () => {
  expect(
    placedLines(
      readText(
        'A riot at Roble prison left 12 inmates dead. Governor Ann Poe is sending 250 soldiers to the Cays in case of a wave of migrants.',
      ),
    ),
  ).toEqual(['killed 12 @roble', 'troops_deployed 250 @null'])
  expect(
    placedLines(
      leer(
        'Un motín en la cárcel de Roble dejó 12 muertos. La gobernadora envió 250 soldados a los Cayos por si llegan migrantes.',
      ),
    ),
  ).toEqual(['killed 12 @roble', 'troops_deployed 250 @null'])
})

test('those sent without a word for where are where all else was told', () => {
  expect(
    placedLines(readText('A riot at Roble prison left 12 inmates dead. The army sent 250 soldiers there.')),
  ).toEqual(['killed 12 @roble', 'troops_deployed 250 @roble'])
})

test('nor where they are told of before the verb', () => {
  const riot = 'A riot at Roble prison left 12 inmates dead.'
  expect(placedLines(readText(`${riot} About 500 soldiers were sent to Zorgo.`)).at(-1)).toBe(
    'troops_deployed 500 about @null',
  )
  expect(
    placedLines(
      leer('Un motín en la cárcel de Roble dejó 12 muertos. Unos 500 soldados fueron enviados a Zorgo.'),
    ).at(-1),
  ).toBe('troops_deployed 500 about @null')
  expect(placedLines(readText(`${riot} About 500 soldiers were sent to Congress.`)).at(-1)).toMatch(
    /^troops_deployed 500 about @(?!null)/,
  )
  expect(placedLines(readText(`${riot} About 500 soldiers were sent to the prison.`)).at(-1)).toBe(
    'troops_deployed 500 about @roble',
  )
})

const read = readerOf(await loadGazetteer(['EC']), ['EC'])
test.each<[Language, string]>([
  ['en', 'A riot at a prison in Quito left 40 dead. Peru sent 500 soldiers to Tumbes.'],
  [
    'es',
    'Un motín en una cárcel de Quito dejó 40 muertos. Unos 500 soldados peruanos fueron enviados a Tumbes.',
  ],
])('those of a neighbour are where they were sent: %s: %s', (language, text) =>
  expect(read(text, language).claims.find(({ kind }) => kind === 'troops_deployed')?.place?.name).toBe(
    'Tumbes',
  ),
)
