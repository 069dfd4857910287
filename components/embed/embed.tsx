'use client'
import { Attributions } from '@/components/dashboard/credits'
import type { FirstView } from '@/components/dashboard/first-view'
import { byWeight } from '@/components/dashboard/group-incidents'
import { Legend } from '@/components/dashboard/legend'
import { LiveNotice } from '@/components/dashboard/live-notice'
import { PlacesProvider } from '@/components/dashboard/places-context'
import { toStanding } from '@/components/dashboard/standing'
import { useShownPlaces } from '@/components/dashboard/use-shown-places'
import { usePrefetch } from '@/components/hooks/use-article'
import { useClustered } from '@/components/hooks/use-clustered'
import { useOpening } from '@/components/hooks/use-opening'
import { useSearch } from '@/components/hooks/use-search'
import { toItemHash } from '@/components/hooks/use-selection'
import { useView } from '@/components/hooks/use-view'
import { MapFrame } from '@/components/map/map-frame'
import { useWords } from '@/components/words/words-context'
import styles from './embed.module.css'
import { cardId, SentenceCard } from './sentence-card'

/** The map for other people's pages: the same query, the same marks, no chrome. */
export function Embed({ first }: { first: FirstView }) {
  return (
    <PlacesProvider features={first.base.places} chosen={first.chosen}>
      <EmbedPage first={first} />
    </PlacesProvider>
  )
}

const wide = 700 // px: here the card stands beside what is shown rather than over it
const leastCard = 190 // px that a card will have once its sentence has come

/** Pixels of the map's lower edge that the open card covers. */
function coveredByCard(): number {
  const card = document.getElementById(cardId)
  return card && window.innerWidth < wide ? Math.max(leastCard, card.offsetHeight) : 0
}

function EmbedPage({ first }: { first: FirstView }) {
  const words = useWords()
  const search = useSearch()
  const view = useView(search.params, first)
  const { item, openings, open, close } = useOpening()
  const prefetch = usePrefetch()
  const shown = useShownPlaces(search.params)
  const standing = toStanding(view, search.params)
  const clustered = useClustered(search, view, first)
  const drawn = view.incidents.filter(({ properties }) => !properties.historic).sort(byWeight)
  const query = search.params.toString()
  const title = shown.name ? `${first.title}: ${shown.name}` : first.title
  return (
    <main className={styles.embed}>
      <h1 className={styles.title}>{title}</h1>
      <LiveNotice view={view} />
      <div className={styles.stage}>
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
          hrefOf={toItemHash}
          onSelect={open}
          onNear={(incident) => prefetch(incident.properties.articles)}
          onMoved={() => {}}
          onReset={() => {}}
          covered={coveredByCard}
          wheelAfterClick
        />
        <SentenceCard item={item} view={view} day={standing.asOf} openings={openings} onClose={close} />
      </div>
      <div className={styles.caption}>
        <p>
          {words.embed.asOf(standing.asOf, standing.reports)}.{' '}
          <a href={query ? `/?${query}` : '/'} target="_blank" rel="noopener">
            {words.embed.open}
            <span className="visually-hidden"> ({words.embed.newTab})</span>
          </a>
        </p>
        <details>
          <summary>{words.legend.region}</summary>
          <Legend incidents={drawn} zones={view.zones} shown={shown.ids} clustered={view.many?.kinds} small />
        </details>
        <p className={styles.credits}>
          <Attributions credits={first.credits} />
        </p>
      </div>
    </main>
  )
}
