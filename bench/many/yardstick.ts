import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import { seeded } from '@/lib/server/synthetic/seeded'

const script = (path: string) => readFileSync(`node_modules/${path}`)

/** As many points as there are incidents, over the same eight degrees. */
function toPoints(count: number): string {
  const random = seeded(1)
  const degree = (from: number) => Number((from + random() * 8).toFixed(4))
  return JSON.stringify(Array.from({ length: count }, () => [degree(-28), degree(-36)]))
}

const page = `<!doctype html><meta name="viewport" content="width=device-width"><title>Yardstick</title>
<link rel="stylesheet" href="/leaflet.css"><style>html,body,#map{height:100%;margin:0}</style><div id="map"></div>
<script src="/leaflet.js"></script><script src="/supercluster.js"></script><script>
const map = L.map('map', { center: [-32, -24], zoom: 6, preferCanvas: true })
const layer = L.layerGroup().addTo(map)
fetch('/points').then((answer) => answer.json()).then((points) => {
  const toFeature = (coordinates) => ({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates } })
  const index = new Supercluster({ radius: 64, maxZoom: 16 }).load(points.map(toFeature))
  const draw = () => {
    const box = map.getBounds()
    layer.clearLayers()
    for (const { geometry: { coordinates: [lon, lat] }, properties } of index.getClusters(
      [box.getWest(), box.getSouth(), box.getEast(), box.getNorth()], map.getZoom()))
      L.circleMarker([lat, lon], { radius: properties.cluster ? 8 + Math.log2(properties.point_count) : 5 }).addTo(layer)
  }
  map.on('moveend', draw)
  draw()
  document.body.classList.add('ready')
})</script>`

/** The stock way to show many points: all of them sent, and clustered in the page by Supercluster over Leaflet. */
export function serveYardstick(count: number, port: number): Promise<{ url: string; stop: () => void }> {
  const files = new Map<string, [type: string, body: Buffer]>([
    ['/', ['text/html', gzipSync(page)]],
    ['/points', ['application/json', gzipSync(toPoints(count))]],
    ['/leaflet.js', ['text/javascript', gzipSync(script('leaflet/dist/leaflet.js'))]],
    ['/leaflet.css', ['text/css', gzipSync(script('leaflet/dist/leaflet.css'))]],
    ['/supercluster.js', ['text/javascript', gzipSync(script('supercluster/dist/supercluster.min.js'))]],
  ])
  const server = createServer(({ url = '/' }, response) => {
    const [type, body] = files.get(url) ?? ['text/plain', gzipSync('')]
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(body)
  })
  return new Promise((resolve) =>
    server.listen(port, '127.0.0.1', () =>
      resolve({ url: `http://127.0.0.1:${port}/`, stop: () => server.close() }),
    ),
  )
}
