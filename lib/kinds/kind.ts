import type { Unit } from '@/lib/model/unit'
import type { NounClass } from '@/lib/reading/lexicon/noun-classes'
import type { Sense } from '@/lib/reading/lexicon/verb-senses'
import type { Family } from './family'
import type { Merging } from './merging'
import type { Shape } from './shapes'

/** What a page calls a kind, in one language. */
export type KindWords = {
  /** In keys, choices and tables: "Killed". */
  label: string
  /** Within the sentence of what is known: "people killed". */
  told: string
  /**
   * A figure of it, "53 guards held", with these to be filled in: `{figure}`; `{unit}`, one or many; `{unit?}`, the same
   * but for people, of whom it goes without saying; `{one|many}`, by the figure; `{os}`, the ending of a Spanish
   * participle, which follows the unit where that is said. What is empty leaves no gap.
   */
  figure: string
  /** The same where the text gives no number, unless that says it with the number left out. */
  bare?: string
  /** The same where what is counted is over. */
  over?: string
}

/**
 * How a kind that counts people is found where one rule serves all such kinds: by what the nouns and verbs of the reader's
 * lexicon tell.
 */
export type Found = {
  unit: Unit
  /** Verbs that tell what befell those counted, or what they did by themselves: "200 went on strike". */
  suffers: readonly Sense[]
  /** Nouns that tell it: "the strike of 200". */
  nouns?: readonly NounClass[]
  /** Who may be counted. */
  who: readonly NounClass[]
  /** Words of either language, folded, one of which the sentence must hold for those nouns and verbs to tell it. */
  beside?: string
}

/** Everything that a claim kind is. */
export type Kind = {
  /** Its place in keys and choices: 10 before 20. No two kinds share one. */
  listed: number
  /** Its place among the kinds where the gravest come first: 10 before 20. No two kinds share one. */
  rank: number
  family: Family
  /**
   * Whom its figures count. People to whom something was done, whose circles alone can be compared: `casualties`, the dead and
   * the hurt, who come at once; `people_at_once`, of whom one report gives one sum; `people`, who come in steps, each with a
   * figure of its own. Or `forces` that are sent; or nobody, but `things`.
   */
  counts: 'casualties' | 'people_at_once' | 'people' | 'forces' | 'things'
  merging: Merging
  /**
   * What it tells of: a `happening` at a time and a place, which linked data calls an Event; a `report`, of which nobody
   * knows whether or when it happened; a `fact` about a prison, which needs no sign; a `measure`, drawn as a zone with its decree.
   */
  tells: 'happening' | 'report' | 'fact' | 'measure'
  /** What stands inside or in place of the circle, so that the kind can be told without its colour; `r` in pixels. */
  sign: (r: number) => Shape[]
  words: { en: KindWords; es: KindWords }
  /** What people search it by, in any language, besides `label` and `told`: no word that says more than the kind does. */
  also?: string
  /** Left out where finding it takes code: `lib/reading/kinds` then holds a rule of its name. */
  found?: Found
}
