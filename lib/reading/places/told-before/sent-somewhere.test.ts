import { expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

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
