import type { Candidate, Story } from '@/lib/reading/candidate'
import { isNoun, isVerb, type NounPhrase, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { tells, verbSign } from '@/lib/reading/grammar/told-signs'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countedLike, counts, isOfSize } from '@/lib/reading/leaning/models'
import { figures } from '@/lib/reading/lexicon/figures'
import { stepsFrom } from './step-by-step'

/** A figure named anew: by a word for which of the counts it is, or by a verb of correcting. */

const which =
  /^(?:exact|precise|final|official|new|latest|first|initial|earlier|original|previous|preliminary|exact[oa]|precis[oa]|definitiv[oa]|oficial|nuev[oa]|ultim[oa]|primer[oa]?|inicial|anterior|previ[oa]|preliminar)$/
const former =
  /^(?:first|initial|earlier|original|previous|preliminary|primer[oa]?|inicial|anterior|previ[oa]|preliminar)$/
const corrects = /^(?:corregir|rectificar|revisar|correct|revise|amend|update|lower|raise)$/

const correcting = verbSign((lemma) => corrects.test(lemma))

const farthest = 4 // times as many or as few

/** "117 hurt, two officers among them": no count of its own. */
const isPart = (c: Candidate, told: readonly Candidate[]): boolean =>
  told.some(
    (sum) =>
      sum !== c &&
      sum.kind === c.kind &&
      sum.anchor < c.anchor &&
      (sum.quantity?.value ?? 0) > (c.quantity?.value ?? 0),
  )

/** Of the sentence itself, else of the one just before. */
function countBefore({ earlier }: Story, taken: readonly Candidate[], phrase: Phrase): Candidate | undefined {
  const here = taken.findLast((c) => counts(c) && c.anchor < phrase.noun.first)
  const told = earlier
    .slice(-2)
    .flatMap(({ candidates }) => candidates.filter((c) => counts(c) && !isPart(c, candidates)))
  const dead = told.findLast((c) => c.kind === 'killed' && isOfSize(farthest, c, phrase))
  return here ?? dead ?? told.findLast((c) => isOfSize(farthest, c, phrase))
}

const isFreeBare = (phrase: Phrase, taken: Candidate[]): boolean =>
  phrase.bare && !phrase.noun.count?.alone && isFree(phrase, taken)

const reports = /^(?:dato|informe|parte|reporte|boletin|comunicado|report|bulletin)$/
const tellsCount = (word: string): boolean => figures.has(word) || reports.test(word)

const isFigure = (view: SentenceView, { head, last }: NounPhrase): boolean =>
  // "el primer informe" is headed by what it is called first.
  tellsCount(head) || (which.test(head) && tellsCount(wordAt(view, last)))

/** The words of "the first figure", "la cifra oficial" before its verb; none where the figure is of something named. */
function figureWords(view: SentenceView, verb: number): string[] {
  const last = view.chunks[verb - 1]
  const figure = isNoun(last) && isFigure(view, last) ? last : view.chunks[verb - 2]
  if (!isNoun(last) || !isNoun(figure) || !isFigure(view, figure)) return []
  const words = view.lexed.tokens.slice(figure.first, last.last + 1).map(({ norm }) => norm)
  // "the latest inflation figure", "su nueva cifra": of something else.
  const at = words.findIndex((word) => tellsCount(word))
  const named =
    at > 0 && !which.test(words[at - 1] ?? '') && !/^(?:the|la|el|['’]s)$/.test(words[at - 1] ?? '')
  return named || /^(?:su|sus|its|his|her|their)$/.test(words[0] ?? '') ? [] : words
}

/** "Por la mañana, la cifra era de 95": the one that the sentence before gives, and of nothing named. */
const isJustTold = (view: SentenceView, { earlier }: Story, words: readonly string[], be: number): boolean =>
  view.counted.length === 1 &&
  words.length === 2 &&
  // "That was wrong: the figure was 12" outgrows nothing.
  wordAt(view, (view.chunks[be]?.first ?? 0) - 3) !== ':' &&
  /^(?:the|la|el)$/.test(words[0] ?? '') &&
  plain.test(words[1] ?? '') &&
  earlier.at(-1)?.candidates.some((c) => counts(c) && c.kind === 'killed') === true
const plain = /^(?:figure|count|toll|death|tally|cifra|balance|recuento|conteo)$/

/** "era de 95", where more are told: so many they were before. */
const isOutgrown = (
  view: SentenceView,
  { last }: VerbGroup,
  { noun }: Phrase,
  { quantity }: Candidate,
): boolean =>
  /^(?:era|was|fue)$/.test(wordAt(view, last)) && (noun.count?.value ?? 0) < (quantity?.value ?? 0)

/** "The exact figure is 1,844", "Officials' first figure had been eight, then twelve, then 19". */
export function figureIs(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  return view.counted.flatMap((phrase) => {
    if (!isFreeBare(phrase, taken)) return []
    const at = phrase.index - (view.chunks[phrase.index - 1]?.kind === 'preposition' ? 2 : 1)
    const verb = view.chunks[at]
    const is =
      isVerb(verb) && !verb.negated && verb.senses.some((sense) => sense === 'be' || sense === 'exist')
    const words = is ? figureWords(view, at) : []
    const isNamed = words.some((word) => which.test(word))
    const model =
      isNamed || isJustTold(view, story, words, at) ? countBefore(story, taken, phrase) : undefined
    if (!model) return []
    const was = !isNamed && isVerb(verb) && isOutgrown(view, verb, phrase, model)
    const isPast = was || words.some((word) => former.test(word))
    const past = isPast ? ({ status: 'superseded', rank: 7 } as const) : {}
    return [phrase, ...stepsFrom(view, phrase, taken)].map((one) => countedLike(model, one, past))
  })
}

/** "was raised to 14": of a count, where what was raised is one, or is left to the words before. */
function isOfCount(view: SentenceView, verb: VerbGroup): boolean {
  const what = verb.passive && verb.form === 'finite' ? subjectOf(view, verb) : null
  return what === null || what.pronoun || what.classes.includes('toll')
}

/** "reported 71 hurt, corrected later to 65 and, on Friday, to 78": what a count was corrected to, and to again. */
export function correctedTo(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  if (!tells(view, correcting)) return []
  const at = view.chunks.findIndex(
    (chunk) =>
      isVerb(chunk) &&
      corrects.test(chunk.lemma) &&
      chunk.form !== 'infinitive' &&
      !chunk.negated &&
      isOfCount(view, chunk),
  )
  const model = taken.find((c) => counts(c) && c.anchor < (view.chunks[at]?.first ?? 0))
  if (at < 0 || !model) return []
  const found: Phrase[] = []
  for (let i = at + 1; i < view.chunks.length; i++) {
    const chunk = view.chunks[i]
    if (!chunk || chunk.kind === 'stop' || isVerb(chunk) || chunk.kind === 'relative') break
    const phrase = view.phrases.find(({ index }) => index === i)
    if (!phrase?.noun.count) {
      if (isNoun(chunk) && found.length === 0) break
      continue
    }
    if (!isFreeBare(phrase, taken) || !/^(?:a|to|en)$/.test(wordAt(view, phrase.noun.first - 1))) break
    found.push(phrase)
  }
  return found.map((phrase, i) =>
    countedLike(model, phrase, i < found.length - 1 ? { status: 'superseded', rank: 7 } : {}),
  )
}
