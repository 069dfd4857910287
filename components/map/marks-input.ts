import type { Places } from '@/components/dashboard/places-context'
import type { Words } from '@/components/words/en'
import type { IncidentFeature, PlaceFeature } from '@/lib/model/responses'
import type { LayoutInput } from './map-layout'
import { labelIncident } from './map-words'
import { labelFonts, lineHeight } from './mark-label'
import { toMarkSize, toScale } from './mark-size'
import { measureText } from './measure-text'
import { zoneRingRadius } from './prison-shape'
import type { Project } from './use-layout'

export const smallMap = 560 // px of width below which labels are bare figures
const prisonNamesFrom = 26 // px that a tenth of a degree must measure before prisons are named

export type Drawn = {
  marks: readonly IncidentFeature[]
  tints: readonly IncidentFeature[]
  prisons: readonly PlaceFeature[]
  provinces: readonly PlaceFeature[]
  selected: string | null
}

const fontOf = (font: string) => `${font} ${getComputedStyle(document.body).fontFamily}`

/** What is selected has the first claim to room for its label. */
const selectedFirst = (incidents: readonly IncidentFeature[], selected: string | null) => [
  ...incidents.filter(({ id }) => id === selected),
  ...incidents.filter(({ id }) => id !== selected),
]

export const linesOf = (words: Words, places: Places, incident: IncidentFeature, width: number) =>
  labelIncident(words, places, incident, width < smallMap)

function measureLines(lines: readonly string[]): { width: number; height: number } {
  const [figure = '', place = ''] = lines
  const widths = [
    measureText(figure, fontOf(labelFonts.figure)),
    measureText(place, fontOf(labelFonts.place)),
  ]
  return { width: Math.ceil(Math.max(...widths)) + 1, height: lines.length * lineHeight }
}

const nearby = 16 // px: words without a figure are not worth a long line
const nameSpacing = 1 // px between the letters of a province's name, as in map.module.css

/** Pixels that a tenth of a degree of longitude measures. */
export const tenthOf = (project: Project) => Math.abs(project(0.1, 0).x - project(0, 0).x)

/** What wants room on the map: marks, prisons, their labels, and the names of provinces. */
export function toLayoutInput(
  { marks, tints, prisons, provinces, selected }: Drawn,
  words: Words,
  places: Places,
  project: Project,
  width: number,
): Omit<LayoutInput, 'bounds'> {
  const tenth = tenthOf(project)
  const scale = toScale(tenth)
  const named = tenth >= prisonNamesFrom ? prisons : []
  return {
    prisons: prisons.map(({ id, properties }) => ({
      id,
      ...project(properties.lon, properties.lat),
      radius: zoneRingRadius * scale,
    })),
    incidents: [...marks, ...tints].map((incident) => {
      const { place, kind, quantity } = incident.properties
      const size = toMarkSize(kind, quantity, scale)
      const isMark = marks.includes(incident)
      return {
        id: incident.id,
        ...project(place?.lon ?? 0, place?.lat ?? 0),
        radius: isMark ? Math.max(size.radius, size.outer ?? 0) : 0,
        firm: place?.precision === 'site',
        prison: place?.kind === 'prison' ? place.id : null,
      }
    }),
    labels: [
      ...selectedFirst([...marks, ...tints], selected).flatMap((incident) => {
        const lines = linesOf(words, places, incident, width)
        const isNumbered = incident.properties.quantity !== null
        const room = { ...measureLines(lines), ...(isNumbered ? {} : { reach: nearby }) }
        return lines.length > 0 ? [{ id: incident.id, ...room }] : []
      }),
      ...named.map((prison) => ({
        id: prison.id,
        ...measureLines(['', places.nameOf(prison.properties)]),
        reach: nearby,
      })),
    ],
    names: provinces.map(({ id, properties }) => {
      const name = places.nameOf(properties).toLocaleUpperCase(words.language)
      const size = measureText(name, fontOf('500 10px')) + name.length * nameSpacing
      return { id, ...project(properties.lon, properties.lat), radius: 0, width: size, height: 12 }
    }),
  }
}
