import type { Places } from '@/components/dashboard/places-context'
import type { Words } from '@/components/words/en'
import { withStandingFigure } from '@/components/words/standing-figure'
import { dividesNoCountry } from '@/lib/gazetteer/divides-no-country'
import { toOutline, toSharedEdge } from '@/lib/geo/area-outline'
import { toMarkSize } from '@/lib/geo/mark-size'
import type {
  Corner,
  Scene,
  SceneArea,
  SceneCluster,
  SceneMark,
  ScenePrison,
  SceneTint,
} from '@/lib/geo/scene'
import { onStage, type Stage } from '@/lib/geo/stage'
import { tintOpacity } from '@/lib/geo/tint-opacity'
import { groupBy } from '@/lib/model/group-by'
import type { IncidentFeature, ZoneFeature } from '@/lib/model/responses'
import { type BaseMap, withoutOutlines } from './base-map'
import { drawnAs, isPinned } from './drawn-as'
import { labelIncident, nameIncident } from './map-words'
import { isSized, toMarkFigure } from './mark-figure'
import { findAll, toTarget } from './target'
import type { Points } from './use-clusters'

/** The map's data, as routes give it. */
type Drawing = {
  base: BaseMap
  incidents: readonly IncidentFeature[]
  zones: readonly ZoneFeature[]
  shownPlaces: ReadonlySet<string> | null
  /** Where incidents are many: what is drawn in place of them. */
  points?: readonly Points[] | null
  /** Ids of the places filtered by, with spaces between. */
  area?: string
  corner?: Corner | undefined
}

const placeOn = (stage: Stage, { lon, lat }: { lon: number; lat: number }) => onStage(stage, [lon, lat])

function toSaid(words: Words, places: Places, incident: IncidentFeature) {
  const { kind, historic, status } = incident.properties
  return {
    id: incident.id,
    kind,
    isHistoric: historic,
    status,
    name: nameIncident(words, places, incident),
    ...labelIncident(words, places, incident),
  }
}

type Drawn = { incident: IncidentFeature; tiers: readonly number[] | null }

/** Those that stand alone at a zoom come once for each zoom that a page is laid out for. */
function toDrawn({ incidents, points }: Drawing): Drawn[] {
  if (!points) return incidents.map((incident) => ({ incident, tiers: null }))
  const tiersById = new Map<string, Drawn>()
  for (const { tile, tiers } of points)
    for (const incident of tile.incidents.map(withStandingFigure)) {
      const known = tiersById.get(incident.id)?.tiers ?? []
      tiersById.set(incident.id, { incident, tiers: tiers && [...known, ...tiers] })
    }
  return [...tiersById.values()]
}

function toClusters({ base, points }: Drawing, { many }: Words, places: Places): SceneCluster[] {
  return (points ?? []).flatMap(({ tile, tiers, level }) =>
    tile.clusters.map(({ id, lon, lat, count, place, splitsAt, places: ids }) => {
      const say = splitsAt === null ? many.stack : many.cluster
      return {
        id: tiers ? `${level}:${id}` : id,
        at: placeOn(base.stage, { lon, lat }),
        lonLat: [lon, lat],
        count,
        sign: many.sign(count),
        name: say(count, places.nameOf(place)),
        splitsAt,
        places: ids,
        tiers,
      }
    }),
  )
}

function toMarks(drawing: Drawing, words: Words, places: Places): SceneMark[] {
  const { base } = drawing
  return toDrawn(drawing).flatMap(({ incident, tiers }) => {
    const { place, kind, quantity } = incident.properties
    if (!place || drawnAs(incident) !== 'mark') return []
    return {
      ...toSaid(words, places, incident),
      isNumbered: quantity !== null,
      isSized: quantity !== null && isSized(kind),
      ...toMarkSize(toMarkFigure(kind, quantity), base.scale),
      at: placeOn(base.stage, place),
      precision: place.precision,
      prison: place.kind === 'prison' ? place.id : null,
      tiers,
    }
  })
}

function toTints({ base, incidents }: Drawing, words: Words, places: Places): SceneTint[] {
  const tints = incidents.flatMap((incident) => {
    const { place, quantity } = incident.properties
    if (!place || drawnAs(incident) !== 'tint' || !base.outlines[place.id]) return []
    const said = toSaid(words, places, incident)
    return { ...said, isNumbered: quantity !== null, at: placeOn(base.stage, place), outline: place.id }
  })
  const ofOutline = groupBy(tints, ({ outline }) => outline)
  return tints.map((tint) => ({ ...tint, opacity: tintOpacity(ofOutline.get(tint.outline)?.length ?? 1) }))
}

/** The areas of a zone: outlines that the base map holds, and circles for the rest. */
function toAreas(base: BaseMap, zone: ZoneFeature): SceneArea[] {
  const known = zone.properties.areas
    .filter(({ id }) => base.outlines[id])
    .map(({ id }) => ({
      key: `${zone.id} ${id}`,
      zone: zone.id,
      shape: { outline: id },
      isApproximate: false,
    }))
  const { geometry } = withoutOutlines(zone, base)
  if (geometry?.type !== 'MultiPolygon' && geometry?.type !== 'Polygon') return known
  // Many in one: a zone of twenty towns is one area that is known roughly, not twenty borders.
  const edge = toSharedEdge(base.stage, geometry)
  const circles: SceneArea = {
    key: `${zone.id} circles`,
    zone: zone.id,
    shape: { d: toOutline(base.stage, geometry).d, ...(edge === null ? {} : { edge }) },
    isApproximate: true,
  }
  return [...known, circles]
}

/** Ids of the zones that reach a prison, by prison. */
function toRings(zones: readonly ZoneFeature[]): Map<string, string[]> {
  const rings = new Map<string, string[]>()
  for (const { id, properties } of zones)
    for (const prison of properties.prisons) rings.set(prison, [...(rings.get(prison) ?? []), id])
  return rings
}

function toPrisons({ base, zones, shownPlaces }: Drawing, words: Words, places: Places): ScenePrison[] {
  const rings = toRings(zones)
  return base.places
    .filter((place) => isPinned(place) && (shownPlaces === null || shownPlaces.has(place.id)))
    .map(({ id, properties }) => {
      const name = places.nameOf(properties)
      return {
        id,
        at: placeOn(base.stage, properties),
        precision: properties.precision,
        name,
        title: words.map.prison(name),
        zones: rings.get(id) ?? [],
      }
    })
}

/** The province in which most is told, if there is one. */
function mainProvince(incidents: readonly IncidentFeature[]): string | undefined {
  const told = incidents.filter(({ properties: { place, historic } }) => place?.province && !historic)
  const byProvince = groupBy(told, ({ properties }) => properties.place?.province)
  return [...byProvince].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? undefined
}

/** What the map shows of its data, in the page's language. */
export function toScene(drawing: Drawing, words: Words, places: Places): Scene {
  const { base, zones, shownPlaces, area = '', corner } = drawing
  const all = base.places.filter(({ properties }) => properties.kind === 'province')
  // A region lies over the provinces that it is a part of or holds.
  const provinces = [false, true].flatMap((isOver) =>
    all.filter(({ properties }) => dividesNoCountry(properties) === isOver),
  )
  const isShown = (id: string) => shownPlaces === null || shownPlaces.has(id)
  const lit = new Set(base.places.flatMap(({ id, properties }) => (isShown(id) ? properties.province : [])))
  const main = mainProvince(drawing.incidents)
  return {
    stage: base.stage,
    target: toTarget(base, shownPlaces, findAll(places, area)),
    corner,
    outlines: base.outlines,
    neighbours: base.neighbours,
    provinces: provinces.map(({ id, properties }) => ({
      id,
      at: placeOn(base.stage, properties),
      name: places.bareNameOf(properties).toLocaleUpperCase(words.language),
      isShown: isShown(id),
      isLit: isShown(id) || lit.has(id),
      ...(id === main ? { isMain: true as const } : {}),
      // Filtered by, it is seen as a province is; else the provinces are seen through it.
      ...(dividesNoCountry(properties) && !(shownPlaces && isShown(id)) ? { isOver: true as const } : {}),
    })),
    areas: zones.flatMap((zone) => toAreas(base, zone)),
    tints: drawing.points ? [] : toTints(drawing, words, places),
    prisons: toPrisons(drawing, words, places),
    marks: toMarks(drawing, words, places),
    clusters: toClusters(drawing, words, places),
    moreHere: words.map.andHere,
  }
}
