import { fold } from '@/lib/text/fold'
import type { Refusal } from '../candidate'
import type { Draft } from '../draft'
import { isNoun } from '../grammar/chunk'
import type { SentenceView } from '../grammar/sentence-view'
import { isCount } from '../leaning/models'
import type { Speech } from '../speakers/told'
import { type DeniedNumber, deniedNumbers, pointsBack } from './denied-numbers'

/** Numbers that another sentence of the article denies: "... denying that 11,300 had been killed", "The ministry rejects that". */

type Denial = {
  view: SentenceView
  numbers: readonly DeniedNumber[]
  points: 'figure' | 'it' | null
  /** Names of whoever speaks there. */
  names: ReadonlySet<string>
}

const common =
  /^(?:the|and|ministry|minister|ministerio|ministro|health|national|nacional|government|gobierno|general|state|united|nations|naciones|unidas|office|spokesman|spokeswoman)$/
const shortest = 3 // letters; "UN" and "OIM" stand for a body as well, in capitals

/** The names among the words of a text, folded: "Red Crescent" of "the Libyan Red Crescent". */
const namesIn = (text: string): string[] =>
  (text.match(/\p{Lu}[\p{L}\p{M}.'’-]*/gu) ?? [])
    .map((word) => fold(word))
    .filter((word) => word.length > shortest && !common.test(word))

function denialOf(
  view: SentenceView,
  speeches: readonly Speech[],
  refused: readonly Refusal[],
): Denial | null {
  const numbers = deniedNumbers(view, refused)
  const points = pointsBack(view)
  if (numbers.length === 0 && points === null) return null
  const said = speeches.map(({ speaker }) => speaker).join(' ')
  const { tokens } = view.lexed
  const capitals = tokens.filter(({ kind, capital }, at) => kind === 'word' && capital && at < tokens.length)
  return {
    view,
    numbers,
    points,
    names: new Set(namesIn(`${said} ${capitals.map(({ text }) => text).join(' ')}`)),
  }
}

const far = 3 // sentences, over which a small number is the same
const telling = 100 // people: a number so large is hardly another's by chance

type Where = { id: string; province: string | null }
const placesIn = ({ chunks }: SentenceView): Where[] =>
  chunks.flatMap((chunk) => {
    const place = isNoun(chunk) ? chunk.place?.place : null
    return place && place.kind !== 'country' ? [place] : []
  })

/** "12 died in Beni ... In Goma the governor denied that 12 had died": of two towns. */
function isElsewhere(view: SentenceView, other: SentenceView): boolean {
  const [here, there] = [placesIn(view), placesIn(other)]
  const near = (a: Where, b: Where) => a.id === b.id || (a.province !== null && a.province === b.province)
  return here.length > 0 && there.length > 0 && !here.some((a) => there.some((b) => near(a, b)))
}

const isSameNumber = (
  { candidate: { kind, quantity }, view }: Draft,
  { numbers, view: other }: Denial,
): boolean =>
  numbers.some(
    (denied) =>
      (quantity?.value === denied.value || quantity?.high === denied.value) &&
      (denied.kind === null ? denied.value >= telling : denied.kind === kind && kind !== 'other_count') &&
      (denied.value >= telling || (Math.abs(view.index - other.index) <= far && !isElsewhere(view, other))),
  )

/** "at least 3,400 died": nobody is said to have done it, so that what is denied is the number. */
const isOfNoDeed = ({ candidate: { verb, phrase }, view }: Draft): boolean =>
  verb === null ||
  verb.senses.includes('die') ||
  (verb.passive && !view.lexed.tokens.slice(verb.last).some(({ norm }) => /^(?:by|por)$/.test(norm))) ||
  !view.phrases.some(({ index, links }) => index === phrase && links.some((link) => link.verb === verb))

/** Of the sentence right before, which gives it by somebody's word. */
const isPointedAt = (draft: Draft, { points, view }: Denial): boolean =>
  points !== null &&
  draft.attribution !== null &&
  draft.view.index === view.index - 1 &&
  (points === 'figure' || isOfNoDeed(draft))

const quotes =
  /\b(?:citing|quoting|attributed|attributing|according|citad[oa]s?|citando|citó|atribuid[oa]s?|según)\b/iu

/** Is the number theirs who deny it: given by them, or by others in their name? */
function isTheirs({ attribution, view }: Draft, { names }: Denial): boolean {
  const own = namesIn(attribution ?? '').some((name) => names.has(name))
  const text = view.lexed.tokens.map(({ text }) => text).join(' ')
  const cited = quotes.exec(text)
  return own || (cited !== null && namesIn(text.slice(cited.index)).some((name) => names.has(name)))
}

const statusOf = (draft: Draft, denials: readonly Denial[]): 'denied' | 'alleged' | null => {
  const against = denials.filter(
    (denial) => denial.view !== draft.view && (isSameNumber(draft, denial) || isPointedAt(draft, denial)),
  )
  if (against.length === 0) return null
  return against.some((denial) => isTheirs(draft, denial)) ? 'denied' : 'alleged'
}

/**
 * The drafts, in which a number that the article elsewhere says to be denied no longer stands as reported: by whoever is said to have
 * given it, it is denied; by others, only alleged.
 */
export function withoutDenied(
  drafts: Draft[],
  views: readonly SentenceView[],
  speeches: readonly (readonly Speech[])[],
  refused: readonly Refusal[],
): Draft[] {
  const denials = views.flatMap((view, i) => denialOf(view, speeches[i] ?? [], refused) ?? [])
  if (denials.length === 0) return drafts
  for (const draft of drafts) {
    const { candidate } = draft
    if (!isCount(candidate) || candidate.status !== 'reported' || draft.historic || !candidate.quantity)
      continue
    const status = draft.attribution === null ? null : statusOf(draft, denials)
    if (status) draft.candidate = { ...candidate, status }
  }
  return drafts
}
