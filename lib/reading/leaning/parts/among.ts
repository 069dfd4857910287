import { type Candidate, isOne, one, type Story, toldOfHostages } from '@/lib/reading/candidate'
import { isNoun, isVerb, type VerbGroup } from '@/lib/reading/grammar/chunk'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isFree, mayBePeople } from '@/lib/reading/leaning/free-numbers'
import { countable, countedLike, lastTold, toldBare } from '@/lib/reading/leaning/models'
import { kindNamed } from '@/lib/reading/lexicon/fates'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** Some of the dead, the hurt or those held, told apart from the rest: "entre los muertos hay dos guías". */

const lies =
  /^(?:be|figurar|hallarse|encontrarse|contarse|count|number|rank|hallar|encontrar|contar|constar|aparecer)$/
const isLying = ({ negated, conditional, future, senses, lemma }: VerbGroup): boolean =>
  !negated &&
  !conditional &&
  !future &&
  (senses.includes('be') || senses.includes('exist') || lies.test(lemma))

/** "64 convicts were among the 879 who escaped", "tres guías figuran entre los nueve muertos": a part of those counted behind. */
function ofCounted(view: SentenceView, taken: Candidate[]): Candidate[] {
  return taken.flatMap((whole) => {
    const at = whole.phrase ?? 0
    const [verb, link] = [view.chunks[at - 2], view.chunks[at - 1]]
    const joined = link?.kind === 'preposition' && /^(?:among|amongst|entre)$/.test(link.word)
    if (!joined || !isVerb(verb) || !isLying(verb) || !whole.quantity || !countable.has(whole.kind)) return []
    const part = partBefore(view, at - 2, taken)
    const less = part?.noun.count && part.noun.count.value < (whole.quantity.value ?? 0)
    return part && less && !part.noun.count?.alone ? [countedLike(whole, part)] : []
  })
}

const partBefore = (view: SentenceView, at: number, taken: Candidate[]): Phrase | undefined =>
  view.phrases.findLast(
    (phrase) => phrase.index < at && phrase.governor === null && isFree(phrase, taken) && mayBePeople(phrase),
  )

/** What befell "los muertos", "the hostages"; of "las víctimas" only where the text has counted dead. */
function befell(view: SentenceView, at: number, story: Story): Candidate['kind'] | undefined {
  const noun = view.chunks[at]
  if (!isNoun(noun) || noun.count || noun.determiner !== 'definite') return undefined
  if (/^victims?a?s?$/.test(noun.head) && !noun.classes.includes('dead'))
    return lastTold(story, (c) => c.kind === 'killed' && c.quantity) ? 'killed' : undefined
  const kind = kindNamed(noun.classes)
  // A judge lets people go too, and "retenidos" may be under arrest.
  const mayBeLaw = kind === 'hostages_freed' || (kind === 'hostages_held' && /^retenid/.test(noun.head))
  return kind && countable.has(kind) && (!mayBeLaw || toldOfHostages(story)) ? kind : undefined
}

/** Past what only says of whom or by what: "los muertos por el motín", "dos menores de edad". */
function endOf({ chunks }: SentenceView, at: number): number {
  let end = at
  while (chunks[end + 1]?.kind === 'preposition' && isNoun(chunks[end + 2])) end += 2
  return end
}

/** The verb behind the noun, past adverbs: "entre los muertos también hay". */
function verbBehind(view: SentenceView, at: number): number {
  let next = endOf(view, at) + 1
  while (view.chunks[next]?.kind === 'adverb') next++
  return isVerb(view.chunks[next]) ? next : -1
}

/** "dos guías", and with "y un policía" behind them that one too. */
function inRow(view: SentenceView, kind: Candidate['kind'], first: Phrase, taken: Candidate[]): Candidate[] {
  const model = toldBare(kind)
  const found = [countedLike(model, first, { model: undefined })]
  const end = endOf(view, first.index)
  const [joint, last] = view.chunks.slice(end + 1, end + 3)
  const phrase = view.phrases.find(({ noun }) => noun === last)
  if (joint?.kind !== 'conjunction' || !phrase || !mayBePeople(phrase) || phrase.governor) return found
  const isAlone = !phrase.noun.count && phrase.noun.determiner === 'indefinite' && isOne(phrase.noun)
  if (isAlone) found.push({ ...countedLike(model, phrase, { model: undefined }), quantity: one })
  else if (isFree(phrase, taken)) found.push(countedLike(model, phrase, { model: undefined }))
  return found
}

const signs = signOfWords('among amongst entre include includes included including incluyen incluian')

/** "Entre los muertos hay dos guías", "Two guards were among the dead", "The dead include two guards". */
export function among(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  if (!holds(view, signs)) return []
  const found = ofCounted(view, taken)
  if (found.length > 0) return found
  return view.chunks.flatMap((_, at) => {
    const kind = befell(view, at, story)
    if (!kind) return []
    const link = view.chunks[at - 1]
    const isAmong = link?.kind === 'preposition' && /^(?:among|amongst|entre)$/.test(link.word)
    const behind = verbBehind(view, at)
    const verb = view.chunks[behind]
    const leads = isVerb(verb) && (isAmong ? isLying(verb) : !link && isIncluding(verb))
    const before = view.chunks[at - 2]
    const part = leads
      ? view.phrases.find(({ index }) => index === behind + 1)
      : isAmong && isVerb(before) && isLying(before)
        ? partBefore(view, at - 2, taken)
        : undefined
    return part && isFree(part, taken) && mayBePeople(part) && !part.noun.count?.alone
      ? inRow(view, kind, part, taken)
      : []
  })
}

const isIncluding = ({ lemma, negated }: VerbGroup): boolean =>
  !negated && /^(?:include|incluir)$/.test(lemma)
