import { formats, plural } from './en-phrases'

const { number } = formats

/** What the page says on which a text is read that somebody pastes. */
export const readWords = {
  title: 'Read an article',
  intro:
    'Paste an article and see what a reader of the map would be told from it, why, and what is refused. Nothing is kept: neither here nor on the server.',
  home: 'Back to the map',
  noScript: 'This page needs JavaScript. In a terminal the same is:',
  form: 'The article',
  text: 'Text',
  textHint: 'As it was published. An article file may be pasted whole, with its front matter.',
  length: (length: number, most: number) => `${number(length)} of ${number(most)} characters`,
  language: 'Language',
  languages: { '': 'As the text looks', en: 'English', es: 'Spanish' },
  day: 'Day of publication',
  dayHint: 'It tells which day “on Monday” is. Without it such days stay open.',
  headline: 'Headline',
  publisher: 'Publisher',
  forFile: 'Only for the file.',
  read: 'Read it',
  readAgain: 'Read it again',
  reading: 'Reading …',
  starting: 'The reader is being started; the first text takes some seconds more.',
  cancel: 'Stop',
  cancelled: 'Stopped. Nothing was read.',
  wrong: 'Something is to be mended before it can be read.',
  errors: {
    noText: 'Paste a text first.',
    tooLong: (length: number, most: number) =>
      `${number(length)} characters are too many: at most ${number(most)} are read here. Paste a part, or use npm run read.`,
    tookTooLong: 'Reading this took too long and was given up. Paste a part of it.',
    text: 'This text cannot be taken.',
    day: 'Give a day that exists and has come, or leave it empty.',
    language: 'Choose English or Spanish.',
    title: 'Write the headline in at most 500 characters.',
    publisher: 'Write who published it, in at most 500 characters.',
    dayForFile: 'The file needs the day of publication.',
  },
  offline: 'You are offline. Your text is still here: read it once you are connected.',
  away: 'The server does not answer. Your text is still here: try again in a moment.',
  busy: (seconds: number) =>
    `Others are having articles read. Try again in ${plural(seconds, 'second', 'seconds')}.`,
  failed: 'The text could not be read. The server’s log says more.',
  notAllowed: 'No texts are read for you here.',
  notAllowedHint:
    'Reading takes the server’s processor, so it reads for those on its own machine alone unless it is started with READ_ARTICLES=all. On your own machine, start the app and open its address there, or use a terminal:',
  result: 'What is read in it',
  found: (claims: number) => `${plural(claims, 'claim is', 'claims are')} read in this text`,
  nothing: 'No figures were read in this text',
  nothingHint: (refused: number): string =>
    refused > 0
      ? 'What was looked at and not told stands below, with the reasons.'
      : 'No number and no deed in it was even looked at.',
  counted: (sentences: number, places: number) =>
    `${plural(sentences, 'sentence', 'sentences')}, ${plural(places, 'place', 'places')} named`,
  readAs: { en: 'Read as English', es: 'Read as Spanish' },
  fromDay: (day: string) => `days counted from ${day}`,
  noDay: 'no day of publication given, so days like “on Monday” stay open',
  stale: 'You have changed the article since. This is what was read before.',
  /** Before a link to the article. */
  stored: 'This very text is on the map already, as',
  struckThere: 'What was struck of it is struck here too.',
  remarks: 'To look at',
  remarkInSpanish: null as Record<string, string> | null,
  claims: 'Claims',
  toLine: 'All that was read here',
  kind: 'What',
  number: 'Number',
  when: 'Day',
  noWhen: 'no day is told',
  speaker: 'Said by',
  noSpeaker: 'nobody is named',
  words: 'From the words',
  refused: 'Looked at and not told',
  refusedHint: 'Numbers and deeds that are on no map, each with the reason.',
  noneRefused: 'Nothing was refused.',
  /** A reason for refusing in another language; null where it stays as the reader says it. */
  reasonInSpanish: null as
    | ((reason: string, labelOf: (kind: string) => string | null) => string | null)
    | null,
  places: 'Places named in the text',
  noPlaces: 'The text names no place.',
  times: (count: number) => `${number(count)} times`,
  noPlace: 'no place',
  placeInSpanish: null as ((reason: string) => string | null) | null,
  file: 'The article file',
  fileHint: 'The article as it was read, ready for a crisis of your own.',
  download: 'Download as an article file',
  downloaded: (name: string) => `${name} is saved.`,
  fileStale: 'Read the changed text first: the file holds what was read.',
  where: (name: string) =>
    `Put it into the folder articles/ of your crisis, then run: npm run ingest -- articles/${name}`,
}
export type ReadWords = typeof readWords
