import { either } from '@/lib/text/either'

const blank = '[^\\S\\n]'
const opening = either(
  'in|at|near|outside|just outside|on|close to|to the|north|south|east|west|of|an?|the|some|about',
  'en|cerca de|junto a|al|a|de|del|que|el|la|una?|unos',
  '\\d+',
)
const elsewhere = either(
  'and|but|then|has|have|had|was|were|is|holds|are|into|towards',
  'y|e|pero|luego|ha|han|fue|fueron|es|era|hacia|hasta',
)
const word = `(?!${elsewhere}(?!\\p{L}))[\\p{L}\\p{N}'’-]+[^\\S\\n,]*,?${blank}*`

/**
 * What may stand between a prison and the town that it lies in: a preposition at once, or a comma and what describes the
 * spot. No verb of moving, no "and": those lead to another place.
 */
export const tellsWhere = new RegExp(
  `^(?:,?${blank}*\\(|,?${blank}+${opening}(?!\\p{L})${blank}*(?:${word}){0,10})$|^${blank}+$`,
  'iu',
)

/** The word right before the town: a preposition, or the parenthesis. */
export const isPlacingEnd =
  /(?:^|[^\p{L}])(?:in|en|at|of|de|del|near|outside|from|desde)(?:[^\S\n]+(?:the|la|el|central|downtown|northern|southern|eastern|western|el centro de|las afueras de))?[^\S\n]+$|\($/iu
