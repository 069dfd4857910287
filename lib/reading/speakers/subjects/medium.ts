import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import type { Part } from '@/lib/reading/speakers/parts/part'
import { isDocument, isSource } from '@/lib/reading/speakers/speaker'
import { subjectBefore } from './subject'

/** What is said in a statement or an interview, whoever gave it says: "emitió un comunicado en el que indica", "issued a statement saying". */

const media =
  /^(?:interviews?|conferences?|videos?|audios?|letters?|messages?|briefings?|press|speech|thread|entrevistas?|ruedas?|conferencias?|mensajes?|cartas?|notas?|discurso|publicacion|publicaciones|hilo|texto|escrito|declaraciones|cadena|cuenta|transmision)$/

const isMedium = ({ noun }: Part): boolean => noun !== null && (isDocument(noun) || media.test(noun.head))

/** Whose statement it is that stands before a part: the subject of the verb that it is the object of. */
export function giverOf(view: SentenceView, parts: readonly Part[], before: number): number | null {
  let medium = false
  for (let at = before - 1; at >= 0 && before - at < 10; at--) {
    const part = parts[at] as Part
    medium ||= isMedium(part)
    if (part.verb?.form === 'finite') {
      const { speaker } = part.verb.passive ? { speaker: null } : subjectBefore(view, parts, at)
      const noun = parts[speaker ?? -1]?.noun
      return medium && noun && isSource(noun) ? speaker : null
    }
    if (!/^(?:noun|preposition|adverb|date|comma)$/.test(part.kind)) return null
  }
  return null
}

/** "en el que indica", "donde señala", "in which it said": the same behind a relative. */
export function giverBefore(view: SentenceView, parts: readonly Part[], index: number): number | null {
  let at = index - 1
  while (parts[at]?.kind === 'adverb' || parts[at]?.noun?.pronoun) at--
  const relative = parts[at]
  // "se trasladó a la zona, donde confirmó".
  if (relative?.kind === 'subordinator' && /^(?:donde|where)$/.test(relative.word))
    return goerTo(view, parts, at)
  if (relative?.kind !== 'relative') return null
  if (/^(?:donde|where)$/.test(relative.word)) return giverOf(view, parts, at) ?? goerTo(view, parts, at)
  at--
  if (parts[at]?.noun?.head === '' && !parts[at]?.noun?.name) at--
  return /^(?:en|in)$/.test(parts[at]?.word ?? '') ? giverOf(view, parts, at) : null
}

/** Who went where something is said: the subject of the verb before the place. */
function goerTo(view: SentenceView, parts: readonly Part[], before: number): number | null {
  const verb = parts.findLastIndex((part, at) => at < before && part.verb?.form === 'finite')
  const between = parts.slice(verb + 1, before)
  if (verb < 0 || between.some(({ kind }) => !/^(?:noun|preposition|adverb|date|comma)$/.test(kind)))
    return null
  const { speaker } = subjectBefore(view, parts, verb)
  const noun = parts[speaker ?? -1]?.noun
  return noun && isSource(noun) ? speaker : null
}
