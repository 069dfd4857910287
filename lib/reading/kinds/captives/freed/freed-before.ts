import type { Quantity } from '@/lib/model/claim'
import type { Candidate, Story } from '@/lib/reading/candidate'
import type { Range, VerbGroup } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { tells, toldSign } from '@/lib/reading/grammar/told-signs'
import { hostagesHeld } from '@/lib/reading/kinds/hostages-held'
import { toQuantity } from '@/lib/text/bounds'
import { says, toSayings } from '@/lib/text/sayings'
import { holds, signOfWords } from '@/lib/text/word-signs'
import { allLetGo } from './all-let-go'

/** Those let go are the captives told of before, whom a pronoun, "all of them" or nothing at all takes up. */

const objects = /^(?:los|las|lo|la|them|him|her|all)$/

const sizeOf = ({ quantity }: Candidate): number => quantity?.value ?? 0

/** Those held of whom the sentence itself, or one just before, told last: of a sum and its parts, the sum. */
export function heldBefore(view: SentenceView, story: Story, token: number): Candidate | undefined {
  const here = hostagesHeld.find(view, story).findLast(({ anchor, quantity }) => quantity && anchor < token)
  if (here) return here
  const told = story.earlier
    .slice(-2)
    .map(({ candidates }) => candidates.filter(({ kind }) => kind === 'hostages_held'))
    .findLast((held) => held.length > 0)
  const last = told?.at(-1)
  const sum = told?.reduce((most, held) => (sizeOf(held) > sizeOf(most) ? held : most))
  const parts = told?.filter((held) => held !== sum && held.quantity) ?? []
  const isSum = sum && parts.length > 1 && parts.reduce((n, held) => n + sizeOf(held), 0) === sizeOf(sum)
  return isSum ? sum : last
}

/** As many came free as were held, unless the sentence counts people of its own: then it may be some of them. */
export const asManyAs = (held: Candidate, { counted }: SentenceView, { earlier }: Story): Quantity | null =>
  held.quantity && !(counted.length > 0 && earlier.some(({ candidates }) => candidates.includes(held)))
    ? toQuantity(held.quantity.value, held.quantity.bound, 'implicit')
    : null

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
  'todos se encuentran',
  'todas estan',
  'todos se hallan',
  'todos recobraron',
  'todos recuperaron',
])
const isFreed = signOfWords(
  'free freed released rescued libre libres liberados liberadas rescatados libertad casas hogares',
)

const everyOne =
  /^(?:every (?:last )?one|each one|all) of (?:them|those held)$|^(?:every last one|each of them|tod[oa]s y cada un[oa])$/

const eachWords = signOfWords('every each all cada')

/** "announced that every one of them was free": whatever else the sentence says. */
const isSaidOfEveryOne = (view: SentenceView, free: number): boolean =>
  [3, 4, 5, 6].some((step) =>
    [3, 4, 5].some((length) =>
      everyOne.test(Array.from({ length }, (_, i) => wordAt(view, free - step - length + 2 + i)).join(' ')),
    ),
  )

/** As many as were held, who are free by these words. */
const allFreed = (held: Candidate, evidence: Range, verb: VerbGroup | null): Candidate[] =>
  held.quantity
    ? [
        {
          kind: 'hostages_freed',
          quantity: toQuantity(held.quantity.value, held.quantity.bound, 'implicit'),
          unit: held.unit,
          evidence,
          anchor: evidence.first,
          phrase: null,
          verb,
          rank: 1,
          status: 'reported',
          model: held,
        },
      ]
    : []

/** "All of them are free now", "Todos ellos están ya libres": as many as were held. */
function allOfThem(view: SentenceView, story: Story): Candidate[] {
  const { tokens } = view.lexed
  if (!holds(view, isFreed)) return []
  const at = tokens.findIndex(({ norm }) => isFreed.words.has(norm))
  const every = holds(view, eachWords) && isSaidOfEveryOne(view, at)
  if (!every && (clauseLength(view) > longestAll || view.counted.length > 0)) return []
  const denied = view.verbs.some(
    ({ verb }) =>
      (!every || (verb.last >= at - 2 && verb.first <= at)) &&
      (verb.negated || verb.conditional || verb.future),
  )
  const held = !denied && (every || says(view, everyone)) ? heldBefore(view, story, 0) : undefined
  return held && at >= 0 ? allFreed(held, { first: at, last: at }, null) : []
}
const allOrBoth = signOfWords('all both todos todas ambos')

/** "seized eight guards, all of whom were freed", "retuvieron a ocho guías, todos los cuales fueron liberados". */
function allOfWhom(view: SentenceView, story: Story): Candidate[] {
  if (!holds(view, allOrBoth)) return []
  const { tokens } = view.lexed
  const at = tokens.findIndex(
    ({ norm }, i) =>
      allOrBoth.words.has(norm) &&
      tokens[i - 1]?.norm === ',' &&
      /^(?:of whom|of them|los cuales|las cuales|ellos|ellas)/.test(
        `${wordAt(view, i + 1)} ${wordAt(view, i + 2)}`,
      ),
  )
  if (at < 0) return []
  const freed = view.verbs.find(({ verb }) => verb.first > at && verb.first <= at + 4)?.verb
  const told = freed?.senses.includes('free') && !freed.negated && !freed.conditional && !freed.future
  const held = told ? heldBefore(view, story, at) : undefined
  return held && freed ? allFreed(held, { first: at, last: freed.last }, freed) : []
}

/** "Todos están ya en libertad, si bien ...": up to where a further clause begins. */
function clauseLength({ chunks, lexed }: SentenceView): number {
  const end = chunks.find((chunk, i) => chunk.kind === 'comma' && chunks[i + 1]?.kind === 'subordinator')
  return end?.first ?? lexed.tokens.length
}

const longestAll = 16 // tokens: in a longer sentence "all of them" may be anybody

/** "seized nine sailors, letting them go at dawn", "before letting them go": how it ended; not "without letting them go". */
const endsByFreeing = ({ chunks }: SentenceView, index: number): boolean => {
  const verb = chunks[index]
  const opener = chunks[index - 1]
  const ends = opener?.kind === 'comma' || (opener?.kind === 'subordinator' && opener.word === 'before')
  return verb?.kind === 'verb' && verb.form === 'gerund' && ends
}

const frees = toldSign('free')

/** "al primero lo soltaron", "a esta la dejaron ir": one of them, named right before the pronoun. */
const isOfOne = ({ chunks, lexed }: SentenceView, at: number): boolean => {
  const index = chunks.findIndex(({ first }) => first === at)
  const [to, one] = [chunks[index - 2], chunks[index - 1]]
  return (
    to?.kind === 'preposition' &&
    /^al?$/.test(to.word) &&
    one?.kind === 'noun' &&
    one.count === null &&
    !one.plural &&
    /^(?:lo|la)$/.test(lexed.tokens[at]?.norm ?? '')
  )
}

/** "hasta que los sacó un grupo táctico", "until a unit got them out": out of a captivity of which the sentence tells. */
const takesOut = (view: SentenceView, { lemma, last, form }: VerbGroup): boolean =>
  form === 'finite' &&
  (lemma === 'sacar' ||
    (/^(?:get|talk|bring|lead|take)$/.test(lemma) &&
      [2, 3].some((step) => wordAt(view, last + step) === 'out'))) &&
  holds(view, untilThen)
const untilThen = signOfWords('hasta until before')

/** "los rescataron": those whom the sentences just before counted as held. */
function them(view: SentenceView, story: Story): Candidate[] {
  if (!tells(view, frees) && !holds(view, untilThen)) return []
  return view.verbs.flatMap(({ verb, index }) => {
    if (
      !(verb.senses.includes('free') || takesOut(view, verb)) ||
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
            // "freed her", where the word could belong to a noun.
            (chunk?.kind === 'noun' &&
              chunk.first === chunk.last &&
              objects.test(wordAt(view, chunk.first)) &&
              (chunk.pronoun || chunk.head === '')),
        )
    // "a siete los soltaron": the pronoun takes up the seven.
    const fronted = view.phrases.some(
      ({ noun, governor, links }) =>
        noun.count && governor === null && links.some((link) => link.verb === verb && link.role === 'theme'),
    )
    const held = object && !fronted ? heldBefore(view, story, verb.first) : undefined
    if (!object || !held) return []
    if (takesOut(view, verb) && story.earlier.some(({ candidates }) => candidates.includes(held))) return []
    const single = isOfOne(view, object.first)
    const evidence = { first: Math.min(object.first, verb.first), last: Math.max(object.last, verb.last) }
    return [
      {
        kind: 'hostages_freed' as const,
        quantity: single ? toQuantity(1, 'exact', 'implicit') : asManyAs(held, view, story),
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

/** Those freed of whom the sentence says only that they were held before. */
export function freedBefore(view: SentenceView, story: Story): Candidate[] {
  const all = allOfThem(view, story)
  return [
    ...them(view, story),
    ...(all.length > 0 ? all : allLetGo(view, story, heldBefore)),
    ...allOfWhom(view, story),
  ]
}
