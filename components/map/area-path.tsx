import type { Path, PathOptions } from 'leaflet'
import { useEffect, useRef } from 'react'
import { Polygon } from 'react-leaflet'

export type AreaPathProps = {
  positions: [lat: number, lng: number][][][]
  className: string
  /** Attributes of the SVG element: names for tests and for assistive technology. */
  attributes?: Record<string, string>
  /** A click, and Enter or Space where the attributes make it a button. */
  onPress?: () => void
  options?: PathOptions
}

function setAttributes(path: Path | null, attributes: Record<string, string>): void {
  const element = path?.getElement()
  for (const [name, value] of Object.entries(attributes)) element?.setAttribute(name, value)
}

/** An area: a Leaflet polygon that bears attributes of ours and looks as its class says. */
export function AreaPath({ positions, className, attributes = {}, onPress, options }: AreaPathProps) {
  const path = useRef<Path>(null)
  const press = useRef(onPress)
  useEffect(() => {
    press.current = onPress
    setAttributes(path.current, attributes)
  })
  useEffect(() => {
    const element = path.current?.getElement()
    if (!element) return
    const onKey = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || (event.key !== 'Enter' && event.key !== ' ')) return
      event.preventDefault()
      press.current?.()
    }
    element.addEventListener('keydown', onKey)
    return () => element.removeEventListener('keydown', onKey)
  }, [])
  return (
    <Polygon
      ref={(layer) => {
        path.current = layer
      }}
      positions={positions}
      interactive={onPress !== undefined}
      className={className}
      pathOptions={options ?? {}}
      eventHandlers={{ click: () => press.current?.() }}
    />
  )
}
