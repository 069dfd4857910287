import { type Chunk, isNoun } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import {
  bodies,
  documents,
  figureForms,
  informants,
  saidThat,
  sayForms,
  shows,
} from '@/lib/reading/speakers/words'
import { onceAWord } from '@/lib/text/once-a-word'
import { isFigureAt, isOfficial, leadsToFigure } from './beside-verb'
import { isCapital, nounFrom, type Part, textAt, verbFrom } from './part'

/** A verb of saying that the chunker took into the noun before it. */

const mayBeVerb = onceAWord((word) => figureForms.test(word) || saidThat.test(word) || shows.test(word))

/** ", rights groups estimate.", "officials believe that": forms that are nouns as well, where they close or open what is said. */
const closingForms = /^(?:estimates?|insists?|concedes?|reckons?|believes?|suspects?)$/

const many = /^(?:police|press|media|.*s)$/
/** "Officials report nine dead", "the authorities report that": of several who do, behind whom a "report" would be theirs. */
function reports(view: SentenceView, { noun, last }: Part, next: Chunk | undefined): boolean {
  const whom = wordAt(view, last - 1)
  if (wordAt(view, last) !== 'report' || noun?.determiner === 'indefinite' || !many.test(whom)) return false
  const follows = isNoun(next) ? next.count !== null : wordAt(view, next?.first ?? -1) === 'that'
  return follows && (bodies.has(whom) || informants.has(whom))
}

const determiners =
  /^(?:a|an|the|this|that|these|those|its|his|her|their|el|la|los|las|un|una|sus?|es[ae]s?|est[ae]s?|aquell?[oa]s?|dich[oa]s?)$/

/** "The union lists 8 dead", "the mayor's office says": the chunker took the verb for a noun. */
export function splitVerb(view: SentenceView, part: Part, next: Chunk | undefined, closing: boolean): Part[] {
  const { noun, first, last } = part
  const word = wordAt(view, last)
  if (!noun || noun.count) return [part]
  // "The report refers to nine".
  if (first === last && word === 'refers' && wordAt(view, last + 1) === 'to')
    return [verbFrom(view, last, last)]
  // "according to the latest official count, nine died".
  if (wordAt(view, first - 1) === 'to' && next?.kind === 'comma' && documents.has(word)) return [part]
  // "in a first count": one that lists, "lists".
  if (noun.determiner === 'indefinite' && /^(?:count|list|tally|record|document)$/.test(word)) return [part]
  if (closing && closingForms.test(word) && first < last)
    return [nounFrom(view, part, first, last - 1), verbFrom(view, last, last)]
  // "sources cited by the newspaper speak of nine dead".
  if (first < last && /^(?:speaks?|talks?)$/.test(word) && wordAt(view, last + 1) === 'of')
    return [nounFrom(view, part, first, last - 1), verbFrom(view, last, last)]
  // "la Fiscalía cifra en 18 los muertos", but "la cifra en Roble".
  if (first < last && reports(view, part, next))
    return [nounFrom(view, part, first, last - 1), verbFrom(view, last, last)]
  const puts = /^cifran?$/.test(word) && leadsToFigure(view, last + 1)
  if (puts && first === last) return [verbFrom(view, last, last)]
  // "Telesol cuenta 32 muertos": behind a name alone.
  const name = nounFrom(view, part, first, last - 1)
  const now = next?.kind === 'date' ? next.last + 1 : last + 1
  if (word === 'cuenta' && first < last && noun.name && isFigureAt(view, now))
    return [name, verbFrom(view, last, last)]
  // "un informe de Amnistía Internacional acusa a": the small word behind the name.
  const isBehindName =
    first < last &&
    view.lexed.language === 'es' &&
    isCapital(view, last - 1) &&
    !determiners.test(wordAt(view, last - 1)) &&
    !isCapital(view, last)
  const blames = word === 'culpa' && /^al?$/.test(wordAt(view, last + 1))
  if (isBehindName && (blames || saidThat.test(word) || sayForms.test(word)))
    return [name, verbFrom(view, last, last)]
  // "recoge el mismo documento": without the accent of "documentó".
  if (view.lexed.language === 'es' && documents.has(word) && /o$/.test(textAt(view, last))) return [part]
  if (next?.kind === 'preposition' && !puts) return [part]
  // "Familiares denuncian que", "vecinos alertan que".
  const tellsThat = next?.kind === 'relative' && wordAt(view, next.first) === 'que' && sayForms.test(word)
  // "Vecinos denuncian la muerte": no noun ends so.
  const speak = view.lexed.language === 'es' && /an$/.test(word) && sayForms.test(word)
  if (!mayBeVerb(word) && !speak && !(tellsThat && (/n$/.test(word) || isOfficial(view, last - 1))))
    return [part]
  if (first < last && !determiners.test(wordAt(view, last - 1)))
    return [nounFrom(view, part, first, last - 1), verbFrom(view, last, last)]
  return [part]
}
