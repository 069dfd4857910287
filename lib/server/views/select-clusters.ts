import { clusterPlaces, deepest, type Cluster as PlaceCluster } from '@/lib/geo/cluster-places'
import { type Tile, tileOf } from '@/lib/geo/tile'
import { drawnAs, hasPosition } from '@/lib/incidents/drawn-as'
import type { Incident } from '@/lib/model/incident'
import type { Cluster, MapTile } from '@/lib/model/map-tile'
import type { Place } from '@/lib/model/place'
import { keepPerQuery } from '@/lib/server/keeping/keep-per-query'
import { incidentsOf, type Selection, toFeature } from '@/lib/server/views/load-view'

/** The incidents at one place. */
type Here = { id: string; lonLat: [number, number]; count: number; place: Place; incidents: Incident[] }

/** How an incident stands on the map. */
export const placingOf =
  ({ context: { gazetteer } }: Selection) =>
  ({ kind, place }: Incident) => {
    const isArea = place !== null && gazetteer.find(place.id)?.geometry !== undefined
    return place && !hasPosition(place.kind, isArea) ? 'none' : drawnAs(kind, place, isArea)
  }

function toPlaces(selection: Selection): Here[] {
  const placing = placingOf(selection)
  const places = new Map<string, Here>()
  for (const incident of incidentsOf(selection)) {
    const { place, historic } = incident
    if (!place || historic || placing(incident) !== 'mark') continue
    const here = places.get(place.id)
    if (here) {
      here.incidents.push(incident)
      here.count++
    } else {
      const { id, lon, lat } = place
      places.set(id, { id, lonLat: [lon, lat], count: 1, place, incidents: [incident] })
    }
  }
  return [...places.values()]
}

/** By zoom, from 0 to `deepest`. */
const clustersOf = keepPerQuery('clusters', (selection: Selection) => clusterPlaces(toPlaces(selection)))

/** Incidents that are drawn and listed one by one; of more there are clusters, and a list that is fetched as it is read. */
const mostDrawn = 300
/** The same at one place, beside which they must find room. */
const mostHere = 60

/** Are these too many to be drawn one by one? */
export const areMany = keepPerQuery(
  'are many',
  (selection: Selection): boolean =>
    incidentsOf(selection).length > mostDrawn || toPlaces(selection).some(({ count }) => count > mostHere),
)

const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5

function toCluster({ id, lonLat, count, members, splitsAt }: PlaceCluster<Here>): Cluster {
  const [first] = members
  return {
    id,
    lon: round(lonLat[0]),
    lat: round(lonLat[1]),
    count,
    place: { id, name: first?.place.name ?? '' },
    splitsAt,
    places: splitsAt === null ? members.map((member) => member.id) : [],
  }
}

type Shown = readonly PlaceCluster<Here>[]

function toMapTile(clusters: Shown, selection: Selection): MapTile {
  const isAlone = ({ count }: PlaceCluster<Here>) => count === 1
  return {
    clusters: clusters.filter((cluster) => !isAlone(cluster)).map(toCluster),
    incidents: clusters
      .filter(isAlone)
      .flatMap(({ members }) => members.flatMap(({ incidents }) => incidents))
      .map(toFeature(selection)),
  }
}

/** Clusters at a zoom that lie in a box of the world's unit square, and no more of them than `most`, the greatest first. */
export function selectClusters(
  selection: Selection,
  zoom: number,
  isWithin: (at: { x: number; y: number }) => boolean,
  most = Number.POSITIVE_INFINITY,
): MapTile {
  const level = clustersOf(selection)[Math.max(0, Math.min(deepest, zoom))] ?? []
  return toMapTile(level.filter(({ at }) => isWithin(at)).slice(0, most), selection)
}

/** A tile is drawn twice as large as usual (512 px), so that a map needs few: it is clustered for the zoom after its own. */
export const selectTile = (selection: Selection, tile: Tile): MapTile =>
  selectClusters(selection, tile.z + 1, (at) => {
    const { x, y } = tileOf(at, tile.z)
    return x === tile.x && y === tile.y
  })
