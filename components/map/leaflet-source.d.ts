// Leaflet's modules, which its types do not name one by one.
declare module 'leaflet/src/map/Map.js' {
  export { Map } from 'leaflet'
}
declare module 'leaflet/src/layer/tile/TileLayer.js' {
  export { TileLayer } from 'leaflet'
}
declare module 'leaflet/src/map/handler/*' {}
declare module 'leaflet/src/layer/Layer.js' {}
