import { expect, test } from 'vitest'
import { placeReader } from '@/lib/gazetteer/testing/place-of'
import type { Language } from '@/lib/model/article'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const placeOf = placeReader(await loadGazetteer(['EC']), ['EC'])

test.each<[Language, string, string]>([
  ['en', 'A shooting in Georgia’s Gwinnett county killed four people on Friday.', 'province US'],
  ['en', 'A shooting in Gwinnett County, Georgia, killed four people on Friday.', 'province US'],
  ['es', 'Cuatro personas murieron en el condado de Gwinnett, en Georgia.', 'province US'],
  ['en', 'A shooting in Georgia killed four people on Friday.', 'country GE'],
  ['en', 'A shooting in Georgia’s Rustavi district killed four people on Friday.', 'country GE'],
  ['en', 'Georgia’s president said that four people were killed.', 'country GE'],
  ['es', 'Cuatro personas murieron en Georgia, dijo la policía de Tiflis.', 'country GE'],
  ['es', 'Cuatro personas murieron en el distrito de Rustavi, en Georgia.', 'country GE'],
])('%s: %s', (language, text, place) => expect(placeOf('Georgia', text, language)).toBe(place))
