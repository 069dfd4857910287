import type { VerbGroup } from '@/lib/reading/grammar/chunk'
import { putsFigure } from '@/lib/reading/lexicon/figures'
import type { NounClass } from '@/lib/reading/lexicon/noun-classes'
import type { Sense } from '@/lib/reading/lexicon/verb-senses'

/** A toll, and the verbs that give one: "the dead numbered 46", "put the toll at 31". */

/** What a bare number counts when the sentence gives it as a figure: "the toll rose to 31", "cifró las muertes en 46". */
export type Toll = { classes: NounClass[]; verb: VerbGroup | null }

const equates = /^(?:number|total|come|ir|pasar|rondar|bordear|sumar|totalizar)$/
const movers: readonly Sense[] = ['be', 'reach', 'correct', 'exceed']
export const isMover = (verb: VerbGroup) =>
  verb.senses.some((sense) => movers.includes(sense)) || equates.test(verb.lemma)
/** These with a toll alone: elsewhere whoever does so does something else. */
const putsToll = /^(?:list|count|bring|dar|contar|poner|limitar|mantener)$/
export const puts = ({ lemma }: VerbGroup): boolean => putsFigure.has(lemma) || putsToll.test(lemma)
