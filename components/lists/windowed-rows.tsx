'use client'
import {
  measureElement,
  useVirtualizer,
  useWindowVirtualizer,
  type Virtualizer,
} from '@tanstack/react-virtual'
import {
  type ComponentProps,
  memo,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useRows } from '@/components/hooks/use-rows'
import { useWords } from '@/components/words/words-context'
import type { IncidentFeature } from '@/lib/model/responses'
import { IncidentRow } from './incident-row'
import styles from './list.module.css'

export type WindowedRowsProps = {
  first: readonly IncidentFeature[]
  query: string
  rowOf: (incident: IncidentFeature) => ComponentProps<typeof IncidentRow>
}

const rowHeight = 72 // px, until it is measured
const overscan = 6 // rows beyond those in sight
const early = 20 // rows before the end at which the next are fetched

/** The browser says how tall rows are once it has laid them out; to ask for each before that takes a slow phone too long. */
function measureLaidOut<S extends Element | Window>(
  row: Element,
  entry: ResizeObserverEntry | undefined,
  virtual: Virtualizer<S, Element>,
): number {
  if (entry) return measureElement(row, entry, virtual)
  return virtual.measurementsCache[virtual.indexFromElement(row)]?.size ?? rowHeight
}

type Scroller = { element: HTMLElement | null; top: number }

/** Whatever scrolls the list: the panel beside the map, or the page itself; and where in it the list begins, in pixels. */
function findScroller(list: HTMLElement): Scroller {
  let element = list.parentElement
  while (element && !/auto|scroll/.test(getComputedStyle(element).overflowY)) element = element.parentElement
  const isPage = element === null || element === document.documentElement || element === document.body
  const { top } = list.getBoundingClientRect()
  if (isPage || !element) return { element: null, top: top + window.scrollY }
  return { element, top: top - element.getBoundingClientRect().top + element.scrollTop }
}

type ShownProps = {
  rows: readonly IncidentFeature[]
  rowOf: WindowedRowsProps['rowOf']
  onEnd: () => void
  scroller: Scroller
}

/** The rows in sight, with room left for the others. */
function Shown<S extends Element | Window>(props: ShownProps & { virtual: Virtualizer<S, Element> }) {
  const { rows, rowOf, onEnd, virtual, scroller } = props
  const items = virtual.getVirtualItems()
  const [first, last] = [items[0], items.at(-1)]
  const isNearEnd = (last?.index ?? 0) + early >= rows.length
  useEffect(() => {
    if (isNearEnd) onEnd()
  }, [isNearEnd, onEnd])
  const before = (first?.start ?? scroller.top) - scroller.top
  const after = virtual.getTotalSize() + scroller.top - (last?.end ?? scroller.top)
  return (
    <ul className={styles.windowed} style={{ paddingTop: before, paddingBottom: Math.max(0, after) }}>
      {items.map(({ index, key }) => {
        const incident = rows[index]
        return incident ? (
          <IncidentRow
            key={key}
            {...rowOf(incident)}
            item={{
              ref: virtual.measureElement,
              'data-index': index,
              'aria-posinset': index + 1,
              'aria-setsize': -1,
            }}
          />
        ) : null
      })}
    </ul>
  )
}

const InPanel = memo(function InPanel(props: ShownProps) {
  const { rows, scroller } = props
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.element,
    getItemKey: (index) => rows[index]?.id ?? index,
    estimateSize: () => rowHeight,
    measureElement: measureLaidOut,
    scrollMargin: scroller.top,
    overscan,
  })
  return <Shown {...props} virtual={virtual} />
})

const InPage = memo(function InPage(props: ShownProps) {
  const { rows, scroller } = props
  const virtual = useWindowVirtualizer({
    count: rows.length,
    getItemKey: (index) => rows[index]?.id ?? index,
    estimateSize: () => rowHeight,
    measureElement: measureLaidOut,
    scrollMargin: scroller.top,
    overscan,
  })
  return <Shown {...props} virtual={virtual} />
})

/** A list of any length, of which only what is in sight is drawn, and only what is read is fetched. */
export function WindowedRows({ first, query, rowOf }: WindowedRowsProps) {
  const { many, detail } = useWords()
  const place = useRef<HTMLDivElement>(null)
  const [scroller, setScroller] = useState<Scroller | null>(null)
  const [isRead, setRead] = useState(false)
  const { rows, failed, isLoading, more } = useRows(isRead || first.length === 0 ? query : null)
  useLayoutEffect(() => {
    const list = place.current
    if (!list) return
    const find = () => setScroller(findScroller(list))
    find()
    window.addEventListener('resize', find)
    return () => window.removeEventListener('resize', find)
  }, [])
  const [begin] = useState(() => () => setRead(true))
  const known = useMemo(
    () => (rows.length > 0 ? { rows, onEnd: more } : { rows: first, onEnd: begin }),
    [rows, first, more, begin],
  )
  // In pieces: other rows take a slow phone too long for one task. With them goes what their end asks for.
  const shown = useDeferredValue(known)
  const List = scroller?.element ? InPanel : InPage
  return (
    <div ref={place}>
      {scroller ? <List {...shown} rowOf={rowOf} scroller={scroller} /> : null}
      {isLoading ? <p className={styles.hint}>{many.loading}</p> : null}
      {failed ? (
        <p className={styles.hint}>
          {many.failed}{' '}
          <button type="button" onClick={more}>
            {detail.retry}
          </button>
        </p>
      ) : null}
    </div>
  )
}
