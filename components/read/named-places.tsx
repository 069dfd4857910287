import type { Places } from '@/components/dashboard/to-places'
import { sayPrecision } from '@/components/words/area-words'
import type { Words } from '@/components/words/en'
import type { ReadWords } from '@/components/words/en-read'
import { withNames } from '@/components/words/with-names'
import type { Toponym } from '@/lib/model/reading'
import styles from './read.module.css'

type NamedPlacesProps = {
  words: ReadWords
  page: Words
  toponyms: readonly Toponym[]
  places: Places
}

type Named = Toponym & { times: number }

/** A name that stands for one place for one reason is told once, however often it is said. */
function eachOnce(toponyms: readonly Toponym[]): Named[] {
  const known = new Map<string, Named>()
  for (const toponym of toponyms) {
    const key = JSON.stringify([toponym.text, toponym.place?.id, toponym.reason])
    const before = known.get(key)
    if (before) before.times++
    else known.set(key, { ...toponym, times: 1 })
  }
  return [...known.values()]
}

/** Each place that the text names: what it stands for and how exactly that is known, or why it stands for none. */
export function NamedPlaces({ words, page, toponyms, places }: NamedPlacesProps) {
  return (
    <section>
      <h3>{words.places}</h3>
      {toponyms.length === 0 ? <p className={styles.hint}>{words.noPlaces}</p> : null}
      <ul className={styles.list}>
        {eachOnce(toponyms).map(({ start, text, place, reason, times }) => {
          const said = words.placeInSpanish ? words.placeInSpanish(reason) : reason
          return (
            <li key={start} data-unresolved={place === null || undefined}>
              <p>
                <strong>{text}</strong>
                {times > 1 ? ` (${words.times(times)})` : ''} →{' '}
                {place ? `${places.fullNameOf(place)} · ${sayPrecision(page, place)}` : words.noPlace}
              </p>
              <p lang={said === null ? 'en' : undefined}>{withNames(said ?? reason, places.names)}</p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
