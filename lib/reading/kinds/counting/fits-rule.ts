import type { ClaimKind } from '@/lib/model/claim'
import { changesIn } from '@/lib/reading/grammar/counts/changes'
import { complementOf } from '@/lib/reading/grammar/links/links'
import { isDoneAside } from '@/lib/reading/grammar/meaning/brings-about'
import type { Meaning } from '@/lib/reading/grammar/meaning/meaning'
import { isPersonLike } from '@/lib/reading/lexicon/nouns/person-like'
import { isNoMoreThan } from '../../grammar/assertion'
import type { VerbGroup } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import type { NounClass } from '../../lexicon/noun-classes'
import type { CountRule } from './count-rule'

const uncountable: NounClass[] = [
  'time',
  'extent',
  'money',
  'weapon',
  'prison',
  'area',
  'thing',
  'label',
  'system',
  'toll',
  'right',
  'measure',
]

const isUncountable = ({ classes }: Phrase): boolean => classes.every((name) => uncountable.includes(name))

/** "1,105 were arrested, 125 of them accused of terrorism": a part needs a verb of its own. */
function isPartitive(view: SentenceView, { noun, index }: Phrase): boolean {
  const whole = complementOf(view.chunks, index)
  return noun.count !== null && whole?.pronoun === true
}

/** Does this meaning of a phrase tell of what the rule counts? */
export function tells(rule: CountRule, view: SentenceView, phrase: Phrase, meaning: Meaning): boolean {
  const { classes, senses, source, role } = meaning
  // "the number freed from seven jails".
  if (source === 'toll' && phrase.classes.length > 0 && isUncountable(phrase)) return false
  if (source === 'noun' || source === 'of' || source === 'toll')
    return classes.some((name) => rule.nouns.includes(name))
  if (source === 'copula')
    return (
      classes.some((name) => rule.nouns.includes(name)) ||
      senses.some((sense) => rule.suffers.includes(sense))
    )
  const telling = role === 'theme' ? rule.suffers : rule.does
  const fits = telling !== undefined && senses.some((sense) => telling.includes(sense))
  if (meaning.rank === 6 && isPartitive(view, phrase)) return false
  return fits && !phrase.classes.some((name) => uncountable.includes(name))
}

/** "no son 52, sino 49": what is denied of the other number is said of this one. */
const isInstead = (view: SentenceView, { index }: Phrase): boolean =>
  changesIn(view).some(({ now }) => now.index === index)

/** "tras morir uno de los heridos", "al escapar": an infinitive for what came to pass. */
function isDone(view: SentenceView, verb: VerbGroup): boolean {
  const { first } = verb
  const [second, before] = [first - 2, first - 1].map((at) => wordAt(view, at))
  const after =
    /^(?:tras|al)$/.test(before ?? '') || (before === 'de' && /^(?:luego|despues)$/.test(second ?? ''))
  return after || isDoneAside(view, verb) || isToldAsDone(view, verb)
}

const telling = /^(?:claim(?:s|ed|ing)?|boast(?:s|ed|ing)?|said|reported|known)$/
const never = /^(?:not|never|no|nobody|n't|without)$/

/** "claimed to have killed 12", "are said to have died", "and to hold three": an infinitive behind who says so. */
function isToldAsDone(view: SentenceView, verb: VerbGroup): boolean {
  const { form, perfect, first, senses } = verb
  const to = [first, first - 1].find((at) => wordAt(view, at) === 'to')
  if (form !== 'infinitive' || to === undefined || !(perfect || senses.includes('hold'))) return false
  if (wordAt(view, to - 1) === 'and')
    return view.verbs.some((other) => other.verb.last < first && isToldAsDone(view, other.verb))
  const before = [2, 3, 4].some((step) => never.test(wordAt(view, to - step)))
  return telling.test(wordAt(view, to - 1)) && !before
}

/** Is it told as a fact: neither denied nor, unless the rule counts plans too, still to come? */
export const isAsserted = (
  rule: CountRule,
  view: SentenceView,
  phrase: Phrase,
  { verb }: Meaning,
): boolean => {
  if (!verb) return true
  if (
    (verb.negated && !isInstead(view, phrase) && !isNoMoreThan(view, phrase)) ||
    (verb.future && !rule.planned)
  )
    return false
  if (verb.senses.some((sense) => sense === 'foil' || sense === 'deny' || sense === 'try')) return false
  return verb.form !== 'infinitive' || rule.planned === true || isDone(view, verb)
}

/** "others", "los 37 restantes": whoever was told of before. */
const whoever =
  /^(?:others|rest|remaining|ones|more|otr[oa]s|restantes|resto|demas|mas|afectados|ultimos|primeros)$/

/** Kinds whose verbs take people as a rule; players capture pawns, banks hold accounts and courts seize yachts. */
const personal: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['killed', 'injured', 'escaped', 'other_count'])

/** Nouns that stand for deeds ("deaths") need no further person; those for people must not be excluded. */
export function fitsCounted(rule: CountRule, phrase: Phrase, meaning: Meaning, view: SentenceView): boolean {
  if (meaning.source === 'noun' || meaning.source === 'toll') return true
  if (phrase.classes.length > 0) return rule.counted(phrase.classes, view, meaning)
  const { head } = phrase.noun
  return (
    head === '' ||
    head === 'alias' ||
    whoever.test(head) ||
    (personal.has(rule.kind) && isPersonLike(head, view.lexed.language))
  )
}
