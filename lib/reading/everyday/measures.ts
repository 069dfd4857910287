import type { Candidate } from '../candidate'
import type { SentenceView } from '../grammar/sentence-view'
import { isEveryday } from './crisis-words'

const bodies =
  /^(?:hospitals?|clinics?|schools?|universit(?:y|ies)|planet|world|nature|teams?|clubs?|cooperatives?|airlines?|pilots?|crew|banks?|industry|hospital(?:es)?|clinicas?|escuelas?|colegios?|universidad(?:es)?|internados?|planeta|mundo|naturaleza|equipos?|sector|cooperativas?|pilotos?|aerolineas?|industria)$/

/** "The hospital declared an emergency", "El planeta está en estado de emergencia": who does or is so rules over nothing. */
const isOfBody = (view: SentenceView): boolean =>
  view.phrases.some(
    ({ noun, links, governor }) =>
      governor === null && bodies.test(noun.head) && links.some(({ role }) => role === 'agent'),
  )

/** "declaró en emergencia el sector cafetero". */
const isOfTrade = (view: SentenceView): boolean => {
  const at = view.lexed.tokens.findIndex(({ norm }) => norm === 'emergencia' || norm === 'emergency')
  return /^(?:sector|red|industria|acueducto|puente|carretera|via|vialidad|aeropuerto|mercado|hospital|escuela)$/.test(
    view.phrases.find(({ noun }) => noun.first > at)?.noun.head ?? '',
  )
}

/** "The club is in a state of emergency, the coach said". */
export const isInAManner = (view: SentenceView, candidate: Candidate): boolean =>
  (isOfTrade(view) && candidate.kind === 'state_of_emergency') ||
  ((candidate.kind === 'state_of_emergency' || candidate.kind === 'rights_suspended') &&
    (isEveryday(view) || isOfBody(view)))

/** "suspended his right to drive", "lost its right to play": one right that is none of those a decree suspends. */
export const isOnesOwnRight = (view: SentenceView, { kind, emergency }: Candidate): boolean =>
  kind === 'rights_suspended' &&
  emergency?.rights.length === 0 &&
  view.phrases.some(({ noun }) => noun.classes.includes('right') && !noun.plural)
