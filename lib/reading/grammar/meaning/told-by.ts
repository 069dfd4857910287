import { type Chunk, hasClass, isNoun, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { complementOf } from '@/lib/reading/grammar/links/links'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { type NounClass, people } from '@/lib/reading/lexicon/noun-classes'
import type { Sense } from '@/lib/reading/lexicon/verb-senses'
import { holds, signOfWords } from '@/lib/text/word-signs'
import { battles, isLostOtherwise, losable } from './losses'
import { type Meaning, meaning } from './meaning'
import { isRecovered } from './recovered'
import { isTakenOn, isTaker, sensesFor, takenByForces, takenByInmates, vanishes } from './senses-for'
import { isSprung } from './sprung'
import { woundWords } from './told-beside'

/** What a verb says of a phrase. */

const healers = signOfWords('hospital hospitals hospitales doctor doctors medico medica medicos medicas')

/** "19 of the victims fell there". */
const isOfVictims = (view: SentenceView, { noun, index }: Phrase): boolean =>
  /^victims$/.test(complementOf(view.chunks, index)?.head ?? noun.head)

const strikes = /^(?:hit|reach|catch|strike|alcanzar|atrapar|golpear|impactar)$/
const harms =
  /^(?:bullets?|shots?|gunfire|crossfire|shrapnel|splinters?|stones?|rocks?|bottles?|piedras?|flames?|blasts?|pellets?|balas?|balazos?|disparos?|tiros?|esquirlas?|metralla|perdigones|llamas?|explosion|explosiones)$/

const limbs =
  /^(?:legs?|arms?|foot|feet|hands?|shoulders?|chest|stomach|abdomen|back|neck|thigh|knees?|face|pierna|brazo|pie|mano|hombro|pecho|abdomen|espalda|cuello|muslo|rodilla|cara|torax)$/

/** "three guards were hit by bullets", "was hit in the leg", "la metralla alcanzó a cinco vecinos": whom what harms reaches. */
function isStruck(
  view: SentenceView,
  { classes, bare, noun }: Phrase,
  verb: VerbGroup,
  role: string,
): boolean {
  const setUpon = isSetUpon(view, verb)
  if (!(setUpon || verb.lemma === 'stab' || strikes.test(verb.lemma)) || verb.negated) return false
  if (!bare && !classes.some((name) => people.has(name))) return false
  if (bands.test(noun.head)) return false
  if (role === 'theme' && (setUpon || verb.lemma === 'golpear')) return isBeaten(view, verb)
  // "strangled or stabbed", "stabbed to death": the other verb tells more.
  if (verb.lemma === 'stab')
    return role === 'theme' && !view.verbs.some(({ verb: { senses } }) => senses.some(isDeadly))
  const at = view.chunks.indexOf(verb)
  const [by, what] = view.chunks.slice(at + 1, at + 3)
  const through =
    by?.kind === 'preposition' && /^(?:by|in|por)$/.test(by.word) && isNoun(what) && harms.test(what.head)
  if (through) return verb.passive || verb.lemma === 'hit'
  const limb =
    by?.kind === 'preposition' && /^(?:in|en)$/.test(by.word) && isNoun(what) && limbs.test(what.head)
  if (limb) return role === 'theme' && (verb.passive || view.lexed.language === 'en')
  return role === 'theme' && !verb.passive && harms.test(subjectOf(view, verb)?.head ?? '')
}

/** "golpeó a dos bandas": many people, of whom nobody is counted. */
const bands = /^(?:bandas?|gangs?|cartel|cartels|carteles|grupos?|groups?)$/

const isSomebody = (chunk: Chunk | undefined): boolean =>
  isNoun(chunk) && (chunk.pronoun || chunk.classes.some((name) => people.has(name)))

/** "los presos golpearon a tres guías", "tres guías fueron golpeados": people beat people; a crisis that strikes them is another matter. */
function isBeaten(view: SentenceView, verb: VerbGroup): boolean {
  const at = view.chunks.indexOf(verb)
  const by = view.chunks[at + 1]
  if (by?.kind === 'preposition' && by.word === 'por') return isSomebody(view.chunks[at + 2])
  const who = verb.passive ? null : subjectOf(view, verb)
  return verb.form !== 'infinitive' && (!who || isSomebody(who))
}

const arms =
  /^(?:machetes?|cuchillos?|punal(?:es)?|navajas?|palos?|garrotes?|tubos?|varillas?|piedras?|bates?|martillos?|hachas?|armas?|knife|knives|sticks?|clubs?|rods?|stones?|bats?|hammers?|axes?|blades?|shanks?|weapons?)$/
const blows = /^(?:golpes|machetazos|cuchilladas|punaladas|palos|pedradas|patadas|punetazos)$/

/** "fueron agredidos con machetes", "were attacked with knives". */
function isSetUpon({ chunks }: SentenceView, verb: VerbGroup): boolean {
  if (!/^(?:agredir|atacar|attack|assault)$/.test(verb.lemma)) return false
  const at = chunks.indexOf(verb)
  return chunks.slice(at + 1, at + 5).some((chunk, i, all) => {
    const by = all[i - 1]
    if (!isNoun(chunk) || by?.kind !== 'preposition') return false
    return (
      (/^(?:con|with)$/.test(by.word) && arms.test(chunk.head)) || (by.word === 'a' && blows.test(chunk.head))
    )
  })
}

const isDeadly = (sense: Sense): boolean => sense === 'kill' || sense === 'die' || sense === 'cost'

const serves: ReadonlySet<NounClass> = new Set<NounClass>(['police', 'soldier', 'guard'])

/** "three policemen fell in the ambush", "cayeron tres policías en una emboscada": told of battle, a euphemism. */
function isFallen(view: SentenceView, { classes, noun, index }: Phrase, verb: VerbGroup): boolean {
  if (!/^(?:fall|caer)$/.test(verb.lemma) || verb.negated || verb.form !== 'finite') return false
  const oneOfForces =
    noun.determiner === 'indefinite' && !noun.plural && classes.some((name) => serves.has(name))
  if (!noun.count && !oneOfForces) return false
  // "cayeron dos guías al río".
  const into = view.chunks[Math.max(index, view.chunks.indexOf(verb)) + 1]
  if (into?.kind === 'preposition' && /^(?:al?|desde|del?|from|into)$/.test(into.word) && noun.count === null)
    return false
  if (!classes.some((name) => losable.has(name) || name === 'inmate' || name === 'detainee')) return false
  return view.chunks.some((chunk, i) => {
    const before = view.chunks[i - 1]
    const within = before?.kind === 'preposition' && /^(?:in|en|durante|during)$/.test(before.word)
    return within && isNoun(chunk) && battles.test(chunk.head)
  })
}

const killers =
  /^(?:fire|blaze|inferno|flames|feud|war|violence|fighting|incendio|fuego|llamas|guerra|violencia)$/
/** "the blaze claimed 57", "el motín se cobró a doce presos": whom violence or fire claims. */
function isClaimed(view: SentenceView, { bare, classes, noun }: Phrase, verb: VerbGroup): boolean {
  if (!/^(?:claim|cobrar)$/.test(verb.lemma) || verb.negated || verb.form !== 'finite' || !noun.count)
    return false
  const who = subjectOf(view, verb)
  const deadly = who?.classes.includes('violence') || killers.test(who?.head ?? '')
  return deadly === true && (bare || classes.some((name) => people.has(name)))
}

/** "Ann Poe vanished from her cell", "desapareció de su celda". */
const isGoneFromCell = (view: SentenceView, { lemma, last, negated, form }: VerbGroup): boolean =>
  vanishes.has(lemma) &&
  !negated &&
  form === 'finite' &&
  /^(?:from|de|del)$/.test(wordAt(view, last + 1)) &&
  [2, 3, 4].some((step) =>
    /^(?:cells?|prison|jail|penitentiary|celdas?|carcel|penal|prision|pabellon)$/.test(
      wordAt(view, last + step),
    ),
  )

const badly =
  /^(?:badly|severely|seriously|slightly|lightly|critically|gravely|gravemente|severamente|levemente)$/

const burns = new Set(['burn', 'scorch', 'quemar'])

/** "Eight more were badly burned": people, to some degree; not "burned alive", and no bodies. */
const isBurned = (
  view: SentenceView,
  { bare, classes }: Phrase,
  { lemma, passive, first, last, negated }: VerbGroup,
  role: string,
): boolean =>
  burns.has(lemma) &&
  passive &&
  !negated &&
  role === 'theme' &&
  (bare || (classes.some((name) => people.has(name)) && !classes.includes('dead'))) &&
  view.lexed.tokens.slice(Math.max(0, first - 1), last + 2).some(({ norm }) => badly.test(norm))

/** "a field hospital was set up to treat patients": whoever falls ill. */
const isAnyPatient = (view: SentenceView, { noun: { head, count, vague } }: Phrase): boolean =>
  count === null &&
  !vague &&
  /^(?:patients?|pacientes?)$/.test(head) &&
  !view.chunks.some((chunk) => isNoun(chunk) && hasClass(chunk, 'violence'))

/** "treated in hospital", "treated 18 for burns", "fueron atendidos": who is treated is hurt, where the sentence tells of wounds or doctors. */
function isTreated(view: SentenceView, phrase: Phrase, verb: VerbGroup, role: Meaning['role']): boolean {
  const { lemma, passive, last } = verb
  const inHands =
    lemma === 'treat' &&
    passive &&
    phrase.noun.count !== null &&
    !/^(?:like|as)$/.test(wordAt(view, last + 1))
  return (
    (lemma === 'treat' || lemma === 'atender' || (lemma === 'ingresar' && passive)) &&
    role === 'theme' &&
    (inHands || holds(view, woundWords) || (holds(view, healers) && !isAnyPatient(view, phrase)))
  )
}

/** "los internos se entregaron". */
const givesUp = ({ classes }: Phrase, verb: VerbGroup): boolean =>
  verb.lemma === 'entregar' && classes.some((name) => name === 'inmate' || name === 'fugitive')

/** In which sense the verb befalls the people of the phrase, where its words for once tell more than the lexicon says of it. */
function befalls(view: SentenceView, phrase: Phrase, verb: VerbGroup, role: Meaning['role']): Sense | null {
  if (isStruck(view, phrase, verb, role)) return 'hurt'
  if ((verb.lemma === 'fall' && isOfVictims(view, phrase)) || isFallen(view, phrase, verb)) return 'die'
  if (role === 'theme' && isClaimed(view, phrase, verb)) return 'die'
  if (isGoneFromCell(view, verb)) return 'escape'
  if (isBurned(view, phrase, verb, role)) return 'hurt'
  return isRecovered(view, phrase, verb, role) ? 'free' : null
}

/** The senses that the verb has of this phrase: its own, or what it comes to with such an object. */
function readAnew(view: SentenceView, phrase: Phrase, verb: VerbGroup, role: Meaning['role']): Sense[] {
  const taken = role === 'theme' ? (takenByForces(view, phrase, verb) ?? takenByInmates(view, verb)) : null
  if (taken) return taken
  return isLostOtherwise(view, phrase, verb) || isTakenOn(view, verb)
    ? verb.senses
    : sensesFor(view, phrase, verb, role)
}

/** What a verb says of this phrase; who escapes or is hurt by a verb read anew undergoes it. */
export function toldBy(
  view: SentenceView,
  phrase: Phrase,
  verb: VerbGroup,
  role: Meaning['role'],
  rank: number,
): Meaning {
  const undergoes = (sense: Sense): Meaning => meaning(rank, 'verb', { senses: [sense], verb })
  const befallen = befalls(view, phrase, verb, role)
  if (befallen) return undergoes(befallen)
  const reflexive = view.lexed.language === 'es' && view.lexed.tokens[verb.first - 1]?.norm === 'se'
  if (reflexive && isTaker(view, phrase, verb)) return meaning(rank, 'verb', { role: 'agent', verb })
  if (isSprung(view, phrase, verb, role)) return undergoes('escape')
  if (isTreated(view, phrase, verb, role)) return undergoes('hurt')
  if (reflexive && givesUp(phrase, verb)) return undergoes('recapture')
  const senses = readAnew(view, phrase, verb, role)
  return meaning(rank, 'verb', { senses, role: senses === verb.senses ? role : 'theme', verb })
}
