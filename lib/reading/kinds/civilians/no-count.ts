import type { Meaning } from '@/lib/reading/grammar/meaning/meaning'
import { isNoun } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import type { Sense } from '../../lexicon/verb-senses'

/** Those called displaced, missing or evacuated of whom the sentence tells something else. */

const comesBack = /^(?:return|volver|regresar|retornar|reaparecer|reappear|aparecer|appear|resurface)$/
const isFound =
  /^(?:find|locate?|trace|rescue|identify|hallar|encontrar|localizar|ubicar|rescatar|identific\w+)$/
const safe = /^(?:safe|alive|well|unharmed|unhurt|viv[oa]s?|san[oa]s?|salvo|bien|ilesos?|ilesas?)$/
const helps =
  /^(?:help|assist|feed|treat|serve|support|benefit|ayudar|asistir|atender|alimentar|apoyar|beneficiar)$/
const gets = /^(?:receive|need|get|recibir|necesitar|requerir)$/

const harms: ReadonlySet<Sense> = new Set<Sense>(['kill', 'die', 'hurt', 'seize', 'detain'])

/** "the 350 displaced returned", "two of the missing were found alive", "helped 900 displaced families". */
function isToldOtherwise({ links }: Phrase): boolean {
  return links.some(
    ({ verb, role, via }) =>
      (via === 'main' || via === 'joined' || comesBack.test(verb.lemma)) &&
      !verb.negated &&
      (verb.senses.includes('return') ||
        comesBack.test(verb.lemma) ||
        (isFound.test(verb.lemma) && role === 'theme' && verb.form !== 'infinitive') ||
        helps.test(verb.lemma) ||
        // "12 displaced people were killed": that is what befell them.
        (via === 'main' && role === 'theme' && verb.senses.some((sense) => harms.has(sense))) ||
        // "the town has received 12,000 displaced": they are there.
        (gets.test(verb.lemma) && role === 'agent')),
  )
}

/** "have gone home", "volvieron a casa". */
/** "12 people reported missing were safe": in the same breath. */
const areSafe = ({ index }: Phrase, view: SentenceView): boolean =>
  view.verbs.some(
    ({ verb, index: at }) =>
      at > index &&
      be.test(wordAt(view, verb.first)) &&
      !verb.negated &&
      [0, 1].some((step) => safe.test(wordAt(view, verb.last + step))) &&
      !view.chunks.slice(index, at).some(({ kind }) => parts.test(kind)),
  )
const be = /^(?:is|are|was|were|esta|estan|estaba|estaban)$/
const parts = /^(?:stop|comma|conjunction|subordinator)$/

const goHome = ({ links }: Phrase, view: SentenceView): boolean =>
  links.some(({ verb, via }) => {
    if (via !== 'main' || !/^(?:go|come|be|ir)$/.test(verb.lemma)) return false
    const next = view.chunks[view.chunks.indexOf(verb) + 1]
    return (isNoun(next) && next.head === 'home') || verb.senses.includes('exit')
  })

/** "room for 900 displaced people", "tents for 4,000": what is there or asked for is for so many. */
const isFor = ({ governor }: Phrase): boolean => /^(?:for|para)$/.test(governor?.preposition ?? '')

export const isNoCount = (view: SentenceView, phrase: Phrase, { source }: Meaning): boolean =>
  isToldOtherwise(phrase) ||
  areSafe(phrase, view) ||
  goHome(phrase, view) ||
  (source !== 'copula' && isFor(phrase))
