/** What a page says of an address that it cannot read: which parameter, what it may be, and the way on. */
export const problemWords = {
  title: 'This address cannot be read',
  placeTitle: 'There is no such place',
  sourceTitle: 'There is no such source',
  home: 'Show everything',
  without: (name: string) => `Go on without “${name}”`,
  swap: 'Swap the two days',
  oneOf: (name: string) => `“${name}” can be one of these:`,
  bad: (name: string, values: string[]) => `“${name}” cannot be ${values.map((v) => `“${v}”`).join(', ')}.`,
  repeated: (name: string) => `“${name}” is in the address more than once; it can be there once.`,
  reversed: (from: string, to: string) =>
    `The first day (“from”, ${from}) lies after the last (“to”, ${to}), so no day lies between them.`,
  reversedHint: 'Give the earlier day as “from” and the later as “to”, or leave one of them out.',
  many: 'The address has too many parameters.',
  place: (value: string) => `No place goes by “${value}”.`,
  source: (value: string) => `No publisher and no article of this map goes by “${value}”.`,
  /** How a value that is no choice among few is written. */
  forms: {
    place: 'Choose a place from the filters of the map instead.',
    from: 'It is the first day, written as year, month and day: 2023-07-22.',
    to: 'It is the last day, written as year, month and day: 2023-07-26.',
    asOf: 'It is a day, written as 2023-07-26, or a moment, written as 2023-07-26T18:00:00Z.',
    q: 'It is the words to search for, 200 characters at most.',
    source: 'It is the name of a publisher or the id of an article.',
    bbox: 'It is a section of the map, written as west,south,east,north in degrees: -81,-5,-75,2.',
    view: 'It is where the map stands, written as zoom/latitude/longitude: 7/-1.5/-78.5.',
    page: 'It is a page of the table, a whole number from 1 on.',
  } as Record<string, string>,
  /** What a choice among few says, where nothing else on the pages has a word for it. */
  choices: {
    en: 'English',
    es: 'Spanish',
    light: 'light',
    dark: 'dark',
    on: 'shown',
    off: 'left out',
    incidents: 'incidents',
    prisons: 'prisons',
    emergencies: 'emergencies',
  } as Record<string, string>,
}
