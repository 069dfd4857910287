'use client'
import { Suspense, useCallback, useEffect, useState } from 'react'
import { LinkedData } from '@/components/exports/linked-data'
import { PrintSources } from '@/components/exports/print-sources'
import { TakeAlong } from '@/components/exports/take-along'
import { usePrefetch } from '@/components/hooks/use-article'
import { useClustered } from '@/components/hooks/use-clustered'
import { useOpening } from '@/components/hooks/use-opening'
import { useSearch } from '@/components/hooks/use-search'
import { toItemHash } from '@/components/hooks/use-selection'
import { useSheet } from '@/components/hooks/use-sheet'
import { useView } from '@/components/hooks/use-view'
import { HostagesSection } from '@/components/hostages/hostages-section'
import { drawnAs } from '@/components/map/drawn-as'
import { MapFrame } from '@/components/map/map-frame'
import type { ViewBounds } from '@/components/map/map-props'
import { ShareButton } from '@/components/share/share-button'
import { TimePanel } from '@/components/time/time-panel'
import { useWords } from '@/components/words/words-context'
import type { IncidentFeature } from '@/lib/model/responses'
import { leadOf, toArticleAddress } from './article-address'
import { Credits } from './credits'
import styles from './dashboard.module.css'
import type { Item } from './dashboard-state'
import { EmptyResult } from './empty-result'
import { Filters } from './filters'
import type { FirstView } from './first-view'
import { byWeight, groupIncidents } from './group-incidents'
import { IncidentList } from './incident-list'
import { Legend } from './legend'
import { LiveNotice } from './live-notice'
import { ManyList } from './many-list'
import { Masthead } from './masthead'
import { useNews } from './news'
import { NoReports } from './no-reports'
import { ArticleDialog, Details, fetchOpenedLater } from './opened-later'
import { PlacesProvider } from './places-context'
import { choosesMore, toDataQuery, toTableAddress, withFilter, withoutView, withParam } from './search-params'
import { toStanding } from './standing'
import { useShownPlaces } from './use-shown-places'
import { ZonesSection } from './zones-section'

const isWithin = (bounds: ViewBounds) => (incident: IncidentFeature) => {
  const { place } = incident.properties
  if (!place || drawnAs(incident) === 'none') return false
  return (
    place.lon >= bounds.west &&
    place.lon <= bounds.east &&
    place.lat >= bounds.south &&
    place.lat <= bounds.north
  )
}

/** The data query of what lies in a section of the map, in an address that the same section always has. */
function toSectionQuery(params: URLSearchParams, { west, south, east, north }: ViewBounds): string {
  const bbox = [west, south, east, north].map((degrees) => degrees.toFixed(3)).join()
  return toDataQuery(withFilter(params, 'bbox', [bbox]))
}

type DashboardProps = {
  first: FirstView
  /** Of this server, as its readers know it. */
  origin: string
}

/** The dashboard: head, filters, map, and the panel that moves with the map. */
export function Dashboard(props: DashboardProps) {
  return (
    <PlacesProvider features={props.first.base.places} chosen={props.first.chosen}>
      <DashboardPage {...props} />
    </PlacesProvider>
  )
}

function DashboardPage({ first, origin }: DashboardProps) {
  const words = useWords()
  const search = useSearch()
  const view = useView(search.params, first)
  const { sheet, toggle, covered } = useSheet()
  const { item, article, openings, open, close, read, stopReading } = useOpening()
  const prefetch = usePrefetch()
  const [bounds, setBounds] = useState<ViewBounds | null>(null)
  const [showsBackground, setShowsBackground] = useState(false)
  const isAlive = bounds !== null
  useEffect(() => {
    if (isAlive) fetchOpenedLater()
  }, [isAlive])
  const shown = useShownPlaces(search.params)
  const news = useNews(view, search.params.toString())
  const standing = toStanding(view, search.params)
  const { params } = search
  const { incidents } = view
  /** Where a sign on the map leads where no script opens it in place. */
  const addressOf = useCallback(
    (kind: Item['kind'], id: string) => {
      const incident = kind === 'incident' && incidents.find((one) => one.id === id)
      const lead = incident && leadOf(incident)
      if (lead) return toArticleAddress(lead, params)
      return kind === 'place' ? `/?${withFilter(params, 'place', [id])}` : toItemHash(kind, id)
    },
    [incidents, params],
  )
  const near = (incident: IncidentFeature) => prefetch(incident.properties.articles)
  const onMoved = (next: ViewBounds, address: string, byHand: boolean) => {
    setBounds(next)
    if (byHand) search.replace(withParam(search.params, 'view', address))
  }
  const clustered = useClustered(search, view, first)
  const section = search.params.get('view') && bounds ? toSectionQuery(search.params, bounds) : null
  const drawn = view.incidents
    .filter(({ properties }) => showsBackground || !properties.historic)
    .sort(byWeight)
  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#incidents">
        {words.page.skip}
      </a>
      <div className={styles.top}>
        <Masthead
          title={first.title}
          summary={search.params.get('place') ? null : first.summary}
          asOf={standing.asOf}
          reports={standing.reports}
          within={shown.name}
          incidents={view.incidents}
          told={view.many?.told}
          zones={view.zones}
          search={search}
          onOpen={open}
        />
        <Filters
          search={search}
          articles={view.articles}
          publishers={view.publishers}
          facets={first.facets}
          action="/"
        >
          <a href={toTableAddress(search.params)}>{words.filters.table}</a>
        </Filters>
        <LiveNotice view={view} news={news} />
        <div className={styles.map}>
          <MapFrame
            base={first.base}
            tiles={first.tiles}
            view={search.params.get('view')}
            area={search.params.getAll('place').join(' ')}
            incidents={drawn}
            clustered={clustered}
            zones={view.zones}
            shownPlaces={shown.ids}
            selected={item}
            hrefOf={addressOf}
            onSelect={open}
            onNear={near}
            onMoved={onMoved}
            onReset={() => search.replace(withoutView(search.params))}
            covered={() => covered(item !== null)}
          />
        </div>
      </div>
      <main className={styles.sheet} ref={sheet}>
        <button type="button" className={styles.handle} aria-label={words.page.sheetUp} onClick={toggle} />
        <TimePanel search={search} first={first} />
        <div className={styles.panel}>
          {item ? (
            <Suspense>
              <Details
                item={item}
                view={view}
                day={standing.asOf.slice(0, 10)}
                search={search}
                openings={openings}
                onOpen={open}
                onRead={read}
                onNear={near}
                onClose={close}
              />
            </Suspense>
          ) : null}
          {view.many ? (
            <ManyList
              many={view.many}
              first={view.incidents}
              query={section ?? toDataQuery(search.params)}
              isSection={section !== null}
              selected={item?.kind === 'incident' ? item.id : null}
              onOpen={({ id }) => open('incident', id)}
              onNear={near}
              part={view.parts.incidents}
            />
          ) : (
            <IncidentList
              groups={groupIncidents(view.incidents, bounds && isWithin(bounds))}
              selected={item?.kind === 'incident' ? item.id : null}
              showsBackground={showsBackground}
              onShowBackground={setShowsBackground}
              onOpen={({ id }) => open('incident', id)}
              onNear={near}
              empty={
                view.articles.length > 0 ? (
                  <EmptyResult search={search} articles={view.articles} isOld={view.parts.incidents.isOld} />
                ) : (
                  <NoReports />
                )
              }
              part={view.parts.incidents}
            />
          )}
          <HostagesSection
            params={search.params}
            first={first}
            incidents={view.incidents}
            isMany={view.many !== null}
            onOpen={open}
            onRead={read}
          />
          <ZonesSection
            zones={view.zones}
            part={view.parts.zones}
            day={standing.asOf.slice(0, 10)}
            isFiltered={choosesMore(search.params)}
            onOpen={open}
            onRead={read}
          />
        </div>
        <Legend incidents={drawn} zones={view.zones} shown={shown.ids} clustered={view.many?.kinds} />
      </main>
      <LinkedData
        origin={origin}
        params={search.params}
        title={shown.name ? `${first.title}: ${shown.name}` : first.title}
        moment={standing.asOf}
        incidents={view.incidents}
        articles={view.articles}
      />
      <PrintSources incidents={view.incidents} zones={view.zones} articles={view.articles} />
      <Credits credits={first.credits}>
        <ShareButton
          params={search.params}
          title={shown.name ? `${first.title}: ${shown.name}` : first.title}
          asOf={standing.asOf}
          reports={standing.reports}
        />
        <TakeAlong search={search} />
      </Credits>
      {article ? (
        <Suspense>
          <ArticleDialog
            key={article.id}
            id={article.id}
            claim={article.claim}
            incidents={view.incidents}
            zones={view.zones}
            onOpen={open}
            onClose={stopReading}
          />
        </Suspense>
      ) : null}
    </div>
  )
}
