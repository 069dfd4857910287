import type { Right, Status } from '@/lib/model/claim'
import type { Precision } from '@/lib/model/place'
import type { ZoneScope } from '@/lib/model/zone'
import { exportWords } from './en-exports'
import { filters } from './en-filters'
import { kinds } from './en-kinds'
import { many } from './en-many'
import { formats, plural, range, spell, unitOf } from './en-phrases'
import { hostages, time } from './en-time'

const { number, day } = formats

const areaNames: Record<'province' | 'canton' | 'area', [one: string, many: string]> = {
  province: ['province', 'provinces'],
  canton: ['canton', 'cantons'],
  area: ['area', 'areas'],
}

const statuses: Record<Status, string> = {
  reported: 'reported',
  alleged: 'alleged, no official word',
  denied: 'denied',
  superseded: 'superseded',
}

/** Every word that the pages say, in English; `Words` is its type and the other languages follow it. */
export const en = {
  language: 'en' as 'en' | 'es',
  formats,
  range,
  time,
  hostages,
  many,
  kinds,
  statuses,
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
    wereHeld: (unit: string) => (unit === 'people' ? 'were held hostage' : `${unitOf(unit, null)} were held`),
    /** Once the day is past for which it was said, and nobody says that it is over. */
    heldLast: (unit: string, at: string) =>
      `${unit === 'people' ? 'held hostage' : `${unitOf(unit, null)} held`}, as last reported ${at}`,
    freed: (unit: string) => (unit === 'people' ? 'freed' : `${unitOf(unit, null)} freed`),
    emergencies: (count: number): string => (count === 1 ? 'emergency in force' : 'emergencies in force'),
    alone: (place: string) => `${place} alone`,
    open: 'show the claims',
  },
  known: {
    /** "As known on 26 July 2023, from 7 reports:" */
    asOf: (moment: string, reports: number, within: string | null) =>
      `${within ? `${within}, as` : 'As'} known on ${day(moment)}${reports > 0 ? `, from ${plural(reports, 'report', 'reports')}` : ''}`,
    noReports: 'No report has been read yet.',
    noReportsHint: 'The map shows the places that are known. Figures come with the first report.',
    nothing: 'No report tells of anything here.',
    nothingChosen: 'No report tells of anything that these filters choose.',
    at: (what: string, places: number) => `${what} in ${spell(places, 'place', 'places')}`,
    /** Told of in places, and also counted for the country as a whole. */
    atAndInAll: (what: string) => `${what} and nationwide`,
    /** The same of each of several. */
    allAndInAll: (what: string) => `${what}, each also counted nationwide`,
    unconfirmed: (what: string) => `${what} (no official word)`,
    denied: (what: string) => `${what} (denied)`,
    replaced: (what: string) => `${what} (replaced since)`,
    background: (what: string) => `${what} (background from earlier years)`,
  },
  filters,
  map: {
    region: 'Map',
    loading: 'The map is being drawn.',
    noScript: 'The map needs JavaScript. The list says all that the map shows.',
    keys: 'Arrow keys move the map, plus and minus zoom',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Whole area',
    resetHint: 'Show the whole area again',
    prison: (name: string) => (/prison|penitentiary|jail/i.test(name) ? name : `${name}, prison`),
    andHere: (count: number) => `+${number(count)} here`,
    moreHere: (count: number) => `${count} more here`,
    which: 'Which of these?',
  },
  list: {
    region: 'Incidents',
    placed: 'On the map',
    elsewhere: 'Outside this section of the map',
    facts: 'About the prisons',
    earlier: (figures: string) => `earlier: ${figures}`,
    /** Beside those who give the figure: from how many another is read, and from how many none. */
    others: (figures: number, none: number): string | null => {
      const other = plural(figures, 'other outlet gives another figure', 'other outlets give other figures')
      const unread = `no figure read from ${figures > 0 ? number(none) : plural(none, 'other outlet', 'other outlets')}`
      if (figures > 0) return none > 0 ? `${other}, ${unread}` : other
      return none > 0 ? unread : null
    },
    reportedOn: (day: string) => `reported ${day}`,
    parts: 'In a province or region, not drawn',
    partsHint: 'Known no closer than that, so no sign on the map stands for these.',
    unplaced: 'Not placed more precisely',
    unplacedHint: 'The reports tie these to no prison, town or province.',
    counts: 'Also counted in the reports',
    countsHint: 'Numbers of something else: what each counts, its sentence says.',
    background: 'Background',
    backgroundHint: 'Figures from earlier years, told as background.',
    showBackground: 'Show background on the map',
    count: (count: number, earlier: number) =>
      plural(count, 'incident', 'incidents') +
      (earlier > 0 ? ` and ${number(earlier)} of earlier years` : ''),
    inView: (count: number, all: number) => `${number(count)} of ${number(all)} in view`,
  },
  detail: {
    region: 'Details',
    close: 'Close',
    /** Of what an address leads to. */
    lost: 'What this link leads to is not here',
    lostHint:
      'It may have been read anew since the link was made, or the link is not whole. Choose it on the map or in the list of incidents.',
    lostFiltered: 'Or the filters leave it out.',
    loadingSentence: 'Fetching the sentence…',
    noSentence: 'The sentence cannot be fetched now.',
    retry: 'Try again',
    saidBy: (who: string) => `said by ${who}`,
    published: (publisher: string, at: string) => `${publisher}, ${day(at)}`,
    happened: (from: string, to: string) =>
      from === to ? day(from) : `${formats.firstDay(from, to)} to ${day(to)}`,
    openArticle: 'Open in the article',
    original: 'Original page',
    history: 'How the figure moved',
    historyOne: 'One report gives this.',
    noFigure: 'no number',
    /** Of a figure that another report replaces; what its own report replaces has the status for it. */
    overtaken: 'overtaken by a later report',
    where: 'The place',
    why: 'Why this place',
    byLikeness: 'What the figure counts was judged by its likeness to annotated sentences.',
    bounds: {
      exact: 'given as an exact number',
      at_least: 'given as a minimum: there may be more',
      at_most: 'given as a maximum',
      about: 'given as an approximate number',
      range: 'reports differ: the lowest and the highest figure',
    },
    /** Of a least number that no report gives as one. */
    atLeastTold: 'a minimum, by what the reports tell: there may be more',
    together: 'the sum of what its sentence lists',
    noBound: 'No number is read from the report.',
    capacity: (value: number, date: string) => `built for ${number(value)} (${day(date)})`,
    population: (value: number, date: string) => `${number(value)} inmates (${day(date)})`,
    perHundred: (value: number, date: string) =>
      `${number(value)} inmates for every 100 places (${day(date)})`,
    record: 'From the record',
    later: 'counted later than what is shown here',
    source: 'Source',
    also: 'Also known as',
    here: 'What the reports tell of this place',
    nothingHere: 'The reports shown tell of nothing at this place.',
    onlyHere: (name: string) => `Show only ${name}`,
    holds: (what: string): string =>
      ({ men: 'for men', women: 'for women', mixed: 'for men and women' })[what] ?? what,
  },
  relations: {
    same: 'the same report',
    gives: (who: string, figure: string) => `${who} gives ${figure}`,
    unconfirmed: (who: string, figure: string) => `${who} has an unconfirmed ${figure}`,
    later: (who: string, figure: string) => `${who} later gave ${figure}`,
    replaced: (figure: string) => `the same report gives ${figure} in its place`,
    part: (figure: string | null) => (figure === null ? 'part of a larger figure' : `part of the ${figure}`),
    /** Of one there is no "the 1": who it was is told beside it. */
    onTop: (figure: string | null) =>
      figure === null
        ? 'on top of another figure'
        : figure === '1'
          ? 'on top of one other'
          : `on top of the ${figure}`,
  },
  article: {
    published: (publisher: string, at: string) => `${publisher}, published ${day(at)}`,
    claims: (count: number) => plural(count, 'claim', 'claims'),
    marks: 'Marked: every figure or fact that was read from this text.',
    home: 'Back to the map',
    background: 'background from earlier years',
    show: 'Show on the map',
    toMark: 'Where the text says it',
    filteredOut: 'The filters leave this out of the map.',
    loading: 'Fetching the article…',
    failed: 'The article cannot be fetched now.',
    lost: 'This article is not here',
    lostHint:
      'The link that led here is not whole, or the article has been taken away. The list of incidents leads to all articles there are.',
    struck: (count: number) =>
      `Struck by the newsroom, and shown nowhere: ${plural(count, 'thing that was', 'things that were')} read from this text.`,
    lostClaim:
      'What the link to this article leads to is no longer read from it. Marked below is everything that is read from it now.',
  },
  zones: {
    region: 'Emergency zones',
    none: 'No state of emergency is on record or reported here.',
    noneChosen: 'These filters leave out every state of emergency.',
    emergency: 'State of emergency',
    /** Where nobody declared more. */
    curfewAlone: 'Curfew',
    scopes: {
      prison_system: 'Every prison of the country',
      country: 'The whole country',
      areas: 'Areas',
      unsaid: 'Area not said',
    } satisfies Record<ZoneScope, string> as Record<ZoneScope, string>,
    /** Those of our list that were not closed, or still to open: a report may count others. */
    prisons: (shown: number, all: number) =>
      `${shown < all ? `${shown} of ` : ''}${plural(all, 'prison', 'prisons')} known here and in use then`,
    approximate: 'drawn as an approximate circle',
    /** Of areas that a filter by place does not ask for. */
    outside: (areas: string) => `outside the places chosen: ${areas}`,
    namedByDecree: (decree: string) => `Areas named by ${decree}, not by the article`,
    namedByArticle: 'Areas named by the article',
    from: (at: string) => `from ${day(at)}`,
    /** Where it was made public on another day than it began: reports tell of that day. */
    announced: (at: string) => `announced ${day(at)}`,
    until: (at: string) => `until ${day(at)}`,
    /** The end that no decree sets. */
    reckoned: (publisher: string) => `Its end is reckoned from the days that ${publisher} gives`,
    suspended: (list: string[]) => `Suspended: ${formats.list(list)}`,
    /** Behind a place: "Harrow: assembly and free movement suspended". */
    without: (list: string[]) => `${formats.list(list)} suspended`,
    /** In some of its areas alone. */
    suspendedIn: (where: string, list: string[]) => `Suspended in ${where}: ${formats.list(list)}`,
    /** Where no report says from when. */
    lasting: (days: number) => `for ${plural(days, 'day', 'days')}`,
    /** "Curfew in Harrow: 22:00-05:00"; where no hours are told only that there is one. */
    curfew: (hours: string | null, where: string | null) =>
      `Curfew${where ? ` in ${where}` : ''}${hours ? `: ${hours}` : ''}`,
    sources: 'Sources',
    noSentence: 'On record only: no report shown here tells of it.',
    noDecree: 'Told by the reports; no decree on record matches.',
    inForce: 'in force',
    ended: 'ended',
    coming: 'not yet in force',
    undated: 'no dates given',
    open: 'no end reported',
    /** Areas that a report counts and does not name: "2 provinces, not named". */
    unnamed: (count: number | null, kind: 'province' | 'canton' | 'area') =>
      count === null ? 'areas not named' : `${plural(count, ...areaNames[kind])}, not named`,
  },
  legend: {
    region: 'Legend',
    key: 'What the figures count',
    size: 'Area in proportion to the lowest figure known; a thin outer ring for the highest.',
    sizeEnds: (most: number) => `From ${number(most)} on all are equally large.`,
    /** Of what counts nobody to whom something was done. */
    oneSize: 'Troops and other figures: one size.',
    noNumber: 'Dashed: no number given.',
    numberless: 'No number given',
    /** Of what is drawn dotted and hollow. */
    doubtful: (all: Status[]) => `Dotted, not filled: ${all.map((one) => statuses[one]).join('; ')}`,
    site: 'Prison, position known',
    ring: 'Prison, position known to the town only',
    zone: 'State of emergency, area',
    zoneRing: 'State of emergency, every prison',
    approximate: 'Approximate area',
    province: 'A tinted province: known no closer than that.',
    background: 'Grey: background from earlier years.',
  },
  credits: {
    region: 'About the data',
    drawnBy: 'Map drawn with',
    note: 'Every figure is read by a machine from the sentence that it opens. Only what one sentence lists is added up.',
    api: 'Data routes',
  },
  live: {
    offline: (at: string) => `You are offline: showing what was known as of ${at}.`,
    away: (at: string) => `The server does not answer: what is shown is as of ${at}.`,
    /** "The emergencies could not be fetched: showing them as of 14:32 UTC." */
    partial: (parts: string[], at: string) =>
      `${formats.list(parts)} could not be fetched: shown as of ${at}.`.replace(/^./, (c) => c.toUpperCase()),
    parts: { incidents: 'the incidents', zones: 'the emergencies', articles: 'the list of reports' },
    partOld: (at: string) => `This could not be fetched anew: shown as of ${at}.`,
    partMissing: 'This could not be fetched: what is shown is not yet what you have chosen.',
    busy: 'Fetching…',
    news: (since: string, what: string) => `New since ${since}: ${what}.`,
    reports: (count: number) => plural(count, 'report', 'reports'),
    /** "Harrow Fell prison: 31 killed, before 18 killed" */
    moved: (place: string | null, now: string, before: string) =>
      `${place ? `${place}: ` : ''}${now}, before ${before}`,
    movedMore: (count: number) => plural(count, 'other figure changed', 'other figures changed'),
    added: (count: number) => plural(count, 'incident more', 'incidents more'),
    gone: (count: number) => plural(count, 'incident no longer told', 'incidents no longer told'),
    emergencies: (count: number) => plural(count, 'emergency more', 'emergencies more'),
    take: 'Noted',
    notApplied: 'What you have chosen is applied to it only roughly until then.',
    refused: (detail: string) => `The server refused the request: ${detail}`,
  },
  embed: {
    open: 'Open the dashboard',
    /** Without the reports where they cannot be counted. */
    asOf: (moment: string, reports: number | null) =>
      `As known on ${day(moment)}${reports === null ? '' : `, ${plural(reports, 'report', 'reports')}`}`,
    /** Of an image: what stands in no one place, or tells what a prison is like, has no sign. */
    undrawn: (count: number, all: number) =>
      `Without a sign here: ${number(count)} of ${plural(all, 'incident', 'incidents')}.`,
    newTab: 'opens in a new tab',
    explore: 'Explore the map',
    nationwide: (country: string) => `In all of ${country}`,
    others: 'Other reports',
    /** Of emergencies, by name. */
    unsigned: 'Without a sign here',
    allSources: (count: number) => `${plural(count, 'source', 'sources')} on the dashboard`,
    list: (incidents: string) => `${incidents} as a list`,
    offline: 'No connection: try again later',
    twoFingers: 'Two fingers move the map',
    withKey: (key: string) => `${key} and the wheel zoom the map`,
  },
  exports: exportWords,
  page: {
    skip: 'Skip to the list of incidents',
    sheetUp: 'Open the panel further',
  },
}

export type Words = typeof en
