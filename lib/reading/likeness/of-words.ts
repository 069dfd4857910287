import { onceASpelling } from '@/lib/text/tokens'
import { isNoun, type NounPhrase } from '../grammar/chunk'
import { clauseAround, nounsIn, verbsIn } from '../grammar/clause'
import { keepBySentence } from '../grammar/keep-by-sentence'
import type { SentenceView } from '../grammar/sentence-view'
import { inVoice } from './of-phrase'
import { classesOf, type Question, type Say, senseName, stemOf } from './question'
import { longer, type Trait, toldAs } from './trait'

/** The verbs and nouns of its clause, and the classes of the whole sentence. */
export function ofClause({ view, phrase }: Question, say: Say): void {
  const { noun } = phrase
  const clause = clauseAround(view, noun.first)
  const classes = classesOf(phrase)
  for (const verb of verbsIn(view, clause)) {
    const side = toldAs(verb.first < noun.first ? 'verb before' : 'verb behind')
    say(longer(side, verb.lemma), verb)
    for (const sense of verb.senses) {
      const name = senseName(sense)
      say(inVoice(longer(side, name), verb), verb)
      if (sense !== 'other')
        for (const counted of classes) say(longer(longer(toldAs('clause'), name), counted), verb)
    }
    if (verb.negated) say(toldAs('clause negated'))
  }
  for (const other of nounsIn(view, clause)) {
    if (other.first === noun.first) continue
    if (other.head) say(longer(toldAs('noun'), stemOf(other.head)), other)
    const side = toldAs(other.first < noun.first ? 'before class' : 'behind class')
    for (const name of other.classes) say(longer(side, name), other)
  }
  for (const trait of ofSentence(view)) say(trait)
}

/** The same for each of its numbers. */
const ofSentence = keepBySentence((view: SentenceView): ReadonlySet<Trait> => {
  const traits = new Set<Trait>()
  const [has, hasClass] = [toldAs('has'), toldAs('has class')]
  for (const { verb } of view.verbs)
    for (const sense of verb.senses) if (sense !== 'other') traits.add(longer(has, senseName(sense)))
  for (const chunk of view.chunks)
    if (isNoun(chunk)) for (const name of chunk.classes) traits.add(longer(hasClass, name))
  return traits
})

const reach = 7 // words on either side
const least = 2 // letters of a stem

function ofNeighbour(side: string, noun: NounPhrase | undefined, say: Say): void {
  const trait = toldAs(side)
  if (!noun) {
    say(longer(trait, 'nothing'))
    return
  }
  if (noun.head) say(longer(trait, stemOf(noun.head)), noun)
  for (const name of noun.classes) say(longer(longer(trait, 'class'), name), noun)
  if (noun.count) say(longer(trait, 'number'))
  if (noun.place) say(longer(trait, 'place'))
}

/** What a word tells by where it stands, looked up once a spelling. */
function tellingOf(stem: string) {
  const tells = (where: string) => longer(toldAs(where), stem)
  const far = (where: string) => (stem.length > least ? tells(where) : null)
  return {
    stem,
    before: tells('<'),
    behind: tells('>'),
    end: tells('end'),
    farBefore: far('<<'),
    farBehind: far('>>'),
  }
}
const tellingOfToken = onceASpelling(({ norm }) => tellingOf(stemOf(norm)))
const [noneBefore, noneBehind] = [tellingOf('<'), tellingOf('>')]

/** The words around it. */
export function ofWords({ view, phrase }: Question, say: Say): void {
  const { tokens } = view.lexed
  const { first, last } = phrase.noun.count ?? phrase.noun
  const tellingAt = (at: number) => {
    const token = at < 0 ? undefined : tokens[at]
    return token ? tellingOfToken(token) : at < 0 ? noneBefore : noneBehind
  }
  say(tellingAt(first - 1).before)
  say(longer(tellingAt(first - 2).before, tellingAt(first - 1).stem))
  const { behind } = tellingAt(last + 1)
  say(behind)
  say(longer(behind, tellingAt(last + 2).stem))
  const { end } = tellingAt(phrase.noun.last + 1)
  say(end)
  say(longer(end, tellingAt(phrase.noun.last + 2).stem))
  for (let step = 1; step <= reach; step++) {
    const [left, right] = [tellingAt(first - step).farBefore, tellingAt(last + step).farBehind]
    if (left) say(left, { first: first - step, last: first - step })
    if (right) say(right, { first: last + step, last: last + step })
  }
  ofNeighbour('last', view.phrases.findLast(({ index }) => index < phrase.index)?.noun, say)
  ofNeighbour('next', view.phrases.find(({ index }) => index > phrase.index)?.noun, say)
}
