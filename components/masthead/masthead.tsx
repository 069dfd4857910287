'use client'
import type { Open } from '@/components/dashboard/dashboard-state'
import { usePlaces } from '@/components/dashboard/places-context'
import { choosesMore, withParam } from '@/components/dashboard/search-params'
import { type Search, useSearch } from '@/components/hooks/use-search'
import { toHash, useSelection } from '@/components/hooks/use-selection'
import { useWords } from '@/components/words/words-context'
import type { Told } from '@/lib/model/overview'
import type { IncidentFeature, ZoneFeature } from '@/lib/model/responses'
import { Figures } from './figures'
import { knownParts } from './known-sentence'
import styles from './masthead.module.css'

type MastheadProps = {
  title: string
  summary: string | null
  asOf: string
  day: string
  reports: number
  within: string | null
  incidents: readonly IncidentFeature[]
  /** What all incidents tell of, where they are too many to be given. */
  told: Told | undefined
  zones: readonly ZoneFeature[]
  search: Search
  onOpen: Open
}

/** The same page in the other language, with the map where it is and what is open. */
function LanguageLink() {
  const { language } = useWords()
  const { hrefOf, params } = useSearch()
  const { selection } = useSelection()
  const other = language === 'en' ? 'es' : 'en'
  return (
    <a
      className={styles.language}
      href={`${hrefOf(withParam(params, 'lang', other))}${toHash(selection)}`}
      lang={other}
      hrefLang={other}
    >
      {other === 'es' ? 'Español' : 'English'}
    </a>
  )
}

/** Title, what is known in one sentence, the gravest figures, and the other language. */
export function Masthead(props: MastheadProps) {
  const { title, summary, asOf, day, reports, within, incidents, told, zones, search, onOpen } = props
  const words = useWords()
  const places = usePlaces()
  const nameOf = (id: string) => {
    const place = incidents.find(({ properties }) => properties.place?.id === id)?.properties.place
    return place ? places.nameOf(place) : (places.find(id)?.properties.name ?? id)
  }
  const [known, facts] = knownParts(words, {
    asOf,
    reports,
    incidents,
    told,
    emergencies: zones.length,
    within,
    nameOf,
    isFiltered: choosesMore(search.params),
  })
  return (
    <header className={styles.masthead}>
      <div className={styles.story}>
        <h1>{title}</h1>
        <p className={styles.known}>
          {summary ? <span className={styles.summary}>{summary} </span> : null}
          {known}
          <span className={styles.facts}>{facts}</span>
        </p>
      </div>
      <Figures incidents={incidents} zones={zones} day={day} onOpen={onOpen} />
      <LanguageLink />
    </header>
  )
}
