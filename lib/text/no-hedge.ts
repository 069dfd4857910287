import type { NumberMention } from './numbers'
import { toNumber } from './small-numbers'
import type { Token } from './tokens'

/** Words of a hedge in their sentence: they begin at `from` and end before `end`, which is the number or its article. */
type Stands = { tokens: Token[]; number: NumberMention; from: number; end: number; words: readonly string[] }

/** "handed over eleven", "spread over seven prisons", "control over four", "news about nine": the word goes with the one before it. */
const governing: Readonly<Record<string, RegExp>> = {
  over: /^(?:(?:hand|turn)(?:s|ed|ing)?|spread(?:s|ing)?|fan(?:s|ned)?|sweeps?|swept|out|presid(?:es|ed)|control|command|power|authority|protests?|demonstrations?|anger|outrage|fury|grief|mourning|alarm|concerns?|fears?|row|dispute|trial|inquiry|investigation|charges)$/,
  about:
    /^(?:news|information|details|rumou?rs?|stor(?:y|ies)|talks?|talked|talking|questions?|concerns?|worr(?:y|ied)|spoke|spoken|knew|knows?|known|learn(?:ed|t)?)$/,
}
/** What is done over deeds: "arrested six people over 12 killings". */
const law =
  /^(?:arrest|detain|charg|convict|try|tried|jail|imprison|sentenc|su(?:e|ed|es|ing)$|indict|question|sought|want|accus|march|protest|condemn|sanction|fined|suspend|sack|resign)/
const deeds =
  /^(?:killings?|murders?|deaths?|homicides|attacks?|bombings?|kidnappings?|abductions?|disappearances?|massacres?)$/
const climbs = /^(?:go|goes|going|gone|went|creep|crept|climb(?:s|ed|ing)?|edged)$/

const wordBefore = ({ tokens, from }: Stands): string => tokens[from - 1]?.norm ?? ''

/** What else the words of a hedge may say before a number, each with an example. */
const otherwise: Readonly<Record<string, (stands: Stands) => boolean>> = {
  'some of the 12 guards': ({ tokens, end, words }) => words[0] === 'some' && tokens[end]?.norm === 'of',
  'has gone up to 17': (stands) => stands.words[0] === 'up' && climbs.test(wordBefore(stands)),
  'handed over eleven': (stands) =>
    stands.words.length === 1 && governing[stands.words[0] ?? '']?.test(wordBefore(stands)) === true,
  'arrested over 12 killings': ({ tokens, number, from, words }) =>
    words.join(' ') === 'over' &&
    deeds.test(tokens[number.last + 1]?.norm ?? '') &&
    tokens.slice(Math.max(0, from - 4), from).some(({ norm }) => law.test(norm)),
  'no han salido más que nueve': ({ tokens, from, words }) =>
    words.join(' ') === 'mas que' &&
    tokens.slice(Math.max(0, from - 6), from).some(({ norm }) => norm === 'no'),
  'one more than the 223, una más que las 223': ({ tokens, number, from, end, words }) =>
    /^(?:mas que|more than)$/.test(words.join(' ')) &&
    end < number.first &&
    toNumber(tokens[from - 1]?.norm ?? '') !== null,
  'said about the six inmates': ({ tokens, number, end, words }) =>
    words.join(' ') === 'about' && tokens[end]?.norm === 'the' && end < number.first,
  'anger over the 18 deaths': ({ tokens, number, end, words }) =>
    words.join(' ') === 'over' && tokens[end]?.norm === 'the' && end < number.first,
  'under a 20-day state of emergency': ({ tokens, number, words }) =>
    words[0] === 'under' && tokens[number.last + 1]?.norm === '-',
}
const readings = Object.values(otherwise)

/** Do the words of a hedge say something else where they stand, and bound no number? */
export const boundsNothing = (stands: Stands): boolean => readings.some((says) => says(stands))
