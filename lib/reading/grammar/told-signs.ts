import { onceAWord } from '@/lib/text/once-a-word'
import { hasSign, type Sign, type Signs } from '@/lib/text/word-signs'
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

const sets: Told[] = []
const bitsASlot = 32

function toSign(told: Told): Sign {
  const index = sets.push(told) - 1
  signsOfName = onceAWord(readName)
  signsOfLemma = onceAWord(readLemma)
  return { slot: Math.floor(index / bitsASlot), bit: 1 << (index % bitsASlot) }
}

/** Any of these classes and senses is told. */
export const toldSign = (...names: Names): Sign => toSign({ names: new Set(names), isOf: () => false })

/** A verb with such a lemma, or any of these senses and classes. */
export const verbSign = (isOf: Told['isOf'], ...names: Names): Sign => toSign({ names: new Set(names), isOf })

function readBy(test: (told: Told) => boolean): Signs {
  const signs = noSigns()
  for (const [index, told] of sets.entries())
    if (test(told)) {
      const slot = Math.floor(index / bitsASlot)
      signs[slot] = (signs[slot] ?? 0) | (1 << (index % bitsASlot))
    }
  return signs
}
const readName = (name: string): Signs => readBy(({ names }) => names.has(name))
const readLemma = (lemma: string): Signs => readBy(({ isOf }) => isOf(lemma))

/** Asked anew when a set is added. */
let signsOfName = onceAWord(readName)
let signsOfLemma = onceAWord(readLemma)

export const noSigns = (): Signs => new Int32Array(Math.ceil(sets.length / bitsASlot))

export function addSigns(signs: Signs, more: Signs): void {
  for (let slot = 0; slot < more.length; slot++) signs[slot] = (signs[slot] ?? 0) | (more[slot] ?? 0)
}

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
