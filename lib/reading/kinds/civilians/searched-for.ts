import { rescuers } from '@/lib/reading/everyday/no-captives/out-of-peril'
import type { Candidate, Story } from '../../candidate'
import { hasClass, isDone, isNoun, type NounPhrase, prepositionOf, type VerbGroup } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { candidateFor } from '../counting/phrase-kind'
import { tellsOfPrison } from '../inmates/tells-of-prison'
import { namesDisaster, tellsOfDisaster } from './in-disaster'

/** Those for whom rescuers search after a disaster: nobody knows where they are. */

/** Not men or drivers, for whom police may search. */
const victims =
  /^(?:people|persons?|residents?|villagers?|neighbou?rs?|inhabitants|children|tourists|personas?|vecin[oa]s?|pobladores|habitantes|residentes|menores|ninos|ninas|turistas)$/
const searches = /^(?:search(?:ing)?|look|hunt(?:ing)?|buscar)$/
const search = /^(?:search(?:es)?|hunt|busquedas?|rastreos?)$/
/** "for looting", "por los saqueos", "who robbed a bank", "to help clean up": of what they are suspected, or what for they are wanted. */
const suspected =
  /^(?:por|over|to|para|suspected|accused|wanted|sought|acusad[oa]s|sospechos[oa]s|relacionad[oa]s|who|que|in connection|en relacion)\b/
/** "who are still missing", "que siguen desaparecidas". */
const gone =
  /^(?:who|que) (?:(?:are|remain|siguen|continuan|permanecen|estan) (?:still |aun |todavia )?(?:missing|unaccounted|trapped|buried|desaparec|atrapad|sepultad)|(?:went missing|disappeared|vanished|desaparecieron))/
/** "who were in a car", "que viajaban en un coche", "por el agua": what befell them. */
const befallen =
  /^(?:(?:who|que) (?:were|had been|viajaban|iban|estaban|fueron|habian sido)|por (?:el|las?) (?:aguas?|corriente|rio|riada|mar|olas?|lodo|barro|alud))\b(?! (?:involved|suspected|accused|wanted|part|acusad|involucrad))/

/** "personas acusadas de saqueo", "people who robbed a bank". */
const isSuspected = (view: SentenceView, { last }: NounPhrase): boolean => {
  const words = [1, 2, 3, 4].map((step) => wordAt(view, last + step)).join(' ')
  return (
    suspected.test(wordAt(view, last)) ||
    (suspected.test(words) && !befallen.test(words) && !gone.test(words))
  )
}

/** "la búsqueda de seis personas", "the search for six people". */
const isOfSearch = (view: SentenceView, { governor }: Phrase): boolean => {
  const noun = governor?.noun == null ? undefined : view.chunks[governor.noun]
  const searched = isNoun(noun) && search.test(noun.head) && /^(?:de|for)$/.test(governor?.preposition ?? '')
  return (
    searched && (namesDisaster(view) || !view.chunks.some((one) => isNoun(one) && hasClass(one, 'police')))
  )
}

/** "rescue teams", "emergency crews", "efectivos de Protección Civil". */
const helpers =
  /^(?:rescue|search|rescate|busqueda|emergenc(?:y|ia|ias)|crews?|helicopters?|helicopteros?|drones?|navy|armada|brigadas?)$/

const isRescuers = ({ lexed, chunks }: SentenceView, who: NounPhrase): boolean => {
  const at = chunks.indexOf(who)
  const of = /^(?:of|de)$/.test(prepositionOf(chunks[at + 1])) ? chunks[at + 2] : who
  return (
    hasClass(who, 'soldier') ||
    lexed.tokens
      .slice(who.first, (of ?? who).last + 1)
      .some(({ norm }) => rescuers.test(norm) || helpers.test(norm))
  )
}

/** "Rescuers are searching", "se busca", "buscan"; the police, for whom they please, save after a disaster told with it. */
const isByRescuers = (view: SentenceView, verb: VerbGroup): boolean => {
  const who = subjectOf(view, verb)
  return namesDisaster(view) || verb.passive || who === null || isRescuers(view, who)
}

/** "buscan a seis vecinos", "are searching for six people". */
const isSearched = (view: SentenceView, { noun, links, governor }: Phrase): boolean => {
  const before = wordAt(view, noun.first - 1)
  const verb = governor?.verb == null ? undefined : view.chunks[governor.verb]
  const verbs = [...links.map((link) => link.verb), ...(verb?.kind === 'verb' ? [verb] : [])]
  return (
    /^(?:a|for)$/.test(before) &&
    verbs.some(
      (one) =>
        searches.test(one.lemma) && isDone(one) && one.form !== 'infinitive' && isByRescuers(view, one),
    )
  )
}

export const searchedFor = (view: SentenceView, story: Story): Candidate[] => {
  if (!tellsOfDisaster(view, story) || tellsOfPrison(view)) return []
  return view.counted
    .filter(
      (phrase) =>
        victims.test(phrase.noun.head) &&
        !phrase.noun.count?.share &&
        !isSuspected(view, phrase.noun) &&
        (isOfSearch(view, phrase) || isSearched(view, phrase)),
    )
    .map((phrase) => candidateFor('other_count', 'people missing', phrase, 3))
}
