import { complementOf } from '@/lib/reading/grammar/links/links'
import { holds, signOfWords } from '@/lib/text/word-signs'
import { type Candidate, one, type Story } from '../../candidate'
import { isVerb, type VerbGroup } from '../../grammar/chunk'
import type { Phrase, SentenceView } from '../../grammar/sentence-view'
import { people } from '../../lexicon/noun-classes'
import { candidateFor } from '../counting/phrase-kind'
import { isToldDead } from './told-dead'

/** "El cuerpo de Luis Paz fue hallado en su celda", "the body of a guard was found": one dead, told of by the body. */

const bodies = signOfWords('cuerpo cadaver body corpse')
const finds = /^(?:hallar|encontrar|descubrir|aparecer|localizar|find|discover)$/

const isFound = ({ lemma, negated, future, conditional, form }: VerbGroup): boolean =>
  finds.test(lemma) && form === 'finite' && !negated && !future && !conditional

/** "fue hallado la noche del martes, en la cárcel de Tarsis, el cuerpo de": the verb, past where and when. */
function verbAhead({ chunks, phrases }: SentenceView, index: number): VerbGroup | null {
  for (let i = index - 1; i >= 0 && index - i < 14; i--) {
    const chunk = chunks[i]
    if (isVerb(chunk)) return chunk.passive || chunk.lemma === 'aparecer' ? chunk : null
    const apart = phrases.find((phrase) => phrase.index === i)
    if (apart && apart.governor === null && !apart.classes.includes('time')) return null
    if (chunk?.kind === 'stop' || chunk?.kind === 'relative' || chunk?.kind === 'conjunction') return null
  }
  return null
}

/** Whose body: one person, by name or by what they are. */
function isOnePerson(view: SentenceView, { index }: Phrase): boolean {
  const whose = complementOf(view.chunks, index)
  if (!whose || whose.plural || whose.count || whose.pronoun || whose.place) return false
  return whose.name !== null
    ? whose.classes.every((name) => people.has(name))
    : whose.determiner !== 'negative' && whose.classes.some((name) => people.has(name))
}

function findOne(view: SentenceView, phrase: Phrase): Candidate | null {
  const { noun, links, index } = phrase
  if (!bodies.words.has(noun.head) || noun.plural || noun.count || noun.determiner === 'negative') return null
  if (!isOnePerson(view, phrase)) return null
  const linked = links.find(
    ({ verb, role, via }) => via === 'main' && role === 'theme' && isFound(verb),
  )?.verb
  const ahead = linked ?? (view.lexed.language === 'es' ? verbAhead(view, index) : null)
  if (!ahead || !isFound(ahead)) return null
  return { ...candidateFor('killed', 'people', phrase, 1), quantity: one, verb: ahead, phrase: index + 2 }
}

/** One dead for a body that is found, unless the article has told of that death before. */
export const bodyFound = (view: SentenceView, story: Story, told: readonly Candidate[]): Candidate[] =>
  holds(view, bodies) && told.length === 0
    ? view.phrases.flatMap((phrase) => {
        const found = findOne(view, phrase)
        return found && !isToldDead(view, found, story) ? [found] : []
      })
    : []
