import type { Candidate, Story } from '@/lib/reading/candidate'
import { type Chunk, isNoun, isVerb, prepositionOf } from '@/lib/reading/grammar/chunk'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isFree, mayBePeople } from '@/lib/reading/leaning/free-numbers'
import { hasOwnPlace } from '@/lib/reading/leaning/left-out/left-out'
import { countable, countedLike, lastTold, toldBare } from '@/lib/reading/leaning/models'
import { tellsOrigin } from '@/lib/reading/leaning/of-things'
import { kindNamed } from '@/lib/reading/lexicon/fates'

/** "De los muertos, ocho eran civiles y tres policías": a sentence that opens with those counted before and says who they were. */

/** The fate of "de los fallecidos", "of the wounded", "of those killed" at the head of the sentence. */
function fateAhead([of, whom, did]: readonly Chunk[]): Candidate['kind'] | undefined {
  if (!/^(?:de|of|entre|among)$/.test(prepositionOf(of)) || !isNoun(whom)) return undefined
  if (whom.determiner === 'demonstrative' && whom.head === '' && isVerb(did) && did.form === 'reduced')
    return did.senses.includes('kill') ? 'killed' : did.senses.includes('hurt') ? 'injured' : undefined
  if (whom.count || !whom.plural || whom.determiner !== 'definite') return undefined
  const kind = kindNamed(whom.classes)
  return kind && countable.has(kind) && kind !== 'detained' ? kind : undefined
}

/** What people are or belong to, or the term they serve: it says who they were, and nothing that befell them. */
const isWhoTheyWere = ({ verb, via }: Phrase['links'][number]): boolean =>
  via === 'main' &&
  !verb.negated &&
  !verb.future &&
  !verb.passive &&
  (verb.senses.includes('be') ||
    verb.senses.includes('house') ||
    /^(?:pertenecer|belong|purgar|cumplir|serve)$/.test(verb.lemma))

/** Behind "and" or a comma, with no verb of its own but those that say who they were. */
const isNextOf = (view: SentenceView, { index, links, governor }: Phrase): boolean =>
  /^(?:conjunction|comma)$/.test(view.chunks[index - 1]?.kind ?? '') &&
  governor === null &&
  links.every((link) => link.via === 'shared' || isWhoTheyWere(link))

export function ofTheDead(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  const kind = fateAhead(view.chunks)
  if (!kind) return []
  const end = view.chunks.findIndex(({ kind: of }) => /^(?:stop|subordinator|relative)$/.test(of))
  const isOfKind = ({ index }: Phrase) => taken.some((c) => c.phrase === index && c.kind === kind)
  const row = view.counted.filter(
    (phrase) =>
      phrase.index < end &&
      !phrase.noun.count?.alone &&
      mayBePeople(phrase) &&
      (isFree(phrase, taken) || isOfKind(phrase)),
  )
  const [first, ...others] = row
  const opens = first && first.index <= 4 && isVerb(view.chunks[first.index + 1])
  if (
    !opens ||
    !first.links.some(isWhoTheyWere) ||
    (tellsOrigin(view, first) && hasOwnPlace(view, first.index, true))
  )
    return []
  if (others.length === 0 || !others.every((phrase) => isNextOf(view, phrase))) return []
  const sum = row.reduce((total, { noun }) => total + (noun.count?.value ?? 0), 0)
  const total = lastTold(story, (c) => c.kind === kind && c.quantity)
  if (total && sum > (total.quantity?.value ?? 0)) return []
  return row
    .filter((phrase) => !isOfKind(phrase))
    .map((phrase) => countedLike(toldBare(kind), phrase, { model: total }))
}
