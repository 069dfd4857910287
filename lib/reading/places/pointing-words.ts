import type { NounPhrase, Range } from '../grammar/chunk'
import type { SentenceView } from '../grammar/sentence-view'

/** What the rules for words that point back at a place ask of a noun. */

const premises = new Set(['complex', 'compound', 'complejo', 'premises', 'instalaciones'])
export const isPrison = ({ classes, head }: NounPhrase) => classes.includes('prison') || premises.has(head)
export const cityWords = /^(?:city|town|port|village|ciudad|puerto|urbe|localidad|pueblo|poblado|canton)$/
export const normsOf = (view: SentenceView, { first, last }: Range): string[] =>
  view.lexed.tokens.slice(first, last + 1).map(({ norm }) => norm)

export const points = ({ determiner }: NounPhrase) =>
  determiner === 'definite' || determiner === 'demonstrative'
