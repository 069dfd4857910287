import type { exportWords as english } from './en-exports'

export const exportWords: typeof english = {
  region: 'Descargar o imprimir',
  hint: 'Las cifras que se muestran, con sus fuentes y el momento. Los datos traen además la menor y la mayor de todos los informes, también los anteriores, como low y high.',
  formats: {
    csv: 'Tabla (CSV)',
    geojson: 'Datos del mapa (GeoJSON)',
    jsonl: 'Líneas de JSON',
    kml: 'Google Earth (KML)',
    svg: 'Imagen (SVG)',
    png: 'Imagen (PNG)',
    atom: 'Canal (Atom)',
    feed: 'Canal (JSON)',
    cap: 'Zonas de excepción (CAP)',
    jsonld: 'Datos enlazados (JSON-LD)',
  },
  sources: 'Informes en que se basa lo mostrado',
  embed: 'Compartir o insertar',
  print: 'Imprimir',
  share: 'Copiar la dirección',
  shared: 'La dirección está copiada.',
  notShared: 'No se pudo copiar la dirección. Está en la barra del navegador.',
  revised: (day: string) => `Corregida o contradicha por un informe del ${day}.`,
  note: 'Cifras leídas por una máquina en noticias, cada una con su frase. No es un aviso de ninguna autoridad.',
  overAll: (range: string) => `${range} en todos los informes, también los anteriores`,
  range:
    'figure es lo que muestra el mapa; low y high son la menor y la mayor cifra de todos los informes, también de los que otros posteriores han superado.',
  layers: { incidents: 'Hechos', zones: 'Zonas de excepción' },
}
