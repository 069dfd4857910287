import { tellsOther } from '@/lib/reading/days/in-sentence/tells-other'
import { tellsHours } from '@/lib/reading/days/told-before/tells-hours'
import { says } from '@/lib/text/sayings'
import { isCaptivity } from '../../captivity'
import type { Draft } from '../../draft'
import { hasClass, isNoun } from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'
import { tellsEarlier } from '../../superseded/earlier-words'
import { datesOf, violence } from '../governor'
import { cues, isAnotherCase, runsOn, statementDay, tellsBeginning } from '../when'
import { groupOf, type Question, type SayOfFact } from './question'

/** What is said of a fact that may have no day at all. */

const closing = /[.!?…]["'”’»)]*$/
const isHeading = ({ lexed: { tokens } }: SentenceView): boolean =>
  !closing.test(
    tokens
      .slice(-2)
      .map(({ text }) => text)
      .join(''),
  )

function byKind({ draft, group, shape }: Question, say: SayOfFact): void {
  const { candidate, historic, attribution, place } = draft
  const { verb, quantity, status, additional, model, meaning } = candidate
  say(group)
  say(shape)
  say(`${group}, ${shape}`)
  for (const sense of verb?.senses ?? []) say(`sense ${sense}`)
  say(`form ${quantity?.form ?? 'none'}`)
  if (quantity?.form === 'implicit') say(`${group}, one`)
  say(`bound ${quantity?.bound ?? 'none'}`)
  say(`status ${status}`)
  if (additional) say('more')
  if (model) say('part')
  if (historic) say('historic')
  if (meaning) say(`meaning ${meaning.source}`)
  if (attribution) {
    say('said')
    say(`said, ${group}`)
  }
  say(`place ${place?.kind ?? 'none'}`)
  if (draft.when) say('ruled')
}

function byDates({ view, candidate }: Draft, group: string, say: SayOfFact): void {
  if (datesOf(view).length === 0) return
  say('dates')
  say(`${group}, dates`)
  if (tellsOther(view, candidate)) say('tells other')
  if (statementDay(view)) say('spoken')
}

const long = 40 // tokens
const middling = 18

function bySentence({ view, candidate }: Draft, sentences: number, say: SayOfFact): void {
  const { length } = view.lexed.tokens
  if (tellsHours(view)) say('hours')
  if (isAnotherCase(view)) say('another case')
  if (runsOn(view)) say('runs on')
  if (tellsBeginning(view)) say('begins')
  if (isCaptivity(view, candidate)) say('captivity')
  if (says(view, cues)) say('cues')
  const earlier = tellsEarlier(view)
  if (earlier) say(`earlier ${earlier}`)
  if (view.index === 0) say('first')
  if (isHeading(view)) say(view.index === 0 ? 'headline' : 'heading')
  say(`size ${length > long ? 'long' : length > middling ? 'middling' : 'short'}`)
  say(`at ${Math.min(4, Math.floor((5 * view.index) / sentences))}`)
  const bouts = view.chunks.filter((chunk) => isNoun(chunk) && hasClass(chunk, ...violence))
  for (const how of new Set(bouts.map((chunk) => (isNoun(chunk) && chunk.determiner) || 'bare')))
    say(`bout ${how}`)
}

function byText({ draft, group, days, before, dated, deeds }: Question, say: SayOfFact): void {
  const { view } = draft
  say(`days ${Math.min(days.length, 5)}`)
  say(`deeds ${Math.min(deeds, 4)}`)
  say(`dated ${dated > 6 ? 'many' : dated}`)
  if (days.some(({ as }) => as.has('begun'))) {
    say('begun')
    say(`begun, ${group}`)
  }
  if (days.some(({ mentions }) => mentions.some(({ role }) => role !== 'at'))) say('lasting')
  const last = before.at(-1)
  if (!last) {
    say('no fact before')
    return
  }
  const where = last.view === view ? 'here' : last.view.paragraph === view.paragraph ? 'beside' : 'away'
  say(`before ${last.when ? 'dated' : 'undated'} ${where}`)
  if (!last.when && last.view === view) say(`undated here, ${groupOf(last)}, ${group}`)
}

export function sayFact(question: Question, say: SayOfFact): void {
  const { draft, group, sentences } = question
  byKind(question, say)
  byDates(draft, group, say)
  bySentence(draft, sentences, say)
  byText(question, say)
}
