import { ClusterShape } from '@/components/map/cluster-shape'
import { sayCounted } from '@/components/words/say'
import { useWords } from '@/components/words/words-context'
import type { ClaimKind } from '@/lib/model/claim'
import { KeySign } from './key-sign'
import { KindSign } from './kind-sign'

type KindRowsProps = {
  told: ReadonlySet<ClaimKind>
  /** What those count that no kind holds. */
  units: readonly string[]
  isClustered: boolean
}

/** Rows of a key: the clusters, where the map shows them, and each kind that is told, in one order everywhere. */
export function KindRows({ told, units, isClustered }: KindRowsProps) {
  const words = useWords()
  const { kinds, many } = words
  const present = (Object.keys(kinds) as ClaimKind[]).filter((kind) => told.has(kind))
  return (
    <>
      {isClustered ? (
        <li>
          <KeySign>
            <ClusterShape radius={9} />
          </KeySign>{' '}
          {many.legend}
        </li>
      ) : null}
      {present.map((kind) => (
        <li key={kind} data-kind={kind}>
          <KindSign kind={kind} /> {kind === 'other_count' ? sayCounted(words, units) : kinds[kind].label}
        </li>
      ))}
    </>
  )
}
