import { captors, isFromCaptors } from '@/lib/reading/everyday/no-captives/out-of-peril'
import { isDone } from '@/lib/reading/grammar/chunk'
import { holds } from '@/lib/text/word-signs'
import { type Candidate, type Story, toldOfHostages } from '../../candidate'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { verbSign } from '../../grammar/told-signs'
import { assailants } from '../../lexicon/alternatives'
import { countedPhrases } from '../counting/phrase-kind'
import { tellsOfPrison } from '../inmates/tells-of-prison'

/** "pulled three survivors from the rubble", "24 had been brought out alive", "sacaron con vida a seis": saved by verbs that tell it of things as well. */

const brings = /^(?:bring|pull|dig|lift|hoist|winch|pluck|sacar|extraer)$/
const survivors = /^(?:survivors?|sobrevivientes?|supervivientes?)$/

/** Police bring those out whom they arrest. */
const wanted = new RegExp(`^(?:${assailants}|suspects?|sospechos[oa]s?)$`)

/** "brought out alive", "sacados con vida": within a few words of the verb. */
const isAlive = (view: SentenceView, last: number): boolean =>
  [0, 1, 2, 3, 4].some(
    (step) =>
      /^(?:alive|viv[oa]s?)$/.test(wordAt(view, last + step)) ||
      (wordAt(view, last + step) === 'con' && wordAt(view, last + step + 1) === 'vida'),
  )

const isOut = (view: SentenceView, { noun, bare, classes, links }: Phrase): boolean =>
  (noun.count?.value ?? 0) > 0 &&
  !noun.count?.alone &&
  !wanted.test(noun.head) &&
  (bare || classes.every((name) => name === 'person' || name === 'role' || name === 'staff')) &&
  links.some(
    ({ verb, role, via }) =>
      via === 'main' &&
      role === 'theme' &&
      verb.form === 'finite' &&
      isDone(verb) &&
      brings.test(verb.lemma) &&
      (survivors.test(noun.head) ||
        isAlive(view, verb.first) ||
        isAlive(view, verb.last) ||
        isAlive(view, noun.last)),
  )

const found = countedPhrases(
  'other_count',
  'people rescued',
  0.8,
  isOut,
  verbSign((lemma) => brings.test(lemma)),
)

/** Of nobody's captives. */
export const broughtOutAlive = (view: SentenceView, story: Story): Candidate[] =>
  holds(view, captors) || isFromCaptors(view) || tellsOfPrison(view) || toldOfHostages(story)
    ? []
    : found(view)
