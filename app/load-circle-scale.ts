import { firstStage } from '@/components/map/base-map'
import { isSized, toMarkFigure } from '@/components/map/mark-figure'
import { type DrawnFigure, fitScale } from '@/lib/geo/fit-scale'
import { onStage } from '@/lib/geo/stage'
import { drawnAs } from '@/lib/incidents/drawn-as'
import { heavierFirst } from '@/lib/incidents/weight'
import type { Dataset } from '@/lib/server/dataset/dataset'
import { knownAsOf } from '@/lib/server/dataset/dataset-as-of'
import { keepAcrossBundles } from '@/lib/server/keeping/keep-across-bundles'
import { placesTold } from '@/lib/server/views/load-view'

/** How large a crisis's circles are, whatever is filtered by and at whatever moment: pixels of radius for each square root of a person. */
export const circleScaleOf = (dataset: Dataset): number =>
  keepAcrossBundles(dataset, 'circle scale', () => {
    const stage = firstStage(dataset.crisis, placesTold(dataset))
    const { incidents } = knownAsOf(dataset, undefined)
    const figures = incidents
      .toSorted(heavierFirst)
      .flatMap(({ id, kind, place, quantity, historic }): DrawnFigure[] =>
        place && quantity && !historic && isSized(kind) && drawnAs(kind, place, false) === 'mark'
          ? [
              {
                id,
                at: onStage(stage, [place.lon, place.lat]),
                firm: place.precision === 'site',
                ...toMarkFigure(kind, quantity),
              },
            ]
          : [],
      )
    return fitScale(figures)
  })
