import type { Candidate, Story } from '@/lib/reading/candidate'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { hasOwnPlace } from '@/lib/reading/leaning/left-out/left-out'
import { countedLike, isCount, lastTold } from '@/lib/reading/leaning/models'
import { tellsOrigin } from '@/lib/reading/leaning/of-things'
import { either } from '@/lib/text/either'
import { areAlive } from './by-place'
import { wereThere } from './part-fates'

const opens = /^(?:de|entre|of|among)$/
const fated = 'muert|fallecid|herid|lesionad|quemad|intoxicad|balead|detenid|retenid|liberad'
const deEllos = `(?:de|entre) ${either(
  'ell[oa]s|est[oa]s|es[oa]s|l[oa]s cuales|ese total|esa cifra|las victimas',
  `l[oa]s (?:${fated})[oa]s`,
)}`
const amongThem = `(?:of|among) ${either(
  'them|these|those|that (?:number|total)',
  'the (?:dead|victims|deaths|injured|wounded|hurt|burnt|burned|total)',
)}`
/** "De ellos", "entre los heridos", "of the dead", "among those". */
const whole = new RegExp(`^${either(deEllos, amongThem)}\\b`)

/** "De ellos, 33 corresponden a Roble", "Of those, 33 were in Roble": parts of the last sum, each with a place of its own. */
export function ofThem(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  if (!opens.test(wordAt(view, 0)) || taken.some(({ quantity }) => quantity)) return []
  if (!whole.test([0, 1, 2, 3].map((at) => wordAt(view, at)).join(' '))) return []
  const model = lastTold({ ...story, earlier: story.earlier.slice(-2) }, (c) => c.quantity && isCount(c))
  const first = view.counted.find(
    (phrase) => phrase.bare && !phrase.noun.count?.alone && isFree(phrase, taken),
  )
  // "De estos, 17 continúan en Tarsis": of none who died or went.
  const gone = model?.kind === 'killed' || model?.kind === 'hostages_freed'
  if (gone && areAlive(view)) return []
  if (!model || !first || !hasOwnPlace(view, first.index, true)) return []
  if (model.kind !== 'hostages_held' && tellsOrigin(view, first)) return []
  if ((first.noun.count?.value ?? 0) > (model.quantity?.value ?? 0)) return []
  const second = view.phrases.find(
    (phrase) =>
      phrase.index > first.index &&
      phrase.bare &&
      isFree(phrase, taken) &&
      view.chunks[phrase.index - 1]?.kind === 'conjunction' &&
      hasOwnPlace(view, phrase.index, true),
  )
  const held = model.kind === 'hostages_freed' && first.links.some(wereThere(view))
  return [first, ...(second ? [second] : [])].map((phrase) =>
    countedLike(model, phrase, held ? { kind: 'hostages_held' } : {}),
  )
}

/** "Of those let go, 24 were guards and 17 clerks", after 41 let go: one that nothing tells of, beside those that make up the sum with it. */
export function oneOfThem(view: SentenceView, { earlier }: Story, taken: Candidate[]): Candidate[] {
  if (!opens.test(wordAt(view, 0))) return []
  const told = taken.filter(({ quantity }) => quantity)
  const [model] = told
  const [part, ...more] = view.counted.filter((phrase) => isFree(phrase, taken))
  const value = part?.noun.count?.value ?? 0
  const isAlone = part?.bare && !part.noun.count?.alone && more.length === 0
  if (!model || !isAlone || !isCount(model) || told.some(({ kind }) => kind !== model.kind)) return []
  const sum = told.reduce((all, { quantity }) => all + (quantity?.value ?? 0), value)
  const isWhole = earlier
    .slice(-4)
    .some(({ candidates }) => candidates.some((c) => c.kind === model.kind && c.quantity?.value === sum))
  return isWhole ? [countedLike(model, part)] : []
}

/** "690.000 están desplazadas en el norte; de ellas, 124.000 en Tarsis": a part, with a place of its own, of those driven out or missing. */
export function ofThemHere(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  return view.counted.flatMap((phrase) => {
    const { noun, index, bare } = phrase
    const before = view.lexed.tokens.slice(Math.max(0, noun.first - 4), noun.first).map(({ norm }) => norm)
    const value = noun.count?.value ?? 0
    if (!bare || noun.count?.alone || !isFree(phrase, taken) || !here.test(before.join(' '))) return []
    const model = taken.findLast((c) => c.anchor < noun.first && isCount(c) && c.kind === 'other_count')
    const stays = phrase.links.every(({ verb }) =>
      verb.senses.some((sense) => /^(?:be|exist|remain)$/.test(sense)),
    )
    const isPart = model !== undefined && stays && value < (model.quantity?.value ?? 0)
    return isPart && hasOwnPlace(view, index, true) ? [countedLike(model, phrase)] : []
  })
}
const here = /[,;] (?:de ell[oa]s|of (?:them|these|those|whom)|de l[oa]s cuales)(?: ,)?$/
