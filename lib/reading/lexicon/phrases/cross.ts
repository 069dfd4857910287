import type { Sense } from '@/lib/reading/lexicon/verb-senses'

/**
 * Every verb with every ending: `cross('hurt', 'salir quedar', 'herid*, con golpes')`. Verbs are parted by blanks, endings by commas;
 * "muert*" stands for a participle in each gender and number, ".." for words between.
 */
export const cross = (sense: Sense, verbs: string, ends: string): [string, Sense][] =>
  verbs
    .split(/\s+/)
    .flatMap((verb) => ends.split(/,\s*/).map((end): [string, Sense] => [`${verb} ${end}`, sense]))

/** Each ending led by a word: `led('con', 'golpes, cortes')`. */
export const led = (word: string, ends: string): string => ends.replace(/(^|, )/g, `$1${word} `)
