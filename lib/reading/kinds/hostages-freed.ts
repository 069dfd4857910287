import { toQuantity } from '@/lib/text/bounds'
import { normsOf, says, toSayings } from '@/lib/text/sayings'
import { holds, signOfWords } from '@/lib/text/word-signs'
import { type Candidate, figureOf, type KindRule, type Story } from '../candidate'
import type { VerbGroup } from '../grammar/chunk'
import { isCaptive, type SentenceView, verbsOf, wordAt } from '../grammar/sentence-view'
import { subjectOf } from '../grammar/subject'
import type { NounClass } from '../lexicon/noun-classes'
import { captiveUnit } from './captive-unit'
import { countKind } from './count-kind'
import { hostagesHeld } from './hostages-held'

const guarded = new Set<NounClass>(['staff', 'guard', 'police', 'soldier', 'hostage'])

const counted = countKind({
  kind: 'hostages_freed',
  unit: captiveUnit,
  nouns: ['freed', 'release'],
  suffers: ['free'],
  counted: (classes) => isCaptive(classes) && !classes.includes('inmate'),
  single: 'described',
  facts: true,
})

/** "won the release of five nurses held at the prison": whom captors held. */
const isOfHeld = (view: SentenceView, { phrase, meaning }: Candidate): boolean =>
  meaning?.source === 'of' &&
  view.phrases.some(
    ({ index, links }) =>
      index === phrase &&
      links.some(({ verb }) => verb.senses.includes('hold') && verb.form === 'reduced' && !verb.negated),
  )

/** "nine had walked out by nightfall", "abandonaron el penal los últimos nueve": in a story of hostages, freed. */
const left = countKind({
  kind: 'hostages_freed',
  unit: captiveUnit,
  nouns: [],
  suffers: ['exit'],
  does: ['exit'],
  // Officers who leave in numbers set out; warders and clerks who leave were let go.
  counted: (classes) =>
    classes.includes('hostage') ||
    (classes.some((name) => guarded.has(name)) &&
      !classes.includes('police') &&
      !classes.includes('soldier')),
  single: 'never',
  facts: false,
})

const objects = /^(?:los|las|lo|la|them|him|her|all)$/

/** Those held of whom the sentence itself, or one just before, told last. */
const heldBefore = (view: SentenceView, story: Story, token: number): Candidate | undefined =>
  hostagesHeld.find(view, story).findLast(({ anchor, quantity }) => quantity && anchor < token) ??
  story.earlier
    .slice(-2)
    .flatMap(({ candidates }) => candidates)
    .findLast(({ kind }) => kind === 'hostages_held')

const everyone = toSayings([
  'they are all',
  'they are free',
  'they are now',
  'they were all',
  'they have all',
  'all of them',
  'all are',
  'all were',
  'all have been',
  'todos ellos',
  'todas ellas',
  'todos fueron',
  'todos han sido',
  'todos estan',
  'todos recobraron',
  'todos recuperaron',
])
const isFreed = signOfWords(
  'free freed released rescued libre libres liberados liberadas rescatados libertad',
)

/** "All of them are free now", "Todos ellos están ya libres": as many as were held. */
function allOfThem(view: SentenceView, story: Story): Candidate[] {
  const { tokens } = view.lexed
  if (!holds(view, isFreed) || tokens.length > longestAll || view.counted.length > 0) return []
  const denied = view.verbs.some(({ verb }) => verb.negated || verb.conditional || verb.future)
  const held = !denied && says(view, everyone) ? heldBefore(view, story, 0) : undefined
  const at = tokens.findIndex(({ norm }) => isFreed.words.has(norm))
  if (!held?.quantity || at < 0) return []
  return [
    {
      kind: 'hostages_freed',
      quantity: toQuantity(held.quantity.value, held.quantity.bound, 'implicit'),
      unit: held.unit,
      evidence: { first: at, last: at },
      anchor: at,
      phrase: null,
      verb: null,
      rank: 1,
      status: 'reported',
      model: held,
    },
  ]
}
/** "seized eight guards, all of whom were freed", "retuvieron a ocho guías, todos los cuales fueron liberados". */
function allOfWhom(view: SentenceView, story: Story): Candidate[] {
  const { tokens } = view.lexed
  const at = tokens.findIndex(
    ({ norm }, i) =>
      /^(?:all|both|todos|todas|ambos)$/.test(norm) &&
      tokens[i - 1]?.norm === ',' &&
      /^(?:of whom|of them|los cuales|las cuales|ellos|ellas)/.test(
        `${wordAt(view, i + 1)} ${wordAt(view, i + 2)}`,
      ),
  )
  if (at < 0) return []
  const freed = view.verbs.find(({ verb }) => verb.first > at && verb.first <= at + 4)?.verb
  const told = freed?.senses.includes('free') && !freed.negated && !freed.conditional && !freed.future
  const held = told ? heldBefore(view, story, at) : undefined
  if (!held?.quantity || !freed) return []
  return [
    {
      kind: 'hostages_freed',
      quantity: toQuantity(held.quantity.value, held.quantity.bound, 'implicit'),
      unit: held.unit,
      evidence: { first: at, last: freed.last },
      anchor: at,
      phrase: null,
      verb: freed,
      rank: 1,
      status: 'reported',
      model: held,
    },
  ]
}

const longestAll = 16 // tokens: in a longer sentence "all of them" may be anybody

/** "seized nine sailors, letting them go at dawn": how it ended; not "without letting them go". */
const endsByFreeing = ({ chunks }: SentenceView, index: number): boolean => {
  const verb = chunks[index]
  return verb?.kind === 'verb' && verb.form === 'gerund' && chunks[index - 1]?.kind === 'comma'
}

/** "los rescataron": those whom the sentences just before counted as held. */
function them(view: SentenceView, story: Story): Candidate[] {
  return verbsOf(view).flatMap(({ verb, index }) => {
    if (
      !verb.senses.includes('free') ||
      verb.negated ||
      verb.conditional ||
      verb.passive ||
      !(verb.form === 'finite' || endsByFreeing(view, index))
    )
      return []
    const inside = view.lexed.tokens.slice(verb.first + 1, verb.last).some(({ norm }) => objects.test(norm))
    const object = inside
      ? verb
      : [view.chunks[index - 1], view.chunks[index + 1]].find(
          (chunk) =>
            (chunk?.kind === 'adverb' && objects.test(chunk.word)) ||
            (chunk?.kind === 'noun' && chunk.pronoun && objects.test(chunk.head)),
        )
    // "a siete los soltaron": the pronoun takes up the seven.
    const fronted = view.phrases.some(
      ({ noun, governor, links }) =>
        noun.count && governor === null && links.some((link) => link.verb === verb && link.role === 'theme'),
    )
    const held = object && !fronted ? heldBefore(view, story, verb.first) : undefined
    if (!object || !held) return []
    const evidence = { first: Math.min(object.first, verb.first), last: Math.max(object.last, verb.last) }
    const quantity = held.quantity && toQuantity(held.quantity.value, held.quantity.bound, 'implicit')
    return [
      {
        kind: 'hostages_freed' as const,
        quantity,
        unit: held.unit,
        evidence,
        anchor: verb.first,
        phrase: null,
        verb,
        rank: 1,
        status: 'reported' as const,
        model: held,
      },
    ]
  })
}

const safe =
  /^(?:(?:(?:are|were|is|now|all|estan|quedaron|ya) ){0,3}(?:safe(?: and (?:well|sound))?|a salvo|sanos y salvos|sanas y salvas))\b/

/** "are safe for now, the captors said", "relatives hope they are safe": not let go. */
const isStillThere = (view: SentenceView): boolean =>
  /\b(?:for now|por ahora|captors?|kidnappers?|secuestrador(?:es)?|captor(?:es)?)\b/.test(normsOf(view)) ||
  view.verbs.some(({ verb }) => /^(?:hope|believe|think|expect|creer|esperar|confiar)$/.test(verb.lemma))

/** "41 rehenes a salvo", "the 12 hostages are safe": held no more. */
function safeNow(view: SentenceView): Candidate[] {
  if (isStillThere(view)) return []
  return view.counted.flatMap((phrase) => {
    const { noun, index } = phrase
    const words = [1, 2, 3, 4, 5, 6].map((step) => wordAt(view, noun.last + step)).join(' ')
    if (!noun.classes.includes('hostage') || !noun.count || noun.count.share || !safe.test(words)) return []
    return [
      {
        kind: 'hostages_freed' as const,
        ...figureOf(phrase),
        unit: 'people',
        anchor: noun.first,
        phrase: index,
        verb: null,
        rank: 0.5,
        status: 'reported' as const,
      },
    ]
  })
}

const toldOfHostages = ({ earlier }: Story): boolean =>
  earlier.some(({ candidates }) => candidates.some(({ kind }) => kind.startsWith('hostages')))

/** "No ha habido un solo trabajador retenido; los 14 salieron": nobody was held who could leave. */
const deniesHostages = (view: SentenceView): boolean =>
  view.phrases.some(({ classes, noun, links }) => {
    const held =
      classes.includes('hostage') ||
      noun.states.includes('seize') ||
      links.some(({ verb }) => verb.senses.includes('seize'))
    const none = noun.determiner === 'negative' || links.some(({ verb }) => isNever(view, verb))
    return held && none
  })
/** "no hubo", not "ya no hay": those had been held. */
const isNever = (view: SentenceView, { negated, senses, first }: VerbGroup) =>
  negated && !senses.includes('seize') && !/^ya$/.test(wordAt(view, first - 2))

const courts = toSayings(['without charge', 'on bail', 'bajo fianza', 'sin cargos'])

/** Who lives or stays nearby is brought to safety without having been a hostage. */
const bystanders =
  /^(?:residents?|neighbou?rs?|villagers?|townspeople|locals|families|households?|patients|tenants|vecin[oa]s?|residentes?|pobladores|moradores|habitantes|familias|pacientes|inquilin[oa]s)$/

/** "brought 40 residents to safety": out of harm's way, unless such people were told to be held. */
function isSavedOnly(view: SentenceView, { phrase, verb }: Candidate, { earlier }: Story): boolean {
  const who = view.phrases.find(({ index }) => index === phrase)?.noun.head
  if (!who || !bystanders.test(who) || !/^(?:bring|rescue|rescatar|poner)$/.test(verb?.lemma ?? ''))
    return false
  return !earlier.some(
    (told) =>
      told.candidates.some(({ kind }) => kind === 'hostages_held') &&
      told.view.lexed.tokens.some(({ norm }) => norm === who),
  )
}

/** Judges free suspects and clubs free players: others are hostages where the text tells of hostages. */
function wasCaptive(view: SentenceView, candidate: Candidate, story: Story): boolean {
  const { phrase, verb } = candidate
  const said = view.phrases.find(({ index }) => index === phrase)
  // "hay seis detenidos. Tres habían recuperado la libertad": suspects, told of just before.
  const last = story.earlier.at(-1)?.candidates ?? []
  const suspects =
    last.some(({ kind }) => kind === 'detained') && !last.some(({ kind }) => kind.startsWith('hostages'))
  if ((said?.bare && suspects) || isSavedOnly(view, candidate, story)) return false
  const judge = verb && !verb.passive ? subjectOf(view, verb)?.head : undefined
  if (says(view, courts) || /^(?:judges?|courts?|juez|jueza|jueces|tribunal)$/.test(judge ?? '')) return false
  const known = story.hostages || toldOfHostages(story)
  // "The guards were recovered by helicopter": out of reach, and held by nobody.
  if (verb?.lemma === 'recover' && !known) return false
  const seized = view.verbs.some((other) => other.verb.senses.includes('seize') && !other.verb.negated)
  return (
    known || seized || isOfHeld(view, candidate) || (said?.classes.some((name) => guarded.has(name)) ?? false)
  )
}

export const hostagesFreed: KindRule = {
  kind: 'hostages_freed',
  find: (view, story) => [
    ...counted.find(view, story).filter((candidate) => wasCaptive(view, candidate, story)),
    ...left
      .find(view, story)
      .filter(
        ({ quantity }) => quantity && (story.hostages || toldOfHostages(story)) && !deniesHostages(view),
      ),
    ...safeNow(view),
    ...them(view, story),
    ...allOfThem(view, story),
    ...allOfWhom(view, story),
  ],
}
