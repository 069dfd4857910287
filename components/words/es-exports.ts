import type { exportWords as english } from './en-exports'

export const exportWords: typeof english = {
  region: 'Para llevar',
  hint: 'Exactamente lo que se muestra, con sus fuentes y el momento.',
  formats: {
    csv: 'Tabla (CSV)',
    geojson: 'Datos del mapa (GeoJSON)',
    jsonl: 'Líneas de JSON',
  },
  print: 'Imprimir',
  share: 'Copiar la dirección',
  shared: 'La dirección está copiada.',
  notShared: 'No se pudo copiar la dirección. Está en la barra del navegador.',
  note: 'Cifras leídas por una máquina en noticias, cada una con su frase. No es un aviso de ninguna autoridad.',
  layers: { incidents: 'Hechos', zones: 'Zonas de emergencia' },
}
