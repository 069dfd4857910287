import { isNoun, type VerbGroup } from '../grammar/chunk'
import { complementOf } from '../grammar/links'
import { meaningsOf } from '../grammar/meanings'
import { classesOf, type Question, type Say, sizeOf, stemOf, wordsAt } from './question'

/** The number itself, and the noun that it counts. */
export function ofNoun({ view, phrase }: Question, say: Say): void {
  const { noun, bare, index } = phrase
  const { count } = noun
  if (!count) return
  const what = bare ? count : { first: count.last + 1, last: noun.last }
  say('any')
  say(view.lexed.language)
  say(bare ? 'bare' : `head ${stemOf(noun.head)}`, what)
  if (!bare) say(`begins ${noun.head.slice(0, 5)}`, what)
  for (const name of classesOf(phrase)) {
    say(`class ${name}`, what)
    say(`class ${name} ${sizeOf(count)}`, what)
    say(`class ${name} ${noun.determiner}`, what)
  }
  for (const name of noun.modifiers) say(`beside ${name}`, what)
  for (const sense of noun.states) say(`state ${sense}`, what)
  if (noun.place) say('of a place')
  if (noun.name) say('named')
  if (noun.another) say('another')
  if (noun.owned) say('owned')
  say(`determiner ${noun.determiner}`)
  say(`size ${sizeOf(count)}`)
  say(`form ${count.form}`)
  say(`bound ${count.bound}`)
  if (count.high !== undefined) say('range')
  if (count.value % 100 === 0) say('round')
  for (let at = count.last + 1; at <= noun.last; at++)
    say(`within ${wordsAt(view, at)}`, { first: at, last: at })
  const whole = complementOf(view.chunks, index)
  if (!whole) return
  say(whole.pronoun ? 'of them' : `of ${stemOf(whole.head)}`, whole)
  for (const name of classesOf(whole)) say(`of class ${name}`, whole)
  if (whole.count) say('of a number')
}

function ofVerb(role: string, verb: VerbGroup, say: Say): void {
  say(`${role} ${verb.lemma}`, verb)
  for (const sense of verb.senses) say(`${role} ~${sense}${verb.passive ? ' passive' : ''}`, verb)
}

/** What verbs say of it. */
export function ofVerbs({ phrase }: Question, say: Say): void {
  const classes = classesOf(phrase)
  if (phrase.links.length === 0) say('no verb')
  for (const { verb, role, via } of phrase.links) {
    ofVerb(`${role} ${via}`, verb, say)
    ofVerb(role, verb, say)
    for (const name of classes) {
      say(`${role} ${verb.lemma} ${name}`, verb)
      for (const sense of verb.senses) say(`${role} ~${sense} ${name}`, verb)
    }
    if (verb.negated) say('negated')
    if (verb.future) say('future')
    if (verb.conditional) say('conditional')
    say(`${via} ${verb.form}`)
  }
}

/** The preposition before it, and what that hangs on. */
export function ofGovernor({ view, phrase }: Question, say: Say): void {
  const { governor } = phrase
  if (!governor) {
    say('no preposition')
    return
  }
  const classes = classesOf(phrase)
  const { preposition, noun, verb } = governor
  say(`after ${preposition}`)
  for (const name of classes) say(`after ${preposition} ${name}`)
  const what = noun === null ? undefined : view.chunks[noun]
  if (isNoun(what)) {
    say(`${stemOf(what.head)} ${preposition}`, what)
    for (const over of what.classes) {
      say(`class ${over} ${preposition}`, what)
      for (const name of classes) say(`class ${over} over ${name}`, what)
    }
  }
  const does = verb === null ? undefined : view.chunks[verb]
  if (does?.kind !== 'verb') return
  ofVerb(`by ${preposition}`, does, say)
  ofVerb('by', does, say)
}

const near = (rank: number) => (rank < 2 ? 'near' : rank < 6 ? 'apart' : 'far')

/** What the rules make of it, though none of them finds it enough. */
export function ofMeanings({ view, phrase }: Question, say: Say): void {
  for (const { source, classes, senses, role, rank, verb } of meaningsOf(view, phrase)) {
    const words = verb ?? phrase.noun
    for (const name of classes) say(`means ${source} ${name} ${near(rank)}`, words)
    for (const sense of senses)
      if (sense !== 'other') say(`means ${source} ~${sense} ${role} ${near(rank)}`, words)
  }
}
