/** Begins when the page's script does, not when the page has come to life; on the server there is no map to move. */
const coming = typeof window === 'undefined' ? null : import('./leaflet-core')

export const loadLeaflet = () => coming ?? import('./leaflet-core')

/** For those who set TILE_URL; nobody else carries it. */
export const loadTileLayer = () => import('leaflet/src/layer/tile/TileLayer.js')
