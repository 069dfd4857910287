import { type Candidate, type Story, toldOfHostages } from '@/lib/reading/candidate'
import {
  hasClass,
  hasSense,
  isNoun,
  isVerb,
  type NounPhrase,
  prepositionOf,
  type Range,
} from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { tellsOfDisaster } from '@/lib/reading/kinds/civilians/in-disaster'
import { courts } from '@/lib/reading/lexicon/alternatives'
import { captors as takers } from '@/lib/reading/lexicon/nouns/captors'
import { earthquakes, floods, landslides, shipwrecks } from '@/lib/text/hazards'
import { says, toSayings } from '@/lib/text/sayings'
import { wordLike } from '@/lib/text/word-set'
import { holds, isSign, signLike, signOfWords } from '@/lib/text/word-signs'
import { isForCause } from './withheld'

/** Whom a cave, a lift or a debt held, and whom firefighters bring out, was nobody's hostage. */

const bonds =
  /^(?:tax(?:es)?|vat|debts?|contracts?|dut(?:y|ies)|obligations?|fees?|bans?|suspensions?|tariffs?|pain|poverty|slavery|esclavitud|hunger|impuestos?|deudas?|contratos?|obligaci?ones|obligacion|aranceles|multas?|pobreza|culpa|sancion|sanciones|clases?|classes|tareas?|tasks?|funciones|cargos)$/
const perils = signLike(
  wordLike(
    ...[floods, landslides, earthquakes, shipwrecks],
    'elevators? lift caves? flooded snow rubble underground shaft mines? river sea boat ship wreck wreckage mud lake',
    'mountain cliff ascensor ascensores cuevas? inundadas? nieve escombros minas? subterranea tierra rio mar barco',
    'lodo laguna montana volcan contrato contracts deudas quiebra hipotermia hypothermia drowning ahogamiento',
  ),
)
export const captors = signOfWords(
  'hostage hostages kidnapped kidnappers abducted captive captives captors gunmen rebels inmates prisoners prison jail rehen rehenes ' +
    'secuestrado secuestrados secuestradas secuestro secuestradores retenidos retenidas captores guerrilla rebeldes reclusos ' +
    'internos reos presos carcel penal plagiados cautivos cautiverio raptados ransom captor kidnapper secuestrador',
)
/** Who carry people that may have paid them. */
export const carriers = /^(?:smugglers?|traffickers?|traficantes?|tratantes?)$/

const dens = /^(?:camps?|hideouts?|enclaves?|dens?|campamentos?|guaridas?|escondites?)$/

/** "a militant camp", "un campamento de rebeldes": where captors keep those they hold. */
function isDen({ chunks, lexed: { tokens } }: SentenceView, den: NounPhrase): boolean {
  const [of, whose] = chunks.slice(chunks.indexOf(den) + 1, chunks.indexOf(den) + 3)
  const theirs = /^(?:of|de|del)$/.test(prepositionOf(of)) && isNoun(whose) ? whose.last : den.last
  return dens.test(den.head) && tokens.slice(den.first, theirs + 1).some(({ norm }) => takers.has(norm))
}

/** "from pirates", "de manos de guerrilleros", "held by rebels", not "from a boat abandoned by smugglers". `but`: from whom nobody is freed. */
export const isFromCaptors = (view: SentenceView, but?: RegExp): boolean =>
  view.chunks.some((chunk, i, chunks) => {
    if (isNoun(chunk) && isDen(view, chunk) && /^(?:from|de|del)$/.test(prepositionOf(chunks[i - 1])))
      return true
    if (!isNoun(chunk) || !takers.has(chunk.head)) return false
    const [verb, by] = chunks.slice(Math.max(0, i - 2), i)
    return /^(?:by|por)$/.test(prepositionOf(by))
      ? isVerb(verb) && hasSense(verb, 'seize', 'hold')
      : !but?.test(chunk.head) && /^(?:from|of|de|del)$/.test(prepositionOf(by ?? verb))
  })

export const rescuers =
  /^(?:firefighters?|firemen|rescuers?|lifeguards?|divers?|paramedics?|coastguards?|volunteers?|bomberos?|rescatistas?|socorristas?|buzos?|paramedicos?|voluntarios)$/

/** "freed from extra hours", not "liberados después de 24 horas". */
const isOvertime = (view: SentenceView, { first, last }: Range): boolean =>
  /^(?:horas?|hours?)$/.test(wordAt(view, last)) &&
  [wordAt(view, first), wordAt(view, last + 1)].some((word) => /^extras?$/.test(word))

/** The "de" of "luego de", which says when. */
const isOfTime = (view: SentenceView, { first }: Range): boolean =>
  /^(?:despues|luego|antes|mas|menos|cerca|dentro)$/.test(wordAt(view, first - 1))

/** "freed from debt", "liberados del impuesto". */
function isFromBond(view: SentenceView, from: number): boolean {
  for (let at = from; at < view.chunks.length; at++) {
    const [of, what] = view.chunks.slice(at, at + 2)
    if (of?.kind === 'stop' || of?.kind === 'comma' || of?.kind === 'relative') return false
    const origin = of?.kind === 'preposition' && /^(?:from|of|de|del)$/.test(of.word)
    if (origin && of.word === 'from' && isVerb(what) && what.form === 'gerund') return true
    const bond = isNoun(what) && (bonds.test(wordAt(view, what.last)) || isOvertime(view, what))
    if (origin && bond && !isOfTime(view, of)) return true
  }
  return false
}

/** Were such people told to be held before? Guards and police by whatever word they are called now. */
const wereHeld = ({ earlier }: Story, { head, classes }: NounPhrase): boolean =>
  earlier.some(({ view, candidates }) => {
    const held = candidates.some(({ kind }) => kind === 'hostages_held')
    if (held && !classes.every(isCommon)) return true
    return (held || holds(view, captors)) && view.lexed.tokens.some(({ norm }) => norm === head)
  })

const bail = toSayings(['on bail', 'bajo fianza'])
const ways = /^(?:by|to|near|beside|across|along|al?|por|hacia|junto)$/

/** A cave, a river: not where it is only the way they went, as in "brought to Tarsis by boat". */
export const isInPeril = (view: SentenceView): boolean =>
  holds(view, perils) &&
  view.lexed.tokens.some((token, at) => {
    const before = view.chunks[(view.chunkOf[at] ?? 0) - 1]
    return isSign(token, perils) && !(before?.kind === 'preposition' && ways.test(before.word))
  })

/** "Soldiers rescued 20 people" after people were told to be held. */
const isFreedByForce = ({ earlier }: Story, { head }: NounPhrase, who: NounPhrase | null): boolean =>
  who !== null &&
  hasClass(who, 'soldier', 'police') &&
  anybody.test(head) &&
  earlier.some(({ candidates }) => candidates.some(({ kind }) => kind === 'hostages_held'))

const freers =
  /^(?:abolition|amnesty|law|decree|programme|program|reform|company|firm|bank|abolicion|amnistia|ley|decreto|programa|reforma|empresa|banco)$/
const others = /^(?:slaves?|exiles?|esclavos?|esclavas?|exiliad[oa]s)$/

const anybody =
  /^(?:people|persons?|men|women|others?|workers|employees|ones|personas?|hombres|mujeres|otr[oa]s|trabajador(?:es|as)|emplead[oa]s|individuos|ciudadan[oa]s)?$/

const judges = new RegExp(`^(?:${courts}|magistrad[oa])$`)

/** "A judge released eight of the protesters": suspects, by whatever word they are told. */
const isByCourt = (view: SentenceView): boolean =>
  view.verbs.some(
    ({ verb }) =>
      verb.senses.includes('free') && !verb.passive && judges.test(subjectOf(view, verb)?.head ?? ''),
  )

/** Whose word stands elsewhere: "los 37 restantes". */
const whoever = /^(?:restantes|demas|otr[oa]s|others)?$/

export function isOutOfPeril(view: SentenceView, { phrase, verb }: Candidate, story: Story): boolean {
  const whom = view.chunks[phrase ?? -1]
  if (!isNoun(whom)) return false
  // "liberaron a los 40 vecinos retenidos por el agua".
  const held = view.chunks[(phrase ?? -1) + 1]
  if (isVerb(held) && held.form === 'reduced' && isForCause(view, held.last)) return true
  if (holds(view, captors) || isFromCaptors(view, carriers)) return false
  if (says(view, bail) || isByCourt(view)) return true
  if (verb && isFromBond(view, Math.min(view.chunks.indexOf(verb), phrase ?? 0))) return true
  if (others.test(whom.head)) return true
  const who = verb && !verb.passive ? subjectOf(view, verb) : null
  const told = whoever.test(whom.head) || wereHeld(story, whom) || isFreedByForce(story, whom, who)
  if (who && freers.test(who.head)) return true
  const saved = who !== null && rescuers.test(wordAt(view, who.last))
  if (saved || isInPeril(view)) return !told
  return (
    !told &&
    !anybody.test(whom.head) &&
    /^(?:rescue|rescatar)$/.test(verb?.lemma ?? '') &&
    whom.classes.every(isCommon)
  )
}

/** No guards, nor others whom inmates seize. */
const isCommon = (name: string): boolean => name === 'person' || name === 'role'

/** "Faltan por rescatar 12 personas tras el sismo": under rubble, and in nobody's hands. */
export const isTrapped = (view: SentenceView, { phrase, verb }: Candidate, story: Story): boolean => {
  const first = view.chunks[phrase ?? -1]?.first ?? 0
  const toBeRescued =
    /^(?:rescue|rescatar)$/.test(verb?.lemma ?? '') || wordAt(view, first - 1) === 'rescatar'
  return (
    toBeRescued &&
    tellsOfDisaster(view, story) &&
    !holds(view, captors) &&
    !isFromCaptors(view) &&
    !toldOfHostages(story)
  )
}
