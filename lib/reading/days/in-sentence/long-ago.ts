import type { Candidate } from '@/lib/reading/candidate'
import { isVerb, type Range } from '@/lib/reading/grammar/chunk'
import { chunkAt } from '@/lib/reading/grammar/clause'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isViolence } from '@/lib/reading/kind-groups'
import { either } from '@/lib/text/either'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** "Decades ago a fire killed 361", "en los años noventa": years before the report, and on no day of it. */

const signs = signOfWords(
  'years decades decade century generation generations 1950s 1960s 1970s 1980s 1990s 2000s 2010s eighties nineties seventies ' +
    'anos decada decadas siglo ochenta noventa setenta',
)
const several = '(?:many|several|some|few|dozens of|various|varios|muchos|algunos|unos|pocos) '
const tens =
  '(?:(?:19)?[5-9]0s?|(?:19|20)[0-9]0s?|fifties|sixties|seventies|eighties|nineties|cincuenta|sesenta|setenta|ochenta|noventa)'
const vague = new RegExp(
  `^${either(
    `(?:${several})?(?:years|decades|generations) (?:ago|earlier|before)`,
    `in the (?:early |late |mid - |mid )?(?:\\d{4}s|fifties|sixties|seventies|eighties|nineties)`,
    `hace (?:${several})?(?:anos|decadas|siglos)`,
    `(?:${several})?(?:anos|decadas) (?:atras|antes)`,
    `en (?:los|la decada de(?: los)?|los anos) (?:anos )?${tens}`,
  )}(?: |$)`,
)
const after = new RegExp(
  `^${either(
    '(?:years?|decades?|century|generation) (?:after|since)',
    '(?:anos?|decadas?|siglos?) (?:despues de|desde) que',
  )}(?: |$)`,
)
/** "two years earlier": counted from a day that the text tells of. */
const counted =
  /^(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|last|recent|these|past|ultimos|estos|recientes)$/
const ofToday = /^(?:now|today|ahora|hoy|ya|already|so)$/
const breaks = /^(?:stop|relative)$/

const wordsAt = (view: SentenceView, at: number): string =>
  [0, 1, 2, 3, 4, 5, 6].map((step) => wordAt(view, at + step)).join(' ')

/** No verb, and nothing that ends a clause, between the words and what is told: they are of one deed. */
function isBeside(view: SentenceView, { verb, anchor }: Candidate, at: number): boolean {
  const own = chunkAt(view, verb?.first ?? anchor)
  const [from, to] = [chunkAt(view, at), own].toSorted((a, b) => a - b)
  return !view.chunks
    .slice((from ?? 0) + 1, to)
    .some(
      (chunk) => breaks.test(chunk.kind) || chunk.kind === 'conjunction' || (isVerb(chunk) && chunk !== verb),
    )
}

/** "Years ago, when the jail was new, a riot left 61 dead": what opens the sentence is the time of its main clause. */
function opens(view: SentenceView, { anchor, verb }: Candidate, at: number): boolean {
  const end = view.lexed.tokens.findIndex(({ norm }, i) => i > at && /^[;:]$/.test(norm))
  const isNow = view.lexed.tokens.some(({ norm }) => ofToday.test(norm))
  return at === 0 && (end < 0 || anchor < end) && !isNow && !(verb?.current || verb?.perfect)
}

/** "more than a decade after a blaze killed 361": told in the clause that the words open, in which the day of the rest does not stand. */
function isInClause(view: SentenceView, { anchor, verb }: Candidate, at: number, day: Range | null): boolean {
  if (verb?.form !== 'finite') return false
  const comma = view.lexed.tokens.findIndex(({ norm }, i) => i > at && /^[,;:.]$/.test(norm))
  const isIn = (token: number) => token > at && (comma < 0 || token < comma)
  return isIn(anchor) && isIn(verb.first) && !(day && isIn(day.first))
}

/** Did it happen years before what its sentence tells, whose day is `day`? */
export const isYearsBefore = (view: SentenceView, candidate: Candidate, day: Range | null): boolean =>
  isViolence(candidate) &&
  holds(view, signs) &&
  view.lexed.tokens.some((_, at) => {
    // "two years after": a day that is counted.
    const isCounted = day !== null && day.first <= at && day.last >= at - 1
    return after.test(wordsAt(view, at)) && !isCounted && isInClause(view, candidate, at + 1, day)
  })

/** Did it happen so long ago that the sentence names a decade, or counts in years without saying how many? */
export const isLongAgo = (view: SentenceView, candidate: Candidate): boolean =>
  isViolence(candidate) &&
  holds(view, signs) &&
  view.lexed.tokens.some((_, at) => {
    if (!vague.test(wordsAt(view, at)) || counted.test(wordAt(view, at - 1))) return false
    return isBeside(view, candidate, at) || opens(view, candidate, at)
  })
