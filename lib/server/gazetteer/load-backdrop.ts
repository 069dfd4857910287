import { join } from 'node:path'
import { z } from 'zod'
import { type Bbox, bboxesMeet, isInBbox } from '@/lib/geo/bbox'
import { fitView } from '@/lib/geo/fit-view'
import type { LonLat } from '@/lib/geo/lon-lat'
import { lonLatFrom, toStage } from '@/lib/geo/stage'
import { areaMeetsBbox } from '@/lib/incidents/filters/meets-bbox'
import type { Language } from '@/lib/model/article'
import type { Credit } from '@/lib/model/credit'
import type { Crisis } from '@/lib/model/crisis'
import { type AreaGeometry, areaGeometrySchema, type Place } from '@/lib/model/place'
import type { Land } from '@/lib/server/gazetteer/load-land'
import { loadShipped } from '@/lib/server/gazetteer/load-shipped'
import { loadOnce } from '@/lib/server/keeping/keep-in-process'

const boxSchema = z.tuple([z.number(), z.number(), z.number(), z.number()])
const contextSchema = z.object({
  bbox: boxSchema,
  features: z.array(z.object({ id: z.string(), geometry: areaGeometrySchema })),
})
/** A territory too small to be drawn at this scale has no box. */
const worldSchema = z.array(
  z.object({ id: z.string(), bbox: boxSchema.nullable(), geometry: areaGeometrySchema }),
)

/** A name that is the same in every language, or words in each. */
const saidSchema = z.union([z.string(), z.strictObject({ en: z.string(), es: z.string() })])
const creditSchema = z.object({
  what: saidSchema,
  source: saidSchema,
  licence: saidSchema,
  url: z.string().nullable(),
  attribution: saidSchema.nullable(),
  /** The prisons that it is of, by their countries (ISO 3166-1): it stands where one of them is shown. */
  prisons: z
    .union([z.strictObject({ in: z.array(z.string()) }), z.strictObject({ outside: z.array(z.string()) })])
    .optional(),
})

/** What stands behind the crisis on the map: the land around it, and whose data it is. */
type Backdrop = { neighbours: AreaGeometry[]; credits: Credit[] }

/** A file read once a process: these ship with the app. */
const keepJson = <T extends z.ZodType>(file: string, schema: T) =>
  loadOnce(file, () => loadShipped(file, schema))

const reach = 7 // degrees around what lies abroad, in which land is drawn: what a first view of a country shows

const beside = 0.5 // of the first view's width, on each side of it

const around = ([lon, lat]: LonLat): Bbox => [
  Math.max(-180, lon - reach),
  Math.max(-90, lat - reach),
  Math.min(180, lon + reach),
  Math.min(90, lat + reach),
]

type Abroad = { country: string; point: LonLat }

/** What lies outside the outlines at hand: what is told of, and the view of a crisis whose country has none. */
function findAbroad({ countries, view }: Crisis, places: readonly Place[], boxes: readonly Bbox[]): Abroad[] {
  const seen = countries.map((country) => ({ country, point: [view.lon, view.lat] as const }))
  const told = places
    .filter(({ kind }) => kind !== 'country')
    .map(({ country, lon, lat }) => ({ country, point: [lon, lat] as const }))
  return [...seen, ...told].filter(({ point }) => !boxes.some((box) => isInBbox(point, box)))
}

/** A crisis's countries, and what its first view shows of the world in a wide frame. */
type Seen = { countries: readonly string[]; box: Bbox }

function toFirstSeen({ countries, view }: Crisis, places: readonly Place[]): Seen {
  const told = places.filter(({ kind, country }) => kind !== 'country' && countries.includes(country))
  const stage = toStage(
    fitView(
      view,
      told.map(({ lon, lat }): LonLat => [lon, lat]),
    ),
  )
  const [[west, north], [east, south]] = [
    lonLatFrom(stage, { x: -beside, y: 0 }),
    lonLatFrom(stage, { x: 1 + beside, y: 1 }),
  ]
  return { countries, box: [Math.max(-180, west), south, Math.min(180, east), north] }
}

const isBeyond = ({ box: [west, south, east, north] }: Seen, boxes: readonly Bbox[]) =>
  ![
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ].every(([lon = 0, lat = 0]) => boxes.some((box) => isInBbox([lon, lat], box)))

type Shape = { id: string; geometry: AreaGeometry }

/** Countries and territories by their ISO 3166-1 codes, to about 10 km. */
export const loadWorldOutlines = async (folder = 'data/gazetteer') =>
  (await keepJson(join(folder, 'world-outlines.json'), worldSchema)) ?? []

/** Countries around what lies abroad, whole, if coarser than those near a country that has outlines of its own. */
async function landAround(abroad: readonly Abroad[], seen: Seen | null, folder: string): Promise<Shape[]> {
  if (abroad.length === 0 && !seen) return []
  const world = await loadWorldOutlines(folder)
  const ids = new Set(world.map(({ id }) => id))
  // A country that somebody made up lies where it was made up.
  const points = abroad.filter(({ country }) => ids.has(country)).map(({ point }) => point)
  const boxes = [
    ...(seen?.countries.some((country) => ids.has(country)) ? [seen.box] : []),
    ...new Map(points.map((point) => [point.map(Math.round).join(), around(point)])).values(),
  ]
  return world.filter(
    ({ bbox, geometry }) =>
      bbox !== null && boxes.some((box) => bboxesMeet(bbox, box) && areaMeetsBbox(geometry, box)),
  )
}

const sayIn = (language: Language) => (said: z.infer<typeof saidSchema>) =>
  typeof said === 'string' ? said : said[language]

type Shown = Pick<Place, 'kind' | 'country'>

/** Is anything shown that the credit is of? */
const isUsed = ({ prisons: of }: z.infer<typeof creditSchema>, shown: readonly Shown[]): boolean =>
  of === undefined ||
  shown.some(
    ({ kind, country }) =>
      kind === 'prison' && ('in' in of ? of.in.includes(country) : !of.outside.includes(country)),
  )

async function loadCredits(shown: readonly Shown[], language: Language, folder: string) {
  const say = sayIn(language)
  const all = (await keepJson(join(folder, 'credits.json'), z.array(creditSchema))) ?? []
  return all
    .filter((credit) => isUsed(credit, shown))
    .map(({ what, source, licence, url, attribution }) => ({
      what: say(what),
      source: say(source),
      licence: say(licence),
      url,
      attribution: attribution === null ? null : say(attribution),
    }))
}

/**
 * The backdrop for a crisis in which things are told of `places`, in the words of a language.
 * @param ground the map's own places
 */
export async function loadBackdrop(
  { crisis, lands }: { crisis: Crisis; lands: ReadonlyMap<string, Land> },
  places: readonly Place[],
  ground: readonly { properties: Shown }[],
  language: Language,
  folder = 'data/gazetteer',
): Promise<Backdrop> {
  const codes = crisis.countries.filter((country) => /^[A-Z]{2}$/.test(country))
  const contexts = await Promise.all(
    codes.map(async (code) => {
      const land = lands.get(code)
      if (land) return { bbox: land.bbox, features: land.neighbours }
      return keepJson(join(folder, code, 'context.json'), contextSchema)
    }),
  )
  const found = contexts.filter((context) => context !== null)
  const boxes = found.map(({ bbox }) => bbox)
  const seen = toFirstSeen(crisis, places)
  const abroad = findAbroad(crisis, places, boxes)
  const further = await landAround(abroad, isBeyond(seen, boxes) ? seen : null, folder)
  const whole = new Set(further.map(({ id }) => id))
  const near = found.flatMap(({ features }) => features).filter(({ id }) => !whole.has(id))
  // The countries of the crisis that have provinces to draw are drawn as those.
  const beyond = further.filter(({ id }) => !contexts[codes.indexOf(id)])
  const land = [...near, ...beyond]
  const shown = [...places, ...ground.map(({ properties }) => properties)]
  return {
    neighbours: land.map(({ geometry }) => geometry),
    // Of a country of which nothing is shown nobody is to be named.
    credits: land.length > 0 ? await loadCredits(shown, language, folder) : [],
  }
}
