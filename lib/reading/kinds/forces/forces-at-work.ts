import { isNoun, type NounPhrase } from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'

/** Whether what forces do is the work for which forces are sent. */

/** What anybody does: only of a prison, a place, an operation or other forces does it say that they were sent. */
export const anybodys =
  /^(?:take|back|support|assist|join|leave|participate|enter|search|watch|tomar|apoyar|respaldar|acompanar|participar|buscar|unir|sumar|salir|entrar|ingresar)$/

export const searches =
  /^(?:search|searches|sweep|manhunt|hunt|crackdown|incursion|requisas?|redadas?|allanamientos?|batidas?|registros?|cacheos?|busqueda|rastreo|patrullaje)$/

export const entries = /^(?:ingreso|irrupcion|entry)$/

/** So many officers who come were sent; a few may just have come. */
export const many = 20

/** "rodeó el penal con 300 soldados", "seized control of the jail with 700 marines". */
export const besieges =
  /^(?:surround|ring|encircle|storm|enter|retake|retook|seize|regain|take|rodear|cercar|retomar|tomar|recuperar|controlar|ocupar|ingresar|intervenir|reforzar|reinforce|bolster)$/

/** What the verb is done to, or where: what the sentence names next, "part" and the time of day apart. */
const nextNoun = (view: SentenceView, at: number): NounPhrase | undefined =>
  view.chunks
    .slice(at + 1)
    .find(
      (chunk) => isNoun(chunk) && !/^(?:part|parte)$/.test(chunk.head) && !chunk.classes.includes('time'),
    ) as NounPhrase | undefined

const quarters =
  /^(?:wings?|pavilions?|cells?|blocks?|compound|premises|pabellon(?:es)?|celdas?|recinto|perimetros?|perimeter)$/

function isSite({ place, classes, head }: NounPhrase): boolean {
  return (
    place !== null || quarters.test(head) || classes.some((name) => /^(?:prison|area|operation)$/.test(name))
  )
}

/** Is a prison, a place or an operation the next that the sentence names? */
export function isSiteNext(view: SentenceView, at: number): boolean {
  const noun = nextNoun(view, at)
  return noun !== undefined && isSite(noun)
}

/** The same, or other forces, control, a search, a way in; or nothing that is named. */
export function isWorkNext(view: SentenceView, at: number): boolean {
  const noun = nextNoun(view, at)
  // "left the force", "se unieron a la fuerza": went home, or signed up.
  if (/^(?:force|corps|fuerza|cuerpo|institucion)$/.test(noun?.head ?? '')) return false
  return (
    noun === undefined ||
    noun.pronoun ||
    noun.head === '' ||
    entries.test(noun.head) ||
    isSite(noun) ||
    searches.test(noun.head) ||
    noun.classes.some((name) => /^(?:police|soldier|staff|control|deployment)$/.test(name))
  )
}
