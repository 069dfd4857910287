import type { Place } from '@/lib/model/place'

/** What the press calls a region: an area that lies over provinces, or within one, and divides no country with others. */
export const dividesNoCountry = ({ id, kind, province }: Pick<Place, 'id' | 'kind' | 'province'>): boolean =>
  kind === 'province' && (id.startsWith('region:') || (province !== null && province !== id))
