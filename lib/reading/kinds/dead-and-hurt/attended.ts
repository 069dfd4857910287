import { holds, signLike, signOfWords } from '@/lib/text/word-signs'
import type { Candidate, Story } from '../../candidate'
import { hasClass, hasSense, isNoun, isPrison, isVerb, prepositionOf } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { isViolence } from '../../kind-groups'
import { people } from '../../lexicon/noun-classes'
import { countedPhrases } from '../counting/phrase-kind'

/** Where an article tells of violence, those whom doctors attend are hurt. */

const signs = signOfWords(
  'necesitaron requirieron precisaron atendidos atendidas atendieron atendio atencion atenciones recibido recibio recibieron recibi medical care treatment ' +
    'ingresado ingresada ingresados ingresadas',
)

const isOfPeople = ({ bare, classes, noun }: Phrase): boolean =>
  noun.count !== null && !noun.count.share && (bare || classes.some((name) => people.has(name)))

/** "16 personas atendidas", "fueron atendidas 16 personas". */
const isTreated = ({ links }: Phrase): boolean =>
  links.some(
    ({ verb, role }) => verb.lemma === 'atender' && role === 'theme' && !verb.negated && verb.passive,
  )

const jailed = /^(?:prision|carcel|penal|centro|ejercito|filas|penitenciaria|reclusorio)$/
/** "otras tres siguen ingresadas", not "están ingresados en prisión". */
const isAdmitted = (view: SentenceView, { links }: Phrase): boolean =>
  links.some(({ verb }) => {
    const at = view.chunks.indexOf(verb)
    const where = view.chunks[at + 2]
    const isJail =
      prepositionOf(view.chunks[at + 1]) === 'en' &&
      isNoun(where) &&
      (isPrison(where) || jailed.test(where.head))
    return (
      /^ingresad[oa]s?$/.test(wordAt(view, verb.last)) &&
      /^(?:sig(?:ue|uen)|contin(?:ua|uan)|permanec(?:e|en)|est(?:a|an))$/.test(wordAt(view, verb.first)) &&
      !verb.negated &&
      !isJail
    )
  })

/** "30 personas requirieron atención médica", "han recibido atención". */
function needsCare(view: SentenceView, { index, links }: Phrase): boolean {
  const verb = links.find(({ via, role }) => via === 'main' && role === 'agent')?.verb
  const care = verb && view.chunks[view.chunks.indexOf(verb) + 1]
  return (
    isNoun(care) &&
    /^(?:atencion|atenciones)$/.test(care.head) &&
    view.chunks.indexOf(care) > index &&
    !verb?.negated &&
    !/^(?:llamar|pedir|prestar|dar|brindar)$/.test(verb?.lemma ?? '')
  )
}

/** "el hospital admite haber recibido a seis": whom a hospital receives. */
const isReceived = (view: SentenceView, { links, noun }: Phrase): boolean =>
  wordAt(view, noun.first - 1) === 'a' &&
  links.some(({ verb, role }) => {
    const who = subjectOf(view, verb)
    return (
      role === 'theme' &&
      verb.lemma === 'recibir' &&
      !verb.negated &&
      /^(?:hospital|clinica)/.test(who?.head ?? '')
    )
  })

/** "recibió a 13 personas fallecidas": brought in dead. */
const isCalledDead = ({ links, noun }: Phrase): boolean =>
  noun.classes.includes('dead') ||
  links.some(
    ({ verb, via }) => via === 'reduced' && verb.senses.some((sense) => /^(?:die|kill)$/.test(sense)),
  )

const found = countedPhrases(
  'injured',
  'people',
  3,
  (view, phrase) =>
    isOfPeople(phrase) &&
    !isCalledDead(phrase) &&
    (isTreated(phrase) || isAdmitted(view, phrase) || needsCare(view, phrase) || isReceived(view, phrase)),
)

/** Where "atendidos" is no medical care: in a shelter, at a counter, by a psychologist. */
const otherCare = signLike(
  /^(?:albergues?|refugios?|oficinas?|ventanillas?|alimentos?|comedor(?:es)?|psicolog.*)$/,
)

const told = (candidates: readonly Candidate[]): boolean => candidates.some(isViolence)

export function attended(view: SentenceView, { earlier }: Story): Candidate[] {
  if (view.counted.length === 0 || !holds(view, signs)) return []
  if (holds(view, otherCare)) return []
  const violent = view.chunks.some(
    (chunk) =>
      (isNoun(chunk) && hasClass(chunk, 'hurt', 'violence')) ||
      (isVerb(chunk) && hasSense(chunk, 'die', 'kill', 'hurt')),
  )
  return violent || earlier.slice(-2).some(({ candidates }) => told(candidates)) ? found(view) : []
}
