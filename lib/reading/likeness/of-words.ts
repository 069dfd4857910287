import { isNoun, type NounPhrase } from '../grammar/chunk'
import { clauseAround, nounsIn, verbsIn } from '../grammar/clause'
import { classesOf, type Question, type Say, stemOf, wordsAt } from './question'

/** The verbs and nouns of its clause, and the classes of the whole sentence. */
export function ofClause({ view, phrase }: Question, say: Say): void {
  const { noun } = phrase
  const clause = clauseAround(view, noun.first)
  const classes = classesOf(phrase)
  for (const verb of verbsIn(view, clause)) {
    const side = verb.first < noun.first ? 'verb before' : 'verb behind'
    say(`${side} ${verb.lemma}`, verb)
    for (const sense of verb.senses) {
      say(`${side} ~${sense}${verb.passive ? ' passive' : ''}`, verb)
      if (sense !== 'other') for (const name of classes) say(`clause ~${sense} ${name}`, verb)
    }
    if (verb.negated) say('clause negated')
  }
  for (const other of nounsIn(view, clause)) {
    if (other.first === noun.first) continue
    if (other.head) say(`noun ${stemOf(other.head)}`, other)
    const side = other.first < noun.first ? 'before' : 'behind'
    for (const name of other.classes) say(`${side} class ${name}`, other)
  }
  for (const { verb } of view.verbs)
    for (const sense of verb.senses) if (sense !== 'other') say(`has ~${sense}`)
  for (const chunk of view.chunks)
    if (isNoun(chunk)) for (const name of chunk.classes) say(`has class ${name}`)
}

const reach = 7 // words on either side
const least = 2 // letters of a stem

function ofNeighbour(side: string, noun: NounPhrase | undefined, say: Say): void {
  if (!noun) {
    say(`${side} nothing`)
    return
  }
  if (noun.head) say(`${side} ${stemOf(noun.head)}`, noun)
  for (const name of noun.classes) say(`${side} class ${name}`, noun)
  if (noun.count) say(`${side} number`)
  if (noun.place) say(`${side} place`)
}

/** The words around it. */
export function ofWords({ view, phrase }: Question, say: Say): void {
  const { first, last } = phrase.noun.count ?? phrase.noun
  const word = (at: number) => wordsAt(view, at)
  say(`< ${word(first - 1)}`)
  say(`< ${word(first - 2)} ${word(first - 1)}`)
  say(`> ${word(last + 1)}`)
  say(`> ${word(last + 1)} ${word(last + 2)}`)
  const end = phrase.noun.last
  say(`end ${word(end + 1)}`)
  say(`end ${word(end + 1)} ${word(end + 2)}`)
  for (let step = 1; step <= reach; step++) {
    const [before, behind] = [word(first - step), word(last + step)]
    if (before.length > least) say(`<< ${before}`, { first: first - step, last: first - step })
    if (behind.length > least) say(`>> ${behind}`, { first: last + step, last: last + step })
  }
  ofNeighbour('last', view.phrases.findLast(({ index }) => index < phrase.index)?.noun, say)
  ofNeighbour('next', view.phrases.find(({ index }) => index > phrase.index)?.noun, say)
}
