import type { Selection } from '@/components/hooks/use-selection'

export type Item = NonNullable<Selection['item']>

/** Opens an incident, a prison or a zone in the details. */
export type Open = (kind: Item['kind'], id: string) => void
/** Opens an article at a claim. */
export type Read = (article: string, claim: string) => void
