import { formats, plural } from './en-phrases'

const { number, day } = formats

/** The words of what is opened of an incident or a place. */
export const detail = {
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
  /** Words of a report in another language. */
  quoted: (words: string) => `“${words}”`,
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
  perHundred: (value: number, date: string) => `${number(value)} inmates for every 100 places (${day(date)})`,
  record: 'From the record',
  later: 'counted later than what is shown here',
  source: 'Source',
  also: 'Also known as',
  here: 'What the reports tell of this place',
  nothingHere: 'The reports shown tell of nothing at this place.',
  onlyHere: (name: string) => `Show only ${name}`,
  holds: (what: string): string =>
    ({ men: 'for men', women: 'for women', mixed: 'for men and women' })[what] ?? what,
}

/** How a figure stands to what others say. */
export const relations = {
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
}

/** The words of an article and of what was read from it. */
export const article = {
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
}
