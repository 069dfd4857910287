import type { NounPhrase } from '@/lib/reading/grammar/chunk'
import { type Lexed, normAt } from '@/lib/reading/grammar/lexing/lexer'

const centres = /^(?:centros?|cent(?:re|er)s?|facilit(?:y|ies)|establecimientos?|recintos?)$/
const other =
  /^(?:comercial(?:es)?|shopping|educativ[oa]s?|educational|cultural(?:es)?|urban[oa]s?|historic[oa]s?|historic|turistic[oa]s?|deportiv[oa]s?|sports|electoral(?:es)?|votacion|convenciones|convention|acopio|community|command|storage|data|training|capacitacion|estudios|derechos|human|disasters?|desastres|relief|socorro|gestion|management|coordinacion|coordination|emergencias?|emergency|mando|operaciones|operations|monitoreo|monitoring|investigacion(?:es)?|research|prensa|press|memoria|huracanes|hurricane|sismologic[oa]|seismological|alerta|warning|control|documentacion|documentation|investigative)$/

/** Several of them are no prisons; one of them may be where captives are. */
const ofCare =
  /^(?:salud|health|asistencial(?:es)?|hospitalari[oa]s?|acogida|medic[oa]s?|medical|sanitari[oa]s?|atencion|ayuda|aid|alimentacion|nutrition|nutricion|distribution|distribucion|evacuation|evacuacion|refugiados|desplazados|vacunacion)$/

const sentence = /^(?:preventiva|domiciliaria|perpetua)$/

/** "un centro comercial", "a sports centre", "centros de votación": no place of custody. */
export function isOtherCentre(lexed: Lexed, { head, first, last, count }: NounPhrase): boolean {
  // "la prisión domiciliaria": what a court orders, and no house.
  if (head === 'prision') return sentence.test(normAt(lexed, last)) || sentence.test(normAt(lexed, last + 1))
  if (!centres.test(head)) return false
  const isMany = count !== null || /s$/.test(head)
  const isOther = (at: number) => other.test(normAt(lexed, at)) || (isMany && ofCare.test(normAt(lexed, at)))
  for (let at = first; at <= last + 1; at++) if (isOther(at)) return true
  return /^(?:de|for)$/.test(normAt(lexed, last + 1)) && isOther(last + 2)
}
