import { formats, plural } from './en-phrases'

const { number } = formats
const incidents = (count: number) => plural(count, 'incident', 'incidents')

/** What is said where incidents are too many to draw and list one by one. */
export const many = {
  cluster: (count: number, place: string) => `${incidents(count)} in and around ${place}: zoom in`,
  stack: (count: number, place: string) => `${incidents(count)} in ${place}: list them`,
  sign: (count: number) => (count < 10_000 ? number(count) : `${number(Math.floor(count / 1000))}k`),
  legend: 'A hexagon stands for several incidents and says how many; it opens when you choose it.',
  image: 'A hexagon stands for as many incidents as it says.',
  all: (count: number) => `${incidents(count)}, the gravest first`,
  section: (all: number) => `of ${number(all)}, those in this section of the map`,
  clustered: (count: number) => `${number(count)} are counted on the map.`,
  elsewhere: (count: number) =>
    `${number(count)} more are background, facts about prisons, or known only to a region or the country: in the list alone.`,
  loading: 'Fetching more incidents…',
  failed: 'More incidents cannot be fetched now.',
  noScript: 'Choose a place, a kind or days: a list this long needs JavaScript beyond these rows.',
  ledger:
    'The reports tell of hostages in many places. Choose a place or fewer days to see them, held and freed.',
  place: 'Choose “Show only …” to list what the reports tell of this place.',
}
