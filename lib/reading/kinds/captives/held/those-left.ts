import { isNoun } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import type { Sense } from '@/lib/reading/lexicon/verb-senses'

/** Captives whom a number and what stands behind it call those who are left. */

const stays = /^(?:qued|sigu|segui|continu|permanec|rest|remain)/
const gone = new Set<Sense>(['free', 'exit', 'escape', 'die', 'kill', 'recapture'])

/** "los 17 que faltan", "the six who remain in Roble", "the six still inside", of whom nothing else is told that ends it. */
export function isOfThoseLeft(view: SentenceView, { noun, links, index, governor }: Phrase): boolean {
  if (
    noun.determiner !== 'definite' ||
    links.some(({ verb }) => verb.senses.some((sense) => gone.has(sense)))
  )
    return false
  // "con la salida de los seis que quedaban".
  const of = governor?.noun == null ? undefined : view.chunks[governor.noun]
  if (isNoun(of) && ends.test(of.head)) return false
  if (
    /^still (?:inside|captive|missing|unaccounted)/.test(
      [1, 2].map((step) => wordAt(view, noun.last + step)).join(' '),
    )
  )
    return true
  return links.some(({ verb, via }) => {
    if (via !== 'relative' || verb.negated || verb.first !== verb.last) return false
    if (verb.lemma === 'faltar') return true
    const [within, where] = view.chunks.slice(view.chunks.indexOf(verb) + 1)
    if (!stays.test(wordAt(view, verb.first)) || view.chunks[index + 1]?.kind !== 'relative') return false
    if (within?.kind !== 'preposition') return within?.kind === 'stop' || within?.kind === 'comma'
    return isNoun(where) && (where.place !== null || where.classes.includes('prison'))
  })
}
const ends = /^(?:salida|entrega|liberacion|rescate|libertad|release|rescue|handover|freedom)$/

/** "Only 28 are left", "there are still 28 inside", "hay todavía 28 dentro". */
export const isOnlyLeft = (view: SentenceView, { noun, links }: Phrase): boolean =>
  links.some(({ verb, via }) => {
    if (via !== 'main' || verb.negated || verb.conditional || verb.future) return false
    const only = [noun.first - 1, noun.first].some((at) => wordAt(view, at) === 'only')
    if (only && verb.last > noun.last) return /^(?:left|remain|remained)$/.test(wordAt(view, verb.last))
    return verb.senses.includes('exist') && /^(?:inside|dentro|adentro)$/.test(wordAt(view, noun.last + 1))
  })

/** "That left 58 inside", "leaving 12 guards in captivity", "eso dejó a 58 dentro": whom the release of others left. */
export const isLeftInside = (view: SentenceView, { noun, links }: Phrase): boolean =>
  links.some(
    ({ verb, role, via }) =>
      via === 'main' &&
      role === 'theme' &&
      /^(?:leave|dejar)$/.test(verb.lemma) &&
      !verb.negated &&
      !verb.conditional &&
      !verb.future &&
      verb.form !== 'infinitive' &&
      left.test([1, 2, 3].map((step) => wordAt(view, noun.last + step)).join(' ')),
  )
const left =
  /^(?:still |aun |todavia )?(?:inside(?: [.,;]| the (?:prison|jail|building)|$| *$)|in captivity|(?:dentro|adentro)(?: [.,;]| del? |$| *$)|en cautiverio|en manos|en poder)/
