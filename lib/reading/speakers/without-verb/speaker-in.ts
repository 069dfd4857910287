import type { Part } from '@/lib/reading/speakers/parts/part'
import { canSpeak, isDocument, isNamedAsSource } from '@/lib/reading/speakers/speaker'
import { isGovernment } from '@/lib/reading/speakers/subjects/government'
import { groupFrom, keptBy, madeBy, withName } from '@/lib/reading/speakers/subjects/groups'

const endsAt = (next: Part | undefined): boolean => !next || /^(?:comma|stop)$/.test(next.kind)

/** The part that speaks, of those that begin behind "according to"; null where none can. */
export function speakerIn(parts: readonly Part[], from: number): number | null {
  if (isGovernment(parts, from)) return from
  const group = groupFrom(parts, from)
  const head = group.find((index) => {
    const noun = parts[index]?.noun
    return (
      noun &&
      (canSpeak(noun) ||
        (isNamedAsSource(noun) && endsAt(parts[index + 1])) ||
        (isDocument(noun) && !noun.count))
    )
  })
  if (head === undefined) return null
  const noun = parts[head]?.noun
  if (noun && isDocument(noun)) return madeBy(parts, head) ?? keptBy(parts, head) ?? head
  return withName(parts, head)
}
