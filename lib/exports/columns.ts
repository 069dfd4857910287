import { claimAddress, type ExportData, noteOf, type Source } from '@/lib/exports/export-data'
import { hasPosition } from '@/lib/incidents/drawn-as'
import type { IncidentFeature } from '@/lib/model/responses'

export type Cell = string | number | boolean | null
/** A column: its name, its HXL tag, and what stands in it. */
type Column<T> = readonly [name: string, tag: string, cell: (of: T, data: ExportData) => Cell]

/** Its place where that has a position: without an outline a province has none. */
const positionOf = ({ geometry, properties: { place } }: IncidentFeature) =>
  place && hasPosition(place.kind, geometry !== null) ? place : null

/**
 * What is known of an incident, all its reports together. `figure` is what the dashboard shows; `low` and `high` are the
 * least and the most that any report gave, also those that later ones have overtaken, which `low_to_high` says in words.
 */
export const incidentColumns: readonly Column<IncidentFeature>[] = [
  ['as_of', '#date+asof', (_, { moment }) => moment],
  ['incident_id', '#event+id', ({ id }) => id],
  ['kind', '#event+type+code', ({ properties: p }) => p.kind],
  ['name', '#event+name', (incident, { words }) => words.incident(incident)],
  ['figure', '#affected+shown', (incident, { words }) => words.figure(incident)],
  ['value', '#affected+latest', ({ properties: p }) => p.quantity?.value ?? null],
  ['low', '#affected+min', ({ properties: p }) => p.quantity?.low ?? null],
  ['high', '#affected+max', ({ properties: p }) => p.quantity?.high ?? null],
  ['low_to_high', '#affected+range+all', (incident, { words }) => words.overAll(incident)],
  ['bound', '#affected+bound+code', ({ properties: p }) => p.quantity?.bound ?? null],
  ['unit', '#affected+unit', ({ properties: p }) => p.unit],
  ['status', '#status+code', ({ properties: p }) => p.status],
  ['background', '#status+background', ({ properties: p }) => p.historic],
  ['date_from', '#date+start', ({ properties: p }) => p.when?.start ?? null],
  ['date_to', '#date+end', ({ properties: p }) => p.when?.end ?? null],
  ['date_precision', '#date+precision', ({ properties: p }) => p.when?.precision ?? null],
  ['place_id', '#loc+code', ({ properties: p }) => p.place?.id ?? null],
  ['place', '#loc+name', ({ properties: p }) => p.place?.name ?? null],
  ['place_kind', '#loc+type', ({ properties: p }) => p.place?.kind ?? null],
  ['province', '#adm1+code', ({ properties: p }) => p.place?.province ?? null],
  ['country', '#country+code', ({ properties: p }) => p.place?.country ?? null],
  ['lat', '#geo+lat', (incident) => positionOf(incident)?.lat ?? null],
  ['lon', '#geo+lon', (incident) => positionOf(incident)?.lon ?? null],
  ['precision', '#geo+precision', ({ properties: p }) => p.place?.precision ?? null],
]

/** What one report says, and where. */
export const sourceColumns: readonly Column<Source>[] = [
  ['claim_id', '#meta+claim+id', ({ said }) => said.claim],
  ['claim_value', '#affected+claim', ({ said }) => said.quantity?.value ?? null],
  ['claim_low', '#affected+claim+min', ({ said }) => said.quantity?.low ?? null],
  ['claim_high', '#affected+claim+max', ({ said }) => said.quantity?.high ?? null],
  ['claim_bound', '#affected+claim+bound+code', ({ said }) => said.quantity?.bound ?? null],
  ['claim_status', '#status+claim+code', ({ said }) => said.status],
  ['attribution', '#meta+attribution', ({ said }) => said.attribution],
  ['sentence', '#description+sentence', ({ sentence }) => sentence],
  ['publisher', '#org+publisher', ({ article }) => article.publisher],
  ['published_at', '#date+published', ({ article }) => article.publishedAt],
  ['article_id', '#meta+article+id', ({ article }) => article.id],
  ['article_title', '#meta+article+title', ({ article }) => article.title],
  ['article_url', '#meta+url', ({ article }) => article.url],
  ['article_language', '#meta+language', ({ article }) => article.language],
  ['dashboard_url', '#meta+url+dashboard', (source, data) => claimAddress(data, source)],
  ['claim_date_from', '#date+claim+start', ({ said }) => said.when?.start ?? null],
  ['claim_date_to', '#date+claim+end', ({ said }) => said.when?.end ?? null],
  [
    'claim_relations',
    '#meta+claim+relations',
    ({ said: { relations = [] } }) => relations.map(({ kind, to }) => `${kind} ${to}`).join('; ') || null,
  ],
  // Whatever the relations name, each figure that no longer stands says so.
  ['claim_overtaken', '#status+claim+overtaken', ({ said }, { overtaken }) => overtaken.has(said.claim)],
  ['article_note', '#meta+article+note', ({ article }, data) => noteOf(article, data)],
]

/** The cells of some columns by their names. */
export const toRecord = <T>(columns: readonly Column<T>[], of: T, data: ExportData): Record<string, Cell> =>
  Object.fromEntries(columns.map(([name, , cell]) => [name, cell(of, data)]))
