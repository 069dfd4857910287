import type { Candidate } from '@/lib/reading/candidate'
import { isVerb } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { people } from '@/lib/reading/lexicon/noun-classes'

/** "un preso recibió 20 heridas", "murió con tres heridas de bala": so many wounds, and not so many women wounded. */

const bears = /^(?:recibir|sufrir|presentar|tener|mostrar|exhibir|evidenciar)$/
/** Who takes in the wounded, or has them to mourn, bears no wounds. */
const takesIn =
  /^(?:hospital(?:es)?|clinicas?|centros?|casas?|salas?|emergencias?|paramedicos?|medicos?|ambulancias?)$/
const body = /^(?:cuerpo|cadaver|victima|occiso|cabeza|torso|menor|joven|hombre|mujer)s?$/
const byWhat =
  /^(?:bala|balas|arma|armas|proyectil|proyectiles|cuchillo|machete|punal|fuego|cortantes|punzantes|punzocortantes|cortopunzantes|profundas|mortales)$/

export function areWounds(view: SentenceView, { phrase }: Candidate): boolean {
  const noun = view.phrases.find(({ index }) => index === phrase)?.noun
  if (noun?.head !== 'heridas' || view.lexed.language !== 'es') return false
  const before = view.chunks[(phrase ?? 0) - 1]
  if (isVerb(before)) {
    const who = subjectOf(view, before)
    // "El motín tuvo 23 heridas", "la escuela tuvo seis heridas": there were so many women.
    const isSomebody =
      who != null &&
      who.place == null &&
      (who.classes.some((name) => people.has(name)) || body.test(who.head) || who.name !== null)
    return bears.test(before.lemma) && !takesIn.test(who?.head ?? '') && isSomebody
  }
  const what = [1, 2].some((step) => byWhat.test(wordAt(view, noun.last + step)))
  return what && /^con$/.test(wordAt(view, noun.first - 1))
}
