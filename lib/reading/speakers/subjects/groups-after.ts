import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import type { Part } from '@/lib/reading/speakers/parts/part'
import { closeOfAdjunct } from '@/lib/reading/speakers/subjects/asides'

type Group = number[]

const between = /^(?:adverb|date)$/
const towards =
  /^(?:a|al|en|por|durante|tras|in|on|to|at|a traves|via|desde|hasta|hacia|con|entre|ante|bajo|mediante)$/

/** "confirmó este martes, desde Tarsis, el presidente": the comma behind where it was said. */
const closes = (parts: readonly Part[], comma: number): boolean =>
  parts[comma - 1]?.noun != null &&
  /^(?:desde|en)$/.test(parts[comma - 2]?.word ?? '') &&
  parts[comma - 3]?.kind === 'comma'

/** After the verb: groups of the phrase that follows, past dates and those who were told. */
export function groupsAfter(view: SentenceView, parts: readonly Part[], verb: number): Group[] {
  const groups: Group[] = [[]]
  for (let i = verb + 1; i < parts.length && groups.length < 4; i++) {
    const part = parts[i]
    const current = groups.at(-1) ?? []
    if (!part || /^(?:stop|relative|subordinator|conjunction|quote)$/.test(part.kind)) break
    if (part.verb)
      return part.verb.form === 'finite' && view.lexed.language === 'en' && groups.length === 1
        ? [[]]
        : groups
    if (part.kind === 'comma') {
      // "comunicó ayer, miércoles 26 de julio, el SNAP".
      if (current.length === 0 && parts[i + 1]?.kind === 'date' && parts[i + 2]?.kind === 'comma') i += 2
      // "confirmó la noche del martes, 25 de julio, el SNAP".
      else if (current.length === 0 && parts[i - 1]?.kind === 'date' && view.lexed.language === 'es') continue
      else if (current.length === 0 && closes(parts, i) && view.lexed.language === 'es') continue
      else if (current.length === 0 && view.lexed.language === 'es' && closeOfAdjunct(parts, i) > i)
        i = closeOfAdjunct(parts, i)
      else if (current.length === 0) break
      else groups.push([])
    } else if (part.kind === 'preposition' && towards.test(part.word) && current.length === 0)
      i = skipTold(parts, i)
    else if (!between.test(part.kind)) current.push(i)
  }
  return groups
}

/** Past "a Radio Centro": up to the next noun that no preposition governs. */
function skipTold(parts: readonly Part[], at: number): number {
  let i = at + 1
  if (parts[i]?.noun) i++
  while (
    parts[i]?.kind === 'preposition' &&
    /^(?:de|del|of)$/.test(parts[i]?.word ?? '') &&
    parts[i + 1]?.noun
  )
    i += 2
  return i - 1
}
