import { says, toSayings } from '@/lib/text/sayings'
import { type Candidate, type KindRule, quantityOf, type Story } from '../candidate'
import type { Range, VerbGroup } from '../grammar/chunk'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import { subjectOf } from '../grammar/subject'
import { tells, verbSign } from '../grammar/told-signs'
import { areGoneBy, isOfOthers, isTerm } from './measures/days-of-something-else'
import { declaringVerb, objectVerb } from './measures/declaring'
import { emergencyMentions } from './measures/emergency'
import { goesOn, toldJustBefore } from './measures/goes-on'
import { isHabit } from './measures/habit'
import { holdingDays } from './measures/holding-days'
import { isFor, lengthUnit } from './measures/length-unit'
import { isOfClauseBefore, liftedIn, liftedScope } from './measures/lifting'
import { emergencyScopeOf } from './measures/scope'
import { isAnswer, isDone, isLengthOf } from './measures/told-anew'

function measureFact(view: SentenceView, story: Story): Candidate[] {
  const mentions = emergencyMentions(view)
  if (mentions.length === 0) return factOf(view, goesOn(view, story))
  const pairs = mentions.map((mention) => ({ mention, verb: declaringVerb(view, mention) }))
  const best = pairs
    .filter(({ verb }) => verb !== null)
    .sort(
      (a, b) =>
        Math.abs((a.verb?.last ?? 0) - a.mention.first) - Math.abs((b.verb?.last ?? 0) - b.mention.first),
    )[0]
  if (isHabit(view)) return []
  const stands = best ? undefined : mentions.find((mention) => isInForce(view, mention))
  if (best?.verb) return [fact(view, best.mention, best.verb)]
  if (!stands) return []
  // Told before, it is told of again where the sentence says from when or until when it holds.
  return toldOfMeasure(story) && !holdingDays(view, mentions) ? [] : [fact(view, stands, null)]
}

const toldOfMeasure = ({ earlier }: Story): boolean =>
  earlier.some(({ candidates }) => candidates.some((c) => c.kind === 'state_of_emergency'))

const factOf = (view: SentenceView, verb: VerbGroup | null): Candidate[] =>
  verb ? [fact(view, verb, verb)] : []

const fact = (view: SentenceView, mention: Range, verb: VerbGroup | null): Candidate => ({
  kind: 'state_of_emergency',
  quantity: null,
  unit: 'measures',
  evidence: mention,
  anchor: mention.first,
  phrase: null,
  verb,
  rank: 1,
  status: 'reported',
  emergency: emergencyScopeOf(view),
})

/** "A state of emergency of 72 hours began": it is what began. */
const beganItself = (view: SentenceView, first: number): boolean =>
  view.verbs.some(
    ({ verb }) =>
      verb.senses.includes('begin') &&
      (subjectOf(view, verb)?.first ?? -9) >= first - 2 &&
      verb.first > first,
  )

const intoForce = toSayings([
  'into force',
  'into effect',
  'took effect',
  'takes effect',
  'en vigor',
  'en vigencia',
  'con el estado de',
  'con un estado de',
  'with a state of',
  'emergency began',
  'of days began',
])
const standing = toSayings(['in force', 'in effect', 'in place', 'en vigor', 'en vigencia', 'vigente'])
const remains = toSayings([
  'sigue en pie',
  'remains in force',
  'remains in place',
  'sigue vigente',
  'sigue en vigor',
])

/** "has been under a state of exception since", "despertó en estado de emergencia": told of once, as it stands. */
function isInForce(view: SentenceView, { first, last }: Range): boolean {
  if (view.verbs.some(({ verb }) => verb.lemma === 'regir' && !verb.negated)) return true
  const began = view.verbs.some(
    ({ verb }) =>
      !verb.negated &&
      verb.form === 'finite' &&
      (verb.senses.includes('begin') ||
        /^(?:come|take|answer|react|counter|resort|entrar|responder|reaccionar|recurrir|apelar|respond)$/.test(
          verb.lemma,
        )) &&
      Math.abs(verb.first - first) < 16,
  )
  const inForce = says(view, intoForce)
  const stands = says(view, standing)
  if (says(view, remains)) return true
  if (stands && view.verbs.some(({ verb }) => verb.senses.includes('be') && !verb.negated)) return true
  // "pese al estado de excepción vigente", "the emergency, in force since": what stands behind it is said of it.
  const behind = [1, 2, 3, 4].map((step) => wordAt(view, last + step))
  if (/^vigentes?$/.test(behind.find((word) => word !== ',' && word !== 'carcelaria') ?? '')) return true
  const [inside, force] = behind[0] === ',' ? [behind[1], behind[2]] : behind
  const lifted = view.verbs.some(({ verb }) => lifts.test(verb.lemma) && !verb.negated && verb.last < first)
  if (!lifted && /^in (?:force|effect|place)$/.test(`${inside} ${force}`)) return true
  if (view.verbs.some(({ verb }) => lasts.test(verb.lemma) && !verb.negated && verb.first > first))
    return true
  if (began && (inForce || beganItself(view, first))) return true
  if (isStateOf(view, first)) return true
  const under = [first, first - 1, first - 2].some(
    (at) => /^(?:under|bajo)$/.test(wordAt(view, at)) || (at < first && wordAt(view, at) === 'en'),
  )
  if (/^(?:declaratoria|declaracion|declaration)$/.test(wordAt(view, first - 2))) return true
  return under && view.verbs.some(({ verb }) => verb.form === 'finite' && !verb.negated && !verb.conditional)
}

/** "La provincia está en emergencia": said of an area or of prisons. */
const isStateOf = (view: SentenceView, first: number): boolean =>
  wordAt(view, first) === 'en' &&
  view.verbs.some(({ verb }) => {
    if (!is.test(verb.lemma) || verb.negated || verb.last !== first - 1) return false
    const who = subjectOf(view, verb)
    return (
      who !== null &&
      (who.place !== null || who.classes.some((name) => /^(?:area|prison|system)$/.test(name)))
    )
  })
const is = /^(?:be|estar|seguir|continuar|permanecer|remain|hallar|encontrar)$/

const measureWords = toSayings(['measure', 'medida', 'decree', 'decreto', 'it', 'step', 'estado', 'vigencia'])
const lifts = /^(?:lift|end|revoke|levantar|derogar)$/
const lasts = /^(?:durar|regir|extender|prolongar|vencer|expirar|last|run|expire|remain|apply|aplicar)$/
const lasting = verbSign((lemma) => lasts.test(lemma))

const inForceStill = toSayings(['vigente', 'vigentes'])

/** "Durará 45 días", "Rige por 60 días", "It will last for a month": said of what was told just before. */
const isLasting = (view: SentenceView): boolean =>
  (tells(view, lasting) && view.verbs.some(({ verb }) => lasts.test(verb.lemma) && !verb.negated)) ||
  says(view, inForceStill)

const isAbout = (view: SentenceView, story: Story) =>
  emergencyMentions(view).length > 0 ||
  ((isLasting(view) || says(view, measureWords)) &&
    story.earlier
      .slice(isLasting(view) && says(view, measureWords) ? -6 : -2)
      .some(({ candidates }) => candidates.some(({ kind }) => kind === 'state_of_emergency'))) ||
  (isLasting(view) && toldJustBefore(story)) ||
  goesOn(view, story) !== null

/** "lasts 60 days", "por 60 días", "a 60-day state of emergency". */
function lengthFact(view: SentenceView, story: Story): Candidate[] {
  if (!isAbout(view, story)) return []
  return view.counted.flatMap(({ noun, index, links }): Candidate[] => {
    const { count } = noun
    if (!count || count.alone) return []
    const isOfMeasure = () =>
      emergencyMentions(view).some(
        (mention) => isLengthOf(view, mention, count) || isFor(view, mention, count),
      )
    const unit = lengthUnit(view, noun.head, count, isOfMeasure)
    if (!unit) return []
    if (isOfOthers(view, noun.last) || isTerm(view, noun.first)) return []
    return [
      {
        kind: 'state_of_emergency',
        quantity: quantityOf(noun),
        unit,
        evidence: { first: count.first, last: count.last },
        anchor: noun.first,
        phrase: index,
        verb: objectVerb(view) ?? links[0]?.verb ?? null,
        rank: 0,
        status: 'reported',
        emergency: emergencyScopeOf(view),
      },
    ]
  })
}

/** "answered with a 45-day state of emergency", "respondió con un estado de excepción": it is in force. */
function measureInAnswer(view: SentenceView, lengths: readonly Candidate[], story: Story): Candidate[] {
  const mentions = emergencyMentions(view)
  if (mentions.length === 0 || isHabit(view) || toldOfMeasure(story)) return []
  return mentions
    .filter(
      (mention) =>
        isAnswer(view, mention) || lengths.some(({ evidence }) => isLengthOf(view, mention, evidence)),
    )
    .slice(0, 1)
    .flatMap((mention) => {
      const verb = view.verbs.findLast((v) => v.verb.first < mention.first)?.verb ?? null
      return isDone(verb) ? [fact(view, mention, verb)] : []
    })
}

/** "tomó nota del estado de excepción, de 60 días": what has a length has been declared. */
const measureOfLength = (view: SentenceView, lengths: readonly Candidate[], story: Story): Candidate[] =>
  lengths.length === 0 || isHabit(view) || toldOfMeasure(story)
    ? []
    : emergencyMentions(view)
        .slice(0, 1)
        .map((mention) => fact(view, mention, null))

export const stateOfEmergency: KindRule = {
  kind: 'state_of_emergency',
  find: (view, story) => {
    const lifted = liftedIn(view, story)
    if (lifted)
      return lifted.isCurfew
        ? []
        : [
            ...lengthFact(view, story).filter(({ evidence }) => isOfClauseBefore(view, evidence, lifted)),
            {
              ...fact(view, lifted.what, lifted.verb),
              status: 'superseded',
              emergency: liftedScope(view, lifted),
            },
          ]
    const lengths = lengthFact(view, story)
    const declared = measureFact(view, story)
    const measures = declared.length > 0 ? declared : measureInAnswer(view, lengths, story)
    const declaredFor = lengths.filter(({ evidence }) => !areGoneBy(view, evidence))
    return [...(measures.length > 0 ? measures : measureOfLength(view, lengths, story)), ...declaredFor]
  },
}
