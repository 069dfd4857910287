import { captors } from '@/lib/reading/lexicon/nouns/captors'
import { posts, works } from '@/lib/reading/lexicon/venues'
import { wordLike } from '@/lib/text/word-set'
import { holds, signOfWords } from '@/lib/text/word-signs'
import {
  type Chunk,
  isNoun,
  isOfForces,
  type NounPhrase,
  prepositionOf,
  type VerbGroup,
} from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'

/** "Rebels seized the airport", "los rebeldes se hicieron con el control del pueblo": who takes a place by arms attacks it. */

const takers = signOfWords([...captors, 'gunmen gang gangs banda bandas armed armados'].join(' '))
const bears = (view: SentenceView, { first, last }: NounPhrase): boolean =>
  view.lexed.tokens.slice(first, last + 1).some(({ norm }) => /^(?:armed|armad[oa]s|gunm[ae]n)$/.test(norm))
export const mayTakePlace = (view: SentenceView): boolean => holds(view, takers)

/** Those who trade in people and goods take no town. */
const traders = /^(?:smuggler|trafficker|herder|traficante|tratante|kidnapper|secuestrador|herdsm)/
const isTaker = (view: SentenceView, noun: NounPhrase | null): boolean =>
  noun !== null &&
  !isOfForces(noun) &&
  !traders.test(noun.head) &&
  (captors.has(noun.head) || noun.classes.includes('gang') || bears(view, noun))

const strongholds = wordLike(
  ...[posts, works],
  'posts? airfields? airbases? camps? towns? villages? cit(?:y|ies) hamlets? capital harbou?rs? crossings? dams? mines?',
  'refiner(?:y|ies) palace buildings? embass(?:y|ies) prisons? jails? aerodromos? campamentos? pueblos? aldeas?',
  'ciudad(?:es)? localidad(?:es)? caserios? poblados? presas? minas? refinerias? palacio edificios? sedes? embajadas?',
  'carcel(?:es)? penal(?:es)? prision(?:es)?',
)

/** A place that can be held, or one by its name alone. */
const isStronghold = (noun: Chunk | undefined): boolean =>
  isNoun(noun) &&
  noun.count === null &&
  !noun.pronoun &&
  (strongholds.test(noun.head) || (noun.place?.place != null && noun.place.place.kind !== 'country'))

/** What a taking verb takes: past when, "control of" and the preposition that the verb asks. */
function takenBy({ chunks }: SentenceView, verb: VerbGroup): Chunk | undefined {
  let at = chunks.indexOf(verb) + 1
  const pass = () => {
    while (/^(?:adverb|date)$/.test(chunks[at]?.kind ?? '')) at++
    if (/^(?:de|del|con|of|over)$/.test(prepositionOf(chunks[at]))) at++
  }
  pass()
  const control = chunks[at]
  if (isNoun(control) && control.head === 'control') at++
  pass()
  return chunks[at]
}

/** "seized", "took", "took over", "se apoderaron de", "se hicieron con". */
function isTaking(view: SentenceView, { lemma, first, last }: VerbGroup): boolean {
  const itself = wordAt(view, first - 1) === 'se'
  if (/^(?:apoderar|aduenar)$/.test(lemma)) return itself
  if (lemma === 'hacer') return itself && wordAt(view, last + 1) === 'con'
  return /^(?:seize|take|capture|overrun|occupy|tomar|capturar|ocupar|conquistar)$/.test(lemma)
}

/** "took the capital by surprise", "took cities like these as their model": a manner of speaking. */
const isFigurative = ({ lexed }: SentenceView, { last }: VerbGroup): boolean =>
  / (?:by (?:surprise|storm)|as (?:an?|its|their|his|her)|por sorpresa|como) /.test(
    ` ${lexed.tokens
      .slice(last + 1, last + 9)
      .map(({ norm }) => norm)
      .join(' ')} `,
  )

export function isTakenByArms(view: SentenceView, verb: VerbGroup): boolean {
  if (verb.form !== 'finite' || !isTaking(view, verb) || isFigurative(view, verb)) return false
  const who = subjectOf(view, verb)
  // "se tomaron el puerto" is no passive.
  if (!verb.passive || wordAt(view, verb.first - 1) === 'se')
    return isTaker(view, who) && isStronghold(takenBy(view, verb))
  const [by, doer] = view.chunks.slice(view.chunks.indexOf(verb) + 1)
  return (
    /^(?:by|por)$/.test(prepositionOf(by)) &&
    isNoun(doer) &&
    isTaker(view, doer) &&
    isStronghold(who ?? undefined)
  )
}
