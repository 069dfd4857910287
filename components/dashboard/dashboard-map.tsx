'use client'
import type { Followed } from '@/components/hooks/use-followed'
import { useSearch } from '@/components/hooks/use-search'
import { MapFrame } from '@/components/map/map-frame'
import type { MapProps, ViewBounds } from '@/components/map/map-props'
import { withoutView, withParam } from './search-params'

type DashboardMapProps = Omit<MapProps, 'view' | 'onMoved' | 'onReset' | 'isFramed'> & {
  /** Told of what the map shows, for those who follow it. */
  seen: Followed<ViewBounds>
}

/** The map and the view of it in the address: the rest of the page is not drawn anew because the map has moved. */
export function DashboardMap({ seen, ...props }: DashboardMapProps) {
  const { params, replace } = useSearch()
  return (
    <MapFrame
      {...props}
      view={params.get('view')}
      onMoved={(bounds, address, byHand) => {
        seen.set(bounds)
        if (byHand) replace(withParam(params, 'view', address))
      }}
      onReset={() => replace(withoutView(params))}
    />
  )
}
