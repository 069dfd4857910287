'use client'
import { useMemo } from 'react'
import { Attributions } from '@/components/dashboard/credits'
import type { FirstView } from '@/components/dashboard/first-view'
import { PlacesProvider, usePlaces } from '@/components/dashboard/places-context'
import { dayShown, toStanding } from '@/components/dashboard/standing'
import { useShownPlaces } from '@/components/dashboard/use-shown-places'
import { usePrefetch } from '@/components/hooks/use-article'
import { useClustered } from '@/components/hooks/use-clustered'
import { useOpening } from '@/components/hooks/use-opening'
import { useSearch } from '@/components/hooks/use-search'
import { toItemHash } from '@/components/hooks/use-selection'
import { useView } from '@/components/hooks/use-view'
import { Legend } from '@/components/legend/legend'
import { byWeight } from '@/components/lists/group-incidents'
import { MapFrame } from '@/components/map/map-frame'
import { findAll, toTarget } from '@/components/map/target'
import { zonesToDraw } from '@/components/masthead/headline-figures'
import { LiveNotice } from '@/components/notices/live-notice'
import { SpeakersProvider } from '@/components/words/speakers-context'
import { useWords } from '@/components/words/words-context'
import type { EmbedQuery } from '@/lib/model/query'
import styles from './embed.module.css'
import { toDashboardAddress, toSignAddress } from './embed-addresses'
import { EmbedKey } from './embed-key'
import { EmbedList } from './embed-list'
import { ExploreLink } from './explore-link'
import { standsLeft, toExploreRoom } from './explore-room'
import { Nationwide } from './nationwide'
import { NothingTold } from './nothing-told'
import { cardId, SentenceCard } from './sentence-card'
import { UnsignedZones } from './unsigned-zones'
import { hasLayer, withLayers } from './with-layers'

type EmbedProps = {
  first: FirstView
  looks: Pick<EmbedQuery, 'heading' | 'layer'>
  /** As it is before a reader acts: nothing in it needs script, and every sign leads out of the frame. */
  isStill?: boolean
}

/** The map for other people's pages: the same query, the same marks, no chrome. */
export function Embed(props: EmbedProps) {
  return (
    <PlacesProvider features={props.first.base.places} chosen={props.first.chosen}>
      <SpeakersProvider articles={props.first.articles.body.items}>
        <EmbedPage {...props} />
      </SpeakersProvider>
    </PlacesProvider>
  )
}

const wide = 700 // px: here the card stands beside what is shown rather than over it
/** Pixels that a card will have at least once its sentence has come, in frames as narrow as a phone and wider. */
const leastCard = () => (window.innerWidth < 420 ? 310 : 190)

/** Pixels of the map's lower edge that the open card covers. */
function coveredByCard(): number {
  const card = document.getElementById(cardId)
  return card && window.innerWidth < wide ? Math.max(leastCard(), card.offsetHeight) : 0
}

function EmbedPage({ first, looks, isStill = false }: EmbedProps) {
  const words = useWords()
  const search = useSearch()
  const view = useView(search.params, first)
  const { item, openings, open, close } = useOpening()
  const prefetch = usePrefetch()
  const shown = useShownPlaces(search.params)
  const standing = toStanding(view, search.params)
  const clustered = useClustered(search, view, first)
  const current = view.incidents.filter(({ properties }) => !properties.historic).sort(byWeight)
  const day = dayShown(search.params, standing)
  const drawn = withLayers(
    { base: first.base, clustered, incidents: current, zones: zonesToDraw(view.zones, day) },
    looks.layer,
  )
  const isEmpty = view.incidents.length === 0 && view.many === null && hasLayer(looks.layer, 'incidents')
  const places = usePlaces()
  const area = search.params.getAll('place').join(' ')
  const target = toTarget(first.base, shown.ids, findAll(places, area))
  const isLeft = standsLeft(first.base, target, drawn.incidents)
  const corner = useMemo(() => toExploreRoom(words.embed.explore, isLeft), [words, isLeft])
  const hrefOf = isStill ? toSignAddress(view, search.params) : toItemHash
  const title = shown.name ? `${first.title}: ${shown.name}` : first.title
  return (
    <main className={styles.embed}>
      <h1 className={looks.heading === 'on' ? styles.title : 'visually-hidden'}>{title}</h1>
      <LiveNotice view={view} />
      <div className={styles.stage}>
        <SentenceCard item={item} view={view} day={day} openings={openings} onClose={close} />
        <MapFrame
          {...drawn}
          tiles={first.tiles}
          view={search.params.get('view')}
          area={area}
          shownPlaces={shown.ids}
          selected={item}
          hrefOf={hrefOf}
          onSelect={open}
          onNear={(incident) => prefetch(incident.properties.articles)}
          onMoved={() => {}}
          onReset={() => {}}
          covered={coveredByCard}
          corner={corner}
          isFramed
        />
        {isStill ? <ExploreLink params={search.params} isLeft={isLeft} /> : null}
      </div>
      <div className={styles.caption}>
        <EmbedKey incidents={drawn.incidents} clustered={(drawn.clustered && view.many) || undefined} />
        {isEmpty ? <NothingTold params={search.params} articles={view.articles} /> : null}
        {hasLayer(looks.layer, 'incidents') ? (
          <Nationwide incidents={current} day={day} hrefOf={hrefOf} onOpen={open} />
        ) : null}
        <UnsignedZones
          zones={drawn.zones}
          hasPrisons={hasLayer(looks.layer, 'prisons')}
          hrefOf={hrefOf}
          onOpen={open}
        />
        <p>
          {words.embed.asOf(standing.asOf, standing.reports)}.{' '}
          <a href={toDashboardAddress(search.params)} target="_blank" rel="noopener">
            {words.embed.open}
            <span className="visually-hidden"> ({words.embed.newTab})</span>
          </a>
        </p>
        {clustered === null && hasLayer(looks.layer, 'incidents') ? (
          <EmbedList incidents={view.incidents} hrefOf={hrefOf} onOpen={open} />
        ) : null}
        <details>
          <summary>{words.legend.region}</summary>
          <Legend
            incidents={drawn.incidents}
            zones={drawn.zones}
            shown={shown.ids}
            scale={first.base.scale}
            hasPrisons={hasLayer(looks.layer, 'prisons')}
            clustered={(drawn.clustered && view.many) || undefined}
            small
          />
        </details>
        <p className={styles.credits}>
          <Attributions credits={first.credits} />
        </p>
      </div>
    </main>
  )
}
