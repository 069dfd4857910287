import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { PlacesProvider } from '@/components/dashboard/places-context'
import { incident, prison } from '@/components/dashboard/testing/features'
import { AddressProvider } from '@/components/hooks/address-provider'
import { toSvgWords } from '@/components/map/svg-words'
import { en } from '@/components/words/en'
import { es } from '@/components/words/es'
import { WordsProvider } from '@/components/words/words-context'
import { madeUpMark, madeUpScene } from '@/lib/geo/testing/made-up-scene'
import type { Status } from '@/lib/model/claim'
import type { Place } from '@/lib/model/place'
import type { IncidentFeature, PlaceFeature } from '@/lib/model/responses'
import { Legend } from './legend'

const as = (status: Status, one: IncidentFeature): IncidentFeature => ({
  ...one,
  properties: { ...one.properties, status },
})
const counted = incident('a', 'killed', prison('p'), 31)
const alleged = as('alleged', incident('b', 'killed', prison('p'), 30))
const numberless = incident('c', 'attack', prison('p'), null)

const toFeature = (place: Place): PlaceFeature => ({
  type: 'Feature',
  id: place.id,
  geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
  properties: place,
})

const legendOf = (
  incidents: IncidentFeature[],
  words = en,
  more: Partial<Parameters<typeof Legend>[0]> = {},
) =>
  renderToStaticMarkup(
    <WordsProvider value={words}>
      <PlacesProvider features={[toFeature(prison('p'))]} chosen={[]}>
        <AddressProvider path="/" query="">
          <Legend incidents={incidents} zones={[]} shown={null} scale={3.2} {...more} />
        </AddressProvider>
      </PlacesProvider>
    </WordsProvider>,
  )

describe('the legend', () => {
  test('explains the outline of what is alleged where such a figure is drawn, and nowhere else', () => {
    expect(legendOf([counted, alleged])).toContain('Dotted, not filled: alleged, no official word')
    expect(legendOf([counted, alleged], es)).toContain(
      'De puntos, sin relleno: supuesto, sin confirmación oficial',
    )
    expect(legendOf([counted, numberless])).not.toContain('alleged')
    expect(legendOf([alleged, as('denied', numberless)])).toContain('no official word; denied')
  })

  test('says that no number is given only where a dashed sign is drawn, which an alleged figure’s is not', () => {
    expect(legendOf([counted, alleged])).not.toContain(en.legend.noNumber)
    expect(legendOf([counted, numberless])).toContain(en.legend.noNumber)
  })

  test('says what a size means only where one is drawn by its figure', () => {
    const forces = incident('e', 'troops_deployed', prison('p'), 900)
    expect(legendOf([counted, forces])).toContain(en.legend.size)
    expect(legendOf([counted, forces])).toContain(en.legend.oneSize)
    expect(legendOf([forces])).not.toContain(en.legend.size)
    expect(legendOf([forces])).toContain(en.legend.oneSize)
  })

  test('says how many the largest circle stands for only where all are drawn small, and which are all the same', () => {
    const many = incident('d', 'escaped', prison('p'), 4700)
    expect(legendOf([counted, many])).not.toContain('The largest')
    const small = (incidents: IncidentFeature[], words = en) => legendOf(incidents, words, { scale: 0.6 })
    expect(small([many])).toContain('The largest: 4,700. ')
    expect(small([many])).not.toContain('equally small')
    const few = incident('f', 'killed', prison('p'), 4)
    expect(small([few, many])).toContain('Up to 25 all are equally small.')
    expect(small([few, many], es)).toContain('El mayor: 4700. Hasta 25 todos son igual de pequeños.')
  })

  test('explains no prison where an embed leaves them out', () => {
    expect(legendOf([counted])).toContain(en.legend.site)
    expect(legendOf([counted], en, { hasPrisons: false })).not.toContain(en.legend.site)
  })

  test('an image says of how many incidents it shows nothing', () => {
    const known = { title: '', told: 27, undrawn: 17, asOf: '2024-03-04', reports: 1, makers: [] }
    expect(toSvgWords(en, madeUpScene, known).moment).toContain('Without a sign here: 17 of 27 incidents.')
    expect(toSvgWords(es, madeUpScene, known).moment).toContain('Sin signo aquí: 17 de 27 hechos.')
    expect(toSvgWords(en, madeUpScene, { ...known, undrawn: 0 }).moment).not.toContain('sign here')
  })

  test('of an image says the same', () => {
    const known = { told: 0, undrawn: 0, title: '', asOf: '2024-03-04', reports: 1, makers: [] }
    const textsOf = (...marks: ReturnType<typeof madeUpMark>[]) =>
      toSvgWords(en, { ...madeUpScene, marks }, known).legend.map(({ text }) => text)
    const mark = madeUpMark('a', 0.5, 0.5, 31)
    expect(textsOf(mark)).not.toContain(en.legend.doubtful(['alleged']))
    expect(textsOf(mark, { ...mark, status: 'alleged' })).toContain(en.legend.doubtful(['alleged']))
    expect(textsOf({ ...mark, isNumbered: false })).toContain(en.legend.numberless)
  })

  test('of an image names the circle that stands for an area', () => {
    const known = { told: 0, undrawn: 0, title: '', asOf: '2024-03-04', reports: 1, makers: [] }
    const area = { key: 'z', zone: 'z', shape: { d: 'M0 0Z' } }
    const textsOf = (isApproximate: boolean) =>
      toSvgWords(en, { ...madeUpScene, areas: [{ ...area, isApproximate }] }, known).legend.map(
        ({ text }) => text,
      )
    expect(textsOf(true)).toContain(en.legend.approximate)
    expect(textsOf(false)).not.toContain(en.legend.approximate)
  })
})
