import type { ClaimKind, Right, Status } from '@/lib/model/claim'
import type { Precision } from '@/lib/model/place'
import type { ZoneScope } from '@/lib/model/zone'
import type { FigureRange } from './figure-range'
import { toFormats } from './formats'

const formats = toFormats('en')
const { number, day } = formats

const units: Record<string, [one: string, many: string]> = {
  people: ['person', 'people'],
  guards: ['guard', 'guards'],
  police: ['police officer', 'police officers'],
  'police officers': ['police officer', 'police officers'],
  soldiers: ['soldier', 'soldiers'],
  troops: ['soldier or police officer', 'soldiers and police'],
  inmates: ['inmate', 'inmates'],
  prisoners: ['prisoner', 'prisoners'],
  prisons: ['prison', 'prisons'],
  provinces: ['province', 'provinces'],
  cantons: ['canton', 'cantons'],
  days: ['day', 'days'],
  places: ['place', 'places'],
  attacks: ['attack', 'attacks'],
}

const unitOf = (unit: string, count: number | null) => {
  const [one, many] = units[unit] ?? [unit, unit]
  return count === 1 ? one : many
}

const plural = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`

function range(of: FigureRange): string {
  switch (of.form) {
    case 'range':
      return `${number(of.from)}–${number(of.to)}`
    case 'at_least':
      return `${number(of.value)} or more`
    case 'at_most':
      return `up to ${number(of.value)}`
    case 'about':
      return `about ${number(of.value)}`
    case 'exact':
      return number(of.value)
  }
}

/** The figure (null: the text gives no number), its count for the plural, and its unit. */
type Counted = { figure: string | null; count: number | null; unit: string }

/** "53 guards held": who it happened to is said. */
const people =
  (verb: string) =>
  ({ figure, count, unit }: Counted) =>
    [figure, unitOf(unit, count), verb].filter(Boolean).join(' ')

/** "31 or more killed": that they are people goes without saying, that they are guards does not. */
const toll = (verb: string) => (of: Counted) =>
  of.figure !== null && of.unit === 'people' ? `${of.figure} ${verb}` : people(verb)(of)

const measure =
  (name: string) =>
  ({ figure, count, unit }: Counted) =>
    figure === null ? name : `${name}, ${figure} ${unitOf(unit, count)}`

const phrases: Record<ClaimKind, (of: Counted) => string> = {
  killed: toll('killed'),
  injured: toll('injured'),
  hostages_held: people('held'),
  hostages_freed: people('freed'),
  troops_deployed: (of) => (of.figure === null ? 'forces deployed' : people('deployed')(of)),
  detained: toll('arrested'),
  escaped: toll('escaped'),
  inmates_capacity: ({ figure }) => (figure === null ? 'capacity' : `built for ${figure}`),
  inmates_over_capacity: ({ figure }) => (figure === null ? 'over capacity' : `${figure} over capacity`),
  state_of_emergency: measure('state of emergency'),
  rights_suspended: measure('rights suspended'),
  attack: ({ figure, count }) => (figure === null ? 'attack' : `${figure} ${unitOf('attacks', count)}`),
  unconfirmed_report: () => 'unconfirmed report',
  other_count: ({ figure, count, unit }) => (figure === null ? unit : `${figure} ${unitOf(unit, count)}`),
}

/** Every word that the pages say, in English; `Words` is its type and the other languages follow it. */
export const en = {
  language: 'en' as 'en' | 'es',
  formats,
  range,
  phrase: (kind: ClaimKind, of: Counted) => phrases[kind](of),
  kinds: {
    killed: 'Killed',
    injured: 'Injured',
    hostages_held: 'Held hostage',
    hostages_freed: 'Hostages freed',
    troops_deployed: 'Troops deployed',
    detained: 'Arrested',
    escaped: 'Escaped',
    inmates_capacity: 'Prison capacity',
    inmates_over_capacity: 'Over capacity',
    state_of_emergency: 'State of emergency',
    rights_suspended: 'Rights suspended',
    attack: 'Attack',
    unconfirmed_report: 'Unconfirmed report',
    other_count: 'Other figure',
  } satisfies Record<ClaimKind, string> as Record<ClaimKind, string>,
  statuses: {
    reported: 'reported',
    alleged: 'alleged, no official word',
    denied: 'denied',
    superseded: 'superseded',
  } satisfies Record<Status, string> as Record<Status, string>,
  precisions: {
    site: 'position known to the building',
    neighbourhood: 'position known to within a kilometre or two',
    city: 'position known to the city only',
    canton: 'position known to the canton only',
    province: 'position known to the province only',
    country: 'position known to the country only',
  } satisfies Record<Precision, string> as Record<Precision, string>,
  rights: {
    assembly: 'assembly',
    movement: 'free movement',
    inviolability_of_home: 'inviolability of the home',
    correspondence: 'secrecy of correspondence',
    association: 'association',
  } satisfies Record<Right, string> as Record<Right, string>,

  figures: {
    region: 'Figures',
    killed: 'killed',
    held: (unit: string) => (unit === 'people' ? 'held hostage' : `${unitOf(unit, null)} held`),
    freed: (unit: string) => (unit === 'people' ? 'freed' : `${unitOf(unit, null)} freed`),
    emergencies: (count: number): string => (count === 1 ? 'emergency in force' : 'emergencies in force'),
    alone: (place: string) => `${place} alone`,
    open: 'show the claims',
  },
  known: {
    /** "As known on 26 July 2023, from 7 reports:" */
    asOf: (moment: string, reports: number, within: string | null) =>
      `${within ? `${within}, as` : 'As'} known on ${day(moment)}, from ${plural(reports, 'report', 'reports')}`,
    nothing: 'No report tells of anything here.',
    killedAt: (places: number) => `people killed in ${plural(places, 'place', 'places')}`,
    heldAt: (places: number) => `hostages held in ${plural(places, 'place', 'places')}`,
    freedAt: (places: number) => `hostages freed in ${plural(places, 'place', 'places')}`,
    killed: 'people killed',
    held: 'hostages held',
    freed: 'hostages freed',
  },
  filters: {
    region: 'Filters',
    province: 'Province',
    prison: 'Prison',
    kind: 'Kind',
    source: 'Source',
    status: 'Status',
    all: 'All',
    several: (count: number) => `${number(count)} chosen`,
    apply: 'Apply',
    clear: 'Clear all',
    clearHint: 'Clear all filters',
    remove: (what: string) => `Remove the filter ${what}`,
    active: 'Active filters',
    from: 'from',
    to: 'until',
    asOf: 'as known on',
    q: 'words',
    bbox: 'map section',
    place: 'Place',
  },
  map: {
    region: 'Map',
    loading: 'The map is being drawn.',
    noScript: 'The map needs JavaScript. The list says all that the map shows.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Whole area',
    resetHint: 'Show the whole area again',
    prison: (name: string) => `${name}, prison`,
    incidents: (count: number) => plural(count, 'incident', 'incidents'),
    tiles: 'Tiles',
  },
  list: {
    region: 'Incidents',
    placed: 'On the map',
    elsewhere: 'Outside this section of the map',
    facts: 'About the prisons',
    earlier: (figures: string) => `earlier: ${figures}`,
    unplaced: 'Not placed more precisely',
    unplacedHint: 'The reports tie these to no prison, town or province.',
    background: 'Background',
    backgroundHint: 'Figures from earlier years, told as background.',
    showBackground: 'Show background on the map',
    count: (count: number) => plural(count, 'incident', 'incidents'),
    inView: (count: number, all: number) => `${number(count)} of ${number(all)} in view`,
    noNumber: 'no number given',
    empty: (where: string[]) =>
      where.length > 0
        ? `The reports tell of no incident for ${formats.list(where)}.`
        : 'The reports tell of no incident.',
    emptiedBy: (filter: string) => `It is “${filter}” that leaves nothing.`,
    without: (filter: string) => `Show what there is without “${filter}”`,
  },
  detail: {
    region: 'Details',
    close: 'Close',
    back: 'All incidents',
    loadingSentence: 'Fetching the sentence …',
    noSentence: 'The sentence cannot be fetched now.',
    retry: 'Try again',
    saidBy: (who: string) => `said by ${who}`,
    published: (publisher: string, at: string) => `${publisher}, ${day(at)}`,
    happened: (from: string, to: string) => (from === to ? day(from) : `${day(from)} to ${day(to)}`),
    openArticle: 'Open in the article',
    original: 'Original page',
    history: 'How the figure moved',
    historyOne: 'One report gives this.',
    noFigure: 'no number',
    why: 'Why this place',
    bounds: {
      exact: 'given as an exact number',
      at_least: 'given as a least number: there may be more',
      at_most: 'given as a highest number',
      about: 'given as a rough number',
      range: 'reports differ: the least and the most they give',
    },
    noBound: 'The report gives no number.',
    capacity: (value: number, date: string) => `built for ${number(value)} (${day(date)})`,
    population: (value: number, date: string) => `${number(value)} inmates (${day(date)})`,
    record: 'From the record',
    source: 'Source',
    also: 'Also known as',
    here: 'What the reports tell of this place',
    nothingHere: 'The reports shown tell of nothing at this place.',
    onlyHere: (name: string) => `Show only ${name}`,
    holds: (what: string): string =>
      ({ men: 'for men', women: 'for women', mixed: 'for men and women' })[what] ?? what,
    superseded: 'superseded',
    shows: 'shown above',
  },
  article: {
    published: (publisher: string, at: string) => `${publisher}, published ${day(at)}`,
    claims: (count: number) => plural(count, 'claim', 'claims'),
    marks: 'Marked: every figure or fact that was read from this text.',
    loading: 'Fetching the article …',
    failed: 'The article cannot be fetched now.',
  },
  zones: {
    region: 'Emergency zones',
    none: 'No state of emergency is on record or reported here.',
    emergency: 'State of emergency',
    scopes: {
      prison_system: 'Every prison of the country',
      country: 'The whole country',
      areas: 'Areas',
      unsaid: 'Area not said',
    } satisfies Record<ZoneScope, string> as Record<ZoneScope, string>,
    prisons: (count: number) => `${plural(count, 'prison', 'prisons')}`,
    approximate: 'drawn as an approximate circle',
    namedByDecree: (decree: string) => `Areas named by ${decree}, not by the article`,
    namedByArticle: 'Areas named by the article',
    from: (at: string) => `from ${day(at)}`,
    until: (at: string) => `until ${day(at)}`,
    suspended: (list: string[]) => `Suspended: ${formats.list(list)}`,
    curfew: (hours: string) => `Curfew: ${hours}`,
    sources: 'Sources',
    sentences: 'What the reports say',
    noSentence: 'On record only: no report shown here tells of it.',
    noDecree: 'Told by the reports; no decree on record matches.',
    inForce: 'in force',
    ended: 'ended',
    coming: 'not yet in force',
    undated: 'no dates given',
    show: 'Show on the map',
  },
  legend: {
    region: 'Legend',
    size: 'Area in proportion to the least number known; a thin outer ring for the most.',
    noNumber: 'Dashed: no number given.',
    site: 'prison, position known',
    ring: 'prison, position known to the town only',
    zone: 'state of emergency, area',
    zoneRing: 'state of emergency, every prison',
    approximate: 'approximate area',
    province: 'A tinted province: known no closer than that.',
    background: 'Grey: background from earlier years.',
  },
  credits: {
    region: 'About the data',
    map: 'Map',
    drawnBy: 'Map drawn with',
    note: 'Every figure is read by a machine from the sentence that it opens. Figures are never added up.',
    api: 'Data routes',
    licence: 'licence',
  },
  live: {
    away: (time: string) =>
      `As of ${time} UTC: the server cannot be reached. What is shown may be out of date.`,
    refused: (detail: string) => `The server refused the request: ${detail}`,
    back: 'The server can be reached again.',
    loading: 'Fetching …',
  },
  problem: {
    title: 'This address cannot be read',
    home: 'Go to the map without parameters',
    placeTitle: 'There is no such place',
    placeHint: 'Choose a province or a prison from the filters instead.',
  },
  embed: {
    open: 'Open the dashboard',
    asOf: (moment: string, reports: number) =>
      `As known on ${day(moment)}, ${plural(reports, 'report', 'reports')}`,
    newTab: 'opens in a new tab',
  },
  page: {
    skip: 'Skip to the list of incidents',
    language: 'Language',
    sheetUp: 'Open the panel further',
    sheetDown: 'Close the panel',
    embed: 'Embed this map',
    theme: 'Theme',
  },
}

export type Words = typeof en
