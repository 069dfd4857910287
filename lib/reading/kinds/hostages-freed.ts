import { toQuantity } from '@/lib/text/bounds'
import { says, toSayings } from '@/lib/text/sayings'
import type { Candidate, KindRule, Story } from '../candidate'
import type { VerbGroup } from '../grammar/chunk'
import { isCaptive, type SentenceView, verbsOf, wordAt } from '../grammar/sentence-view'
import { subjectOf } from '../grammar/subject'
import type { NounClass } from '../lexicon/noun-classes'
import { captiveUnit } from './captive-unit'
import { countKind } from './count-kind'

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

/** "los rescataron": those whom the sentences just before counted as held. */
function them(view: SentenceView, story: Story): Candidate[] {
  return verbsOf(view).flatMap(({ verb, index }) => {
    if (
      !verb.senses.includes('free') ||
      verb.negated ||
      verb.conditional ||
      verb.passive ||
      verb.form !== 'finite'
    )
      return []
    const object = [view.chunks[index - 1], view.chunks[index + 1]].find(
      (chunk) =>
        (chunk?.kind === 'adverb' && objects.test(chunk.word)) ||
        (chunk?.kind === 'noun' && chunk.pronoun && objects.test(chunk.head)),
    )
    const held = story.earlier
      .slice(-2)
      .flatMap(({ candidates }) => candidates)
      .reverse()
      .find(({ kind }) => kind === 'hostages_held')
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

/** Judges free suspects and clubs free players: others are hostages where the text tells of hostages. */
function wasCaptive(view: SentenceView, { phrase, verb }: Candidate, story: Story): boolean {
  const said = view.phrases.find(({ index }) => index === phrase)
  // "hay seis detenidos. Tres habían recuperado la libertad": suspects, told of just before.
  const last = story.earlier.at(-1)?.candidates ?? []
  const suspects =
    last.some(({ kind }) => kind === 'detained') && !last.some(({ kind }) => kind.startsWith('hostages'))
  if (said?.bare && suspects) return false
  const judge = verb && !verb.passive ? subjectOf(view, verb)?.head : undefined
  if (says(view, courts) || /^(?:judges?|courts?|juez|jueza|jueces|tribunal)$/.test(judge ?? '')) return false
  const seized = view.verbs.some((other) => other.verb.senses.includes('seize') && !other.verb.negated)
  return (
    story.hostages ||
    seized ||
    toldOfHostages(story) ||
    (said?.classes.some((name) => guarded.has(name)) ?? false)
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
    ...them(view, story),
  ],
}
