import type { Candidate } from '../../candidate'
import { isVerb, type VerbGroup } from '../../grammar/chunk'
import type { Phrase, SentenceView } from '../../grammar/sentence-view'
import { wordAt } from '../../grammar/sentence-view'
import { tells, verbSign } from '../../grammar/told-signs'
import { candidateFor, candidateOfVerb } from '../counting/phrase-kind'
import { keeps } from './forces-to-act'

/** Forces without a number that came to do their work, and towns that were militarised. */

const comes = /^(?:llegar|arribar|acudir|arrive|come)$/
const coming = verbSign((lemma) => comes.test(lemma))

const isTold = ({ form, negated, conditional, future }: VerbGroup): boolean =>
  form === 'finite' && !negated && !conditional && !future

const isForce = ({ noun }: Phrase): boolean =>
  noun.count === null && noun.plural && noun.classes.some((name) => name === 'police' || name === 'soldier')

/** "llegaron para recuperar el control", "arrived at the jail to retake it". */
function toAct(view: SentenceView, verb: VerbGroup): boolean {
  const { chunks, lexed } = view
  const rest = chunks.slice(chunks.indexOf(verb) + 1, chunks.indexOf(verb) + 7)
  const end = rest.findIndex(({ kind }) => kind === 'stop' || kind === 'comma' || kind === 'conjunction')
  const next = (end < 0 ? rest : rest.slice(0, end)).find(isVerb)
  if (next?.form !== 'infinitive' || next.negated || !keeps.test(next.lemma)) return false
  // "to secure the scene", "to retake the exam": they keep nobody in check.
  if (
    /^(?:scene|crime|evidence|exam|escena|crimen|evidencias?|pruebas?|examen)$/.test(
      wordAt(view, next.last + 2),
    )
  )
    return false
  return /^(?:to|para|a)$/.test(wordAt(view, next.first - (lexed.language === 'es' ? 1 : 0)))
}

function comeToAct(view: SentenceView): Candidate[] {
  if (!tells(view, coming)) return []
  const found = view.phrases.find(
    (phrase) =>
      isForce(phrase) &&
      phrase.links.some(
        ({ verb, via }) =>
          (via === 'main' || via === 'shared') && comes.test(verb.lemma) && isTold(verb) && toAct(view, verb),
      ),
  )
  return found ? [{ ...candidateFor('troops_deployed', 'people', found, 5.5), quantity: null }] : []
}

const militarises = /^militari[sz](?:ar|e)$/
const militarising = verbSign((lemma) => militarises.test(lemma))
const orders = /^(?:ordenar|disponer|mandar|decidir|order|decide)$/

/** "militarised the police", "militarizó la política": to no place were any sent. */
const isNoPlace = (view: SentenceView, { last }: VerbGroup): boolean =>
  [1, 2].some((step) => noPlaces.test(wordAt(view, last + step)))
const noPlaces =
  /^(?:police|polic(?:y|ies)|politics|society|schools?|education|response|fight|policia|politicas?|sociedad|educacion|seguridad|lucha)$/

/** "militarizó la ciudad", "mandó militarizar la ciudad". */
function militarised(view: SentenceView): Candidate[] {
  if (!tells(view, militarising)) return []
  const found = view.verbs.find(({ verb, index }) => {
    if (!militarises.test(verb.lemma) || verb.negated || isNoPlace(view, verb)) return false
    if (verb.form !== 'infinitive') return isTold(verb)
    const before = view.chunks.slice(Math.max(0, index - 2), index).findLast(isVerb)
    return before !== undefined && orders.test(before.lemma) && isTold(before)
  })
  return found ? [candidateOfVerb('troops_deployed', found.verb, 5.5)] : []
}

export const forcesCome = (view: SentenceView): Candidate[] => [...comeToAct(view), ...militarised(view)]
