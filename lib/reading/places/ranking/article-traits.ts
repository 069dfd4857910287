import { holds } from '@/lib/reading/places/known/containers'
import { isTitled, kindOf, leads, type Option } from './profile'
import { toTrait } from './trait'
import type { ArticleRule, Question, Rule } from './traits'

/** Where the article names a place, and how much it is about it. */

const longAgo = 30 // sentences: after so many, others have been named

/** Has another place, neither around it nor in it, been named since? */
function isLeft({ place }: Option, { profile, draft }: Question, last: number): boolean {
  const { gazetteer, namedIn } = profile
  if (draft.view.index - last > longAgo) return true
  for (let at = last + 1; at < draft.view.index; at++)
    for (const other of namedIn.get(at) ?? [])
      if (
        other.kind !== 'country' &&
        other.id !== place.id &&
        !holds(other, place, gazetteer) &&
        !holds(place, other, gazetteer)
      )
        return true
  return false
}

/** How many of the numbers, which rise, are less than one: found by halving, as an article may be long. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return low
}

const near = {
  here: toTrait('here'),
  countryHere: toTrait('country here'),
  ahead: toTrait('ahead'),
  farAhead: toTrait('far ahead'),
  farBack: toTrait('far back'),
  inParagraph: toTrait('same paragraph'),
  left: toTrait('left'),
}

/** How long ago it was named, or how far ahead it first is. */
export const byNearness: Rule = (option, question, say) => {
  const { view } = question.draft
  const { sentences, place } = option
  const next = countBelow(sentences, view.index)
  const isHere = sentences[next] === view.index
  if (isHere) say(place.kind === 'country' ? near.countryHere : near.here, 1)
  if (isHere || place.kind === 'country') return
  const last = sentences[next - 1]
  if (last === undefined) {
    const ahead = sentences[next]
    say(near.ahead, 1)
    if (ahead !== undefined) say(near.farAhead, Math.log(ahead - view.index + 1))
    return
  }
  say(near.farBack, Math.log(view.index - last))
  if (question.profile.paragraphs[last] === view.paragraph) say(near.inParagraph, 1)
  if (isLeft(option, question, last)) say(near.left, 1)
}

const weight = {
  share: toTrait('share'),
  most: toTrait('most'),
  titled: toTrait('titled'),
  lead: toTrait('lead'),
  once: toTrait('once'),
  abroad: toTrait('abroad'),
}

/** Whether the article is about it. */
export const byWeight: ArticleRule = (option, profile, say) => {
  const { place, sentences, share } = option
  if (place.kind === 'country') return
  const kind = kindOf(place)
  const most = profile.most.get(kind)
  say(weight.share, share)
  if (most?.id === place.id) say(weight.most, most.by)
  if (isTitled(option, profile.title)) say(weight.titled, 1)
  if (leads(option)) say(weight.lead, 1 / (profile.leading.get(kind) ?? 1))
  if (sentences[0] === sentences.at(-1)) say(weight.once, 1)
  if (place.country !== profile.home?.country) say(weight.abroad, 1)
}
