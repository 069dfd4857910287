import { allBut } from '@/lib/reading/kinds/captives/freed/all-but'
import { lastOut } from '@/lib/reading/kinds/captives/freed/way-out'
import { captiveUnit } from '@/lib/reading/kinds/captives/held/captive-unit'
import { capturedToo } from '@/lib/reading/kinds/captives/held/captured-too'
import { areKilledAtOnce, carriedOff } from '@/lib/reading/kinds/captives/held/carried-off'
import { heldThen } from '@/lib/reading/kinds/captives/held/held-then'
import { lastOfThem } from '@/lib/reading/kinds/captives/held/last-of-them'
import { releaseSought } from '@/lib/reading/kinds/captives/held/release-sought'
import { stillHas, stillWith } from '@/lib/reading/kinds/captives/held/still-has'
import { stillInside } from '@/lib/reading/kinds/captives/held/still-inside'
import { isBodyOf } from '@/lib/reading/kinds/captives/home/body-of'
import { toQuantity } from '@/lib/text/bounds'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Candidate, KindRule, Story } from '../candidate'
import { isVerb } from '../grammar/chunk'
import { isCalledByParticiple } from '../grammar/meaning/shared-auxiliary'
import { isCaptive, type SentenceView, wordAt } from '../grammar/sentence-view'
import { subjectOf } from '../grammar/subject'
import { tells, toldSign, verbSign } from '../grammar/told-signs'
import { isHostages } from '../kind-groups'
import { people } from '../lexicon/noun-classes'
import { isTakenByLaw } from './counting/by-law'
import { countKind } from './counting/count-kind'
import { candidateFor, candidateOfVerb } from './counting/phrase-kind'
import {
  isDoneByCaptors,
  isKeptByState,
  isSeizedFugitive,
  isTakenByCaptors,
  isTakenByForces,
  isTheirOwnWord,
} from './counting/who-holds'
import { isOfCells } from './inmates/housed'

/** Words for captivity make a hostage of anyone. */
const seized = countKind({
  kind: 'hostages_held',
  unit: captiveUnit,
  nouns: ['hostage', 'seizure'],
  suffers: ['seize'],
  counted: (classes) => isCaptive(classes) || classes.includes('inmate'),
  single: 'described',
  facts: true,
})

/** Prisons hold inmates and detectives hold suspects: plain "held" makes hostages only of those who are no inmates. */
const held = countKind({
  kind: 'hostages_held',
  unit: captiveUnit,
  nouns: [],
  suffers: ['hold', 'capture'],
  counted: (classes, view, { verb }) =>
    isTakenByCaptors(view, verb)
      ? classes.some((name) => people.has(name))
      : classes.some(
          (name) => name === 'staff' || name === 'police' || name === 'hostage' || name === 'soldier',
        ),
  single: 'described',
  facts: true,
})

const heldByPrison = (view: SentenceView, { verb }: Candidate): boolean => {
  if (verb && !verb.passive && isOfCells(view, verb)) return true
  const subject = verb && !verb.passive ? subjectOf(view, verb) : null
  return (
    subject !== null &&
    (subject.classes.includes('prison') ||
      subject.classes.includes('system') ||
      subject.place !== null ||
      subject.head === 'it')
  )
}

/** "a court ordered that nine be held", "the judge had six guards detained". */
const isOrderedByCourt = (view: SentenceView, anchor: number): boolean =>
  view.lexed.tokens
    .slice(0, anchor)
    .some(({ norm }) =>
      /^(?:court|courts|judge|judges|magistrate|tribunal|juez|jueza|jueces|corte)$/.test(norm),
    )

/** "held over the murder", "held pending trial": by the courts. */
const isHeldByLaw = (view: SentenceView, { verb, anchor }: Candidate): boolean =>
  verb !== null &&
  (isOrderedByCourt(view, anchor) ||
    /^(?:over|pending)$/.test(wordAt(view, verb.last + 1)) ||
    (/^(?:on|in)$/.test(wordAt(view, verb.last + 1)) &&
      /^(?:suspicion|charges?|connection|remand)$/.test(wordAt(view, verb.last + 2))))

/** "Thirteen men were seized in a lorry", in a story of a flight and of no hostages: caught again. */
const isOfFlight = (view: SentenceView, { phrase }: Candidate, story: Story): boolean =>
  view.phrases.some((other) => other.index === phrase && isSeizedFugitive(view, other, story))

/** Is it said who is held? If not, only a sentence just before can tell that they are hostages. */
const isKnown = (view: SentenceView, { phrase }: Candidate): boolean =>
  (view.phrases.find(({ index }) => index === phrase)?.classes.length ?? 0) > 0
const tellsOfHostages = ({ earlier }: Story): boolean =>
  earlier.slice(-2).some(({ candidates }) => candidates.some(isHostages))

const seizes = toldSign('seize')
const captives = signOfWords('hostage captive')

/** "took reporters hostage": the verb and its complement hold the captives between them. */
function swallowed(view: SentenceView): Candidate[] {
  if (!tells(view, seizes)) return []
  const found = view.verbs.find(
    ({ verb }) =>
      verb.senses.includes('seize') &&
      /^(?:take|hold|keep)$/.test(verb.lemma) &&
      verb.last - verb.first === 2 &&
      !verb.passive &&
      !verb.negated &&
      !verb.conditional &&
      verb.form === 'finite' &&
      /[a-z]{3,}s$/.test(wordAt(view, verb.first + 1)),
  )
  return found ? [candidateOfVerb('hostages_held', found.verb, 1)] : []
}

/** "Prisoners took eight guards, then let them go", not "took two guards to hospital": by inmates, and nowhere. */
const tookStaff = (view: SentenceView): Candidate[] =>
  tells(view, taking)
    ? view.counted.flatMap((phrase) => {
        const { classes, links, noun, index } = phrase
        const taken = links.find(
          ({ verb, role, via }) =>
            verb.lemma === 'take' && via === 'main' && role === 'theme' && !verb.passive && !verb.negated,
        )?.verb
        const who = taken && !taken.conditional && !taken.future ? subjectOf(view, taken) : null
        const next = view.chunks[index + 1]
        const armed = taken !== undefined && isDoneByCaptors(view, taken) && !areKilledAtOnce(view, taken)
        const stays =
          !next ||
          /^(?:stop|comma|conjunction|subordinator|date)$/.test(next.kind) ||
          (next.kind === 'preposition' && (armed ? where : within).test(next.word))
        const captive = classes.some(
          (name) => name === 'staff' || name === 'guard' || (armed && people.has(name)),
        )
        if (!taken || !stays || !captive || noun.count?.share || !(armed || isInmates(who))) return []
        const held = { ...candidateFor('hostages_held', 'people', phrase, 1), verb: taken }
        return [armed ? { ...held, undoubted: true } : held]
      })
    : []
const within = /^(?:at|in|inside|during|after|before)$/
const where = /^(?:at|in|inside|during|after|before|aboard|on|near)$/
const taking = verbSign((lemma) => lemma === 'take')
const isInmates = (who: { classes: readonly string[] } | null): boolean =>
  who?.classes.some((name) => name === 'inmate' || name === 'gang') === true

/** "took Judge Ann Poe hostage": one person by name, and behind the name what they were made. */
function namedHostage(view: SentenceView): Candidate[] {
  if (!tells(view, seizes) || !holds(view, captives)) return []
  return view.phrases.flatMap((phrase) => {
    const { noun, links, index } = phrase
    const one = noun.name !== null && !noun.count && !noun.plural && captives.words.has(noun.head)
    if (!one || noun.determiner === 'negative') return []
    const taken = links.find(
      ({ verb, role, via }) =>
        via === 'main' &&
        role === 'theme' &&
        verb.senses.includes('seize') &&
        !verb.negated &&
        !verb.conditional &&
        verb.form === 'finite',
    )
    if (!taken) return []
    return [
      {
        kind: 'hostages_held' as const,
        quantity: toQuantity(1, 'exact', 'implicit'),
        unit: 'people',
        evidence: { first: noun.first, last: noun.last },
        anchor: noun.first,
        phrase: index,
        verb: taken.verb,
        rank: 1,
        status: 'reported' as const,
      },
    ]
  })
}

/** "A un guardia lo redujeron y asesinaron": done away with, not kept. */
const isKilledAtOnce = ({ chunks }: SentenceView, { verb }: Candidate): boolean => {
  if (!verb || !/^(?:reducir|someter|overpower)$/.test(verb.lemma)) return false
  const [joint, then] = chunks.slice(chunks.indexOf(verb) + 1, chunks.indexOf(verb) + 3)
  return (
    joint?.kind === 'conjunction' &&
    isVerb(then) &&
    then.senses.some((sense) => sense === 'kill' || sense === 'shoot')
  )
}

/** "killed two policemen and six hostages": they are among the dead. */
const isOfDead = (view: SentenceView, { verb, phrase }: Candidate): boolean =>
  verb !== null &&
  !view.counted.some((one) => one.index === phrase && isCalledByParticiple(view, one, verb)) &&
  verb.form === 'finite' &&
  !verb.negated &&
  !verb.conditional &&
  verb.senses.some((sense) => sense === 'kill' || sense === 'die')

export const hostagesHeld: KindRule = {
  kind: 'hostages_held',
  find: (view, story) => {
    const off = carriedOff(view, story)
    const isOff = (phrase: number | null) => off.some((other) => other.phrase === phrase)
    const certain = seized
      .find(view, story)
      .filter(
        (candidate) =>
          !isOff(candidate.phrase) &&
          !isKeptByState(view, candidate) &&
          !isTakenByLaw(view, candidate.verb) &&
          !isKilledAtOnce(view, candidate) &&
          !isOfDead(view, candidate) &&
          !isOfFlight(view, candidate, story),
      )
    const plain = held
      .find(view, story)
      .filter(
        (candidate) =>
          (!heldByPrison(view, candidate) || isTakenByCaptors(view, candidate.verb)) &&
          !isHeldByLaw(view, candidate) &&
          !isTakenByLaw(view, candidate.verb) &&
          !isTakenByForces(view, candidate.verb) &&
          !isKeptByState(view, candidate) &&
          (isKnown(view, candidate) || tellsOfHostages(story) || isTakenByCaptors(view, candidate.verb)),
      )
      // Likeness knows neither whom "they" stands for nor whose army it is.
      .map((c) => (isTheirOwnWord(view, c.verb) ? { ...c, undoubted: true as const } : c))
    const out = new Set(lastOut(view).map(({ index }) => index))
    return [
      ...(certain.length === 0 ? swallowed(view) : []),
      ...certain,
      ...(certain.length === 0 ? namedHostage(view) : []),
      ...stillInside(view, story).filter(({ phrase }) => !certain.some((other) => other.phrase === phrase)),
      ...heldThen(view, story),
      ...stillHas(view, story),
      ...stillWith(view),
      ...releaseSought(view, story),
      ...allBut(view, story),
      ...capturedToo(view, story),
      ...lastOfThem(view, story),
      ...(certain.length === 0 ? tookStaff(view) : []).filter(({ phrase }) => !isOff(phrase)),
      ...off,
      ...plain.filter(({ phrase }) => !certain.some((other) => other.phrase === phrase)),
    ].filter(({ phrase }) => phrase === null || !(out.has(phrase) || isBodyOf(view, phrase)))
  },
}
