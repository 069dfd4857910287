import type { Candidate } from '@/lib/reading/candidate'
import {
  type Chunk,
  hasClass,
  isNoun,
  isVerb,
  prepositionOf,
  type VerbGroup,
} from '@/lib/reading/grammar/chunk'
import { chunkAt } from '@/lib/reading/grammar/clause'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { courts } from '@/lib/reading/lexicon/alternatives'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { captors } from '@/lib/reading/lexicon/nouns/captors'
import { bodies } from '@/lib/reading/speakers/words'
import { either } from '@/lib/text/either'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** What courts try and laws provide for. */

const trial = signOfWords(
  'jailed convicted sentenced imprisoned condemned charged charges charging accused acquitted indicted tried trial guilty serving ' +
    'served condenado condenada condenados condenadas condeno condenaron condena sentenciado sentenciada sentenciados sentencio ' +
    'acusado acusada acusados acusadas acuso acusaron absuelto absueltos absolvio procesado procesada procesados imputado ' +
    'imputados imputo juicio juzgado juzgados juzgan purga purgaba purgan purgaban pena penas',
)

const terms = signOfWords('years anos')
const crimeOf = /^(?:for|of|with|over|in|por|de)$/

/** The verb by which it is told, else the last before it. */
const verbOf = (view: SentenceView, { verb, anchor }: Candidate): VerbGroup | undefined =>
  verb ?? view.chunks.slice(0, chunkAt(view, anchor) + 1).findLast(isVerb)

/** "huyó luego de asesinar a dos": what came first is told, not tried. */
const isAfter = (view: SentenceView, of: number): boolean =>
  /^(?:luego|despues|antes|ademas|tras)$/.test(wordAt(view, of - 1))

/** "charged with killing 31 prisoners in Monday's riot": of these days, so that it is news. */
function isLately(view: SentenceView, { last }: VerbGroup): boolean {
  const behind = view.chunks.filter(({ first }) => first > last)
  // "the man accused of killing four went on trial on Monday": that is the day of the trial.
  const next = behind.findIndex((chunk) => isVerb(chunk) && chunk.form === 'finite')
  return behind
    .slice(0, next < 0 ? undefined : next)
    .some((chunk) => chunk.kind === 'date' && chunk.mention.when?.precision === 'day')
}

const blames = /^(?:accus|condemn|acus|conden)/
/** Who tries or charges: what such a body accuses anyone of is on trial, and as often years ago. */
const charges = new RegExp(
  `^(?:${either(
    courts,
    'prosecut(?:ors?|ion)|attorney|jury|indictment|icc|justice',
    'fiscal(?:es|ia)?|juzgado|cortes?|sala|justicia|procurad(?:uria|or)|publico|magistrad[oa]s?|cpi',
  )})$`,
)
const blamed =
  /^(?:government|state|regime|authorities|army|militia|gobierno|estado|regimen|autoridades|ejercito|milicia)s?$/

/** "accused the army of killing 12 protesters", "condemned rebels for killing 12": who takes up arms is blamed for what is news, and no one is tried. */
function isBlame(view: SentenceView, deed: VerbGroup): boolean {
  const { tokens } = view.lexed
  if (tokens.some(({ norm }) => trial.words.has(norm) && !blames.test(norm))) return false
  const at = view.chunks.findLastIndex(
    (chunk) => isVerb(chunk) && chunk.last < deed.first && blames.test(chunk.lemma),
  )
  const verb = view.chunks[at]
  // "The police, accused of killing 12, said": what they say next is not of the 12.
  if (!isVerb(verb) || (verb.passive && verb.form !== 'finite')) return false
  const whom = verb.passive
    ? subjectOf(view, verb)
    : view.chunks.slice(at + 1, view.chunks.indexOf(deed)).find(isNoun)
  const from = view.chunks.findLastIndex(({ kind, last }) => kind === 'stop' && last < verb.first)
  const before = tokens.slice((view.chunks[from]?.last ?? -1) + 1, verb.first)
  if (!verb.passive && before.some(({ norm }) => charges.test(norm))) return false
  return (
    isNoun(whom ?? undefined) &&
    whom?.count === null &&
    (hasClass(whom, 'police', 'soldier', 'gang') ||
      captors.has(whom.head) ||
      // "al Gobierno": written as a name it has no head.
      blamed.test(whom.head || wordAt(view, whom.last))) &&
    (whom.plural || whom.determiner !== 'indefinite')
  )
}

/** "jailed for killing three people", "acusados de asesinar a cuatro": what someone is tried or punished for. Whom a text names is dead. */
export function isCharged(view: SentenceView, candidate: Candidate): boolean {
  if (!holds(view, trial) && !holds(view, terms)) return false
  const whom = view.chunks[candidate.phrase ?? -1]
  if (isNoun(whom) && whom.name !== null && whom.count === null) return false
  const verb = verbOf(view, candidate)
  const tried = (to: number) => view.lexed.tokens.slice(0, to).some(({ norm }) => trial.words.has(norm))
  const before = verb && view.chunks[view.chunks.indexOf(verb) - 1]
  if (verb && /^(?:gerund|infinitive)$/.test(verb.form) && before?.kind === 'preposition')
    return (
      crimeOf.test(before.word) &&
      !isAfter(view, before.first) &&
      !isLately(view, verb) &&
      tried(verb.first) &&
      !isBlame(view, verb)
    )
  const deaths = isNoun(whom) && whom.classes.includes('death')
  return (candidate.quantity?.form === 'implicit' || deaths) && isDeedNamed(view, candidate)
}

/** "got 34 years for the murder of", "recibió 34 años por el asesinato de". */
const isTerm = (view: SentenceView, at: number): boolean =>
  /^(?:years|anos)$/.test(wordAt(view, at)) &&
  [2, 3, 4].some((step) =>
    /^(?:gets?|got|receives?|received|given|handed|recibio|recibieron)$/.test(wordAt(view, at - step)),
  )

const convicted = /^(?:convicted|guilty|condenad[oa]s?|culpables?|sentenciad[oa]s?)$/

/** "25 years in prison for the killing of a shopkeeper": no verb but that of the court before it. */
function isDeedNamed(view: SentenceView, { anchor, meaning }: Candidate): boolean {
  if (!(meaning?.source === 'of' || meaning?.source === 'noun')) return false
  const at = view.lexed.tokens.findLastIndex(
    ({ norm }, i) => i < anchor && (trial.words.has(norm) || isTerm(view, i)),
  )
  const between = view.chunks.filter(({ first }) => first > at && first < anchor)
  return (
    at >= 0 &&
    between.every((chunk) => !isVerb(chunk) && chunk.kind !== 'stop' && chunk.kind !== 'relative') &&
    (between.some((chunk) => chunk.kind === 'preposition' && /^(?:for|over|por)$/.test(chunk.word)) ||
      // "a man convicted of eleven murders"; who is accused of them may have done them today.
      (convicted.test(wordAt(view, at)) &&
        between[0]?.first === at + 1 &&
        /^(?:of|de)$/.test(prepositionOf(between[0]))))
  )
}

const arrests = signOfWords('arrests detenciones arrestos')

/** "La Policía registra 12 detenciones", "El motín acumula 46": a body or a happening has them, and no one person. */
function isOfOnePerson(view: SentenceView, anchor: number): boolean {
  const before = view.chunks.slice(0, chunkAt(view, anchor))
  const who = before.findLast(
    (chunk, at) =>
      isNoun(chunk) && before[at - 1]?.kind !== 'preposition' && !/^(?:record|history)$/.test(chunk.head),
  )
  if (!isNoun(who) || who.plural || bodies.has(who.head) || /^polic/.test(who.head)) return false
  return who.pronoun || who.name !== null || who.classes.some((name) => people.has(name))
}

/** "has a record of 12 arrests", "registra 12 detenciones": of one person, over a life. */
export const isOnRecord = (view: SentenceView, { phrase, anchor }: Candidate): boolean => {
  const noun = view.chunks[phrase ?? -1]
  return (
    holds(view, arrests) &&
    isNoun(noun) &&
    arrests.words.has(noun.head) &&
    isOfOnePerson(view, anchor) &&
    (/^(?:record|history) of$/.test(`${wordAt(view, anchor - 2)} ${wordAt(view, anchor - 1)}`) ||
      /^(?:registra|registraba|acumula|acumulaba)$/.test(wordAt(view, anchor - 1)))
  )
}

const law = signOfWords('law laws bill code statute ley leyes codigo norma reforma')
const lays = signOfWords('law laws constitution statute code ley leyes constitucion codigo')
const grants =
  /^(?:allows|lets|permits|enables|empowers|authori[sz]es|provides|requires|says|permite|permiten|faculta|facultan|autoriza|autorizan|preve|preven|contempla|contemplan|exige|exigen|establece|establecen)$/

/** "The law allows the president to declare an emergency", "la Constitución faculta al presidente": what may be done, at any time. */
export function isByLaw(view: SentenceView, { anchor }: Candidate): boolean {
  if (!holds(view, lays)) return false
  const end = chunkAt(view, anchor)
  return view.chunks.slice(0, end).some((chunk, at) => {
    const verb = view.chunks[at + 1]
    return (
      isNoun(chunk) &&
      lays.words.has(wordAt(view, chunk.last)) &&
      !/^(?:martial|marcial|emergency)$/.test(wordAt(view, chunk.last - 1)) &&
      isVerb(verb) &&
      grants.test(wordAt(view, verb.last)) &&
      // "the emergency, which the law allows, was declared".
      !/^(?:comma|stop|verb|conjunction)$/.test(finiteOr(view.chunks[at + 2])) &&
      !view.chunks
        .slice(at + 3, end + 1)
        .some(({ kind }) => kind === 'stop' || kind === 'relative' || kind === 'conjunction')
    )
  })
}

const finiteOr = (chunk: Chunk | undefined): string =>
  isVerb(chunk) && chunk.form !== 'finite' ? 'other' : (chunk?.kind ?? 'stop')

const whoever = /^(?:quien|quienes|whoever|anyone|anybody)$/

/** "La ley prevé cárcel para quien cause la muerte de dos personas": whoever may come to do it. */
export function isStatute(view: SentenceView, candidate: Candidate): boolean {
  if (!holds(view, law)) return false
  const end = chunkAt(view, candidate.anchor)
  const { tokens } = view.lexed
  const at = tokens.findIndex(({ norm }) => whoever.test(norm))
  return (
    at >= 0 &&
    at < (view.chunks[end]?.first ?? 0) &&
    tokens.slice(0, at).some(({ norm }) => law.words.has(norm)) &&
    (tokens[at]?.norm === 'whoever' ||
      /^(?:who|para|a|for|de|que)?$/.test(wordAt(view, tokens[at]?.norm === 'quien' ? at - 1 : at + 1)))
  )
}

/** "condenó a muerte a cinco hombres": who live yet. */
export const isSentenced = (view: SentenceView, { phrase }: Candidate): boolean =>
  view.phrases.some(({ index, governor }) => {
    const death = governor?.preposition === 'a' ? view.chunks[governor.noun ?? -1] : undefined
    return (
      index === phrase && isNoun(death) && death.head === 'muerte' && wordAt(view, death.first - 1) === 'a'
    )
  })
