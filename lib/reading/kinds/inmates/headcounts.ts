import { holds, signOfWords } from '@/lib/text/word-signs'
import type { VerbGroup } from '../../grammar/chunk'
import type { Phrase, SentenceView } from '../../grammar/sentence-view'
import { isVictim } from './beside-room'

/** How many a headcount finds in a prison. */

const headcounts = signOfWords('headcount headcounts recuento conteo censo roll register nomina lista')
const yields = /^(?:give|show|find|turn|say|list|dar|arrojar|registrar|mostrar|encontrar|decir|sumar)$/
const answers = /^(?:answer|respond|contest)/
/** Any list may be read out; only a count yields a number. */
const lists = /^(?:lista|nomina)$/

/** A bare number that a register says may count anything; in hundreds it counts those in the prison. */
const fewest = 100

const mayBeThere = ({ bare, noun, classes }: Phrase): boolean =>
  bare || noun.head === 'survivors'
    ? (noun.count?.value ?? 0) >= fewest
    : classes.includes('inmate') || (classes.includes('person') && (noun.count?.value ?? 0) >= fewest)

/** "el recuento arrojó 1.512 reclusos", "a roll call found 900 men there", "respondieron los 1.587 internos". */
export const isHeadcount = (view: SentenceView, phrase: Phrase): boolean =>
  holds(view, headcounts) &&
  mayBeThere(phrase) &&
  !isVictim(phrase) &&
  phrase.links.some(({ verb, role, via }) => {
    if (via !== 'main' || verb.negated || verb.form !== 'finite') return false
    if (answers.test(verb.lemma)) return true
    return (
      role === 'theme' && yields.test(verb.lemma) && verb.last < phrase.noun.first && isCounted(view, verb)
    )
  })

const isCounted = (view: SentenceView, { first }: VerbGroup): boolean =>
  view.lexed.tokens.slice(0, first).some(({ norm }) => headcounts.words.has(norm) && !lists.test(norm))
