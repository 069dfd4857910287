import { leadOf, toArticleAddress } from '@/components/dashboard/article-address'
import type { Places } from '@/components/dashboard/to-places'
import { KindSign } from '@/components/legend/kind-sign'
import { givesFigure } from '@/components/lists/source-line'
import { sayPrecision } from '@/components/words/area-words'
import type { Words } from '@/components/words/en'
import { toRange } from '@/components/words/figure-range'
import { quoteForeign } from '@/components/words/quote-foreign'
import { capitalize, sayFigure, sayKind } from '@/components/words/say'
import { sayBound } from '@/components/words/say-bound'
import { sayRelations } from '@/components/words/say-relations'
import { sayScope } from '@/components/words/say-scope'
import { sayStanding } from '@/components/words/say-standing'
import { goneFigure, overtakerOf } from '@/components/words/standing-figure'
import type { TableWords } from '@/components/words/table-words'
import type { Language } from '@/lib/model/article'
import type { Incident, Provenance } from '@/lib/model/incident'
import type { IncidentFeature } from '@/lib/model/responses'
import { Cell, Row, RowHead } from './cells'

type IncidentTableRowProps = {
  words: Words
  table: TableWords
  incident: IncidentFeature
  places: Places
  query: URLSearchParams
  /** In which each report is. */
  languages: ReadonlyMap<string, Language>
}

/** When it happened, as closely as the reports say; else when it was reported, and that it is that. */
function sayWhen({ detail, formats, list }: Words, when: Provenance['when'], reported: string): string {
  if (!when) return list.reportedOn(formats.day(reported))
  return when.precision === 'day' ? detail.happened(when.start, when.end) : formats.span(when)
}

/** One for each sentence, those which give the figure first. */
function toSentences(incident: IncidentFeature, lead: Provenance): Provenance[] {
  const told = incident.properties.provenance.toReversed()
  const gives = (said: Provenance) => givesFigure(said, incident.properties)
  const all = [lead, ...told.filter(gives), ...told.filter((said) => !gives(said))]
  return [...new Map(all.map((said) => [`${said.article} ${said.sentence.start}`, said])).keys()].flatMap(
    (key) => all.find((said) => `${said.article} ${said.sentence.start}` === key) ?? [],
  )
}

/** What a source says that does not give the incident's figure, if that still stands, and how it stands to what others say. */
function sayOther(words: Words, table: TableWords, said: Provenance, incident: Incident): string {
  const { quantity } = said
  const gives = quantity ? table.gives(words.range(toRange(quantity))) : words.detail.noFigure
  const relations = quantity
    ? sayRelations(words, said, incident.provenance, overtakerOf(said, incident))
    : null
  return [gives, sayStanding(words, said, incident), relations].filter(Boolean).join('; ')
}

/** One incident, each cell saying in full what the map says with signs. */
export function IncidentTableRow(props: IncidentTableRowProps) {
  const { words, table, incident, places, query, languages } = props
  const { columns } = table
  const { kind, quantity, unit, place, when, status, historic, emergency, over, provenance } =
    incident.properties
  const lead = leadOf(incident)
  if (!lead) return null
  const gone = goneFigure(incident.properties)
  const figure = capitalize(sayFigure(words, { kind, quantity: quantity ?? gone, unit, over }))
  const where = place ? places.fullNameOf(place) : capitalize(words.list.unplaced)
  return (
    <Row data-incident={incident.id} data-kind={historic ? 'historic' : kind}>
      <RowHead>
        <KindSign
          kind={kind}
          historic={historic}
          numbered={quantity !== null}
          doubtful={status !== 'reported'}
        />{' '}
        {sayKind(words, { kind, unit })}
      </RowHead>
      <Cell label={columns.figure}>
        {gone ? <s>{figure}</s> : quantity ? figure : capitalize(words.detail.noFigure)}
        {quantity ? <small>{sayBound(words, quantity, provenance)}</small> : null}
      </Cell>
      <Cell label={columns.place}>
        {where}
        {emergency ? <small>{sayScope(words, emergency, null)}</small> : null}
        <small>
          {place ? sayPrecision(words, place) : words.list.unplacedHint(places.level, places.hasPrisons)}
        </small>
      </Cell>
      <Cell label={columns.when}>
        <time dateTime={when?.start ?? lead.publishedAt}>{sayWhen(words, when, lead.publishedAt)}</time>
      </Cell>
      <Cell label={columns.said}>
        {lead.attribution ? (
          quoteForeign(words, lead.attribution, languages.get(lead.article))
        ) : (
          <em>{table.nobody}</em>
        )}
      </Cell>
      <Cell label={columns.source}>
        <ul>
          {toSentences(incident, lead).map((said) => (
            <li key={said.claim}>
              <a href={toArticleAddress(said, query)}>
                {words.detail.published(said.publisher, said.publishedAt)}
              </a>
              {said === lead || givesFigure(said, incident.properties) ? null : (
                <small>{sayOther(words, table, said, incident.properties)}</small>
              )}
            </li>
          ))}
        </ul>
      </Cell>
      <Cell label={columns.status}>
        {capitalize(words.statuses[status])}
        {historic ? <small>{table.background}</small> : null}
      </Cell>
      <Cell label={columns.sentence}>
        <a href={toArticleAddress(lead, query)} aria-label={table.readOf(`${figure}, ${where}`)}>
          {table.read}
        </a>
      </Cell>
    </Row>
  )
}
