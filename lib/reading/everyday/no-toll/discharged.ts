import type { Candidate } from '@/lib/reading/candidate'
import { isNoun } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { captors } from '@/lib/reading/lexicon/nouns/captors'
import { wordLike } from '@/lib/text/word-set'
import { holds, signLike, signOfWords } from '@/lib/text/word-signs'

/** "Quince policías fueron dados de baja por recibir sobornos": struck off, while gunmen whom an army "dio de baja" are dead. */

const baja = signOfWords('baja')
const fighting = signLike(
  wordLike(
    'combates? enfrentamientos? operativos? operacion operaciones bombardeos? tiroteos? balaceras? emboscadas? ataques? asaltos?',
    'disparos? abatid[oa]s? choques? hostigamientos? ofensivas? bajas neutralizad[oa]s?',
  ),
)
const ofService =
  /^(?:soldados?|militar(?:es)?|policias?|agentes?|oficial(?:es)?|suboficial(?:es)?|generales|coronel(?:es)?|mayores|capitan(?:es)?|sargentos?|cabos|uniformad[oa]s?|efectivos?|funcionari[oa]s?|guardias?|guias?|custodios?|alumn[oa]s?|estudiantes?|cadetes?|soci[oa]s?|emplead[oa]s?|afiliad[oa]s?|trabajador(?:es|as)?|docentes?|medicos?|reclutas?|conscriptos?)$/

/** "dados de baja por la guerrilla". */
const isByCaptors = ({ lexed: { tokens } }: SentenceView): boolean =>
  tokens.some(
    ({ norm }, at) =>
      norm === 'por' &&
      tokens.slice(at + 1, at + 5).some((word) => captors.has(word.norm) || armed.test(word.norm)),
  )
const armed =
  /^(?:guerrillas?|disidencias?|disidentes?|eln|farc|epl|ln|banda|bandas|carteles|cartel|clan|francotirador|francotiradores)$/

export function isDischarged(view: SentenceView, { verb, phrase }: Candidate): boolean {
  if (verb?.lemma !== 'dar' || !holds(view, baja)) return false
  const words = view.lexed.tokens.slice(verb.first, verb.last + 2).map(({ norm }) => norm)
  const whom = view.chunks[phrase ?? -1]
  return (
    words.includes('baja') &&
    isNoun(whom) &&
    ofService.test(whom.head) &&
    !holds(view, fighting) &&
    !isByCaptors(view)
  )
}
