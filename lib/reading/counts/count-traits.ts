import type { Candidate, Story } from '../candidate'
import { type Chunk, isNoun, isVerb } from '../grammar/chunk'
import type { Phrase, SentenceView } from '../grammar/sentence-view'
import { countable } from '../leaning/like'

/**
 * What can be seen of a number: who is counted, by which verbs, between which words, after which figures. Classes and senses
 * are the same in both languages; words carry theirs. `taken` are the figures of the sentence that rules have told.
 */
export function traitsOf(
  view: SentenceView,
  phrase: Phrase,
  story: Story,
  taken: readonly Candidate[],
): string[] {
  const own = ownTraits(phrase)
  const near = [...own, ...linkTraits(view, phrase), ...wordTraits(view, phrase), ...sideTraits(view, phrase)]
  const told = [...neighbourTraits(view, phrase, taken), ...storyTraits(phrase, story)]
  const who = `${phrase.bare ? 'bare' : (phrase.classes[0] ?? 'unknown')}`
  return [
    'always',
    ...near,
    ...told,
    ...near.filter((trait) => /^(?:link|governor)/.test(trait)).map((t) => `${who}&${t}`),
    ...told.map((t) => `${who}&${t}`),
  ]
}

const sizeOf = (value: number): string =>
  value === 1 ? '1' : value < 10 ? 'few' : value < 100 ? 'tens' : value < 1000 ? 'hundreds' : 'thousands'

function ownTraits({ noun, classes, bare }: Phrase): string[] {
  const { count, head } = noun
  return [
    `size:${sizeOf(count?.value ?? 0)}`,
    `bound:${count?.bound}`,
    `form:${count?.form}`,
    ...(bare ? ['bare'] : [`head:${head}`]),
    ...(noun.determiner ? [`determiner:${noun.determiner}`] : []),
    ...(noun.another ? ['another'] : []),
    ...classes.map((name) => `${bare ? 'taken-up' : 'own'}:${name}`),
    ...(classes.length === 0 ? ['own:none'] : []),
    ...noun.modifiers.map((name) => `modifier:${name}`),
    ...noun.states.map((sense) => `state:${sense}`),
  ]
}

function linkTraits(view: SentenceView, { links, governor }: Phrase): string[] {
  const traits = links.flatMap(({ verb, role, via }) => [
    `link:${via}:lemma:${verb.lemma}`,
    ...verb.senses.map((sense) => `link:${via}:${role}:${sense}`),
    ...verb.senses.map((sense) => `link:${role}:${sense}`),
    ...(verb.negated ? ['link:negated'] : []),
  ])
  if (!governor) return [...traits, ...(links.length === 0 ? ['unlinked'] : [])]
  const noun = governor.noun === null ? undefined : view.chunks[governor.noun]
  const verb = governor.verb === null ? undefined : view.chunks[governor.verb]
  return [
    ...traits,
    `governor:${governor.preposition}`,
    ...(isNoun(noun) ? noun.classes.map((name) => `governor:of:${name}`) : []),
    ...(isNoun(noun) ? [`governor:head:${noun.head}`, ...(noun.count ? ['governor:counted'] : [])] : []),
    ...(isVerb(verb)
      ? [`governor:lemma:${verb.lemma}`, ...verb.senses.map((s) => `governor:verb:${s}`)]
      : []),
  ]
}

const reach = 5

/** The words around, nearest ones with their place. */
function wordTraits({ lexed }: SentenceView, { noun }: Phrase): string[] {
  const { tokens, language } = lexed
  const word = (at: number) => tokens[at]?.norm ?? 'end'
  const traits = [`${language}:-1:${word(noun.first - 1)}`, `${language}:+1:${word(noun.last + 1)}`]
  for (let step = 1; step <= reach; step++) {
    for (const [side, at] of [
      ['before', noun.first - step],
      ['after', noun.last + step],
    ] as const)
      if (tokens[at]?.kind === 'word' && word(at).length > 2) traits.push(`${language}:${side}:${word(at)}`)
  }
  return traits
}

/** Classes and senses on either side, up to the end of the sentence part; those of the nearest apart. */
function sideTraits({ chunks }: SentenceView, { index }: Phrase): string[] {
  const traits: string[] = []
  const walk = (step: 1 | -1, side: string) => {
    let nearest = true
    for (let i = index + step; i >= 0 && i < chunks.length; i += step) {
      const chunk = chunks[i]
      if (!chunk || (chunk.kind === 'stop' && !/^[—–()-]$/.test(chunk.word))) break
      const said = meaningOf(chunk)
      traits.push(...said.map((name) => `${side}:${name}`))
      if (nearest && said.length > 0) {
        traits.push(...said.map((name) => `nearest-${side}:${name}`))
        nearest = false
      }
    }
  }
  walk(-1, 'left')
  walk(1, 'right')
  return [...new Set(traits)]
}

const meaningOf = (chunk: Chunk): string[] =>
  isNoun(chunk)
    ? [...chunk.classes, ...(chunk.place ? ['place'] : []), ...(chunk.count ? ['number'] : [])]
    : isVerb(chunk)
      ? chunk.senses
          .filter((sense) => sense !== 'other')
          .map((sense) => (chunk.negated ? `no-${sense}` : sense))
      : []

/** Figures that rules have told in this sentence: what kind stands before and after, and how joined. */
function neighbourTraits(
  { chunks }: SentenceView,
  { index, noun }: Phrase,
  taken: readonly Candidate[],
): string[] {
  const counted = taken.filter((c) => c.quantity && c.phrase !== null && c.phrase !== index)
  const before = counted
    .filter((c) => c.anchor < noun.first)
    .toSorted((a, b) => a.anchor - b.anchor)
    .at(-1)
  const after = counted.filter((c) => c.anchor > noun.first).toSorted((a, b) => a.anchor - b.anchor)[0]
  const joint = chunks[index - 1]?.kind ?? 'start'
  return [
    `joint:${joint}`,
    ...(before
      ? [`figure-before:${before.kind}`, `figure-before:${before.kind}:${joint}`]
      : ['no-figure-before']),
    ...(after ? [`figure-after:${after.kind}`] : []),
  ]
}

/** What the sentences before told last, and how this number stands to it. */
function storyTraits({ noun }: Phrase, { earlier, hostages }: Story): string[] {
  const value = noun.count?.value ?? 0
  const last = earlier.at(-1)?.candidates.filter(({ quantity }) => quantity) ?? []
  const told = earlier
    .flatMap(({ candidates }) => candidates)
    .filter((c) => c.quantity && countable.has(c.kind))
  const kinds = new Set(last.map(({ kind }) => kind))
  const latest = told.at(-1)
  const same = told.find(({ quantity }) => quantity?.value === value)
  const size = latest?.quantity ? (value < latest.quantity.value ? 'less' : 'more') : null
  return [
    ...[...kinds].map((kind) => `last:${kind}`),
    ...(latest ? [`latest:${latest.kind}`, `latest:${latest.kind}:${size}`] : ['nothing-told']),
    ...(same ? [`told-again:${same.kind}`] : []),
    ...(hostages ? ['hostages'] : []),
  ]
}
