import { normsOf } from '@/lib/text/sayings'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Candidate, Story } from '../candidate'
import { isNoun } from '../grammar/chunk'
import type { Phrase, SentenceView } from '../grammar/sentence-view'
import { subjectOf } from '../grammar/subject'
import { areSoMany } from '../leaning/are-so-many'
import { isCount } from '../leaning/models'
import { subjectSuffers } from '../lexicon/verb-senses'
import { givesFigure } from './gives-figure'
import { inFactAt, isOwnReport } from './in-fact'

/** Figures that somebody gave by mistake: "spoke of 1,654 killed; that was a typing error". A deed may be called so too, and stands. */

const words = signOfWords(
  'error errors mistake mistaken mistakenly typo misprint slip wrong incorrect erroneous inaccurate errata equivocacion equivocamos ' +
    'equivoco equivocaron equivocado equivocada erroneo erronea incorrecto incorrecta inexacto inexacta erro erraron',
)
const error = '(?:error|mistake|typo|misprint|slip|errata|equivocacion)'
const wrong =
  '(?:wrong|incorrect|mistaken|erroneous|inaccurate|erroneo|erronea|incorrecto|incorrecta|equivocado|equivocada|inexacto|inexacta)'
/** "That was a typing error", "which was a mistake"; "it was a mistake to send the army" is of a deed. */
const pointed = new RegExp(
  ` (?:that|this|it|which|eso|aquello|lo cual) (?:was|is|had been|fue|era) (?:(?:an?|un|una|simply|solo) )*(?:\\S+ )?(?:${error}|wrong)(?! (?:to|for|that|by) )`,
)
/** "Se trató de un error", "fue un error de transcripción": nobody is named whose deed it might be. */
const named = new RegExp(
  `(?:^|[,;:.] |(?:cifra|dato|numero|balance) )(?:se (?:trato|trataba) de|fue|era|habia sido) (?:un|una) (?:\\S+ )?${error}(?! (?:de (?:el|los|la|las) )?\\S+(?:ar|er|ir) )`,
)
/** "The figure was wrong", "El dato era erróneo". */
const figure = new RegExp(
  ` (?:the|that|this|la|el|es[ae]|est[ae]) (?:figure|number|toll|count|tally|total|cifra|dato|numero|balance|conteo) (?:was|is|had been|proved|fue|es|era|resulto) (?:${wrong}|an? (?:\\S+ )?${error})`,
)
const owned = / (?:we|i) (?:were|was|are|got (?:it|that)|had (?:it|that)) wrong | nos equivocamos /
/** "which it called a mistake", "que luego calificó de error". */
const admitted = new RegExp(
  ` (?:which (?:\\S+ ){1,3}(?:called|calls|described as|said was|admitted was)|que (?:\\S+ )?(?:califico|calificaron|tildo|reconocio|admitio) (?:de|como|que (?:era|fue))) (?:an? |un |una )?(?:\\S+ )?(?:${error}|${wrong})`,
)
const calls = [pointed, owned, figure, admitted]

/** Where the sentence calls what was said before an error, as a place among its folded words; -1 where it does not. */
function calledAt(view: SentenceView): number {
  if (!holds(view, words)) return -1
  const norms = normsOf(view)
  const first = calls.flatMap((call) => call.exec(norms)?.index ?? [])[0]
  const at = first ?? named.exec(norms.trimStart())?.index ?? -1
  return at < 0 ? -1 : norms.slice(0, at).split(' ').length - 1
}

/** Does the sentence, up to one of its tokens, call what was said before an error? */
export const callsError = (view: SentenceView, until: number): boolean => {
  const at = calledAt(view)
  return at >= 0 && at < until
}

/** "got it wrong in reporting 20 dead", "se equivocó al informar de 20": the figure follows. */
const misreported =
  / (?:(?:was|were) (?:wrong|mistaken) (?:to (?:say|report|write|print|give)|in (?:saying|reporting|writing|giving))|erred (?:in|by) (?:saying|reporting|writing|giving)|(?:se equivoc(?:o|aron)|nos equivocamos|err(?:o|aron)) al (?:informar|reportar|publicar|decir|cifrar|dar|situar|titular|anunciar)) /
/** "La cifra es incorrecta: publicamos que": behind the colon stands what was wrong. */
const saidSo =
  /^(?:publicamos|dijimos|informamos|titulamos|reportamos|escribimos|we (?:reported|said|wrote|published))$/

/** "wrong to say that the 12 killed were armed", "that 12 people killed had been robbers": so many they were. */
const isDescribed = (view: SentenceView, noun: Phrase['noun']): boolean =>
  noun.determiner === 'definite' ||
  view.verbs.some(
    ({ verb }) =>
      verb.form === 'finite' &&
      !verb.passive &&
      !verb.senses.some((sense) => subjectSuffers.has(sense)) &&
      verb.first > noun.last &&
      subjectOf(view, verb) === noun,
  )

const most = 2 // words between, "that", "de que"
/** The token behind which a figure was given by mistake; Infinity where none was. */
function wrongFrom(view: SentenceView): number {
  if (!holds(view, words)) return Infinity
  const norms = normsOf(view)
  const said = misreported.exec(norms)
  if (said) {
    const last =
      norms
        .slice(0, said.index + said[0].length)
        .trimEnd()
        .split(' ').length - 2
    const isFigure = ({ noun }: Phrase) =>
      noun.first > last && noun.first - last <= most + 1 && !isDescribed(view, noun)
    return view.counted.some(isFigure) ? last : Infinity
  }
  const called = calledAt(view)
  const { tokens } = view.lexed
  const again = tokens.findIndex(
    ({ norm }, i) => i > called && (saidSo.test(norm) || saidSo.test(`${norm} ${tokens[i + 1]?.norm ?? ''}`)),
  )
  return called >= 0 && again >= 0 && tokens.slice(called, again).some(({ norm }) => norm === ':')
    ? again
    : Infinity
}

/** "The toll of 1,654 killed was a typing error": the count is what the sentence says this of. */
function isCalledSo(view: SentenceView, { anchor }: Candidate): boolean {
  if (!holds(view, words)) return false
  return view.verbs.some(({ verb, index }) => {
    const [who, what] = [subjectOf(view, verb), view.chunks[index + 1]]
    return (
      verb.senses.includes('be') &&
      !verb.negated &&
      isNoun(what) &&
      what.determiner === 'indefinite' &&
      errors.test(what.head) &&
      who?.classes.includes('toll') === true &&
      who.first < anchor &&
      anchor < verb.first
    )
  })
}
const errors = new RegExp(`^${error}$`)

/** Given by a verb of saying, by words that are a message's, or in a headline: what is wrong is the number, and no deed. */
const isGiven = (view: SentenceView, { anchor }: Candidate): boolean =>
  view.verbs.some(({ verb }) => givesFigure(verb) && verb.first < anchor) ||
  view.lexed.tokens.some(({ norm }, at) => at < anchor && headlines.test(norm))
const headlines = /^(?:titul(?:o|aron|amos|aba)|headline[sd]?)$/

const struck = (c: Candidate): Candidate =>
  c.quantity && isCount(c) ? { ...c, status: 'superseded' as const } : c

/** "We reported 20 dead; in fact there were 12": what the paper gave, and what it was. */
function isSetRight(view: SentenceView, c: Candidate, told: readonly Candidate[], from: number): boolean {
  return told.some(
    (now) =>
      now !== c &&
      now.kind === c.kind &&
      now.quantity !== null &&
      now.anchor > from &&
      view.phrases.some((phrase) => phrase.index === now.phrase && areSoMany(view, phrase)),
  )
}

const strikeWithin = (view: SentenceView, candidates: readonly Candidate[]): readonly Candidate[] => {
  const from = wrongFrom(view)
  // "se equivocó al informar de 20 muertos; fueron 12": the 12 stand.
  const turn = view.lexed.tokens.findIndex(({ norm }, at) => at > from && norm === ';')
  const isWrong = ({ anchor }: Candidate) => anchor > from && (turn < 0 || anchor < turn)
  return candidates.map((c) => (isWrong(c) || isCalledSo(view, c) ? struck(c) : c))
}

/** Strikes what the paper itself had given, in the sentence or else in the one before, where "in fact" it was another number. */
function strikeOwnReport(
  told: Story['earlier'],
  found: (readonly Candidate[])[],
  i: number,
  from: number,
): void {
  const { view, candidates } = told[i] as Story['earlier'][number]
  const before = told[i - 1]
  const strikeIn = (at: number, until: number) => {
    const { view: said } = told[at] as Story['earlier'][number]
    if (!isOwnReport(said, until)) return
    found[at] = (found[at] ?? []).map((c) =>
      (at < i || c.anchor < until) && isSetRight(view, c, candidates, from) ? struck(c) : c,
    )
  }
  if (from > 0) strikeIn(i, from)
  else if (before?.view.paragraph === view.paragraph) strikeIn(i - 1, Infinity)
}

/** The claims of each sentence, in which numbers given by mistake stand no more: those before it, or else of the sentence before. */
export function withoutErrors(told: Story['earlier']): (readonly Candidate[])[] {
  const found = told.map(({ view, candidates }) => strikeWithin(view, candidates))
  for (const [i, { view, candidates }] of told.entries()) {
    const fact = inFactAt(view)
    if (fact >= 0) strikeOwnReport(told, found, i, fact)
    const at = calledAt(view)
    if (at < 0 || wrongFrom(view) < Infinity) continue
    const own = candidates.filter(({ anchor }) => anchor < at)
    const before = told[i - 1]
    if (own.length > 0)
      found[i] = candidates.map((c) => (own.includes(c) && isGiven(view, c) ? struck(c) : c))
    else if (before?.view.paragraph === view.paragraph)
      found[i - 1] = before.candidates.map((c) => (isGiven(before.view, c) ? struck(c) : c))
  }
  return found
}
