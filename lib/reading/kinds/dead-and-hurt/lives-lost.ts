import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Candidate } from '../../candidate'
import { isOne, one } from '../../candidate'
import { isDone, isNoun, isVerb, type VerbGroup } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { tells, toldSign } from '../../grammar/told-signs'
import { people } from '../../lexicon/noun-classes'
import type { Sense } from '../../lexicon/verb-senses'
import { candidateFor } from '../counting/phrase-kind'
import { isVictim } from '../inmates/beside-room'

/** The dead told of by what was lost or cost, and those who stand far behind their verb. */

const losses = signOfWords(
  'lost lose loses losing cost costs perdio perdieron perdido perdian pierden perdidas perdiendo',
)

const hasCome = (verb: VerbGroup): boolean => isDone(verb) && verb.form !== 'infinitive'

/** Whom a prison or a force can lose. */
const losable = new Set(['inmate', 'police', 'soldier', 'guard'])

/** "se han perdido 30 vidas". */
const isLostItself = (view: SentenceView, { first }: VerbGroup): boolean => wordAt(view, first - 1) === 'se'

/** "20 lives were lost", "the facility had lost 119 inmates"; not "lost 12 guards to a rival". */
const isLost = (view: SentenceView, { noun, links, classes }: Phrase): boolean =>
  links.some(({ verb, role, via }) => {
    if (!/^(?:lose|perder)$/.test(verb.lemma) || !hasCome(verb) || via === 'relative') return false
    if (noun.classes.includes('life'))
      return verb.passive || verb.form === 'reduced' || isLostItself(view, verb)
    if (verb.lemma !== 'lose') return false
    const ends = wordAt(view, noun.last + 1)
    return (
      role === 'theme' &&
      via === 'main' &&
      !verb.passive &&
      (noun.count?.value ?? 0) > 1 &&
      classes.some((name) => losable.has(name)) &&
      !/^(?:to|from|over|because|a)$/.test(ends)
    )
  })

/** "cost the lives of 13 inmates and a guard": one more beside those whose lives it took. */
function isBesideLives(view: SentenceView, phrase: Phrase): boolean {
  const { noun, index, classes } = phrase
  const [lives, of, those, joint] = view.chunks.slice(Math.max(0, index - 4), index)
  return (
    noun.count === null &&
    noun.determiner === 'indefinite' &&
    isOne(noun) &&
    classes.some((name) => people.has(name)) &&
    joint?.kind === 'conjunction' &&
    /^(?:and|y)$/.test(joint.word) &&
    isNoun(those) &&
    those.count !== null &&
    of?.kind === 'preposition' &&
    isNoun(lives) &&
    lives.classes.includes('life')
  )
}

const takesLives = /^(?:cost|claim|cobrar|costar)$/
const takes = signOfWords(
  'cost costs claimed claims claim cobro cobraron cobrado cobra cobran costo costaron costado cuesta',
)

/** "claimed another life", "cobró una vida": one, by the word for it alone. */
const isALifeTaken = (view: SentenceView, { noun, links }: Phrase): boolean =>
  noun.count === null &&
  noun.determiner === 'indefinite' &&
  /^(?:life|vida)$/.test(noun.head) &&
  /^(?:an?|another|una|otra)$/.test(wordAt(view, noun.first)) &&
  noun.last === noun.first + 1 &&
  wordAt(view, noun.last + 1) !== 'de' &&
  links.some(
    ({ verb, role, via }) =>
      role === 'theme' && via === 'main' && takesLives.test(verb.lemma) && hasCome(verb) && !verb.negated,
  )

/** "cobró una vida: un niño murió": whom the rest of the sentence tells of, once. */
const isNamedBehind = (view: SentenceView, { noun }: Phrase, told: readonly Candidate[]): boolean =>
  wordAt(view, noun.last + 1) === ':' &&
  told.some(({ kind, quantity, anchor }) => kind === 'killed' && quantity?.value === 1 && anchor > noun.last)

/** Where the verb is, between which and the number only a place, a day or a manner stands. */
function verbAhead({ chunks }: SentenceView, index: number): VerbGroup | null {
  for (let i = index - 1; i >= 0 && index - i < 8; i--) {
    const chunk = chunks[i]
    // "asesinados tras las rejas más de 400".
    if (isVerb(chunk)) {
      if (chunk.form === 'reduced' && chunk.senses.includes('house')) continue
      return chunk
    }
    const between = /^(?:preposition|date|adverb|comma)$/.test(chunk?.kind ?? '')
    if (!between && !(isNoun(chunk) && chunks[i - 1]?.kind === 'preposition')) return null
  }
  return null
}

const hasSubject = ({ phrases }: SentenceView, verb: VerbGroup): boolean =>
  phrases.some(({ links }) => links.some((link) => link.verb === verb && link.via === 'main'))

/** "murieron de forma violenta 51 presos", "han sido asesinados tras las rejas más de 400". */
function isFarBehind(view: SentenceView, phrase: Phrase, senses: ReadonlySet<Sense>): boolean {
  const { noun, links, governor, index, bare, classes } = phrase
  if (view.lexed.language !== 'es' || governor !== null || noun.count?.alone) return false
  if (links.some(({ verb }) => !verb.senses.includes('house'))) return false
  if (!bare && !classes.some((name) => people.has(name))) return false
  const verb = verbAhead(view, index)
  if (!verb || !hasCome(verb) || verb.form !== 'finite' || verb.plural === false) return false
  if (hasSubject(view, verb) || isVictim({ ...phrase, links: [] })) return false
  return verb.senses.some((sense) => senses.has(sense)) && (verb.passive || verb.senses.includes('die'))
}

const dying = toldSign('die', 'kill')
const deadly: ReadonlySet<Sense> = new Set<Sense>(['die', 'kill'])

export function livesLost(view: SentenceView, told: readonly Candidate[]): Candidate[] {
  const lost = holds(view, losses)
  const dies = tells(view, dying)
  const isTaken = holds(view, takes)
  if (!lost && !dies && !isTaken) return []
  const isTold = ({ index }: Phrase) => told.some(({ phrase }) => phrase === index)
  const counted = view.counted.filter(
    (phrase) =>
      !isTold(phrase) &&
      !phrase.noun.count?.share &&
      ((lost && isLost(view, phrase)) || (dies && isFarBehind(view, phrase, deadly))),
  )
  const single = view.phrases.filter(
    (phrase) =>
      !isTold(phrase) &&
      ((lost && isBesideLives(view, phrase)) ||
        (isTaken && isALifeTaken(view, phrase) && !isNamedBehind(view, phrase, told))),
  )
  return [
    ...counted.map((phrase) => candidateFor('killed', 'people', phrase, 1)),
    ...single.map((phrase) => ({ ...candidateFor('killed', 'people', phrase, 1), quantity: one })),
  ]
}
