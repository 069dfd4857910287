import type { Candidate, Story } from '@/lib/reading/candidate'
import { type Chunk, isNoun, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { tells, toldSign } from '@/lib/reading/grammar/told-signs'
import { isAfterCaptives } from '@/lib/reading/kinds/captives/home/captives-flee'
import { candidateFor } from '@/lib/reading/kinds/counting/phrase-kind'
import { hostagesHeld } from '@/lib/reading/kinds/hostages-held'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { isAllBut } from './all-let-go'
import { givenBackThem, handedOver } from './handed-over'
import { toMediatorsHanded } from './to-mediators'

/** Captives let go by a verb that stands far from their number. */

const isFreeing = ({ senses, negated, conditional, future, form }: VerbGroup): boolean =>
  senses.some((sense) => sense === 'free' || sense === 'exit') &&
  !negated &&
  !conditional &&
  !future &&
  form !== 'infinitive' &&
  form !== 'gerund'

/** "before being handed over", "antes de ser liberados": how it ended. */
function endsIt(view: SentenceView, { senses, passive, negated, first }: VerbGroup): boolean {
  const before = [wordAt(view, first - 2), wordAt(view, first - 1)].join(' ')
  const opened = wordAt(view, first) === 'being' ? / before$/.test(before) : /^antes de$/.test(before)
  return opened && senses.includes('free') && passive && !negated
}

/** Nobody stands before the verb who might do or suffer it: "and released", ", then handed over", "y al anochecer salieron". */
function isWithoutSubject({ chunks }: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i]
    if (chunk?.kind === 'conjunction') return true
    if (chunk?.kind === 'comma') return i === at - 1 || !isNoun(chunks[i + 1])
    if (
      isNoun(chunk) &&
      chunks[i - 1]?.kind === 'preposition' &&
      !chunk.classes.some((name) => people.has(name))
    )
      continue
    if (!chunk || !/^(?:adverb|date|preposition|subordinator)$/.test(chunk.kind)) return false
  }
  return false
}

/** Between holding and freeing no others are counted, and nothing else begins. */
const isOneStory = ({ chunks }: SentenceView, from: number, to: number): boolean =>
  chunks.slice(from + 1, to).every((chunk) => {
    if (chunk.kind === 'stop' || chunk.kind === 'relative') return false
    return !isNoun(chunk) || chunk.count === null || chunk.classes.includes('time')
  })

const isWholeOfCounted = ({ chunks, counted }: SentenceView, phrase: number): boolean =>
  counted.some(({ index, governor }) => {
    const part = governor?.noun == null ? undefined : chunks[governor.noun]
    return (
      index === phrase &&
      /^(?:of|de)$/.test(governor?.preposition ?? '') &&
      isNoun(part) &&
      part.count !== null
    )
  })

const frees = toldSign('free', 'exit')

/** "were seized for some hours and released", "whom rioters had overpowered and kept in a laundry were handed over". */
function heldThenFreed(view: SentenceView, story: Story): Candidate[] {
  if (!tells(view, frees)) return []
  return hostagesHeld.find(view, story).flatMap((held): Candidate[] => {
    const { verb, phrase, quantity } = held
    if (!verb || phrase === null || !quantity || verb.first < held.anchor) return []
    // "the last 133 of the 178 who had been seized walked free": not the 178.
    if (isWholeOfCounted(view, phrase)) return []
    const from = view.chunks.indexOf(verb)
    const found = view.verbs.find(
      ({ verb: freed, index }) => index > from && (isFreeing(freed) || endsIt(view, freed)),
    )
    // "who were abducted have escaped and been reunited with their parents": nobody let them go.
    const fled = view.verbs.some(
      ({ verb: one, index }) =>
        index > from && index < (found?.index ?? 0) && one.senses.includes('escape') && !one.negated,
    )
    if (!found || fled || isAllBut(view, found.verb) || !isOneStory(view, from, found.index)) return []
    const { verb: freed, index } = found
    const inRelative = held.meaning?.rank === 5
    const own = endsIt(view, freed)
      ? verb.passive
      : inRelative
        ? freed.form === 'finite' &&
          (freed.passive || freed.senses.includes('exit')) &&
          freed.plural !== false
        : isWithoutSubject(view, index) &&
          (freed.passive || verb.passive || freed.form === 'reduced' || freed.senses.includes('exit'))
    const object = view.chunks[index + 1]
    const does = !freed.passive && isNoun(object) && object.classes.some((name) => people.has(name))
    if (!own || does) return []
    return [{ ...held, kind: 'hostages_freed', verb: freed, rank: 1, meaning: undefined } as Candidate]
  })
}

const flees = toldSign('escape', 'leave')

/** "had left by noon", not "left the talks", "left two hurt". */
const isLeavingNothing = ({ chunks }: SentenceView, verb: VerbGroup): boolean => {
  const next = chunks[chunks.indexOf(verb) + 1]
  return (
    verb.senses.includes('leave') &&
    verb.lemma === 'leave' &&
    !verb.passive &&
    (!next || /^(?:stop|comma|date|conjunction|subordinator)$/.test(next.kind) || isByTime(next))
  )
}
const isByTime = (chunk: Chunk): boolean =>
  chunk.kind === 'preposition' && /^(?:by|before|after)$/.test(chunk.word)

/** "Forty-one had got out by Saturday", "28 had left by noon": of captives, let go. */
export const isOutOfCaptivity = (view: SentenceView, index: number | null, story: Story): boolean =>
  view.phrases.some(
    (phrase) =>
      phrase.index === index &&
      phrase.bare &&
      phrase.noun.count?.alone !== true &&
      phrase.links.some(
        ({ verb }) =>
          ((verb.lemma === 'get' && wordAt(view, verb.last) === 'out') || isLeavingNothing(view, verb)) &&
          !verb.negated &&
          verb.form === 'finite',
      ) &&
      isAfterCaptives(view, phrase, story),
  )

function gotOut(view: SentenceView, story: Story): Candidate[] {
  if (!tells(view, flees)) return []
  return view.counted
    .filter(({ index }) => isOutOfCaptivity(view, index, story))
    .map((phrase) => candidateFor('hostages_freed', 'people', phrase, 0.9))
}

export const freedAfterHeld = (view: SentenceView, story: Story): Candidate[] => [
  ...heldThenFreed(view, story),
  ...handedOver(view, story),
  ...givenBackThem(view, story),
  ...toMediatorsHanded(view, story),
  ...gotOut(view, story),
]
