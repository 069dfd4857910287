import { toArticleAddress } from '@/components/dashboard/article-address'
import type { Places } from '@/components/dashboard/to-places'
import { nameZoneAreas, sayCurfews, sayRightsInPart } from '@/components/detail/name-zone-areas'
import { SourceText } from '@/components/detail/source-text'
import { zoneState } from '@/components/masthead/headline-figures'
import type { Words } from '@/components/words/en'
import { capitalize } from '@/components/words/say'
import type { TableWords } from '@/components/words/table-words'
import type { ZoneFeature } from '@/lib/model/responses'
import { Body, Cell, Columns, Row, RowHead, Table } from './cells'
import styles from './table.module.css'

type ZoneTableProps = {
  words: Words
  table: TableWords
  zones: readonly ZoneFeature[]
  places: Places
  day: string
  query: URLSearchParams
  caption: string
}

function Sources({ words, zone, query }: { words: Words; zone: ZoneFeature; query: URLSearchParams }) {
  const { provenance, sources } = zone.properties
  return (
    <ul>
      {provenance.map((said) => (
        <li key={said.claim}>
          <a href={toArticleAddress(said, query)}>
            {words.detail.published(said.publisher, said.publishedAt)}
          </a>
        </li>
      ))}
      {sources.map((source) => (
        <li key={source}>
          <SourceText source={source} />
        </li>
      ))}
    </ul>
  )
}

/** Every emergency that the reports or the record tell of: where, from when until when, and on whose word. */
export function ZoneTable({ words, table, zones, places, day, query, caption }: ZoneTableProps) {
  const columns = [
    table.area,
    table.from,
    table.until,
    table.inForce,
    table.decree,
    table.rights,
    table.sources,
  ]
  const dayOf = (at: string | null) =>
    at ? <time dateTime={at}>{words.formats.day(at)}</time> : table.unsaid
  return (
    <Table className={styles.table}>
      <caption>
        <strong>{table.zones}</strong> {caption}
      </caption>
      <Columns names={columns} />
      <Body>
        {zones.map((zone) => {
          const { from, until, lastsDays, decree, record, rights, areas, areasNamedBy } = zone.properties
          const partly = [...sayRightsInPart(words, places, zone), ...sayCurfews(words, places, zone)]
          return (
            <Row key={zone.id} data-zone={zone.id} data-kind="state_of_emergency">
              <RowHead>
                {nameZoneAreas(words, places, zone)}
                {areas.length > 0 && decree && areasNamedBy === 'decree' ? (
                  <small>{words.zones.namedByDecree(decree)}</small>
                ) : null}
              </RowHead>
              <Cell label={table.from}>
                {dayOf(from)}
                {record?.announced ? <small>{words.zones.announced(record.announced)}</small> : null}
              </Cell>
              <Cell label={table.until}>{lastsDays ? words.zones.lasting(lastsDays) : dayOf(until)}</Cell>
              <Cell label={table.inForce}>{capitalize(words.zones[zoneState(zone, day)])}</Cell>
              <Cell label={table.decree}>{decree ?? words.zones.noDecree}</Cell>
              <Cell label={table.rights}>
                {rights.length > 0 ? words.formats.list(rights.map((one) => words.rights[one])) : null}
                {partly.map((said) => (
                  <small key={said}>{said}</small>
                ))}
                {rights.length === 0 && partly.length === 0 ? table.none : null}
              </Cell>
              <Cell label={table.sources}>
                <Sources words={words} zone={zone} query={query} />
              </Cell>
            </Row>
          )
        })}
      </Body>
    </Table>
  )
}
