import { isNoun, isVerb, type VerbGroup } from './chunk'
import { type SentenceView, wordAt } from './sentence-view'

/** Denials that leave a deed as it was told: of a part in it, and of what was asked for. */

const deeds =
  /^(?:muertes?|asesinatos?|homicidios?|crimen(?:es)?|masacres?|matanzas?|ataques?|atentados?|secuestros?|retencion|violencia|actos?|agresion(?:es)?|decapitacion(?:es)?|asfixia)$/
/** "la muerte de 31 presos que difundió una radio", "los asesinatos que le atribuye": told by others, and denied. */
const toldByOthers =
  /^(?:difun\w+|atribu\w+|imput\w+|achac\w+|redes|nadie|ocurrio|ocurrieron|falta|viraliz\w+|circul\w+|public\w+)$/

/** "La ONU rechaza la muerte de 31 presos": to condemn it; "rechazó las cifras" and "rechaza que" deny. */
const condemns = (view: SentenceView, { last }: VerbGroup): boolean =>
  view.lexed.language === 'es' &&
  /^rechaz/.test(wordAt(view, last)) &&
  /^(?:el|las?|los|est[aeo]s?|es[aeo]s?)$/.test(wordAt(view, last + 1)) &&
  [2, 3, 4].some((step) => deeds.test(wordAt(view, last + step))) &&
  !view.lexed.tokens.slice(last + 1).some(({ norm }) => toldByOthers.test(norm))

/** "rechaza la muerte de 31": nothing that was told is denied. */
export const isNoDenial = (view: SentenceView, verb: VerbGroup): boolean =>
  isRefusal(view, verb) || condemns(view, verb)

export const deniesIt = (view: SentenceView, verb: VerbGroup): boolean =>
  verb.senses.includes('deny') && !isNoDenial(view, verb)

/** "negó la libertad", "denied bail": a request is refused, nothing that was told. */
const isRefusal = (view: SentenceView, { last }: VerbGroup): boolean =>
  [1, 2, 3].some((step) =>
    /^(?:libertad|fianza|habeas|acceso|ingreso|entrada|permiso|visitas?|asilo|salida|beneficios?|bail|access|entry|parole|visas?|permission|asylum)$/.test(
      wordAt(view, last + step),
    ),
  )

const shares =
  /^(?:part|role|involvement|responsibility|complicity|participacion|responsabilidad|autoria|implicacion|vinculo|vinculacion)$/
/** What may itself be denied, and is no deed. */
export const tales =
  /^(?:reports?|rumou?rs?|claims?|suggestions?|allegations?|talk|stories|rumor(?:es)?|versi(?:on|ones)|noticias?|denuncias?|figures?|cifras?)$/

/**
 * "denied ordering the attack that killed nine": is the chunk at `to` told of a deed that the sentence takes for granted, in which the
 * verb at `from` denies a part?
 */
export function isBesideDeniedPart({ chunks }: SentenceView, from: number, to: number): boolean {
  const part = chunks.findIndex(
    (chunk, at) => at > from && at < to && (isVerb(chunk) || (isNoun(chunk) && shares.test(chunk.head))),
  )
  if (part < 0 || chunks.slice(from + 1, part).some(({ kind }) => kind === 'relative')) return false
  const deed = chunks.findIndex(
    (chunk, at) => at > part && at <= to && isNoun(chunk) && chunk.determiner === 'definite',
  )
  const noun = chunks[deed]
  if (!isNoun(noun) || tales.test(noun.head)) return false
  return deed === to || (chunks[deed + 1]?.kind === 'relative' && deed + 1 < to)
}
