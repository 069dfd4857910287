import type { Words } from '@/components/words/en'
import { capitalize, sayQueryKind } from '@/components/words/say'
import type { ClaimKind } from '@/lib/model/claim'
import type { Option } from './filter-select'

/** Kinds that no crisis without a prison tells of: they are no choice where nothing is told of them. */
const ofPrisons: ReadonlySet<string> = new Set<ClaimKind>([
  'escaped',
  'inmates_capacity',
  'inmates_over_capacity',
])

type Told = {
  /** By kind, and by what other figures count, how many incidents a choice would leave. */
  counts: Record<string, number>
  /** Those that are chosen. */
  values: readonly string[]
  hasPrisons: boolean
}

/** The kinds to choose among, and within the other figures what those that are told of count, the most told of first. */
export function toKindOptions(words: Words, { counts, values, hasPrisons }: Told): Option[] {
  const kinds = Object.entries(words.kinds).filter(
    ([kind]) => hasPrisons || !ofPrisons.has(kind) || kind in counts,
  )
  const counted = [...new Set([...Object.keys(counts), ...values])]
    .filter((kind) => !(kind in words.kinds))
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
    .flatMap((value) => {
      const label = sayQueryKind(words, value)
      return label ? [{ value, label }] : []
    })
  return kinds.map(([value, { label, told }]) =>
    value === 'other_count' && counted.length > 0
      ? { value, label: capitalize(told), parts: counted }
      : { value, label },
  )
}
