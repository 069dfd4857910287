import type { Candidate } from '@/lib/reading/candidate'
import { type Chunk, isVerb } from '@/lib/reading/grammar/chunk'
import { chunkAt } from '@/lib/reading/grammar/clause'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { either } from '@/lib/text/either'
import { holds, signLike, signOfWords } from '@/lib/text/word-signs'

const signs = signOfWords(
  'false wrong untrue unfounded falso falsa falsos falsas erroneo erroneos erroneas but pero',
)
const wrong = /^(?:false|wrong|untrue|unfounded|fals[oa]s?|erroneos?|erroneas?)$/
const telling =
  /^(?:reports?|rumou?rs?|claims?|stories|accounts?|reportes?|rumores|noticias?|versiones|informes)$/

/** "Reports of 40 dead proved false", "los reportes de 40 muertos eran falsos": what is told and called false in one breath. */
function isCalledFalse(view: SentenceView, at: number): boolean {
  const before = view.chunks.slice(0, at)
  // "reports" at the head of a sentence may be read as a verb.
  const [first, ...others] = before.filter((chunk) => isVerb(chunk) || telling.test(wordAt(view, chunk.last)))
  if (!first || !telling.test(wordAt(view, first.last)) || others.length > 0) return false
  const verb = view.chunks.slice(at).find(isVerb)
  return (
    verb !== undefined &&
    !verb.negated &&
    [0, 1, 2].some((step) => wrong.test(wordAt(view, verb.last + step)))
  )
}

const well =
  /^(?:alive|safe|unhurt|unharmed|unscathed|none|survived|escaped|ilesos?|ilesas?|viv[oa]s?|vida|salvo|san[oa]s|ningun[oa]?|sobrevivieron)$/

const no = /^(?:none|nobody|no|nadie|ningun[oa]?)$/
const lives = /^(?:survive[ds]?|survivors?|was|were|sobreviv\w*|salio|salieron|aparecio)$/

// In "se temía la muerte de 40" no verb is seen.
const fears = /^(?:fear(?:s|ed)?|temen?|temian?|temio|temieron)$/

/** "fear that 40 were dead", "were feared dead"; not "fear for their relatives after 31 died". */
export function isFeared(view: SentenceView, at: number): boolean {
  const fear = view.chunks.findLastIndex(({ last }, index) => index < at && fears.test(wordAt(view, last)))
  if (fear < 0) return false
  const between = view.chunks.slice(fear + 1, at)
  const told = /^(?:that|que)$/.test(wordAt(view, (view.chunks[fear]?.last ?? 0) + 1))
  // "fear that the gang that killed 12 will be back".
  if (between.filter(({ kind }) => kind === 'relative').length > 1) return false
  return !between.some((chunk) => (told ? breaks : leads).has(chunk.kind) && !isOf(chunk))
}
const breaks: ReadonlySet<Chunk['kind']> = new Set(['comma', 'stop'])
const leads: ReadonlySet<Chunk['kind']> = new Set([...breaks, 'preposition', 'relative', 'subordinator'])
const isOf = (chunk: Chunk): boolean => chunk.kind === 'preposition' && /^(?:of|de)$/.test(chunk.word)

/** "It was feared that 40 were dead, but all were found alive": what follows "but" must say that they live. */
function isFearedOnly(view: SentenceView, at: number): boolean {
  const but = view.chunks.findIndex(
    (chunk, index) => index > at && chunk.kind === 'conjunction' && /^(?:but|pero)$/.test(chunk.word),
  )
  if (but < 0 || !isFeared(view, at)) return false
  const behind = view.lexed.tokens.slice(view.chunks[but]?.last)
  // "but none survived".
  if (behind.some(({ norm }, i) => no.test(norm) && lives.test(behind[i + 1]?.norm ?? ''))) return false
  return behind.some(({ norm }) => well.test(norm))
}

const feigning =
  /^(?:fing|simul)(?:o|io|ieron|aron|en|ir|ar|iendo|ando|ido|ado)$|^(?:faked?|feign(?:ed)?|simulated?)$/
const feigns = signLike(feigning)

/** "se fingió la muerte de un preso", "faked the killing of a guard": what was only played. */
export const isFeigned = (view: SentenceView, { anchor, meaning, phrase }: Candidate): boolean =>
  holds(view, feigns) &&
  meaning?.source !== 'verb' &&
  [1, 2, 3, 4, 5].some((step) => {
    const from = view.chunks[phrase ?? -1]?.first ?? anchor
    if (!feigning.test(wordAt(view, from - step))) return false
    // "faked documents led to a riot": something else was.
    return !view.chunks.some((chunk) => isVerb(chunk) && chunk.first > from - step && chunk.last < from)
  })

const thought = either(
  'believed|presumed|thought|feared|reported|declared|given up (?:for|as)|given for',
  'dad[oa]s? por|se daban? por|se creian?',
)
const deadBy = either('dead', 'killed', 'muert[oa]s?', 'fallecid[oa]s?')
const livesOn = either('alive', 'con vida', 'viv[oa]s?', 'san[oa]s y salv[oa]s')
/** " two guards believed dead turned up alive ", " dos agentes dados por fallecidos aparecieron con vida ". */
const thoughtDead = new RegExp(`^ [^,]*${thought} ${deadBy} (?:[^;:.]* )?${livesOn} `)

/** "dos agentes dados por fallecidos aparecieron con vida", "two believed dead turned up alive". */
function isFoundAlive(view: SentenceView, { phrase, anchor }: Candidate): boolean {
  if (!holds(view, alive)) return false
  const from = view.chunks[phrase ?? -1]?.first ?? anchor
  const end = view.lexed.tokens.findIndex(({ norm }, at) => at > from && /^[;.:]$/.test(norm))
  // "Twelve were reported dead and three guards were found alive": others.
  const others = view.counted.find(({ index }) => index > (phrase ?? view.chunks.length))?.noun.first
  const to = Math.min(others ?? Infinity, end < 0 ? Infinity : end)
  const words = view.lexed.tokens.slice(from, to).map(({ norm }) => norm)
  return thoughtDead.test(` ${words.join(' ')} `)
}
const alive = signOfWords('alive vida vivo vivos viva vivas salvo salvos salva salvas')

export function isFalse(view: SentenceView, candidate: Candidate): boolean {
  if (isFeigned(view, candidate) || isFoundAlive(view, candidate)) return true
  const { anchor } = candidate
  if (!holds(view, signs)) return false
  const at = chunkAt(view, anchor)
  return isCalledFalse(view, at) || isFearedOnly(view, at)
}
