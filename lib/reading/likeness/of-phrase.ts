import { complementOf } from '@/lib/reading/grammar/links/links'
import { meaningsOf } from '@/lib/reading/grammar/meaning/meanings'
import { onceAWord } from '@/lib/text/once-a-word'
import { isNoun, type VerbGroup } from '../grammar/chunk'
import { classesOf, type Question, type Say, senseName, sizeOf, stemOf, wordsAt } from './question'
import { longer, type Trait, toldAs } from './trait'

const beginningOf = onceAWord((word) => word.slice(0, 5))

/** The number itself, and the noun that it counts. */
export function ofNoun({ view, phrase }: Question, say: Say): void {
  const { noun, bare, index } = phrase
  const { count } = noun
  if (!count) return
  const what = bare ? count : { first: count.last + 1, last: noun.last }
  const [size, determiner] = [sizeOf(count), noun.determiner ?? 'null']
  say(toldAs('any'))
  say(toldAs(view.lexed.language))
  say(bare ? toldAs('bare') : longer(toldAs('head'), stemOf(noun.head)), what)
  if (!bare) say(longer(toldAs('begins'), beginningOf(noun.head)), what)
  for (const name of classesOf(phrase)) {
    const trait = longer(toldAs('class'), name)
    say(trait, what)
    say(longer(trait, size), what)
    say(longer(trait, determiner), what)
  }
  for (const name of noun.modifiers) say(longer(toldAs('beside'), name), what)
  for (const sense of noun.states) say(longer(toldAs('state'), sense), what)
  if (noun.place) say(toldAs('of a place'))
  if (noun.name) say(toldAs('named'))
  if (noun.another) say(toldAs('another'))
  if (noun.owned) say(toldAs('owned'))
  say(longer(toldAs('determiner'), determiner))
  say(longer(toldAs('size'), size))
  say(longer(toldAs('form'), count.form))
  say(longer(toldAs('bound'), count.bound))
  if (count.high !== undefined) say(toldAs('range'))
  if (count.value % 100 === 0) say(toldAs('round'))
  for (let at = count.last + 1; at <= noun.last; at++)
    say(longer(toldAs('within'), wordsAt(view, at)), { first: at, last: at })
  const whole = complementOf(view.chunks, index)
  if (!whole) return
  say(whole.pronoun ? toldAs('of them') : longer(toldAs('of'), stemOf(whole.head)), whole)
  for (const name of classesOf(whole)) say(longer(toldAs('of class'), name), whole)
  if (whole.count) say(toldAs('of a number'))
}

/** `passive`, where it is told of a sense. */
export const inVoice = (trait: Trait, { passive }: VerbGroup): Trait =>
  passive ? longer(trait, 'passive') : trait

function ofVerb(role: Trait, verb: VerbGroup, say: Say): void {
  say(longer(role, verb.lemma), verb)
  for (const sense of verb.senses) say(inVoice(longer(role, senseName(sense)), verb), verb)
}

/** What verbs say of it. */
export function ofVerbs({ phrase }: Question, say: Say): void {
  const classes = classesOf(phrase)
  if (phrase.links.length === 0) say(toldAs('no verb'))
  for (const { verb, role, via } of phrase.links) {
    const trait = toldAs(role)
    ofVerb(longer(trait, via), verb, say)
    ofVerb(trait, verb, say)
    for (const name of classes) {
      say(longer(longer(trait, verb.lemma), name), verb)
      for (const sense of verb.senses) say(longer(longer(trait, senseName(sense)), name), verb)
    }
    if (verb.negated) say(toldAs('negated'))
    if (verb.future) say(toldAs('future'))
    if (verb.conditional) say(toldAs('conditional'))
    say(longer(toldAs(via), verb.form))
  }
}

/** The preposition before it, and what that hangs on. */
export function ofGovernor({ view, phrase }: Question, say: Say): void {
  const { governor } = phrase
  if (!governor) {
    say(toldAs('no preposition'))
    return
  }
  const classes = classesOf(phrase)
  const { preposition, noun, verb } = governor
  const after = longer(toldAs('after'), preposition)
  say(after)
  for (const name of classes) say(longer(after, name))
  const what = noun === null ? undefined : view.chunks[noun]
  if (isNoun(what)) {
    say(longer(toldAs(stemOf(what.head)), preposition), what)
    for (const over of what.classes) {
      const trait = longer(toldAs('class'), over)
      say(longer(trait, preposition), what)
      for (const name of classes) say(longer(longer(trait, 'over'), name), what)
    }
  }
  const does = verb === null ? undefined : view.chunks[verb]
  if (does?.kind !== 'verb') return
  ofVerb(longer(toldAs('by'), preposition), does, say)
  ofVerb(toldAs('by'), does, say)
}

const near = (rank: number) => (rank < 2 ? 'near' : rank < 6 ? 'apart' : 'far')

/** What the rules make of it, though none of them finds it enough. */
export function ofMeanings({ view, phrase }: Question, say: Say): void {
  for (const { source, classes, senses, role, rank, verb } of meaningsOf(view, phrase)) {
    const words = verb ?? phrase.noun
    const means = longer(toldAs('means'), source)
    for (const name of classes) say(longer(longer(means, name), near(rank)), words)
    for (const sense of senses)
      if (sense !== 'other') say(longer(longer(longer(means, senseName(sense)), role), near(rank)), words)
  }
}
