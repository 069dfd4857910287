import { holds, signOfWords } from '@/lib/text/word-signs'
import { isNoun, type NounPhrase, type VerbGroup } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import { tells, verbSign } from '../../grammar/told-signs'
import type { Sense } from '../../lexicon/verb-senses'

/** "Nobody broke out, the agency insisted", "No hubo fugas, aseguró": what somebody says did not happen. */

const denied: ReadonlySet<Sense> = new Set<Sense>(['escape'])
/** "ningún guía fue tomado como rehén": who could not be held is another matter again. */
const captivity: ReadonlySet<Sense> = new Set<Sense>(['seize'])
const harms: ReadonlySet<Sense> = new Set<Sense>(['seize', 'hold', 'kill', 'escape'])
const occurs = /^(?:have|haber|exist|dar|produ|registr|report|consum|constat|be$)/

const breaks = /^(?:break|brok\w+)$/
const signs = /^(?:indicios?|evidencias?|rastros?|senales|signs?|evidence|trace)$/

const according = signOfWords('segun according')

/** Somebody says so: a fact of which nobody tells is none that could be denied. */
const isSaid = (view: SentenceView, but: VerbGroup): boolean =>
  view.verbs.some(({ verb }) => verb !== but && verb.form === 'finite' && verb.senses.includes('say')) ||
  holds(view, according)

const isNobody = (view: SentenceView, noun: NounPhrase | undefined): boolean =>
  noun !== undefined &&
  (noun.determiner === 'negative' || /^(?:nobody|none|nadie)$/.test(wordAt(view, noun.first)))

function isDeniedEscape(view: SentenceView, verb: VerbGroup, index: number): boolean {
  const [before, behind] = [view.chunks[index - 1], view.chunks[index + 1]]
  // Who could not escape the fire is another matter.
  const fled = verb.senses.some((sense) => denied.has(sense))
  const finite = verb.passive && verb.form === 'finite'
  if (fled || (finite && verb.senses.some((sense) => captivity.has(sense))))
    return [before, behind].some((who) => isNoun(who) && isNobody(view, who))
  // "nobody broke out": a riot breaks out, people do too.
  if (breaks.test(verb.lemma) && wordAt(view, verb.last) === 'out')
    return isNobody(view, isNoun(before) ? before : undefined)
  // "De intento de fuga no hay indicio".
  if (isNoun(behind) && signs.test(behind.head))
    return verb.negated && view.chunks.some((chunk) => isNoun(chunk) && chunk.classes.includes('escape'))
  // "No hubo fugas", "no se consumó ninguna evasión", "there were no escapes".
  const noun = isNoun(behind) ? behind : undefined
  const none = verb.negated || noun?.determiner === 'negative'
  return (
    none &&
    noun !== undefined &&
    occurs.test(verb.lemma) &&
    (noun.classes.includes('escape') || (!isOver(view, verb) && isHeld(view, noun)))
  )
}

/** "ya no queda ningún rehén": they are free, and that there were some is not denied. */
const isOver = (view: SentenceView, { lemma, first }: VerbGroup): boolean =>
  !/^(?:have|haber|exist|existir)$/.test(lemma) ||
  [1, 2, 3].some((step) => /^(?:ya|longer)$/.test(wordAt(view, first - step)))

/** "no hay rehenes", "no hay funcionarios retenidos". */
const isHeld = (view: SentenceView, noun: NounPhrase): boolean =>
  noun.classes.includes('hostage') ||
  view.phrases.some(
    (phrase) =>
      phrase.noun === noun &&
      phrase.links.some(
        ({ verb, via }) => via === 'reduced' && verb.senses.some((sense) => captivity.has(sense)),
      ),
  )

/** "que nunca estuvieron secuestrados". */
const isNever = (view: SentenceView, verb: VerbGroup): boolean =>
  verb.passive &&
  verb.senses.some((sense) => harms.has(sense)) &&
  [0, 1, 2].some((step) => /^(?:never|nunca|jamas)$/.test(wordAt(view, verb.first + 1 - step))) &&
  view.lexed.tokens.slice(0, verb.first).some(({ norm }) => /^(?:that|que)$/.test(norm)) &&
  ![1, 2].some((step) =>
    /^(?:responsible|accountable|liable|tant[oa]s|so|as)$/.test(wordAt(view, verb.last + step)),
  )

/** Whatever is denied is a flight or harm, or told by this verb. */
const happens = verbSign((lemma) => breaks.test(lemma), 'escape', ...harms)

/** The verb of what the sentence says did not happen. */
export function deniedDeed(view: SentenceView): VerbGroup | null {
  if (!tells(view, happens)) return null
  const found = view.verbs.find(
    ({ verb, index }) =>
      !verb.future && (isDeniedEscape(view, verb, index) || isNever(view, verb)) && isSaid(view, verb),
  )
  return found?.verb ?? null
}
