import type { Draft } from '../../draft'
import { hasClass, isNoun } from '../../grammar/chunk'
import { keepBySentence } from '../../grammar/keep-by-sentence'
import { violence } from '../governor'
import { type DayRule, nearness, type Question, type Say } from './question'
import type { Day, Mention } from './told-days'
import { and, toTrait, traitsBy } from './trait'

/** How far before a fact or behind it a day is told, in sentences and paragraphs. */

const wordy = 4 // letters: a shorter noun is no noun
/** The nouns of a sentence by their heads. */
const headsOf = keepBySentence(
  ({ chunks }): ReadonlySet<string> =>
    new Set(
      chunks
        .filter(isNoun)
        .map(({ head }) => head)
        .filter(({ length }) => length >= wordy),
    ),
)

const backs = traitsBy((apart) => `back ${apart}`)
const backParagraphs = traitsBy((paragraphs) => `back paragraphs ${paragraphs}`)
const inParagraphs = traitsBy((paragraphs) => `paragraphs ${paragraphs}`)
const nearestTold = traitsBy((is) => `nearest told ${is}`)
const nearestDeed = traitsBy((is) => `nearest deed ${is}`)
const sharedNoun = toTrait('shared noun')
const sharedBout = toTrait('shared bout')

function sayBack(back: Mention, day: Day, { draft, group, days }: Question, say: Say): void {
  const { view } = draft
  const apart = nearness(view.index - back.view.index)
  const paragraphs = nearness(view.paragraph - back.view.paragraph)
  const [near, far] = [backs(apart), backParagraphs(paragraphs)]
  say(near)
  say(and(near, back.as))
  say(and(near, group))
  say(and(near, inParagraphs(paragraphs).name))
  say(far)
  say(and(far, group))
  const isBetween = (other: { view: Draft['view'] }) =>
    other.view.index < view.index && other.view.index >= back.view.index
  const told = nearestTold(String(days.every((other) => other === day || !other.mentions.some(isBetween))))
  const deed = nearestDeed(String(days.every((other) => other === day || !other.facts.some(isBetween))))
  say(told)
  say(and(told, apart))
  say(and(deed, group))
  const heads = headsOf(back.view)
  const shared = view.chunks.filter(isNoun).filter(({ head }) => heads.has(head))
  if (shared.length > 0) say(sharedNoun)
  if (shared.some((noun) => hasClass(noun, ...violence))) say(sharedBout)
}

const aheads = traitsBy((apart) => `ahead ${apart}`)
const aheadParagraphs = traitsBy((paragraphs) => `ahead paragraphs ${paragraphs}`)
const aheadOnly = toTrait('ahead only')
const aheadToo = toTrait('ahead too')

/** A day told before it or after it. */
export const byNearness: DayRule = (day, question, say) => {
  const { draft, group } = question
  const { view } = draft
  const { mentions } = day
  if (mentions.some((mention) => mention.view === view)) return
  const back = mentions.findLast((mention) => mention.view.index < view.index)
  const ahead = mentions.find((mention) => mention.view.index > view.index)
  if (back) sayBack(back, day, question, say)
  if (back && ahead) say(aheadToo)
  if (!ahead || back) return
  say(aheads(nearness(ahead.view.index - view.index)))
  say(aheadParagraphs(nearness(ahead.view.paragraph - view.paragraph)))
  say(and(and(aheadOnly, ahead.as), view.index === 0 ? 'first' : 'inner'))
  say(and(aheadOnly, group))
}
