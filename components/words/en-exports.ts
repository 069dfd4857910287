import type { ExportName } from '@/lib/exports/registry'

/** What is said in and around the data that people take along. */
export const exportWords = {
  region: 'Take it along',
  hint: 'Exactly what is shown, with its sources and the moment.',
  formats: {
    csv: 'Table (CSV)',
    geojson: 'Map data (GeoJSON)',
    jsonl: 'Lines of JSON',
    kml: 'Google Earth (KML)',
    svg: 'Picture (SVG)',
    png: 'Picture (PNG)',
    atom: 'Feed (Atom)',
    feed: 'Feed (JSON)',
    cap: 'Emergency zones (CAP)',
    jsonld: 'Linked data (JSON-LD)',
  } satisfies Record<ExportName, string> as Record<ExportName, string>,
  sources: 'Reports behind what is shown',
  embed: 'Share or embed',
  print: 'Print',
  share: 'Copy the address',
  shared: 'The address is copied.',
  notShared: 'The address could not be copied. It stands in the address bar.',
  revised: (day: string) => `Corrected or contradicted by a report of ${day}.`,
  note: 'Figures read by a machine from news reports, each with its sentence. This is no warning by an authority.',
  layers: { incidents: 'Incidents', zones: 'Emergency zones' },
}
