import type { Right, Status } from '@/lib/model/claim'
import type { Precision } from '@/lib/model/place'
import { bareLevel, type Level } from './area-levels'
import { exportWords } from './en-exports'
import { filters } from './en-filters'
import { many } from './en-many'
import { article, detail, relations } from './en-opened'
import { formats, namedUnit, plural, range, spell, unitOf } from './en-phrases'
import { hostages, time } from './en-time'
import { zones } from './en-zones'
import { toKinds } from './to-kinds'

const { number, day } = formats

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
  detail,
  relations,
  article,
  zones,
  many,
  kinds: toKinds('en', (unit, count) => ({ name: unitOf(unit, count) })),
  unitName: namedUnit,
  statuses,
  precisions: {
    site: 'position known to the building',
    neighbourhood: 'position known to within a kilometre or two',
    city: 'position known to the city only',
    /** Of a division, by its country's word for it (in Spanish with its article). */
    canton: (level: string) => `position known to the ${level} only`,
    province: (level: string) => `position known to the ${level} only`,
    country: 'position known to the country only',
  } satisfies Record<Precision, string | ((level: string) => string)>,
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
    missing: 'missing',
    missingLast: (at: string) => `missing, as last reported ${at}`,
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
    /** The same where there are several countries. */
    atAndInAllOf: (what: string, countries: string[]) =>
      `${what} and in ${formats.list(countries)} as a whole`,
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
    /** Of regions that are filtered by. */
    noOutline: (names: string) =>
      `No outline of ${names} is at hand: what is known of it is in the list, not on the map.`,
  },
  list: {
    region: 'Incidents',
    placed: 'On the map',
    elsewhere: 'Outside this section of the map',
    facts: 'About the prisons',
    earlier: (figures: string) => `earlier:\u00a0${figures}`,
    /** Beside those who give the figure: from how many another is read, and from how many none. */
    others: (figures: number, none: number): string | null => {
      const other = plural(figures, 'other outlet gives another figure', 'other outlets give other figures')
      const unread = `no figure read from ${figures > 0 ? number(none) : plural(none, 'other outlet', 'other outlets')}`
      if (figures > 0) return none > 0 ? `${other}, ${unread}` : other
      return none > 0 ? unread : null
    },
    reportedOn: (day: string) => `reported ${day}`,
    parts: (level: Level) =>
      `In a ${level === 'region' ? '' : `${bareLevel(level, 'en')} or `}region, not drawn`,
    partsHint: 'Known no closer than that, so no sign on the map stands for these.',
    unplaced: 'Not placed more precisely',
    unplacedHint: (level: Level, hasPrisons: boolean) =>
      `No ${hasPrisons ? 'prison, ' : ''}town or ${bareLevel(level, 'en')} could be made out.`,
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
  legend: {
    region: 'Legend',
    key: 'What the figures count',
    size: 'Area in proportion to the lowest figure known; a thin outer ring for the highest.',
    /** Of circles that all are drawn small. */
    largest: (most: number) => `The largest: ${number(most)}.`,
    smallest: (fewest: number) => `Up to ${number(fewest)} all are equally small.`,
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
    province: (level: Level) => `A tinted ${bareLevel(level, 'en')}: known no closer than that.`,
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
    notShown: 'This cannot be shown now.',
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
