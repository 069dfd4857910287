import { foldName } from '@/lib/gazetteer/fold-name'
import { openWorld } from '@/lib/gazetteer/world/open-world'
import { packWorld } from '@/lib/gazetteer/world/pack-world'
import type { PlaceRow } from '@/lib/gazetteer/world/world-places'

const nowhere = { number: 0, seat: null, parent: null, lon: 0, lat: 0, populace: 0, aliases: [] }

/** Two provinces with a county and three towns in them, and a region of one province. Areas by id, towns by number. */
export const smallRows: readonly PlaceRow[] = [
  { ...nowhere, id: 'XA-N', kind: 'province', country: 'XA', name: 'Northland', aliases: ['Norteña'] },
  { ...nowhere, id: 'XA-N-1', kind: 'canton', country: 'XA', name: 'Lake County', parent: 0 },
  { ...nowhere, id: 'XB-S', kind: 'province', country: 'XB', name: 'Southland' },
  { ...nowhere, id: 'region:xa-hills', kind: 'province', country: 'XA', name: 'The Hills', members: [0] },
  {
    ...nowhere,
    id: null,
    number: 7,
    kind: 'city',
    country: 'XA',
    name: 'Wéston',
    parent: 1,
    lon: 1.25,
    lat: -2.5,
    populace: 900,
    seat: 'province',
  },
  {
    ...nowhere,
    id: null,
    number: 8,
    kind: 'city',
    country: 'XB',
    name: 'Weston',
    parent: 2,
    populace: 50,
    lon: 40,
  },
  { ...nowhere, id: null, number: 9, kind: 'city', country: 'XA', name: 'New Weston Falls', parent: 0 },
]

const spellings: Record<string, { place: number; as: number }[]> = {
  Northland: [{ place: 0, as: 0 }],
  'N.L.': [{ place: 0, as: 2 }],
  Weston: [
    { place: 4, as: 0 },
    { place: 5, as: 1 },
  ],
  'New Weston Falls': [{ place: 6, as: 0 }],
  'New Hall': [{ place: 6, as: 1 }],
}

export const smallWorld = openWorld(
  packWorld(
    smallRows,
    Object.entries(spellings).map(([name, bearers]) => ({ name: foldName(name), bearers })),
  ),
)
