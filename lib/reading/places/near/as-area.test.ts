import { expect, test } from 'vitest'
import { buildGazetteer } from '@/lib/gazetteer/build-gazetteer'
import type { Language } from '@/lib/model/article'
import type { GazetteerPlace } from '@/lib/model/place'
import { readArticle } from '@/lib/reading/read-article'

const place = (
  id: string,
  name: string,
  kind: GazetteerPlace['kind'],
  province: string | null,
): GazetteerPlace => ({
  id,
  name,
  aliases: [],
  kind,
  province,
  country: 'QV',
  lon: 10,
  lat: 10,
  precision: kind === 'prison' ? 'site' : kind,
})

/** A country whose provinces are called after their towns. */
const gazetteer = buildGazetteer([
  place('QV', 'Valdoria', 'country', null),
  place('QV-R', 'Roble', 'province', 'QV-R'),
  place('QV-T', 'Tarsis', 'province', 'QV-T'),
  place('roble', 'Roble', 'city', 'QV-R'),
  place('tarsis', 'Tarsis', 'city', 'QV-T'),
])

/** Where the last measure holds. */
function heldAt(text: string, language: Language): string[] {
  const meta = { id: 'test', title: 'Test', publisher: 'Test', url: null, publishedAt: '2023-05-17' }
  const { claims } = readArticle({ ...meta, language, text }, gazetteer, { countries: ['QV'] })
  const last = claims.at(-1)
  return claims
    .filter(({ kind, sentence }) => kind === 'rights_suspended' && sentence.start === last?.sentence.start)
    .map((claim) => claim.place?.id ?? '-')
}

test.each<[Language, string, string[]]>([
  [
    'es',
    'El estado de excepción rige en las provincias de Roble y Tarsis. El toque de queda rige en Roble y Tarsis.',
    ['QV-R', 'QV-T'],
  ],
  [
    'en',
    'The emergency holds in the provinces of Roble and Tarsis. The curfew holds in Roble and Tarsis.',
    ['QV-R', 'QV-T'],
  ],
  ['en', 'The emergency holds in Tarsis province. The curfew holds in Tarsis.', ['QV-T']],
  [
    'es',
    'El estado de excepción rige en la provincia de Tarsis. El toque de queda rige en la ciudad de Tarsis.',
    ['tarsis'],
  ],
  [
    'es',
    'El estado de excepción rige en la provincia de Tarsis. El toque de queda rige en Roble.',
    ['roble'],
  ],
  ['es', 'El toque de queda rige en Tarsis.', ['tarsis']],
])(
  'a measure in a bare name holds in the province that the text has told of (%s): %s',
  (language, text, held) => expect(heldAt(text, language)).toEqual(held),
)
