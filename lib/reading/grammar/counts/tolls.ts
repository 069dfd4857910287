import {
  type Chunk,
  isNoun,
  isVerb,
  type NounPhrase,
  prepositionOf,
  type VerbGroup,
} from '@/lib/reading/grammar/chunk'
import { complementOf } from '@/lib/reading/grammar/links/links'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { otherOf } from './changes'
import { gapped } from './gapped'
import { isMover, puts, type Toll } from './toll'
import { fateClasses, fates, tollClasses } from './toll-fates'
import { tollAfter, tollAgain, tollFronted, tollNamedBehind, tollOpening } from './tolls-ahead'

/** Which toll a bare number gives, where its noun stands before it or after it. */

/** "los muertos son 17 y los heridos, 40": a comma stands for the verb. */
function afterComma(view: SentenceView, { index }: Phrase): Toll | null {
  const [noun, comma] = [view.chunks[index - 2], view.chunks[index - 1]]
  if (comma?.kind !== 'comma' || !isNoun(noun) || noun.determiner !== 'definite' || noun.count) return null
  // "los rehenes, cuatro de ellos heridos": a part of them, of which the participle tells.
  if (complementOf(view.chunks, index)?.pronoun) return null
  // "De los prófugos, nueve fueron ubicados": a part of them, of which the verb tells.
  const opener = view.chunks[index - 3]
  if (opener?.kind === 'preposition' && /^(?:de|of|entre|among)$/.test(opener.word)) return null
  const classes = noun.classes.filter((name) => fates.has(name))
  return classes.length > 0 ? { classes, verb: null } : null
}

/** The chunk before the number of what leaves out its verb: past "a", ", de" or a comma alone. */
function beforeGap({ chunks }: SentenceView, index: number): number {
  const to = chunks[index - 1]
  const comma = chunks[index - 2]?.kind === 'comma'
  if (to?.kind === 'comma') return index - 2
  if (to?.kind !== 'preposition') return -1
  if (comma && /^(?:de|of)$/.test(to.word)) return index - 3
  return /^(?:a|en|to|at|as)$/.test(to.word) ? index - (comma ? 3 : 2) : -1
}

/** "el número de muertos se elevó a 47 y el de heridos a 75", "es de nueve y el de heridos, de doce": the figure word and its verb are left out. */
function elliptical(view: SentenceView, { index }: Phrase): Toll | null {
  const at = beforeGap(view, index)
  const [the, of, whom] = view.chunks.slice(Math.max(0, at - 2), at + 1)
  if (at < 2 || !isNoun(whom) || whom.count) return null
  if (!(isNoun(the) || the?.kind === 'relative')) return null
  const left =
    /^(?:el|la|los|las|that)$/.test(view.lexed.tokens[the.last]?.norm ?? '') && the.first === the.last
  if (!left || of?.kind !== 'preposition' || !/^(?:of|de)$/.test(of.word)) return null
  const classes = whom.classes.filter((name) => fates.has(name))
  return classes.length > 0 ? { classes, verb: null } : null
}

/** "la tasa de homicidios", "the homicide rate": what rises is no number of people. */
const rates = /^(?:tasas?|indices?|porcentajes?|promedios?|rates?|share|average)$/
const isRate = (view: SentenceView, index: number): boolean => {
  const before = view.chunks[index - 2]
  return isNoun(before) && rates.test(before.head)
}

/** "the dead numbered 46", "put the dead at nine": the verb that makes the number theirs, or null. */
function connects(view: SentenceView, noun: number, { index, governor }: Phrase): VerbGroup | null {
  const between = view.chunks.slice(noun + 1, index).filter(isVerb)
  const verbs = between.filter(({ form }) => form === 'finite')
  // "the dead who have a name are 46": the verb of their own clause is none that connects.
  const finite = verbs.length === 2 && view.chunks[noun + 1]?.kind === 'relative' ? verbs.slice(1) : verbs
  const [only] = finite
  // "the dead were put at 12".
  const isPut = only?.passive && puts(only) && /^(?:at|as|en)$/.test(governor?.preposition ?? '')
  // "the dead came to 14", not "came from".
  const comes = only?.lemma === 'come' && governor?.preposition !== 'to'
  if (finite.length === 1 && only && ((isMover(only) && !comes) || isPut)) return only
  // "put Tuesday's dead at nine".
  const before = view.chunks[view.chunks[noun - 1]?.kind === 'date' ? noun - 2 : noun - 1]
  // "has the dead at sixteen".
  const has = isVerb(before) && before.lemma === 'have' && governor?.preposition === 'at'
  const put = isVerb(before) && (has || puts(before)) && between.length === 0
  // "gave the injured as 117".
  const as = /^(?:give|list|count|dar|contar)$/.test(put ? before.lemma : '')
    ? /^(?:at|as|en|como)$/
    : /^(?:at|en|a|to)$/
  return put && as.test(governor?.preposition ?? '') ? before : null
}

const passable = (noun: NounPhrase, before?: Chunk) =>
  noun.classes.some((name) => name === 'time' || name === 'extent' || name === 'label') ||
  // "at prisons in three cities".
  (/^(?:in|at|across|en)$/.test(prepositionOf(before)) &&
    noun.classes.some((name) => name === 'area' || name === 'prison'))

/** A denied figure of a pair is the one that no longer stands: the other is not denied. */
const verbOf = (verb: VerbGroup | null, paired: boolean) => (paired && verb?.negated ? null : verb)

/** "raised the number of dead by one, to 44": by how many, not how many. */
const isStep = (view: SentenceView, at: number): boolean => {
  const by = view.chunks[at - 1]
  return by?.kind === 'preposition' && /^(?:by|en)$/.test(by.word)
}

/** "the toll of a riot near Tarsis, where inmates asked for tests, rose to nine": a clause between commas before the verb. */
const isInserted = ({ chunks }: SentenceView, at: number, verb: number | null | undefined): boolean =>
  verb != null && at < verb && chunks[at - 1]?.kind === 'comma' && chunks[verb - 1]?.kind === 'comma'

/** "the toll rose to 31", "corrigió la cifra a 12", "un saldo de 18", "los muertos son 49". */
function tollBefore(view: SentenceView, phrase: Phrase): Toll | null {
  const { governor, index } = phrase
  if (governor && !/^(?:to|a|de|of|at|in|en|from|desde|hasta|as)$/.test(governor.preposition)) return null
  const other = otherOf(view, phrase)
  for (let i = index - 1; i >= 0 && index - i < 24; i--) {
    const chunk = view.chunks[i]
    if (!chunk || chunk.kind === 'stop') return null
    if (chunk.kind === 'subordinator' && !isInserted(view, i, governor?.verb)) return null
    if (!isNoun(chunk)) continue
    if (chunk.count && i !== other?.index && !passable(chunk, view.chunks[i - 1]) && !isStep(view, i))
      return null
    if (chunk.classes.includes('toll')) {
      const mover = governor?.verb == null ? undefined : view.chunks[governor.verb]
      const verb =
        (isVerb(mover) && isMover(mover) ? mover : undefined) ??
        view.chunks.slice(i + 1, index).find(isVerb) ??
        view.chunks.slice(0, i).reverse().find(isVerb) ??
        null
      return { classes: tollClasses(view, i), verb: verbOf(verb, other !== null) }
    }
    const classes = fateClasses(view, i, chunk)
    const verb = classes.length > 0 && !isRate(view, i) ? connects(view, i, phrase) : null
    if (verb) return { classes, verb: verbOf(verb, other !== null) }
  }
  return null
}

/** The figure that a bare number gives, or null. */
export const tollOf = (view: SentenceView, phrase: Phrase): Toll | null =>
  tollNamedBehind(view, phrase) ??
  tollAfter(view, phrase) ??
  tollFronted(view, phrase) ??
  tollOpening(view, phrase) ??
  tollAgain(view, phrase) ??
  gapped(view, phrase) ??
  afterComma(view, phrase) ??
  elliptical(view, phrase) ??
  tollBefore(view, phrase)
