import { isOvertaken, overtakerOf } from '@/components/words/standing-figure'
import type { IncidentFeature } from '@/lib/model/responses'

/** The claims whose figures the dashboard strikes, each with the day of the report whose figure stands; null where none is told. */
export const findOvertaken = (incidents: readonly IncidentFeature[]): Map<string, string | null> =>
  new Map(
    incidents.flatMap(({ properties }) =>
      properties.provenance
        .filter((said) => isOvertaken(said, properties))
        .map((said) => [said.claim, overtakerOf(said, properties)?.publishedAt ?? null] as const),
    ),
  )
