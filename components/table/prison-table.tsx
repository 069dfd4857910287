import type { Places } from '@/components/dashboard/to-places'
import { nearestTo } from '@/components/detail/nearest-figure'
import { SourceText } from '@/components/detail/source-text'
import { sayPrecision } from '@/components/words/area-words'
import type { Words } from '@/components/words/en'
import type { TableWords } from '@/components/words/table-words'
import { workedOn } from '@/lib/incidents/zones/zone-reach'
import type { DatedFigure } from '@/lib/model/place'
import type { PlaceFeature } from '@/lib/model/responses'
import { sayRecord } from '@/lib/model/say-record'
import { Body, Cell, Columns, Row, RowHead, Table } from './cells'
import styles from './table.module.css'

type PrisonTableProps = {
  words: Words
  table: TableWords
  prisons: readonly PlaceFeature[]
  places: Places
  /** Of several dated figures the nearest to it is shown. */
  day: string
}

type FigureProps = { words: Words; table: TableWords; figure: DatedFigure | undefined }

function Figure({ words, table, figure }: FigureProps) {
  if (!figure) return <em>{table.unsaid}</em>
  return (
    <>
      {table.dated(figure.value, figure.date)}
      <small>
        <SourceText source={sayRecord(figure.source, words.language)} />
      </small>
    </>
  )
}

/** When it opened and closed, as far as that is known. */
const sayUse = (table: TableWords, { operating }: PlaceFeature['properties']) => [
  ...(operating?.from ? [table.opened(operating.from)] : []),
  ...(operating?.until ? [table.closed(operating.until)] : []),
]

/** The prisons that the map marks: where, how exactly that is known, and what the record says of their size. */
export function PrisonTable({ words, table, prisons, places, day }: PrisonTableProps) {
  const province = words.filters.province(places.level)
  const columns = [table.prison, province, table.position, table.capacity, table.population]
  const nameOf = (id: string | null) => (id ? places.bareNameOf({ id, name: id }) : '')
  const shut = prisons.filter(({ properties }) => !workedOn(properties, day))
  return (
    <Table className={styles.table}>
      <caption>
        <strong>{table.prisons}</strong> {table.count(prisons.length, shut.length, day)}.
      </caption>
      <Columns names={columns} />
      <Body>
        {prisons.map(({ id, properties }) => (
          <Row key={id} data-place={id}>
            <RowHead>
              {places.nameOf(properties)}
              {sayUse(table, properties).map((said) => (
                <small key={said}>{said}</small>
              ))}
            </RowHead>
            <Cell label={province}>{nameOf(properties.province)}</Cell>
            <Cell label={table.position}>{sayPrecision(words, properties)}</Cell>
            <Cell label={table.capacity}>
              <Figure words={words} table={table} figure={nearestTo(day, properties.capacity)} />
              {properties.figuresNote ? (
                <small>{sayRecord(properties.figuresNote, words.language)}</small>
              ) : null}
            </Cell>
            <Cell label={table.population}>
              <Figure words={words} table={table} figure={nearestTo(day, properties.population)} />
            </Cell>
          </Row>
        ))}
      </Body>
    </Table>
  )
}
