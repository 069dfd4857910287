import { captors } from '@/lib/reading/lexicon/nouns/captors'
import { isNoun, isVerb, type VerbGroup } from '../../grammar/chunk'
import { segmentAround } from '../../grammar/clause'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf, verbBefore } from '../../grammar/subject'
import { tellsOfFlight } from './back-inside'

/** Recaptures told by the order of words or by a toll, and those that are only sought. */

export const isFrontedCaught = (view: SentenceView, phrase: Phrase): boolean =>
  isParticipleFirst(view, phrase) || areMostCaught(view, phrase)

/** "Recapturados, hasta ahora, hay 12", "Recaptured so far are 12": the participle is put first. */
function isParticipleFirst(view: SentenceView, { bare, links, index, noun }: Phrase): boolean {
  const { first } = segmentAround(view, noun.first)
  const verb = view.chunks[first]
  return (
    bare &&
    index > first &&
    isVerb(verb) &&
    verb.form === 'reduced' &&
    verb.senses.includes('recapture') &&
    links.some(
      ({ verb: is, via }) =>
        via === 'main' &&
        !is.negated &&
        !is.future &&
        is.senses.some((sense) => sense === 'be' || sense === 'exist'),
    )
  )
}

/** "El número de recapturados llegó a 21", "the number recaptured rose to 21". */
export const isTollOfCaught = (view: SentenceView, { bare, links, governor }: Phrase): boolean => {
  const under = governor?.verb == null ? undefined : view.chunks[governor.verb]
  const verb = isVerb(under) ? under : links.find(({ via }) => via === 'main')?.verb
  return (
    bare &&
    verb !== undefined &&
    !verb.negated &&
    verb.senses.some((sense) => sense === 'reach' || sense === 'be') &&
    subjectOf(view, verb)?.classes.includes('toll') === true &&
    [1, 2].some((step) => /^(?:recaptured|recapturad[oa]s)$/.test(wordAt(view, verb.first - step)))
  )
}

/** "busca recapturar a doce evadidos", "faltan por recapturar siete", "a bid to recapture 12": nobody has yet. */
export function isSoughtOnly(view: SentenceView, verb: VerbGroup | null): boolean {
  if (verb?.form !== 'infinitive') return false
  const before = verbBefore(view, verb)
  if (before) return before.senses.some((sense) => sense === 'try' || sense === 'plan')
  const link = verb.first === verb.last ? verb.first - 1 : verb.first
  const led = wordAt(view, link - 1)
  if (wordAt(view, link) === 'por') return /^(?:falt|qued|rest)/.test(led)
  return /^(?:de|para|to)$/.test(wordAt(view, link)) && searches.test(led)
}
const searches =
  /^(?:bid|effort|efforts|operation|hunt|manhunt|attempt|operativos?|operacion|esfuerzos?|intentos?|busqueda|plan)$/

/** "all but 20 of the 220 who fled are back": not all of them. */
export const isAllBut = (view: SentenceView, { noun }: Phrase): boolean =>
  [3, 4, 5].some(
    (step) => wordAt(view, noun.first - step) === 'all' && wordAt(view, noun.first - step + 1) === 'but',
  )

const left = /^(?:quedan?|quedaban?|faltan?|faltaban?|restan?|restaban?|siguen|seguian|remain|remains)$/

/** "recapturó a ocho, quedan cinco prófugos": those are out still. */
export const isLeft = (view: SentenceView, { noun, classes, links }: Phrase): boolean =>
  classes.includes('fugitive') &&
  // "seis prófugos capturados siguen en la cárcel".
  !noun.states.some((sense) => sense === 'capture' || sense === 'recapture') &&
  !links.some(({ verb }) => verb.form === 'reduced') &&
  links.some(
    ({ verb, via }) =>
      via === 'main' && !verb.negated && verb.first === verb.last && left.test(wordAt(view, verb.first)),
  )

const fighters = /^(?:fighter|dissident|combatant|member|combatiente|disidente|integrante|miembro)s?$/
/** "84 dissidents turned themselves in": they had fled from nowhere. */
export const isOfFighters = ({ noun: { head, states }, classes }: Phrase): boolean =>
  (captors.has(head) || fighters.test(head)) &&
  !classes.some((name) => name === 'inmate' || name === 'fugitive') &&
  !states.includes('escape')

const mostOfThem = /^(?:mayoria|majority|most|all|tod[oa]s|parte|bulk|them|ellos|ellas)$/

/** "nearly all, some 200, have since been caught", "la mayoría, 200, fueron recapturados": how many most of them are, set between commas. */
function areMostCaught(view: SentenceView, { bare, index }: Phrase): boolean {
  const { chunks } = view
  const [most, comma] = [chunks[index - 2], chunks[index - 1]]
  const [closing, verb] = [chunks[index + 1], chunks[index + 2]]
  return (
    bare &&
    comma?.kind === 'comma' &&
    closing?.kind === 'comma' &&
    isNoun(most) &&
    most.count === null &&
    mostOfThem.test(wordAt(view, most.last)) &&
    isVerb(verb) &&
    verb.form === 'finite' &&
    verb.passive &&
    !verb.negated &&
    !verb.future &&
    (verb.senses.includes('recapture') ||
      (tellsOfFlight(view) && verb.senses.some((sense) => /^(?:catch|capture|detain)$/.test(sense))))
  )
}
