import type { ActiveFilter } from '@/components/dashboard/search-params'
import type { Places } from '@/components/dashboard/to-places'
import { byWeight } from '@/components/lists/group-incidents'
import type { BaseMap } from '@/components/map/base-map'
import { levelOf } from '@/components/map/cluster-level'
import { liesIn } from '@/components/map/drawn-as'
import { toLegend, toSvgWords } from '@/components/map/svg-words'
import { findAll, toTarget } from '@/components/map/target'
import { toScene } from '@/components/map/to-scene'
import type { Points } from '@/components/map/use-clusters'
import { zonesToDraw } from '@/components/masthead/headline-figures'
import type { Words } from '@/components/words/en'
import { withStandingFigure } from '@/components/words/standing-figure'
import { type StageSquare, sideIn } from '@/lib/geo/stage'
import { seenInImage, toSvgMap } from '@/lib/geo/svg/svg-map'
import type { MapTile } from '@/lib/model/map-tile'
import type { Query } from '@/lib/model/query'
import type { ArticleItem, IncidentFeature, ZoneFeature } from '@/lib/model/responses'
import { countUndrawn, type Told } from './count-undrawn'
import { nameSources } from './name-sources'
import { sayFilters } from './say-filters'

/** Pixels of the drawing; images of dots have twice as many. */
type ImageSize = { width: number; height: number }
const plainSize: ImageSize = { width: 1200, height: 800 }
/** Nearly twice as wide as high: what sites show beside a link without cutting it. */
export const socialSize: ImageSize = { width: 1200, height: 630 }

type Drawn = {
  base: BaseMap
  incidents: readonly IncidentFeature[]
  /** Where incidents are too many to be drawn one by one: all that are told, and what is drawn of them at a zoom. */
  many: { told: readonly Told[]; clustersAt: (zoom: number) => MapTile } | null
  zones: readonly ZoneFeature[]
  query: Query
  title: string
  /** The day by which an emergency is in force. */
  moment: string
  /** As of when what is drawn was known. */
  known: string
  /** What is filtered, and by which articles' names. */
  filters: readonly ActiveFilter[]
  articles: readonly ArticleItem[]
  reports: readonly { publisher: string }[]
  /** Whose data the ground and the figures are. */
  makers: readonly string[]
  size?: ImageSize
}

const beside = 110 // px of the image's height that the map does not have, nearly

/** The prisons and provinces that the place filter leaves; null where it is not set. */
const shownPlaces = ({ base, query }: Drawn) =>
  query.place.length === 0
    ? null
    : new Set(base.places.filter(({ properties }) => liesIn(properties, query.place)).map(({ id }) => id))

function toPoints({ base, many, size = plainSize }: Drawn, target: StageSquare): Points[] | null {
  if (!many) return null
  const seen = sideIn(target, { width: size.width, height: size.height - beside })
  const level = levelOf(base.stage, seen / target.size)
  return [{ tiers: null, level, tile: many.clustersAt(level) }]
}

/** The map that the dashboard shows of a query, as an image; background from earlier years stays out, as there. */
export function drawMap(drawn: Drawn, words: Words, places: Places): string {
  const { base, query, title, moment, known, reports, makers, size = plainSize } = drawn
  const incidents = drawn.incidents
    .filter(({ properties }) => !properties.historic)
    .map(withStandingFigure)
    .sort(byWeight)
  const shown = shownPlaces(drawn)
  const zones = zonesToDraw(drawn.zones, moment.slice(0, 10))
  const area = query.place.join(' ')
  const points = toPoints(drawn, toTarget(base, shown, findAll(places, area)))
  const scene = toScene({ base, incidents, zones, shownPlaces: shown, area, points }, words, places)
  const publishers = reports.map(({ publisher }) => publisher)
  const seen = seenInImage(scene.target, toLegend(words, scene), size)
  const told = drawn.many?.told ?? incidents
  const around = toSvgWords(words, scene, {
    title,
    told: told.length,
    undrawn: countUndrawn(told, zones, scene, seen),
    asOf: known,
    reports: reports.length,
    makers: nameSources(publishers, [...new Set(makers)], size.width),
  })
  const { filters, articles } = drawn
  const filtered = sayFilters(words, places, articles, filters, { before: around.moment, width: size.width })
  const said = { ...around, moment: [around.moment, filtered].filter(Boolean).join(' ') }
  return toSvgMap(scene, said, { ...size, theme: query.theme ?? 'light' })
}
