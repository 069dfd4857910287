import type { ExportName } from '@/lib/exports/registry'

/** What is said in and around the data that people take along. */
export const exportWords = {
  region: 'Download or print',
  hint: 'The figures shown, with their sources and the moment. Data also has the lowest and the highest figure of all reports, earlier ones too, as low and high.',
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
  overAll: (range: string) => `${range} over all reports, earlier ones too`,
  range:
    'figure is what the dashboard shows; low and high are the least and the most that any report gave, also those that later reports have overtaken.',
  layers: { incidents: 'Incidents', zones: 'Emergency zones' },
}
