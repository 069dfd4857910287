import { kindNamed } from '@/lib/reading/lexicon/fates'
import { figureForms } from '@/lib/reading/lexicon/figures'
import { hedgeWords } from '@/lib/text/hedges'
import { holds, signLike } from '@/lib/text/word-signs'
import type { Candidate, Refusal } from '../candidate'
import { isNoun, type VerbGroup } from '../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../grammar/sentence-view'
import { givesFigure } from './gives-figure'

/** Which numbers a sentence denies, by naming them or by pointing at what the sentence before told. */

/** `kind`: of what, where the sentence tells; null where it gives the number alone. */
export type DeniedNumber = { value: number; kind: string | null }

const denying = signLike(
  /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|disown(?:s|ed|ing)?|disput(?:es?|ed|ing)|neg(?:o|ado|ada|aron|ando|aba)|nieg(?:a|an)|desm(?:int|ient)|rechaz|descart|disput|not|never|nobody|no|nunca|jamas|nadie|n't|ning|tampoco|untrue|false|falso)/,
)
const denies = /^(?:deny|reject|dismiss|refute|disown|dispute|negar|desmentir|rechazar|descartar|disputar)$/
const isDenying = ({ lemma, negated, future, conditional }: VerbGroup): boolean =>
  denies.test(lemma) && !negated && !future && !conditional

const issues =
  /^(?:issue|publish|release|circulate|provide|offer|announce|publicar|emitir|difundir|divulgar|facilitar|ofrecer|anunciar)$/
const comes = /^(?:come|stem|originate|proceder|provenir|venir|emanar|salir)$/

const of = /^(?:of|de)$/

/** "the figure of 11,300", "ningún balance de 11.300 muertos": the word for a figure whose number this is, or -1. */
function figureBefore(view: SentenceView, { noun }: Phrase): number {
  let at = (noun.count?.first ?? noun.first) - 1
  while (hedgeWords.test(wordAt(view, at)) && !of.test(wordAt(view, at)) && noun.first - at < 5) at--
  while (of.test(wordAt(view, at))) at--
  return of.test(wordAt(view, at + 1)) && figureForms.has(wordAt(view, at)) ? at : -1
}

/** "has never issued a toll of 11,300", "no ha publicado ningún balance de 11.300": somebody gave no such number. */
function isNotGiven(view: SentenceView, figure: number): boolean {
  const before = view.verbs.findLast(({ verb }) => verb.last < figure)?.verb
  if (!before || figure - before.last > 3) return false
  const none = [1, 2].some((step) => /^(?:no|any|ningun[oa]?)$/.test(wordAt(view, figure - step)))
  const gives = givesFigure(before) || issues.test(before.lemma)
  // "has not published a toll of 300 since": "any", "never" or "no ... ningún" say that there was none.
  const never = [1, 2, 3].some((step) => /^(?:never|nunca|jamas)$/.test(wordAt(view, before.last - step)))
  return gives && (none || never) && (before.negated || never || none)
}

/** "The figure of 11,300 came from nobody", "la cifra de 10.000 no procede de este ministerio", "denies having issued it". */
function isDisowned(view: SentenceView, { index, noun }: Phrase): boolean {
  return view.verbs.some(({ verb, index: at }) => {
    if (at < index || verb.first - noun.last > 16) return false
    // "does not come from hospitals but from police": it comes from somebody.
    const turns = view.lexed.tokens.some(({ norm }, i) => i > verb.last && /^(?:but|sino)$/.test(norm))
    if (comes.test(verb.lemma))
      return (
        (verb.negated && !turns) || /^(?:nobody|nowhere|nadie|ninguna?)$/.test(wordAt(view, verb.last + 2))
      )
    const its = view.verbs.find((other) => other.index > at && other.index - at < 4)?.verb
    const having = its && (givesFigure(its) || issues.test(its.lemma))
    return isDenying(verb) && having === true
  })
}

/** "the 30 killed": those there were, of whom something else is denied. */
const isKnown = ({ noun, governor }: Phrase): boolean =>
  noun.determiner === 'definite' ||
  noun.determiner === 'demonstrative' ||
  of.test(governor?.preposition ?? '')

const qualifies = /^(?:by|without|because|por|sin|porque)$/
const clauseEnds = /^[.,;:!?]$/

/** "denied that 40 were held without charge", "killed by its troops", "having killed 40": how, by whom or that it was done is denied, and not how many. */
function isOfDeed({ lexed, phrases, verbs }: SentenceView, { verb, phrase }: Candidate): boolean {
  if (!verb) return false
  const said = phrases.find(({ index }) => index === phrase)
  const done = said?.links.some((link) => link.verb === verb && link.role === 'theme')
  const behind = lexed.tokens.slice(Math.max(verb.last, said?.noun.last ?? 0) + 1)
  const end = behind.findIndex(({ norm }) => clauseEnds.test(norm))
  const isDescribed =
    verb.form === 'reduced' &&
    verbs.some((other) => other.verb.first > verb.last && other.verb.form === 'finite')
  return (
    isDescribed ||
    (done === true && !verb.passive && !verb.senses.includes('die')) ||
    behind.slice(0, end < 0 ? behind.length : end).some(({ norm }) => qualifies.test(norm))
  )
}

/** Is the number of a phrase one that somebody says was never given, or not by them? */
export function isOwnedByNobody(view: SentenceView, phrase: Phrase): boolean {
  const at = holds(view, denying) ? figureBefore(view, phrase) : -1
  return at >= 0 && (isNotGiven(view, at) || isDisowned(view, phrase))
}

/** The numbers that a sentence denies by name. */
export function deniedNumbers(view: SentenceView, refused: readonly Refusal[]): DeniedNumber[] {
  if (!holds(view, denying)) return []
  const told = refused.flatMap(({ view: other, candidate, reason }) => {
    const { quantity, kind, phrase } = candidate
    const of = other === view && reason === 'the sentence denies it' && quantity?.form !== 'implicit'
    const known = view.phrases.some((one) => one.index === phrase && isKnown(one))
    return of && quantity && !known && !isOfDeed(view, candidate) ? { value: quantity.value, kind } : []
  })
  const named = view.counted.flatMap((phrase) => {
    const is = isOwnedByNobody(view, phrase)
    return is && phrase.noun.count
      ? { value: phrase.noun.count.value, kind: kindNamed(phrase.classes) ?? null }
      : []
  })
  return [...told, ...named]
}

const those = /^(?:the|that|this|those|these|la|el|las|los|es[ae]|es[ao]s|est[ae]|dich[ao])$/
const pointing = /^(?:it|that|this|lo|eso)$/
const ends = /^(?:[.;,:!)]|and|but|as|y|pero|por|al|)$/

/** "denied that it had given the figure", "niega haber dado esa cifra". */
function deniesHaving(view: SentenceView, at: number): boolean {
  const its = view.verbs.find(({ index }) => index > at && index - at < 5)
  const what = its && view.chunks[its.index + 1]
  return (
    its !== undefined &&
    isNoun(what) &&
    what.count === null &&
    (givesFigure(its.verb) || issues.test(its.verb.lemma)) &&
    those.test(wordAt(view, what.first)) &&
    figureForms.has(wordAt(view, what.last)) &&
    ends.test(wordAt(view, what.last + 1))
  )
}

/** "rejects the figure", "desmintió esas cifras": the count that was told, and no other; `'it'`: "rejects that". */
export function pointsBack(view: SentenceView): 'figure' | 'it' | null {
  if (!holds(view, denying)) return null
  for (const { verb, index } of view.verbs) {
    if (!isDenying(verb) || verb.form !== 'finite') continue
    const next = view.chunks[index + 1]
    const after = verb.last + 1
    if (verb.passive) return those.test(wordAt(view, 0)) && figureForms.has(wordAt(view, 1)) ? 'figure' : null
    if (
      isNoun(next) &&
      next.count === null &&
      those.test(wordAt(view, next.first)) &&
      ends.test(wordAt(view, next.last + 1))
    )
      if (figureForms.has(wordAt(view, next.last))) return 'figure'
    if (deniesHaving(view, index)) return 'figure'
    if (pointing.test(wordAt(view, after)) && ends.test(wordAt(view, after + 1))) return 'it'
    if (/^lo$/.test(wordAt(view, verb.first - 1)) && ends.test(wordAt(view, after))) return 'it'
    if (/^lo$/.test(wordAt(view, verb.first)) && ends.test(wordAt(view, after))) return 'it'
  }
  return null
}
