import type { Candidate } from '../candidate'
import { type SentenceView, wordAt } from '../grammar/sentence-view'

const isListed = ({ chunks }: SentenceView, from: number, to: number): boolean =>
  from < to &&
  to - from <= 6 &&
  chunks
    .slice(from + 1, to)
    .every(
      (chunk) =>
        /^(?:comma|conjunction)$/.test(chunk.kind) || (chunk.kind === 'noun' && chunk.count !== null),
    )

/**
 * "Recuperaron la libertad 36 personas, 33 guías y tres empleados, retenidas en Roble": what a clause behind the list says of
 * the time before it says of all; they are free.
 */
export const freedInList = (view: SentenceView, chosen: readonly Candidate[]): Candidate[] =>
  chosen.map((c) => {
    const told = c.meaning?.source === 'verb' && c.meaning.rank >= 4 && c.verb !== null
    if (c.kind !== 'hostages_held' || !c.quantity || !told) return c
    const free = chosen.some(
      (other) =>
        other.kind === 'hostages_freed' &&
        other.phrase !== null &&
        c.phrase !== null &&
        other.quantity !== null &&
        (other.verb?.last ?? 0) < c.anchor &&
        isListed(view, other.phrase, c.phrase),
    )
    return free ? { ...c, kind: 'hostages_freed' as const } : c
  })

/** "61 guards came out of Roble; 13 more had been held in Tarsis": more of those freed, by where they had been. */
export const freedBesides = (view: SentenceView, chosen: readonly Candidate[]): Candidate[] =>
  chosen.map((c) =>
    c.kind === 'hostages_held' &&
    c.additional &&
    c.verb?.passive &&
    wordAt(view, c.verb.first) === 'had' &&
    chosen.some((o) => o.kind === 'hostages_freed' && o.anchor < c.anchor)
      ? { ...c, kind: 'hostages_freed' as const }
      : c,
  )

/** "apresados diez, de los que seis quedaron con medidas sustitutivas", "cinco de los liberados presentan golpes": another thing is told of them. */
const isUndone = (view: SentenceView, { kind, phrase, rank }: Candidate): boolean =>
  rank >= 6 &&
  (kind === 'detained' || kind === 'hostages_freed') &&
  view.phrases.some(
    ({ index, links }) =>
      index === phrase &&
      links.some(({ verb, via }) => {
        if (via !== 'main') return false
        const after = [1, 2, 3].map((step) => wordAt(view, verb.last + step)).join(' ')
        return kind === 'detained'
          ? /^(?:con medidas|en libertad|libres?|bajo fianza|on bail|free)\b/.test(after)
          : verb.senses.includes('hurt')
      }),
  )

/** "handed back 15 and nine; six had not come out": those are held still. */
export const notLetGo = (view: SentenceView, taken: readonly Candidate[]): readonly Candidate[] =>
  taken
    .filter((c) => !isUndone(view, c))
    .map((c) => {
      const still =
        c.kind === 'hostages_freed' &&
        view.phrases.some(
          ({ index, links }) =>
            index === c.phrase &&
            links.some(
              ({ verb, via }) =>
                via === 'main' &&
                verb.negated &&
                verb.senses.some((sense) => sense === 'exit' || sense === 'free'),
            ),
        )
      return still ? { ...c, kind: 'hostages_held' as const } : c
    })
