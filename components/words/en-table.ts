import { formats, plural } from './en-phrases'

const { number } = formats

/** The words of the table, which says all that map and lists show. */
export const table = {
  title: (crisis: string) => `${crisis}: table`,
  home: 'Back to the map',
  incidents: 'Incidents',
  zones: 'Emergency zones',
  prisons: 'Prisons',
  columns: {
    what: 'What',
    figure: 'Figure',
    place: 'Place',
    when: 'When',
    said: 'Said by',
    source: 'Source',
    status: 'Status',
    sentence: 'Sentence',
  },
  sortBy: (column: string) => `Sort by: ${column}`,
  sorted: (column: string, descending: boolean) =>
    `Sorted by “${column}”, ${descending ? 'descending' : 'ascending'}`,
  rows: (from: number, to: number, all: number) =>
    all === 0 ? 'No rows' : `Rows ${number(from)} to ${number(to)} of ${number(all)}`,
  filters: (what: string[]) => `Filters: ${what.join('; ')}`,
  noFilter: 'No filter is set',
  nobody: 'no speaker named',
  background: 'background from earlier years',
  read: 'Read it',
  readOf: (what: string) => `Read the sentence: ${what}`,
  /** Beside a source that does not give the figure of its row. */
  gives: (figure: string) => `gives ${figure}`,
  pages: 'Pages of the table',
  page: (at: number, of: number) => `Page ${number(at)} of ${number(of)}`,
  /** Where a page is asked for that is not there. */
  noPage: (asked: number, pages: number) =>
    pages === 1
      ? `There is no page ${number(asked)}: the table has one page, which is shown.`
      : `There is no page ${number(asked)}: the table has ${number(pages)} pages, of which the last is shown.`,
  previous: 'Previous page',
  next: 'Next page',
  area: 'Area',
  from: 'From',
  until: 'Until',
  inForce: 'State on that day',
  rights: 'Rights suspended',
  decree: 'Decree',
  sources: 'Sources',
  unsaid: 'not said',
  none: 'none named',
  prison: 'Prison',
  position: 'Position',
  capacity: 'Built for',
  population: 'Inmates',
  dated: (value: number, date: string) => `${number(value)} (${formats.day(date)})`,
  /** Of our list; an emergency in every prison reaches those of them that were in use. */
  count: (count: number, shut: number, day: string) =>
    `${plural(count, 'prison', 'prisons')} known here${shut > 0 ? `, ${number(shut)} of them not in use on ${formats.day(day)}` : ''}`,
  closed: (at: string) => `closed ${formats.day(at)}`,
  opened: (at: string) => `opened ${formats.day(at)}`,
}
