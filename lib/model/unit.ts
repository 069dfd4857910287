/** What happens to people and no kind counts. */
const fates = [
  'people displaced',
  'families displaced',
  'people missing',
  'people evacuated',
  'families evacuated',
  'deaths from illness or hunger',
  'people rescued',
] as const

/** What the reader counts. Every language has words for each: a new one here is a new word in each catalogue. */
export const units = [
  'people',
  'guards',
  'prisons',
  'attacks',
  'days',
  'hours',
  'measures',
  'reports',
  'inmates held',
  'inmates moved',
  'inmates protesting',
  'inmates who surrendered',
  'inmates caught trying to escape',
  'recaptured inmates',
  'foiled escapes',
  'hostages who escaped',
  'bodies identified',
  'bodies handed over',
  ...fates,
] as const
export type Unit = (typeof units)[number]

/** What a length of time is counted in, and no people or measures. */
export const isTime = (unit: string): boolean => unit === 'days' || unit === 'hours'

/** People to whom something happened and whom no kind counts. */
export const befellPeople = (unit: string): boolean => fates.some((fate) => fate === unit)
/** Their number goes on from report to report as a toll does; of those rescued each report tells of a rescue of its own. */
export const goesOn = (unit: string): boolean => befellPeople(unit) && unit !== 'people rescued'
