import { complementOf } from '@/lib/reading/grammar/links/links'
import { setsFigure } from '@/lib/reading/lexicon/figures'
import { fighters } from '@/lib/reading/lexicon/nouns/captors'
import { wordLike } from '@/lib/text/word-set'
import { isNoun, isVerb, type NounPhrase, type VerbGroup } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { forces, type NounClass } from '../../lexicon/noun-classes'
import { tellsOfPrison } from './tells-of-prison'

/** What the kinds that count a prison's inmates and places ask of a phrase first. */

const housed = (classes: NounClass[]) =>
  classes.length === 0 ||
  classes.some((name) => name === 'inmate' || name === 'person' || name === 'room' || name === 'detainee')

/** A number of inmates, or a bare number: a list that holds 178 names houses nobody. */
export const mayBeHoused = (phrase: Phrase): boolean =>
  phrase.noun.count !== null &&
  !phrase.noun.count.alone &&
  !phrase.noun.count.share &&
  !/^(?:names?|nombres?|entries|signatures|firmas)$/.test(phrase.noun.head) &&
  (phrase.bare || housed(phrase.noun.classes))

/** "900 of the police were inside the penitentiary": they guard or storm it. */
export const isOfForces = ({ chunks }: SentenceView, { index, bare }: Phrase): boolean =>
  bare && complementOf(chunks, index)?.classes.some((name) => forces.has(name)) === true

const cells = /^(?:cells?|celdas?|calabozos|lockups)$/
const ofFighters = wordLike(fighters, 'gangs? bandas? cartel(?:es|s)? sleeper kidnappers?')
const ofTheLaw = /^(?:police|policia|polici(?:al|ales|acas)|holding|prison|jail|detention|station|custody)$/

/** Words of a noun and of what follows its "of". */
function wordsOf(view: SentenceView, noun: NounPhrase): string[] {
  const of = complementOf(view.chunks, view.chunks.indexOf(noun))
  return view.lexed.tokens.slice(noun.first, (of ?? noun).last + 1).map(({ norm }) => norm)
}

/** "Cells of the guerrilla", "terrorist cells": people, who hold hostages. */
export const isFightersCell = (view: SentenceView, noun: NounPhrase): boolean =>
  cells.test(noun.head) && wordsOf(view, noun).some((word) => ofFighters.test(word))

/** "Police holding cells across the country hold some 55,000": cells open the sentence, and no captor. */
export const isOfCells = (view: SentenceView, verb: VerbGroup): boolean =>
  view.phrases.some(
    ({ noun }) =>
      noun.first <= 3 &&
      noun.first < verb.first &&
      noun.plural &&
      cells.test(noun.head) &&
      !isFightersCell(view, noun) &&
      (/^(?:calabozos|lockups)$/.test(noun.head) ||
        tellsOfPrison(view) ||
        [wordAt(view, noun.first - 2), wordAt(view, noun.first - 1), ...wordsOf(view, noun)].some((word) =>
          ofTheLaw.test(word),
        )),
  )

/** What people do where they are kept. */
export const stays = /^(?:share|live|vivir|convivir|habitar|permanecer|sleep|dormir|remain|quedar)$/

export const isHousing = (senses: string[]) => senses.includes('hold') || senses.includes('house')

/** What the sentence says is so many: "su aforo es de 2.500", "la población penal asciende a 11.000". */
export function measured(view: SentenceView, { governor, index, links }: Phrase): NounPhrase | null {
  const of =
    governor?.verb == null || !/^(?:a|de|en|to|at|as|como)$/.test(governor.preposition)
      ? verbOfObject(view, governor)
      : view.chunks[governor.verb]
  const verb = isVerb(of)
    ? of
    : links.find(({ verb: v }) => v.senses.includes('be') || v.senses.includes('reach'))?.verb
  const given = verb && givenAs(view, verb, index)
  if (given) return given
  const measures =
    verb && (verb.senses.includes('be') || verb.senses.includes('reach') || verb.senses.includes('exceed'))
  if (!measures || view.chunks.indexOf(verb) > index) return null
  return subjectOf(view, verb) ?? antecedentOf(view, verb)
}

/** "Las plazas eran 30.169 y los presos, 36.599", "the places numbered 900 and the inmates 1,200": its own noun stands before it. */
export function isOfInmatesNamed({ chunks }: SentenceView, { index, bare }: Phrase): boolean {
  let at = chunks[index - 1]?.kind === 'comma' ? index - 2 : index - 1
  // "los privados de libertad".
  if (isNoun(chunks[at]) && chunks[at - 1]?.kind === 'preposition') at -= 2
  const [joint, noun] = [chunks[at - 1], chunks[at]]
  return (
    bare &&
    /^(?:conjunction|stop|comma)$/.test(joint?.kind ?? '') &&
    isNoun(noun) &&
    noun.determiner === 'definite' &&
    noun.plural &&
    !noun.count &&
    noun.classes.includes('inmate')
  )
}

/** "gives the capacity as 600": the preposition hangs on the noun before it. */
function verbOfObject({ chunks }: SentenceView, governor: Phrase['governor']) {
  if (governor?.noun == null || !/^(?:as|at|en)$/.test(governor.preposition)) return undefined
  return chunks.slice(Math.max(0, governor.noun - 3), governor.noun).findLast(isVerb)
}

const gives = ({ lemma }: VerbGroup): boolean => setsFigure.has(lemma) || /^(?:state|list|dar)$/.test(lemma)

/** "data give its capacity as 600", "its capacity is put at 450", "cifra su capacidad en 450": what is given as so many. */
function givenAs({ chunks }: SentenceView, verb: VerbGroup, index: number): NounPhrase | null {
  const at = chunks.indexOf(verb)
  if (!gives(verb) || verb.negated || at > index || index - at > 6) return null
  const [before, after] = [chunks[at - 1], chunks[at + 1]]
  const given = verb.passive ? before : after
  return isNoun(given) && !given.count ? given : null
}

/** "su capacidad, que es de 1.000": of what the relative clause tells. */
function antecedentOf({ chunks }: SentenceView, verb: VerbGroup): NounPhrase | null {
  const at = chunks.indexOf(verb) - 1
  if (chunks[at]?.kind !== 'relative') return null
  const noun = chunks[chunks[at - 1]?.kind === 'comma' ? at - 2 : at - 1]
  return isNoun(noun) ? noun : null
}
