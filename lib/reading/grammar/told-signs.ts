import { onceAWord } from '@/lib/text/once-a-word'
import { addSigns, hasSign, type Sign, type Signs, signSets } from '@/lib/text/signs'
import type { NounClass } from '../lexicon/noun-classes'
import type { Sense } from '../lexicon/verb-senses'
import type { NounPhrase, VerbGroup } from './chunk'
import { keepByPhrase, keepBySentence } from './keep-by-sentence'
import type { Phrase, SentenceView } from './sentence-view'

/**
 * What `word-signs` is to words, to what the nouns and verbs of a sentence tell: sets of classes, senses and verbs of which a
 * sentence or one of its numbers bears some or none. A rule asks for them before it looks at anything else.
 */

type Names = readonly (NounClass | Sense)[]
type Told = { names: ReadonlySet<string>; isOf: (lemma: string) => boolean }

const sets = signSets<Told>()

function toSign(told: Told): Sign {
  const sign = sets.add(told)
  signsOfName = onceAWord(readName)
  signsOfLemma = onceAWord(readLemma)
  return sign
}

/** Any of these classes and senses is told. */
export const toldSign = (...names: Names): Sign => toSign({ names: new Set(names), isOf: () => false })

/** A verb with such a lemma, or any of these senses and classes. */
export const verbSign = (isOf: Told['isOf'], ...names: Names): Sign => toSign({ names: new Set(names), isOf })

const readName = (name: string): Signs => sets.read(({ names }) => names.has(name))
const readLemma = (lemma: string): Signs => sets.read(({ isOf }) => isOf(lemma))

/** Asked anew when a set is added. */
let signsOfName = onceAWord(readName)
let signsOfLemma = onceAWord(readLemma)

export const noSigns = sets.empty

export function addNames(signs: Signs, names: readonly string[]): void {
  for (const name of names) addSigns(signs, signsOfName(name))
}

function addVerb(signs: Signs, { senses, lemma }: VerbGroup): void {
  addNames(signs, senses)
  addSigns(signs, signsOfLemma(lemma))
}

function addNoun(signs: Signs, { classes, modifiers, states }: NounPhrase): void {
  addNames(signs, classes)
  addNames(signs, modifiers)
  addNames(signs, states)
}

const signsOfPhrase = keepByPhrase((_, { noun, classes, links }: Phrase): Signs => {
  const signs = noSigns()
  addNoun(signs, noun)
  addNames(signs, classes)
  for (const { verb } of links) addVerb(signs, verb)
  return signs
})

const signsOfSentence = keepBySentence((view: SentenceView): Signs => {
  const signs = noSigns()
  for (const { verb } of view.verbs) addVerb(signs, verb)
  for (const { noun, classes } of view.phrases) {
    addNoun(signs, noun)
    addNames(signs, classes)
  }
  return signs
})

/** Does the sentence tell any of it? */
export const tells = (view: SentenceView, sign: Sign): boolean => hasSign(signsOfSentence(view), sign)

/** Is any of it told of the phrase: by its own noun, what is counted, or a verb that it has to do with? */
export const isToldOf = (view: SentenceView, phrase: Phrase, sign: Sign): boolean =>
  hasSign(signsOfPhrase(view, phrase), sign)
