import type { Article } from '@/lib/model/article'
import type { Claim, Quantity, When } from '@/lib/model/claim'
import type { Explanation } from '@/lib/model/explanation'
import type { Reading } from '@/lib/model/reading'
import type { Span } from '@/lib/model/span'
import { type Part, parts, spansOf, toSegments } from '@/lib/reading/explanation/segments'

/** A reading for a person: each sentence with the words that told something, beneath it what they told and why. */

type Paint = (text: string, as: Part | 'faint') => string

/** Select graphic rendition codes, ECMA-48. */
const colours: Record<Part | 'faint', string> = {
  number: '1;33',
  hedge: '35',
  kind: '31',
  place: '32',
  date: '36',
  speaker: '34',
  faint: '2',
}

/** In colour where the output is a terminal that wants it (no-color.org), else in brackets. */
export function paintFor(isTerminal: boolean, env: Record<string, string | undefined>): Paint {
  if (isTerminal && !env.NO_COLOR && env.TERM !== 'dumb')
    return (text, as) => `\u001b[${colours[as]}m${text}\u001b[0m`
  return (text, as) => (as === 'faint' ? text : `[${as}: ${text}]`)
}

/** Text of an article speaks to no terminal. */
const tame = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ')

const boundWords: Record<Quantity['bound'], string> = {
  exact: '',
  at_least: 'at least ',
  at_most: 'at most ',
  about: 'about ',
}

const toNumber = ({ value, high, bound }: Quantity) =>
  `${boundWords[bound]}${value}${bound === 'about' && high !== null && high !== value ? ` to ${high}` : ''}`

const toUnit = ({ unit, quantity }: Claim) => (unit === 'people' && quantity?.value === 1 ? 'person' : unit)

const toDay = ({ start, end }: When) => (start === end ? start : `${start} to ${end}`)

const toStatus = ({ status, historic }: Claim) =>
  [status, ...(historic ? ['background from before'] : [])].join(', ')

/** What the reader made of each part. */
function answers(claim: Claim): Record<Part, string | null> {
  const { quantity, place, when, attribution } = claim
  return {
    kind: claim.byLikeness ? `${claim.kind}, by likeness to annotated sentences` : claim.kind,
    number: quantity && `${toNumber(quantity)} ${toUnit(claim)}`,
    hedge: quantity && quantity.bound !== 'exact' ? quantity.bound.replace('_', ' ') : null,
    place: `${place ? `${place.name}, ${place.kind}` : 'nowhere'} (${claim.placeReason})`,
    date: when && toDay(when),
    speaker: attribution,
  }
}

const widest = Math.max(...parts.map((part) => part.length))

function explainClaim(claim: Claim, explanation: Explanation, text: string, paint: Paint): string[] {
  const told = answers(claim)
  const lines = parts.flatMap((part) => {
    const words = spansOf(explanation, part).map(({ start, end }) => `"${tame(text.slice(start, end))}"`)
    if (told[part] === null && words.length === 0) return []
    const answer = [told[part] ?? '', words.length > 0 ? `from ${words.join(', ')}` : 'from no words here']
    return [`      ${part.padEnd(widest)}  ${answer.filter(Boolean).join(', ')}`]
  })
  const headline = `${claim.kind.replaceAll('_', ' ')}${claim.quantity ? ` ${toNumber(claim.quantity)}` : ''}`
  return [`    ${headline} ${paint(`(${toStatus(claim)})`, 'faint')}`, ...lines]
}

const isSame = (a: Span, b: Span) => a.start === b.start && a.end === b.end

function explainSentence(sentence: Span, article: Article, reading: Reading, paint: Paint): string[] {
  const { text } = article
  const claims = reading.claims.flatMap((claim) =>
    isSame(claim.sentence, sentence) && claim.explanation ? [{ claim, why: claim.explanation }] : [],
  )
  const marked = toSegments(
    sentence,
    claims.map(({ why }) => why),
  ).map(({ start, end, part }) => {
    const words = tame(text.slice(start, end))
    return part ? paint(words, part) : words
  })
  const refused = reading.rejected.filter((rejection) => isSame(rejection.sentence, sentence))
  return [
    marked.join(''),
    ...claims.flatMap(({ claim, why }) => explainClaim(claim, why, text, paint)),
    ...refused.map(({ reason }) => `    ${paint(`not claimed: ${tame(reason)}`, 'faint')}`),
  ]
}

/** `sentences` are those of the article, in order. */
export function explainReading(
  article: Article,
  reading: Reading,
  sentences: readonly Span[],
  paint: Paint,
): string {
  const { title, publisher, publishedAt } = article
  const head = [`${tame(title)} (${tame(publisher)}, ${publishedAt ?? 'no day'})`]
  const legend = parts.map((part) => paint(part, part)).join(' ')
  return [head, [legend], ...sentences.map((sentence) => explainSentence(sentence, article, reading, paint))]
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}
