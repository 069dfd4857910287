import { ClusterShape } from '@/components/map/cluster-shape'
import { useWords } from '@/components/words/words-context'
import type { ClaimKind } from '@/lib/model/claim'
import { KeySign } from './key-sign'
import { KindSign } from './kind-sign'

type KindRowsProps = { told: ReadonlySet<ClaimKind>; isClustered: boolean }

/** Rows of a key: the clusters, where the map shows them, and each kind that is told, in one order everywhere. */
export function KindRows({ told, isClustered }: KindRowsProps) {
  const { kinds, many } = useWords()
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
          <KindSign kind={kind} /> {kinds[kind].label}
        </li>
      ))}
    </>
  )
}
