import { phraseAt } from '@/lib/text/phrases'
import { isNoun, type NounPhrase, type Range } from './grammar/chunk'
import type { SentenceView } from './grammar/sentence-view'
import { canSpeak, isDocument, withoutArticle } from './speaker'
import type { Part } from './speech-parts'
import type { Reach } from './speech-reach'
import { relativeLimit, whole } from './speech-scope'
import { authorOf, nameBeside } from './speech-subject'
import { openers } from './speech-words'

/** Speakers told without a verb. `index` is the part that names one, -1 where no part does. */
type Found = { index: number; words: Range; region: Range; reach: Reach; preposition: boolean }

/** Parts of the phrase from an index on, up to what ends it. */
function groupFrom(parts: readonly Part[], from: number): number[] {
  const group: number[] = []
  for (let i = from; i < parts.length && group.length < 8; i++) {
    if (/^(?:comma|stop|relative|subordinator|conjunction|verb|date)$/.test(parts[i]?.kind ?? 'stop')) break
    group.push(i)
  }
  return group
}

function speakerIn(parts: readonly Part[], from: number): number | null {
  const group = groupFrom(parts, from)
  const head = group.find((index) => {
    const noun = parts[index]?.noun
    return noun && (canSpeak(noun) || (isDocument(noun) && !noun.count))
  })
  if (head === undefined) return null
  const noun = parts[head]?.noun
  if (noun && isDocument(noun)) return authorOf(parts, head) ?? head
  const end = (group.at(-1) ?? head) + 1
  return parts[end]?.kind === 'comma' ? nameBeside(parts, head, groupFrom(parts, end + 1)) : head
}

function reachOfPhrase(view: SentenceView, parts: readonly Part[], first: number, last: number): Reach {
  const limited = relativeLimit(parts, first, last)
  if (limited) return { back: true, forth: true, limit: limited }
  const before = parts[first - 1]
  const opens = !before || /^(?:stop|conjunction|subordinator|relative)$/.test(before.kind)
  return opens
    ? { back: false, forth: true, limit: whole(view) }
    : { back: true, forth: 'weak', limit: whole(view) }
}

/** "according to X", "según X": what stands before it, or all that follows where it opens the sentence. */
export function fromPrepositions(view: SentenceView, parts: readonly Part[]): Found[] {
  const found: Found[] = []
  for (let at = 0; at < view.lexed.tokens.length; at++) {
    const opener = phraseAt(openers, view.lexed.tokens, at)
    if (!opener) continue
    const from = parts.findIndex((part) => part.last >= at + opener.length && part.kind !== 'adverb')
    const index = from < 0 ? null : speakerIn(parts, from)
    const first = parts.findIndex((part) => part.last >= at)
    if (index === null || first < 0) continue
    const words = parts[index] as Part
    const region = { first: at, last: words.last }
    found.push({ index, words, region, reach: reachOfPhrase(view, parts, first, index), preposition: true })
    at += opener.length - 1
  }
  return found
}

/** "The authorities' count of blasts": whoever counts, says. */
export function fromTolls(view: SentenceView): Found[] {
  const tolls = view.chunks.filter((c): c is NounPhrase => isNoun(c) && c.classes.includes('toll'))
  return tolls.flatMap((noun): Found[] => {
    const mark = view.lexed.tokens.findIndex(
      (token, i) => i > noun.first && i < noun.last && (token.norm === "'s" || token.norm === "'"),
    )
    if (mark < 0) return []
    const words = withoutArticle(view, { first: noun.first, last: mark - 1 })
    const reach: Reach = { back: true, forth: true, limit: whole(view) }
    return [{ index: -1, words, region: { first: noun.first, last: mark }, reach, preposition: true }]
  })
}
