import type { ClaimKind } from '@/lib/model/claim'
import type { Candidate, Story } from '@/lib/reading/candidate'
import { isNoun, isVerb, prepositionOf } from '@/lib/reading/grammar/chunk'
import { colonOf } from '@/lib/reading/grammar/clause'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { hasOwnPlace } from '@/lib/reading/leaning/left-out/left-out'
import { countable, countedLike, toldBare } from '@/lib/reading/leaning/models'
import { tellsOrigin } from '@/lib/reading/leaning/of-things'
import { kindNamed } from '@/lib/reading/lexicon/fates'
import { people } from '@/lib/reading/lexicon/noun-classes'

/** "actualizó el número de funcionarios que permanecen retenidos: 25 agentes y cuatro secretarios": a count without its number. */
function captiveFateBefore({ phrases }: SentenceView, colon: number): ClaimKind | undefined {
  const counted = phrases.some(({ index, noun }) => index < colon && noun.classes.includes('toll'))
  const senses = phrases
    .filter(({ index, noun }) => index < colon && noun.plural && noun.count === null)
    .flatMap(({ links }) => links)
    .filter(({ verb, role }) => role === 'theme' && !verb.negated && !verb.conditional)
    .flatMap(({ verb }) => verb.senses)
  if (!counted) return undefined
  if (senses.includes('free')) return 'hostages_freed'
  return senses.includes('seize') ? 'hostages_held' : undefined
}

/** "spared the killing but not the virus: 33 of its inmates tested positive": of these a verb tells something else. */
const isElsewhere = ({ verb, via, role }: Phrase['links'][number]): boolean =>
  via === 'main' && role === 'agent' && verb.form === 'finite' && verb.senses.every((s) => s === 'other')

/** "30 ya están en casa", "30 have gone home". */
const isHome = (view: SentenceView, { index }: Phrase): boolean =>
  view.chunks
    .slice(index + 1, index + 3)
    .some((chunk) => isVerb(chunk) && /^(?:casa|home)$/.test(wordAt(view, chunk.last)))

/** "Inmates broke out of several jails: 773 in X and 127 in Y": a deed told without its number, shared out behind the colon among places. */
function byPlaces(view: SentenceView, colon: number, taken: Candidate[]): Candidate[] {
  const deed = taken.find(
    ({ kind, quantity, verb }) => quantity === null && countable.has(kind) && verb !== null,
  )
  if (!deed || deed.anchor > (view.chunks[colon]?.first ?? 0)) return []
  const items = view.counted.filter(
    (phrase) =>
      phrase.index > colon && phrase.bare && phrase.links.length === 0 && hasOwnPlace(view, phrase.index),
  )
  return items.length > 1
    ? items
        .filter((phrase) => isFree(phrase, taken) && !phrase.noun.count?.alone)
        .map((phrase) => countedLike(deed, phrase, { model: undefined, verb: null, undoubted: true }))
    : []
}

/** "repartió así los muertos: 14 el viernes, 62 el sábado", "las cuentas de los heridos no casan: la fiscalía registra 24". */
export function listed(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  const colon = colonOf(view)
  if (
    colon < 0 ||
    taken.some(({ quantity, anchor }) => quantity && anchor < (view.chunks[colon]?.first ?? 0))
  )
    return []
  const told = view.chunks.slice(0, colon).findLast(
    (chunk, at, all) =>
      isNoun(chunk) &&
      chunk.determiner === 'definite' &&
      kindNamed(chunk.classes) !== undefined &&
      // "Beds for the wounded: ...": what is there for them.
      !/^(?:for|para)$/.test(prepositionOf(all[at - 1])),
  )
  const named = isNoun(told) ? kindNamed(told.classes) : undefined
  const kind = named ?? captiveFateBefore(view, colon)
  if (!kind) return byPlaces(view, colon, taken)
  const isItem = (phrase: Phrase) =>
    phrase.bare || (!named && phrase.links.length === 0 && phrase.classes.some((name) => people.has(name)))
  return view.counted
    .filter((phrase) => phrase.index > colon && isItem(phrase) && isFree(phrase, taken))
    .filter(({ noun, governor }) => !noun.count?.alone && governor === null)
    .filter(
      (phrase) => !phrase.links.some(isElsewhere) && !tellsOrigin(view, phrase) && !isHome(view, phrase),
    )
    .map((phrase) => countedLike(toldBare(kind), phrase, { model: undefined }))
}
