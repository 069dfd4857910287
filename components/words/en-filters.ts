import { bareLevel, type Level } from './area-levels'
import { formats, plural } from './en-phrases'
import { capitalize } from './say'

const { number, list } = formats

/** The words of the filters, and of what they leave. */
export const filters = {
  region: 'Filters',
  /** By what the country calls them. */
  province: (level: Level) => capitalize(bareLevel(level, 'en')),
  allProvinces: (_: Level) => 'All',
  prison: 'Prison',
  kind: 'Kind',
  source: 'Source',
  status: 'Status',
  dates: 'Dates',
  words: 'Words',
  all: { prison: 'All', kind: 'All', source: 'All', status: 'All', dates: 'All' },
  several: (count: number) => `${number(count)} chosen`,
  /** A choice, and how many incidents it would leave; where none, but reports tell of it together with others, that. */
  choice: (label: string, count: number, isToldTogether: boolean) =>
    `${label} (${count === 0 && isToldTogether ? filters.withOthers : number(count)})`,
  /** A choice that has parts, all of them. */
  whole: (label: string) => `${label}, all`,
  withOthers: 'told with others',
  leaves: (count: number) => plural(count, 'incident', 'incidents'),
  found: (count: number) => (count === 0 ? 'No prison found' : `${plural(count, 'prison', 'prisons')} found`),
  noPrison: (name: string) => `No prison here is called “${name}”.`,
  search: 'Search',
  apply: 'Apply',
  clear: 'Clear all',
  remove: (what: string) => `Remove the filter ${what}`,
  active: 'Active filters',
  from: 'from',
  to: 'until',
  asOf: 'as known on',
  bbox: 'map section',
  reversed: 'The first day lies after the last, so these days are not filtered by yet.',
  table: 'As a table',
  copy: 'Copy link',
  copied: 'Link copied',
  notCopied: 'Copy it from the address bar',
  nothingTold: 'The reports tell of no incident.',
  /** `what`: each filter in words. */
  nothingLeft: (what: string[]) =>
    what.length === 1
      ? `No incident in the reports meets the filter ${what[0]}.`
      : `No incident in the reports meets all of these filters: ${list(what)}.`,
  together: (places: string[]) => `Told for several places together, ${list(places)} among them:`,
  emptiedBy: (what: string) => `It is ${what} that leaves nothing: without it there is something to show.`,
  emptiedTogether: (what: string[]) =>
    `${list(what)} leave nothing together: without any one of them there is something to show.`,
  emptiedByMany: 'To take away any one of them is not enough.',
  without: (what: string) => `Show what there is without ${what}`,
  searched:
    'Words are looked for, all of them, in the sentences as the reports have them, and in kinds, places, speakers, outlets and headlines.',
  waiting: 'Fetching what these filters leave…',
}
