import type { ZoneScope } from '@/lib/model/zone'
import { formats, plural } from './en-phrases'

const { day } = formats

const areaNames: Record<'province' | 'canton' | 'area', [one: string, many: string]> = {
  province: ['province', 'provinces'],
  canton: ['canton', 'cantons'],
  area: ['area', 'areas'],
}

/** The words of the emergencies. */
export const zones = {
  region: 'Emergency zones',
  none: 'No state of emergency is on record or reported here.',
  noneChosen: 'With these filters no state of emergency is shown.',
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
  undated: 'no start reported',
  open: 'no end reported',
  /** Areas that a report counts and does not name: "2 provinces, not named". */
  unnamed: (count: number | null, kind: 'province' | 'canton' | 'area') =>
    count === null ? 'areas not named' : `${plural(count, ...areaNames[kind])}, not named`,
}
