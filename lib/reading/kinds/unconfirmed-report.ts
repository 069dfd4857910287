import { firstSaid, says, toSayings } from '@/lib/text/sayings'
import { type Candidate, type KindRule, quantityOf } from '../candidate'
import type { Range } from '../grammar/chunk'
import { type SentenceView, verbsOf, wordAt } from '../grammar/sentence-view'
import type { NounClass } from '../lexicon/noun-classes'
import { rumours } from '../lexicon/rumours'
import { rumourScope } from './rumour-scope'

function wordsOf(view: SentenceView, text: string): Range | null {
  const words = text.split(' ')
  const at = view.lexed.tokens.findIndex((_, i) => words.every((word, k) => wordAt(view, i + k) === word))
  return at < 0 ? null : { first: at, last: at + words.length - 1 }
}

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

const noPeople = new Set<NounClass>(['money', 'time', 'extent', 'weapon', 'thing', 'label'])

/** Those who come to harm others are no figure of what a rumour tells. */
const assailants =
  /^(?:attackers?|assailants?|gunm[ae]n|raiders?|atacantes?|asaltantes?|agresores|pistoleros?)$/

/** A rumoured figure: the sentence calls it unconfirmed and gives it in the conditional or outright. */
function rumouredFigure(view: SentenceView, rumour: Range): Candidate[] {
  const isWithin = rumourScope(view, rumour)
  const counted = view.phrases.filter(
    ({ noun, links, governor, index }) =>
      noun.count &&
      !noun.classes.some((name) => noPeople.has(name)) &&
      isWithin(index) &&
      !noun.count.alone &&
      !noun.count.share &&
      !assailants.test(noun.head) &&
      !noun.classes.some((name) => /^(?:money|time|extent|thing|weapon|label)$/.test(name)) &&
      (links.length > 0 ||
        isSpokenOf(view, governor?.verb) ||
        /^(?:at|en)$/.test(governor?.preposition ?? '')),
  )
  return counted.map(({ noun }) => ({
    ...fact({ first: noun.count?.first ?? 0, last: noun.count?.last ?? 0 }),
    quantity: quantityOf(noun),
    unit: 'people',
    anchor: noun.first,
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

function denial(view: SentenceView): Candidate[] {
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
  const clause = verb && /^(?:that|que)$/.test(wordAt(view, verb.last + 1))
  // "dismissed the director" denies nothing.
  const dismissed =
    verb?.lemma === 'dismiss' &&
    !view.phrases.some(
      ({ noun }) =>
        noun.first > verb.last && /^(?:reports?|claims?|rumou?rs?|allegations?|accounts?)$/.test(noun.head),
    )
  return verb &&
    !dismissed &&
    (clause || object) &&
    (/deny|refute|negar|desmentir|dismiss/.test(verb.lemma) || (verb.lemma === 'descartar' && rulesOut(view)))
    ? [{ ...fact({ first: verb.first, last: verb.last }), status: 'denied', verb }]
    : []
}

/** The words that call what the sentence tells a rumour. */
export function firstRumour(view: SentenceView): Range | null {
  const rumour = firstSaid(view, rumours)
  return rumour ? wordsOf(view, rumour) : null
}

export const unconfirmedReport: KindRule = {
  kind: 'unconfirmed_report',
  find(view) {
    const rumour = firstSaid(view, rumours)
    const evidence = rumour ? wordsOf(view, rumour) : null
    if (!evidence) return denial(view)
    const figures = /^(?:no hay noticia|.*(?:no ha|no han) ratificado)/.test(rumour ?? '')
      ? []
      : rumouredFigure(view, evidence)
    return figures.length > 0 ? figures : [fact(evidence)]
  },
}
