import { either } from '@/lib/text/either'
import type { VerbGroup } from '../../grammar/chunk'
import { isNoun } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import type { Sense } from '../../lexicon/verb-senses'
import { isVictim } from './beside-room'
import { isBesideRoom, isHeldInPrison, isInPrison } from './held-in-prison'
import { stays } from './housed'
import { mayBeInmates } from './may-be-inmates'

/** Those of whom a verb says that they live in a prison: "900 women were locked up", "2,400 men live there". */

/** "Across the country 62,000 are in jails": so many that they live there. */
function isThere(view: SentenceView, { noun, classes }: Phrase, verb: VerbGroup, via: string): boolean {
  const at = view.chunks.indexOf(verb)
  const [within, where] = [view.chunks[at + 1], view.chunks[at + 2]]
  const inside = within?.kind === 'preposition' && /^(?:in|inside|en)$/.test(within.word)
  const many = (noun.count?.value ?? 0) >= (classes.includes('inmate') ? 2 : 100)
  return (
    via === 'main' &&
    verb.senses.includes('be') &&
    inside &&
    many &&
    isNoun(where) &&
    where.classes.includes('prison')
  )
}

const fewest = 20 // fewer inmates who "were held" may be hostages

/** "Nearly 700 inmates were held at the prison", "355 people were held at the station, which has room for 60": they lived there; not "held over the killing". */
const isHeldThere = (view: SentenceView, { noun, classes }: Phrase, verb: VerbGroup, via: string): boolean =>
  via === 'main' &&
  /^(?:hold|keep)$/.test(verb.lemma) &&
  verb.passive &&
  !verb.senses.includes('seize') &&
  (noun.count?.value ?? 0) >= fewest &&
  (classes.includes('inmate') ? isInPrison(view, verb) : classes.includes('person') && isBesideRoom(view))

/** "ten inmates remain in hospital", "duermen hasta tres por litera": not how many the prison holds. */
const isElsewhere = (view: SentenceView, { noun }: Phrase, verb: VerbGroup): boolean =>
  verb.senses.includes('hurt') ||
  [noun.last, verb.last].some((at) => {
    const after = [1, 2, 3].map((step) => wordAt(view, at + step)).join(' ')
    return elsewhere.test(after)
  })
const elsewhere = new RegExp(
  `^${either(
    '(?:in|en) (?:(?:the|el|un) )?(?:hospital(?:es|s)?|clinicas?|intensive|terapia|cuidados)',
    '(?:por|per|to a|to each|en cada|in each|a) (?:literas?|camas?|colchon(?:es)?|celdas?|bunks?|beds?|mattress|cells?)',
  )}\\b`,
)

/** "no vivieron para contarlo", "remain in hospital". */
const isDeath = ({ senses }: VerbGroup): boolean => senses.includes('die') || senses.includes('hurt')

const fates: ReadonlySet<Sense> = new Set<Sense>([
  'kill',
  'die',
  'hurt',
  'escape',
  'recapture',
  'transfer',
  'free',
])

/** "Six inmates held in Roble prison were killed": where they had been says who they are, no more. */
const hasFate = ({ links }: Phrase): boolean =>
  links.some(
    ({ verb, via, role }) =>
      via === 'main' &&
      role === 'theme' &&
      verb.form === 'finite' &&
      !verb.negated &&
      verb.senses.some((sense) => fates.has(sense)),
  )

/** "900 women were locked up in the prison", "2,400 men live there". */
export function isKept(view: SentenceView, phrase: Phrase): boolean {
  if (isVictim(phrase) || !mayBeInmates(view, phrase)) return false
  const told = hasFate(phrase)
  return phrase.links.some(({ verb, via }) => {
    if (verb.negated || verb.form === 'infinitive' || via === 'shared' || isDeath(verb)) return false
    if (told && (via === 'reduced' || via === 'relative')) return false
    if (isElsewhere(view, phrase, verb)) return false
    const housed_ =
      (verb.senses.includes('house') && (verb.passive || verb.form === 'reduced')) ||
      (verb.senses.includes('hold') &&
        ((phrase.bare && phrase.classes.length === 0) ||
          phrase.classes.some((name) => name === 'person' || name === 'inmate')) &&
        isHeldInPrison(view, verb))
    return (
      housed_ ||
      isHeldThere(view, phrase, verb, via) ||
      isThere(view, phrase, verb, via) ||
      (via === 'main' && (stays.test(verb.lemma) || (verb.lemma === 'leave' && verb.passive)))
    )
  })
}
