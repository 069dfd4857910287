import { useCallback } from 'react'
import { usePlaces } from '@/components/dashboard/places-context'
import { useWords } from '@/components/words/words-context'
import { IncidentMarks } from './incident-marks'
import type { LaidOut } from './laid-out'
import { ProvinceNames, TintLabels } from './map-names'
import type { MapProps } from './map-props'
import { nameIncident } from './map-words'
import { toScale } from './mark-size'
import { tenthOf, toLayoutInput } from './marks-input'
import { PrisonMarks } from './prison-marks'
import { ProvinceTints } from './province-tints'
import { TapNearest, type TapTarget } from './tap-nearest'
import { useDrawn } from './use-drawn'
import { type Project, useLayout } from './use-layout'

/** What a finger may mean that lands beside a mark. */
function toTargets({ drawn, layout }: LaidOut, onSelect: MapProps['onSelect']): TapTarget[] {
  const incidents = drawn.marks.flatMap(({ id }) => {
    const spot = layout.incidents.get(id)
    return spot ? [{ ...spot, press: () => onSelect('incident', id, false) }] : []
  })
  const prisons = drawn.prisons.flatMap(({ id }) => {
    const spot = layout.prisons.get(id)
    return spot ? [{ ...spot, press: () => onSelect('place', id, false) }] : []
  })
  return [...incidents, ...prisons]
}

/** Everything on the map that is a sign or a word: incidents, prisons, and names, laid out together. */
export function Marks(map: MapProps) {
  const words = useWords()
  const places = usePlaces()
  const drawn = useDrawn(map)
  const toInput = useCallback(
    (project: Project, width: number) => toLayoutInput(drawn, words, places, project, width),
    [drawn, words, places],
  )
  const placed = useLayout(toInput)
  const laidOut: LaidOut = { drawn, ...placed, scale: toScale(tenthOf(placed.project)) }
  return (
    <>
      <ProvinceTints
        incidents={drawn.tints}
        base={map.base}
        nameOf={(incident) => nameIncident(words, places, incident)}
        onSelect={({ id }) => map.onSelect('incident', id, false)}
      />
      <IncidentMarks {...laidOut} onSelect={map.onSelect} onNear={map.onNear} />
      <PrisonMarks laidOut={laidOut} map={map} />
      <TintLabels {...laidOut} />
      <ProvinceNames {...laidOut} />
      <TapNearest targets={toTargets(laidOut, map.onSelect)} />
    </>
  )
}
