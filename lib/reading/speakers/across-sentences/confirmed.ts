import { isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import type { Speech } from '@/lib/reading/speakers/told'

/**
 * "Eleven inmates died. The figure was confirmed by the ministry.", "Así lo informó el ministerio.": a sentence that tells nothing of its
 * own gives the one before it to whom it names.
 */

const taking: Record<SentenceView['lexed']['language'], RegExp> = {
  en: /^(?:this|that|it|so|(?:the|that|this|these|those) (?:information|figures?|numbers?|toll|count|news))$/,
  es: /^(?:asi|asi lo|esto|eso|ello|de (?:ello|esto|eso)|lo|l[ao]s? (?:informacion|datos?|cifras?|hechos?|noticia|balance|saldo|version|recuento)|es[eoa]s? (?:informacion|datos?|cifras?))$/,
}
const confirms =
  /^(?:confirmar|ratificar|corroborar|informar|reportar|anunciar|comunicar|indicar|senalar|asegurar|afirmar|precisar|explicar|detallar|dar|decir|declarar|manifestar|publicar|difundir|revelar|relatar|sostener|hacer|constar|adelantar|expresar|confirm|report|announce|give|release|provide|say|state|publish)$/

/** The words before the sentence's first verb, folded, at most three. */
const lead = (view: SentenceView, verb: number): string =>
  Array.from({ length: Math.min(verb, 3) }, (_, at) => wordAt(view, at)).join(' ')

/** Does the sentence only say who tells what stands before it? */
function takesUp(view: SentenceView): boolean {
  const verb = view.chunks.find(isVerb)
  if (!verb || verb.negated || view.counted.length > 0 || view.chunks.some((c) => c.kind === 'quote'))
    return false
  const others = view.verbs.filter((told) => told.verb.form === 'finite' && told.verb !== verb)
  if (others.length > 0 || !confirms.test(verb.lemma)) return false
  return taking[view.lexed.language].test(lead(view, verb.first)) || confirmsFigure(view, verb.last)
}

const figure = /^(?:dato|cifra|informacion|noticia|balance|hecho|figure|toll|number|information|report)$/
/** "El ministerio confirmó la cifra.", "The ministry confirmed the figure.". */
function confirmsFigure(view: SentenceView, verb: number): boolean {
  const [object, end] = view.chunks.filter(({ first }) => first > verb)
  const confirmed = /^(?:confirm|ratific|corrobor)/.test(wordAt(view, verb))
  return (
    confirmed &&
    isNoun(object) &&
    object.determiner === 'definite' &&
    figure.test(object.head) &&
    end?.kind === 'stop'
  )
}

/** Who speaks in each sentence, with those whom the sentence behind it names. */
export function withConfirmed(views: readonly SentenceView[], speeches: readonly Speech[][]): Speech[][] {
  return speeches.map((row, i) => {
    const [view, next] = [views[i], views[i + 1]]
    const [by, ...others] = speeches[i + 1] ?? []
    if (!view || !next || row.length > 0 || !by || !takesUp(next)) return row
    if (others.some(({ speaker }) => speaker !== by.speaker)) return row
    const last = view.lexed.tokens.length - 1
    const end = { first: last, last }
    const reach = { back: true, forth: false, limit: { first: 0, last } }
    return [{ ...by, words: end, region: end, reach, preposition: true }]
  })
}
