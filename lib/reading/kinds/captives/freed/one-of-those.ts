import { type Candidate, one, type Story } from '@/lib/reading/candidate'
import { isDone } from '@/lib/reading/grammar/chunk'
import { complementOf } from '@/lib/reading/grammar/links/links'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { tells, toldSign } from '@/lib/reading/grammar/told-signs'
import { captiveUnit } from '@/lib/reading/kinds/captives/held/captive-unit'
import { candidateFor } from '@/lib/reading/kinds/counting/phrase-kind'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { says, toSayings } from '@/lib/text/sayings'

/** "An aid worker and his driver were kidnapped; the driver was released": one of those taken, by the word for him. */

const frees = toldSign('free')

const isSingle = ({ noun, classes }: Phrase): boolean =>
  classes.some((name) => people.has(name)) &&
  !noun.plural &&
  !noun.vague &&
  !noun.pronoun &&
  noun.count === null &&
  noun.head !== '' &&
  !noun.place

const byCourts = toSayings([
  'by a judge',
  'by a court',
  'on bail',
  'por un juez',
  'por una jueza',
  'bajo fianza',
])

/** "The driver was released"; "the driver of the bus" is another. */
const isLetGo = (view: SentenceView, { noun, links, index }: Phrase): boolean =>
  noun.determiner === 'definite' &&
  complementOf(view.chunks, index) === null &&
  links.some(
    ({ verb, via, role }) =>
      via === 'main' &&
      role === 'theme' &&
      isDone(verb) &&
      verb.form === 'finite' &&
      verb.senses.includes('free') &&
      !says(view, byCourts),
  )

/** Suspects are seized as well, and by whom is not always told. */
const byLaw = /^(?:seize|capture|arrest|detain|impound|capturar|incautar|decomisar|detener|aprehender)$/

const wasTaken = (view: SentenceView, head: string, before: number): boolean =>
  view.phrases.some(
    (phrase) =>
      phrase.noun.head === head &&
      phrase.index < before &&
      isSingle(phrase) &&
      phrase.links.some(
        ({ verb, role }) =>
          role === 'theme' && isDone(verb) && verb.senses.includes('seize') && !byLaw.test(verb.lemma),
      ),
  )

export function oneOfThose(view: SentenceView, { earlier }: Story): Candidate[] {
  const arrested = earlier
    .slice(-2)
    .some(({ candidates }) => candidates.some(({ kind }) => kind === 'detained'))
  if (!tells(view, frees) || arrested) return []
  return view.phrases
    .filter(
      (phrase) =>
        isSingle(phrase) &&
        isLetGo(view, phrase) &&
        (wasTaken(view, phrase.noun.head, phrase.index) ||
          earlier.slice(-2).some((told) => wasTaken(told.view, phrase.noun.head, Number.POSITIVE_INFINITY))),
    )
    .map((phrase) => ({
      ...candidateFor('hostages_freed', captiveUnit(phrase, view), phrase, 1),
      quantity: one,
    }))
}
