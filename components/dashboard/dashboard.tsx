'use client'
import { useCallback, useState } from 'react'
import { articleDialog, details } from '@/components/detail/opened-later'
import { ToldTogether } from '@/components/detail/told-together'
import { PrintSources } from '@/components/exports/print-sources'
import { TakeAlong } from '@/components/exports/take-along'
import { EmptyResult } from '@/components/filters/empty-result'
import { Filters } from '@/components/filters/filters'
import { usePrefetch } from '@/components/hooks/use-article'
import { useClustered } from '@/components/hooks/use-clustered'
import { useFollowed } from '@/components/hooks/use-followed'
import { useOpening } from '@/components/hooks/use-opening'
import { useCalmSearch } from '@/components/hooks/use-search'
import { toItemHash } from '@/components/hooks/use-selection'
import { useSheet } from '@/components/hooks/use-sheet'
import { useView } from '@/components/hooks/use-view'
import { HostagesSection } from '@/components/hostages/hostages-section'
import { Legend } from '@/components/legend/legend'
import { byWeight } from '@/components/lists/group-incidents'
import { ListBesideMap } from '@/components/lists/list-beside-map'
import { ZonesSection } from '@/components/lists/zones-section'
import type { ViewBounds } from '@/components/map/map-props'
import { zonesToDraw } from '@/components/masthead/headline-figures'
import { Masthead } from '@/components/masthead/masthead'
import { LaterPart } from '@/components/notices/later-part'
import { LiveNotice } from '@/components/notices/live-notice'
import { useNews } from '@/components/notices/news'
import { NoReports } from '@/components/notices/no-reports'
import { ShareButton } from '@/components/share/share-button'
import { TimePanel } from '@/components/time/time-panel'
import { SpeakersProvider } from '@/components/words/speakers-context'
import { useWords } from '@/components/words/words-context'
import { isEarlier } from '@/lib/incidents/time/known-moments'
import type { IncidentFeature } from '@/lib/model/responses'
import { leadOf, toArticleAddress } from './article-address'
import { Credits } from './credits'
import styles from './dashboard.module.css'
import { DashboardMap } from './dashboard-map'
import type { Item } from './dashboard-state'
import type { FirstView } from './first-view'
import { PlacesProvider } from './places-context'
import { choosesMore, toTableAddress, withFilter } from './search-params'
import { SkipLink } from './skip-link'
import { dayShown, toStanding } from './standing'
import { useShownPlaces } from './use-shown-places'

/** The dashboard: head, filters, map, and the panel that moves with the map. */
export function Dashboard({ first }: { first: FirstView }) {
  return (
    <PlacesProvider features={first.base.places} chosen={first.chosen}>
      <SpeakersProvider articles={first.articles.body.items}>
        <DashboardPage first={first} />
      </SpeakersProvider>
    </PlacesProvider>
  )
}

function DashboardPage({ first }: { first: FirstView }) {
  const words = useWords()
  const search = useCalmSearch()
  const view = useView(search.params, first)
  const { sheet, toggle, covered } = useSheet()
  const { item, article, openings, open, close, read, stopReading } = useOpening()
  const prefetch = usePrefetch()
  const seen = useFollowed<ViewBounds>()
  const [showsBackground, setShowsBackground] = useState(false)
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
  const clustered = useClustered(search, view, first)
  const drawn = view.incidents
    .filter(({ properties }) => showsBackground || !properties.historic)
    .sort(byWeight)
  const day = dayShown(params, standing)
  const zones = zonesToDraw(view.zones, day)
  return (
    <div className={styles.page}>
      <SkipLink />
      <div className={styles.top}>
        <Masthead
          title={first.title}
          summary={params.get('place') || isEarlier(view.moments, params.get('asOf')) ? null : first.summary}
          asOf={standing.asOf}
          day={day}
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
          <DashboardMap
            base={first.base}
            tiles={first.tiles}
            seen={seen}
            area={search.params.getAll('place').join(' ')}
            incidents={drawn}
            clustered={clustered}
            zones={zones}
            shownPlaces={shown.ids}
            selected={item}
            hrefOf={addressOf}
            onSelect={open}
            onNear={near}
            covered={() => covered(item !== null)}
          />
        </div>
      </div>
      <main className={styles.sheet} ref={sheet}>
        <button
          type="button"
          className={styles.handle}
          aria-label={words.page.sheetUp}
          onClick={toggle}
          data-over-map=""
        />
        <TimePanel search={search} first={first} />
        <div className={styles.panel}>
          {item ? (
            <LaterPart part={details}>
              {(Details) => (
                <Details
                  item={item}
                  view={view}
                  day={day}
                  search={search}
                  openings={openings}
                  onOpen={open}
                  onRead={read}
                  onNear={near}
                  onClose={close}
                />
              )}
            </LaterPart>
          ) : null}
          <ListBesideMap
            view={view}
            seen={seen}
            selected={item?.kind === 'incident' ? item.id : null}
            showsBackground={showsBackground}
            onShowBackground={setShowsBackground}
            onOpen={({ id }) => open('incident', id)}
            onNear={near}
            empty={
              view.articles.length > 0 ? (
                <EmptyResult
                  search={search}
                  articles={view.articles}
                  isOld={view.parts.incidents.isOld}
                  together={view.together}
                  onRead={read}
                />
              ) : (
                <NoReports asOf={search.params.get('asOf')} />
              )
            }
            together={
              view.together.length > 0 ? (
                <ToldTogether together={view.together} params={search.params} onRead={read} />
              ) : null
            }
          />
          <HostagesSection
            params={search.params}
            first={first}
            incidents={view.incidents}
            together={view.together}
            isMany={view.many !== null}
            onOpen={open}
            onRead={read}
          />
          <ZonesSection
            zones={view.zones}
            part={view.parts.zones}
            day={day}
            isFiltered={choosesMore(search.params)}
            onOpen={open}
            onRead={read}
          />
        </div>
        <Legend
          incidents={drawn}
          zones={zones}
          shown={shown.ids}
          scale={first.base.scale}
          clustered={view.many ?? undefined}
        />
      </main>
      <PrintSources incidents={view.incidents} zones={view.zones} articles={view.articles} />
      <Credits credits={first.credits}>
        <ShareButton
          title={shown.name ? `${first.title}: ${shown.name}` : first.title}
          asOf={standing.asOf}
          reports={standing.reports}
          moments={view.moments}
        />
        <TakeAlong search={search} />
      </Credits>
      {article ? (
        <LaterPart part={articleDialog}>
          {(ArticleDialog) => (
            <ArticleDialog
              key={article.id}
              id={article.id}
              claim={article.claim}
              incidents={view.incidents}
              zones={view.zones}
              onOpen={open}
              onClose={stopReading}
            />
          )}
        </LaterPart>
      ) : null}
    </div>
  )
}
