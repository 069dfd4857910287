import { isAsWell } from '@/lib/reading/grammar/meaning/told-beside'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { isHostages } from '../../kind-groups'
import { people } from '../../lexicon/noun-classes'
import type { CountRule } from './count-rule'

/** One captive who is told of beside others that are counted. */

const heads = /^(?:director|directora|warden|governor|jefe|chief|head|alcaide)$/

/** "tomaron como rehenes a 15 guías y al director", "the two brothers and the teacher", "así como el maestro": the one of whom there is one, beside those counted. */
export function isOneWithThem(rule: CountRule, view: SentenceView, { index, noun }: Phrase): boolean {
  const { chunks } = view
  if (!isHostages(rule) || noun.determiner !== 'definite') return false
  const joint = chunks[index - 1]?.kind === 'preposition' ? index - 2 : index - 1
  const others = chunks[joint - 1]
  if (chunks[joint]?.kind === 'conjunction' && others?.kind === 'noun')
    if (others.count !== null || isOf(view, noun.first, others)) return true
  if (isAsWell(view, noun.first)) return true
  return heads.test(noun.head) && isBeforeThem(chunks, index)
}

/** "an aid worker and his driver", "un cura y su chófer". */
const isOf = (view: SentenceView, first: number, owner: Phrase['noun']): boolean =>
  /^(?:his|her|their|su)$/.test(wordAt(view, first)) &&
  !owner.plural &&
  (owner.determiner === 'indefinite' || owner.name !== null || owner.determiner === 'definite') &&
  owner.classes.some((name) => people.has(name) && name !== 'gang')

/** "retienen al director del penal, Luis Mora, y a 22 guardias": the others behind. */
function isBeforeThem(chunks: SentenceView['chunks'], index: number): boolean {
  let at = index + 1
  if (chunks[at]?.kind === 'preposition') at += 2
  if (chunks[at]?.kind === 'comma') at += 3
  if (chunks[at]?.kind !== 'conjunction') return false
  const next = chunks[at + 1]
  const others = next?.kind === 'preposition' && next.word === 'a' ? chunks[at + 2] : next
  return others?.kind === 'noun' && others.count !== null
}

/** "Ann Poe and seven others were freed", "la alcaldesa y otras siete personas": besides whom others are counted. */
export function isWithOthers(rule: CountRule, { chunks }: SentenceView, { index, noun }: Phrase): boolean {
  const joint = chunks[index + 1]
  const next = chunks[index + 2]
  const others = next?.kind === 'preposition' && next.word === 'a' ? chunks[index + 3] : next
  return (
    isHostages(rule) &&
    (noun.determiner === 'definite' || noun.name !== null) &&
    joint?.kind === 'conjunction' &&
    others?.kind === 'noun' &&
    others.another &&
    others.count !== null
  )
}
