import { firstSaid, says, toSayings } from '@/lib/text/sayings'
import { holds } from '@/lib/text/word-signs'
import { type Candidate, figureOf, isOne, type KindRule } from '../candidate'
import { tellsEarlier } from '../earlier-words'
import { isRefusal } from '../grammar/assertion'
import { isNoun, type Range, type VerbGroup } from '../grammar/chunk'
import { type Phrase, type SentenceView, verbsOf, wordAt } from '../grammar/sentence-view'
import type { NounClass } from '../lexicon/noun-classes'
import { doubts, falseTold, rumours, tellers } from '../lexicon/rumours'
import { deniedDeed } from './denied-deed'
import { deeds, disowned, isTelling } from './disowned'
import { rumourScope } from './rumour-scope'

function wordsOf(view: SentenceView, text: string): Range | null {
  const words = text.split(' ')
  const at = view.lexed.tokens.findIndex((_, i) => words.every((word, k) => wordAt(view, i + k) === word))
  return at < 0 ? null : { first: at, last: at + words.length - 1 }
}

const normsIn = (view: SentenceView, { first, last }: Range): string =>
  view.lexed.tokens
    .slice(first, last + 1)
    .map(({ norm }) => norm)
    .join(' ')

const fact = (evidence: Range): Candidate => ({
  kind: 'unconfirmed_report',
  quantity: null,
  unit: 'reports',
  evidence,
  anchor: evidence.first,
  phrase: null,
  verb: null,
  rank: 0,
  status: 'alleged',
})

/** "spoke of as many as 20", "se habló de tres". */
function isSpokenOf(view: SentenceView, index: number | null | undefined): boolean {
  const verb = index == null ? undefined : view.chunks[index]
  return verb?.kind === 'verb' && /^(?:speak|talk|tell|hablar)$/.test(verb.lemma)
}

const talk =
  /^(?:talk|reports?|claims?|rumou?rs?|posts?|messages?|versions?|version(?:es)?|rumor(?:es)?|mensajes?|audios?|cuenta)$/

/** "talk on social media of four dead", "versiones de 30 muertos". */
const isOfTalk = (view: SentenceView, first: number, preposition: string | undefined): boolean =>
  /^(?:of|about|de|sobre)$/.test(preposition ?? '') &&
  view.lexed.tokens.slice(Math.max(0, first - 6), first).some(({ norm }) => talk.test(norm))

const noPeople = new Set<NounClass>(['money', 'time', 'extent', 'weapon', 'thing', 'label'])

/** Those who come to harm others are no figure of what a rumour tells. */
const assailants =
  /^(?:attackers?|assailants?|gunm[ae]n|raiders?|atacantes?|asaltantes?|agresores|pistoleros?)$/

/** "two families were handed the wrong coffin". */
const families = /^(?:famil(?:y|ies|ias?)|relatives|familiares|deudos|allegados|parientes)$/

/** "the transfer of six gang leaders": the number is no rumour's, the transfer is. */
function isOfOther(view: SentenceView, first: number, governor: Phrase['governor']): boolean {
  if (isOfTalk(view, first, governor?.preposition)) return false
  const over = governor?.noun == null ? undefined : view.chunks[governor.noun]
  if (!isNoun(over) || !/^(?:of|de)$/.test(governor?.preposition ?? '')) return false
  return !over.classes.some((name) => deeds.has(name)) && !isTelling(view, over) && !talk.test(over.head)
}

/** "un fallecido", "la muerte de una joven": one, and no number says so. */
const isOneDead = (view: SentenceView, { noun, governor }: Phrase): boolean => {
  if (noun.count || !isOne(noun) || noun.determiner === 'definite') return false
  const over = governor?.noun == null ? undefined : view.chunks[governor.noun]
  return noun.classes.includes('dead') || (isNoun(over) && !over.plural && over.classes.includes('death'))
}

/** "la fuga de siete presos", "a higher figure, of 14 dead". */
function isOfDeed({ chunks }: SentenceView, { governor, index }: Phrase): boolean {
  const apart = chunks[index - 2]?.kind === 'comma' ? chunks[index - 3] : undefined
  const over = governor?.noun == null ? apart : chunks[governor.noun]
  return (
    isNoun(over) &&
    /^(?:of|de)$/.test(governor?.preposition ?? '') &&
    over.classes.some((name) => deeds.has(name))
  )
}

const tooMany = 1_000_000 // people: money, or a country's

/** A rumoured figure: the sentence calls it unconfirmed and gives it in the conditional or outright. */
function rumouredFigure(view: SentenceView, rumour: Range): Candidate[] {
  const isWithin = rumourScope(view, rumour)
  // "had first spoken of two dead, but the minister denied it": an earlier count, which no longer stands.
  if (tellsEarlier(view) && /^lo (?:desmintio|nego)$/.test(normsIn(view, rumour))) return []
  const counted = view.phrases.filter((phrase) => {
    const { noun, links, governor, index } = phrase
    return (
      noun.count &&
      !isOfOther(view, noun.first, governor) &&
      !noun.classes.some((name) => noPeople.has(name)) &&
      isWithin(index) &&
      !noun.count.alone &&
      !noun.count.share &&
      noun.count.value < tooMany &&
      !assailants.test(noun.head) &&
      !families.test(noun.head) &&
      !noun.classes.some((name) => /^(?:money|time|extent|thing|weapon|label)$/.test(name)) &&
      (links.length > 0 ||
        isSpokenOf(view, governor?.verb) ||
        isOfTalk(view, noun.first, governor?.preposition) ||
        isOfDeed(view, phrase) ||
        (governor?.verb != null && /^(?:de|a|to)$/.test(governor.preposition) && noun.head === '') ||
        /^(?:at|en)$/.test(governor?.preposition ?? ''))
    )
  })
  const one =
    counted.length > 0
      ? []
      : view.phrases.filter((phrase) => isWithin(phrase.index) && isOneDead(view, phrase))
  return [...counted, ...one.slice(0, 1)].map((phrase) => ({
    ...fact(figureOf(phrase).evidence),
    quantity: figureOf(phrase).quantity,
    unit: 'people',
    anchor: phrase.noun.first,
  }))
}

/** "denied any part in it", "negó su participación". */
const ofDeed =
  /^(?:part|role|involvement|responsibility|participacion|responsabilidad|vinculo|autoria|implicacion)$/

const haber = toSayings(['haber'])
const mightHave = toSayings(['haya', 'hayan', 'hubiera', 'hubieran', 'hubiese', 'hubiesen'])

/** "descartó haber hallado", "descartó que hayan huido 40": somebody had said how many. */
const rulesOut = (view: SentenceView): boolean =>
  says(view, haber) || (view.counted.length > 0 && says(view, mightHave))

/** "Reports that dozens had fled were denied", "versiones ... fueron desmentidas". */
function deniedReports(view: SentenceView): Candidate[] {
  const found = view.verbs.find(
    ({ verb }) => verb.senses.includes('deny') && verb.passive && verb.form === 'finite' && !verb.negated,
  )
  if (!found) return []
  const { verb } = found
  const opens = view.lexed.tokens
    .slice(0, verb.first)
    .some(
      ({ norm }, at) => talk.test(norm) && /^(?:that|of|about|de|que|segun|,)$/.test(wordAt(view, at + 1)),
    )
  return opens ? [{ ...fact({ first: verb.first, last: verb.last }), status: 'denied', verb }] : []
}

const wasSo = /^(?:tratara|tratase|trate|fuera|fuese|existiera|existiese)$/

/** "descartó que se tratara de un motín, como habían afirmado": somebody had said so. */
function isSaidToBeSo(view: SentenceView, verb: VerbGroup): boolean {
  const that = wordAt(view, verb.last + 1) === 'que'
  const so = [2, 3].some((step) => wasSo.test(wordAt(view, verb.last + step)))
  const what = view.phrases.find(({ noun }) => noun.first > verb.last)
  return that && so && what?.noun.classes.some((name) => name === 'violence' || name === 'escape') === true
}

/** "rejected reports that any had been hanged", "rechazó las versiones de una fuga". */
const isOfReports = (view: SentenceView, { lemma, last }: VerbGroup): boolean =>
  /^(?:reject|rechazar)$/.test(lemma) &&
  [1, 2, 3].some(
    (step) =>
      /^(?:reports|rumou?rs|versiones|rumores|reportes)$/.test(wordAt(view, last + step)) &&
      /^(?:that|of|about|de|que|sobre)$/.test(wordAt(view, last + step + 1)),
  )

const happenings: ReadonlySet<NounClass> = new Set<NounClass>(['escape', 'violence', 'seizure', 'hostage'])

/** "descartó un motín", "descarta que alguno huyera, como se decía", "ruled out an escape": of what could have happened. */
const ruledOut = (view: SentenceView): VerbGroup | null =>
  view.verbs.find(({ verb, index }, at) => {
    if (!/^(?:descartar|rule out)$/.test(verb.lemma) || verb.negated || verb.form !== 'finite') return false
    const what = view.chunks[index + 1]
    if (isNoun(what))
      return what.determiner !== 'definite' && what.classes.some((name) => happenings.has(name))
    const next = view.verbs[at + 1]?.verb
    const told = view.lexed.tokens.some(({ norm }) => /^(?:segun|como)$/.test(norm))
    return told && what?.kind === 'relative' && next?.senses.includes('escape') === true && !next.future
  })?.verb ?? null

function denial(view: SentenceView): Candidate[] {
  const passive = deniedReports(view)
  if (passive.length > 0) return passive
  const verb = verbsOf(view).find(
    ({ verb: v }) => v.senses.includes('deny') && !v.negated && v.form === 'finite' && !v.passive,
  )?.verb
  const own = verb && /^(?:deny|negar)$/.test(verb.lemma)
  const object =
    verb &&
    view.phrases.some(
      ({ noun }) =>
        noun.first > verb.last &&
        ((own && ofDeed.test(noun.head)) || noun.classes.some((name) => !/^(?:time|area|role)$/.test(name))),
    )
  // "denies anyone was taken hostage".
  const clause =
    verb &&
    ([1, 2].some((step) => /^(?:that|que)$/.test(wordAt(view, verb.last + step))) ||
      /^(?:anyone|anybody)$/.test(wordAt(view, verb.last + 1)))
  // "dismissed the director" denies nothing.
  const dismissed =
    verb?.lemma === 'dismiss' &&
    !view.phrases.some(
      ({ noun }) =>
        noun.first > verb.last && /^(?:reports?|claims?|rumou?rs?|allegations?|accounts?)$/.test(noun.head),
    )
  if (verb && isRefusal(view, verb)) return []
  const deed = deniedDeed(view) ?? ruledOut(view)
  if (deed) return [{ ...fact({ first: deed.first, last: deed.last }), status: 'denied', verb: deed }]
  return verb &&
    !dismissed &&
    (clause || object || isOfReports(view, verb)) &&
    (/deny|refute|negar|desmentir|dismiss/.test(verb.lemma) ||
      isOfReports(view, verb) ||
      (verb.lemma === 'descartar' && (rulesOut(view) || isSaidToBeSo(view, verb))))
    ? [{ ...fact({ first: verb.first, last: verb.last }), status: 'denied', verb }]
    : []
}

/** The words that call what the sentence tells a rumour. */
export function firstRumour(view: SentenceView, rumour = rumourIn(view)): Range | null {
  return rumour ? wordsOf(view, rumour) : (doubted(view) ?? disowned(view))
}

const told =
  /^(?:que|reports?|claims?|accounts?|versions?|version(?:es)?|figures?|tolls?|numbers?|counts?|statements?|cifras?|balances?|recuentos?|conteos?|numeros?|datos?|relatos?|testimonios?|informacion(?:es)?|afirmacion(?:es)?|declaracion(?:es)?|denuncias?|autenticidad|veracidad|existencia|authenticity|it|that|this|them)$/

/** What calls the sentence's words a rumour, or what is told in it false. */
const rumourIn = (view: SentenceView) =>
  firstSaid(view, rumours) ?? (holds(view, tellers) ? firstSaid(view, falseTold) : undefined)

/** "puso en duda esa cifra", "extremo que los vecinos ponen en duda", not "puso en duda la eficacia de las medidas". */
function doubted(view: SentenceView): Range | null {
  const said = firstSaid(view, doubts)
  const words = said ? wordsOf(view, said) : null
  if (!words) return null
  const after = view.lexed.tokens.slice(words.last + 1, words.last + 5).map(({ norm }) => norm)
  const deed = view.phrases.find(({ noun }) => noun.first > words.last && noun.first <= words.last + 2)
  const object = after.some((word) => told.test(word)) || deed?.noun.classes.some((name) => deeds.has(name))
  const ends = /^(?:[.,;:]|)$/.test(after[0] ?? '')
  // "an attempt to flee, which the union cast doubt on".
  const taken = [1, 2, 3, 4, 5].some(
    (step) =>
      /^(?:que|which|lo)$/.test(wordAt(view, words.first - step)) &&
      /^(?:,|extremo|algo|cosa|cifra|version|something)$/.test(wordAt(view, words.first - step - 1)),
  )
  return object || ends || taken ? words : null
}

export const unconfirmedReport: KindRule = {
  kind: 'unconfirmed_report',
  find(view) {
    const rumour = rumourIn(view)
    const evidence = firstRumour(view, rumour)
    if (!evidence) return denial(view)
    const figures = /^(?:no hay noticia|.*(?:no ha|no han) ratificado)/.test(rumour ?? '')
      ? []
      : rumouredFigure(view, evidence)
    return figures.length > 0 ? figures : [fact(evidence)]
  },
}
