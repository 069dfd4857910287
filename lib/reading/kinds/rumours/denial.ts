import { hearsayWords } from '@/lib/reading/lexicon/alternatives'
import { says, toSayings } from '@/lib/text/sayings'
import type { Candidate, Story } from '../../candidate'
import { isNoun, isVerb, type VerbGroup } from '../../grammar/chunk'
import { isBesideDeniedPart, isNoDenial } from '../../grammar/denied-part'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import { deeds } from '../../lexicon/disowning'
import { type NounClass, people } from '../../lexicon/noun-classes'
import type { Sense } from '../../lexicon/verb-senses'
import { deniedDeed } from './denied-deed'
import { fact, rumouredFigure, rumourOf, talk } from './rumoured-figure'

/** What somebody in the sentence denies: that it was said is reported, and that it is not so. */

/** "denied any part in it", "negó su participación". */
const ofDeed =
  /^(?:part|role|involvement|responsibility|participacion|responsabilidad|vinculo|autoria|implicacion)$/

const haber = toSayings(['haber'])
const mightHave = toSayings(['haya', 'hayan', 'hubiera', 'hubieran', 'hubiese', 'hubiesen'])

/** "descartó haber hallado", "descartó que hayan huido 40": somebody had said how many. */
const rulesOut = (view: SentenceView): boolean =>
  says(view, haber) ||
  (says(view, mightHave) &&
    (view.counted.length > 0 ||
      view.phrases.some(({ noun }) => noun.classes.some((name) => happenings.has(name)))))

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
  if (!opens) return []
  const figures = figuresOf(view, 0, found.index)
  return figures.length > 0
    ? figures
    : [{ ...fact({ first: verb.first, last: verb.last }), status: 'denied', verb }]
}

/** "a report that 15 guards were held", "las listas con 20 supuestos muertos": how many what is denied was about. */
function figuresOf(view: SentenceView, from: number, to: number): Candidate[] {
  const [first, last] = [view.chunks[from]?.first ?? 0, view.chunks[to]?.first ?? view.lexed.tokens.length]
  const at = view.lexed.tokens.findIndex(({ norm }, i) => i >= first && i < last && reports.test(norm))
  if (at < 0) return []
  return rumouredFigure(view, { first: at, last: at }).filter(({ anchor }) => anchor > at && anchor < last)
}
const reports = new RegExp(`^(?:${hearsayWords}|talk|lists?|listas?|audios?|noticias?)$`)

/** Up to where somebody else, or another verb with "and", goes on. */
const endOfDenied = ({ chunks }: SentenceView, index: number): number => {
  const end = chunks.findIndex(
    ({ kind }, i) => i > index && (kind === 'stop' || (kind === 'conjunction' && isVerb(chunks[i + 1]))),
  )
  return end < 0 ? chunks.length : end
}

const both = /^(?:both|it|this|that|these|them|lo|los|la|las)$/
const accounts =
  /^(?:version(?:es)?|afirmacion|relato|denuncia|acusacion|testimonio|story|informacion|especie|cifra|dato|extremo|claim|report|figure|account|number|allegation)$/
const refuses = /^(?:deny|refute|reject|dismiss|negar|desmentir|rechazar|descartar)$/

/** "The agency denied both", "la funcionaria negó esa versión", "el ministro lo rechazó": what the sentence before told as hearsay. */
function deniedAgain(view: SentenceView, { earlier }: Story): VerbGroup | null {
  const told = earlier.at(-1)?.candidates ?? []
  if (told.length === 0) return null
  const isRumour = told.some(({ kind }) => kind === 'unconfirmed_report')
  const found = view.verbs.find(({ verb, index }) => {
    if (!refuses.test(verb.lemma) || verb.negated || verb.passive || verb.form !== 'finite') return false
    const next = view.chunks[index + 1]
    const that = isNoun(next) && next.determiner === 'demonstrative' && accounts.test(next.head)
    const it = both.test(wordAt(view, verb.last + 1)) || both.test(wordAt(view, verb.first - 1))
    return that || (isRumour && it)
  })
  return found?.verb ?? null
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
  /^(?:reject|dismiss|rechazar)$/.test(lemma) &&
  [1, 2, 3].some(
    (step) =>
      /^(?:reports|rumou?rs|versiones|rumores|reportes)$/.test(wordAt(view, last + step)) &&
      /^(?:that|of|about|de|que|sobre)$/.test(wordAt(view, last + step + 1)),
  )

const happenings: ReadonlySet<NounClass> = new Set<NounClass>(['escape', 'violence', 'seizure', 'hostage'])

const isRuledOut = (view: SentenceView, { lemma, last }: VerbGroup): boolean =>
  lemma === 'rule' && wordAt(view, last) === 'out'

/** "descartó un motín", "descarta que alguno huyera, como se decía", "ruled out an escape": of what could have happened. */
const ruledOut = (view: SentenceView): VerbGroup | null =>
  view.verbs.find(({ verb, index }, at) => {
    if (!(verb.lemma === 'descartar' || isRuledOut(view, verb)) || verb.negated || verb.form !== 'finite')
      return false
    const what = view.chunks[index + 1]
    const next = view.verbs[at + 1]?.verb
    if (isNoun(what))
      return what.determiner !== 'definite' && what.classes.some((name) => happenings.has(name))
    const told = view.lexed.tokens.some(({ norm }) => /^(?:segun|como)$/.test(norm))
    return told && what?.kind === 'relative' && next?.senses.includes('escape') === true && !next.future
  })?.verb ?? null

/** "Se desmiente que haya heridos". */
const isImpersonal = (view: SentenceView, { first, last }: VerbGroup): boolean =>
  (wordAt(view, first - 1) === 'se' || wordAt(view, first) === 'se') && wordAt(view, last + 1) === 'que'

/** "negó que hubiera 500 mujeres atrapadas", "denied that two were dead": somebody had said how many. */
function deniedNumber(view: SentenceView, from: number, to: number): Candidate[] {
  const that = view.chunks
    .slice(from + 1, from + 6)
    .some((chunk) => chunk.kind === 'relative' && /^(?:que|that)$/.test(chunk.word))
  if (!that) return []
  return view.counted
    .filter(
      ({ index, noun, bare, classes, links }) =>
        index > from &&
        index < to &&
        index - from < 9 &&
        !isBesideDeniedPart(view, from, index) &&
        !noun.count?.alone &&
        !noun.count?.share &&
        // "negó que los 20 muertos fueran de una banda": nobody denies that there are so many.
        !/^(?:definite|demonstrative)$/.test(noun.determiner ?? '') &&
        (bare || classes.some((name) => people.has(name) || deeds.has(name))) &&
        links.some(
          ({ verb }) =>
            verb.senses.some((sense) => fates.has(sense)) ||
            /^(?:hubier|hubies|hay)an?$/.test(wordAt(view, verb.first)),
        ),
    )
    .slice(0, 1)
    .map((phrase) => ({ ...rumourOf(phrase), status: 'denied' as const }))
}
const fates: ReadonlySet<Sense> = new Set<Sense>([
  'exist',
  'kill',
  'die',
  'hurt',
  'seize',
  'hold',
  'escape',
  'be',
])

const deniedBy = (verb: VerbGroup): Candidate => ({
  ...fact({ first: verb.first, last: verb.last }),
  status: 'denied',
  verb,
})

const wishes = /^(?:wish|want|like|desire|querer|desear)$/

/** "wishes to debunk", "quiere desmentir": who says that does so. */
const isWished = (view: SentenceView, at: number): boolean => {
  const before = view.verbs[at - 1]
  const { verb } = view.verbs[at] ?? {}
  return (
    verb?.form === 'infinitive' &&
    before !== undefined &&
    wishes.test(before.verb.lemma) &&
    !before.verb.negated &&
    verb.first - before.verb.last <= 2
  )
}

/** "The ministry denied": the verb by which somebody in the sentence denies. */
const denyingVerb = (view: SentenceView): VerbGroup | undefined =>
  view.verbs.find(
    ({ verb }, at) =>
      verb.senses.includes('deny') &&
      !verb.negated &&
      (verb.form === 'finite' || isWished(view, at)) &&
      (!verb.passive || isImpersonal(view, verb)),
  )?.verb

/** "denied any part in it", "denied the killings", "denies that", "denies anyone was taken hostage": is it told what is denied? */
function tellsWhat(view: SentenceView, verb: VerbGroup): boolean {
  const next = wordAt(view, verb.last + 1)
  if (/^(?:that|que|anyone|anybody)$/.test(next) || /^(?:that|que)$/.test(wordAt(view, verb.last + 2)))
    return true
  const at = view.chunks.indexOf(verb)
  const end = endOfDenied(view, at)
  const own = /^(?:deny|negar)$/.test(verb.lemma)
  return view.phrases.some(
    ({ noun, index }) =>
      index > at &&
      index < end &&
      ((own && ofDeed.test(noun.head)) || noun.classes.some((name) => !/^(?:time|area|role)$/.test(name))),
  )
}

const accountOf = /^(?:reports?|claims?|rumou?rs?|allegations?|accounts?)$/
/** "dismissed the director" denies nothing. */
const isDismissal = (view: SentenceView, verb: VerbGroup): boolean =>
  verb.lemma === 'dismiss' &&
  !view.phrases.some(({ noun }) => noun.first > verb.last && accountOf.test(noun.head))

/** Is something denied, though neither how many nor what was done: "denied that there was a riot", "dismissed the reports"? */
function deniesSomething(view: SentenceView, verb: VerbGroup): boolean {
  if (isOfReports(view, verb)) return true
  if (isDismissal(view, verb) || !tellsWhat(view, verb)) return false
  return (
    /deny|refute|negar|desmentir|dismiss/.test(verb.lemma) ||
    (verb.lemma === 'descartar' && (rulesOut(view) || isSaidToBeSo(view, verb)))
  )
}

/** How many it is denied that there were. */
function deniedFigures(view: SentenceView, verb: VerbGroup): Candidate[] {
  const at = view.chunks.indexOf(verb)
  const end = endOfDenied(view, at)
  const figures = figuresOf(view, at, end)
  return figures.length > 0 ? figures : deniedNumber(view, at, end)
}

export function denial(view: SentenceView, story: Story): Candidate[] {
  const passive = deniedReports(view)
  if (passive.length > 0) return passive
  const again = deniedAgain(view, story)
  if (again) return [deniedBy(again)]
  const verb = denyingVerb(view)
  if (verb && isNoDenial(view, verb)) return []
  const figures = verb ? deniedFigures(view, verb) : []
  if (figures.length > 0) return figures
  const deed = deniedDeed(view) ?? ruledOut(view)
  if (deed) return [deniedBy(deed)]
  return verb && deniesSomething(view, verb) ? [deniedBy(verb)] : []
}
