import type { IncidentFeature } from '@/lib/model/responses'

/** Who reports an incident, each once. */
export const publishersOf = ({ properties }: IncidentFeature): string[] => [
  ...new Set(properties.provenance.map(({ publisher }) => publisher)),
]
