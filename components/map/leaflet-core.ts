// The part of Leaflet that we use: the map with its gestures and keys, without its layers. A third of the whole.
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js'
import 'leaflet/src/map/handler/Map.Drag.js'
import 'leaflet/src/map/handler/Map.Keyboard.js'
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js'
import 'leaflet/src/map/handler/Map.TouchZoom.js'

// Only for what it adds to the map: the map cannot begin without it.
import 'leaflet/src/layer/Layer.js'

export { Map as LeafletMap } from 'leaflet/src/map/Map.js'
