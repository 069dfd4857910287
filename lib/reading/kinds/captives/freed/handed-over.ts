import type { Candidate, Story } from '@/lib/reading/candidate'
import { isNoun, type Range, type VerbGroup } from '@/lib/reading/grammar/chunk'
import type { Link } from '@/lib/reading/grammar/links/link'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { tells, verbSign } from '@/lib/reading/grammar/told-signs'
import { isHostages } from '@/lib/reading/kind-groups'
import { candidateFor } from '@/lib/reading/kinds/counting/phrase-kind'
import { tellsOfFlight } from '@/lib/reading/kinds/escapes/back-inside'
import { hostagesHeld } from '@/lib/reading/kinds/hostages-held'
import { people } from '@/lib/reading/lexicon/noun-classes'

/** Captives whom their captors hand over or give back. */

const hands = /^(?:entregar|devolver|deliver|return)$/
const handing = verbSign((lemma) => hands.test(lemma))

/** "Los presos entregaron": no dealer. */
const isByCaptors = (view: SentenceView, verb: VerbGroup): boolean =>
  subjectOf(view, verb)?.classes.some((name) => name === 'inmate' || name === 'gang') === true

/** "Los internos entregaron a los 44 guías de ese centro", "devolvieron a dos", not "entregaron a 40 guías chalecos". */
function isGivenBack(
  view: SentenceView,
  { index, classes, noun, bare }: Phrase,
  { verb, role, via }: Link,
): boolean {
  const { chunks } = view
  const acts =
    role === 'theme' &&
    via === 'main' &&
    !verb.passive &&
    !verb.negated &&
    verb.form === 'finite' &&
    hands.test(verb.lemma)
  const at = chunks.indexOf(verb)
  const to = chunks[index - 1]
  let next = index + 1
  while (chunks[next]?.kind === 'preposition' && isNoun(chunks[next + 1])) next += 2
  const given = chunks.slice(at + 1, index).some((chunk) => isNoun(chunk) && !chunk.place)
  return (
    acts &&
    !verb.conditional &&
    !verb.future &&
    to?.kind === 'preposition' &&
    to.word === 'a' &&
    !given &&
    (bare || noun.determiner === 'definite' || isByCaptors(view, verb)) &&
    !isNoun(chunks[next]) &&
    !(classes.includes('police') && !classes.includes('staff'))
  )
}

/** "Seis fueron entregados", "faltaban 12, que fueron devueltos", "106 guías devueltos". */
const isHandedOver = ({ bare, classes }: Phrase, { verb, role, via }: Link): boolean =>
  role === 'theme' &&
  verb.passive &&
  !verb.negated &&
  !verb.conditional &&
  !verb.future &&
  hands.test(verb.lemma) &&
  (via === 'main' ||
    (via === 'relative' && (bare || isKept(classes))) ||
    (via === 'reduced' && isKept(classes)))
const isKept = (classes: Phrase['classes']): boolean =>
  classes.some((name) => name === 'staff' || name === 'guard' || name === 'hostage')

/** "12 habían sido devueltos a sus celdas": inmates. */
const isToCell = (view: SentenceView, { last }: VerbGroup): boolean =>
  /^(?:a|al|to)$/.test(wordAt(view, last + 1)) &&
  [2, 3].some((step) =>
    /^(?:celdas?|carcel|carceles|prision|prisiones|penal|cells?|prison|jail|custody|pabellon(?:es)?)$/.test(
      wordAt(view, last + step),
    ),
  )

/** "Dos médicos fueron entregados a cambio de agua", where captives were told of. */
export function handedOver(view: SentenceView, { earlier, hostages }: Story): Candidate[] {
  if (!tells(view, handing)) return []
  const told = earlier.slice(-3).some(({ candidates }) => candidates.some(isHostages))
  const seized = view.verbs.some(({ verb }) => verb.senses.includes('seize') && !verb.negated)
  if (!(told || seized || hostages) || tellsOfFlight(view)) return []
  return view.counted.flatMap((phrase): Candidate[] => {
    const { noun, bare, classes, links } = phrase
    const whom =
      bare ||
      classes.some((name) => people.has(name) && !/^(?:inmate|gang|dead|detainee|fugitive)$/.test(name))
    const given = links.find((link) => isHandedOver(phrase, link) || isGivenBack(view, phrase, link))
    if (given && isToCell(view, given.verb)) return []
    // "se entregaron" is said of those who give up.
    if (!whom || !given || noun.count?.share || wordAt(view, given.verb.first - 1) === 'se') return []
    const found = { ...candidateFor('hostages_freed', 'people', phrase, 1), verb: given.verb }
    return [given.via === 'relative' ? { ...found, undoubted: true as const } : found]
  })
}

/** "a la policía": thieves whom neighbours had caught, or fans whom stewards had. */
const isToPolice = (view: SentenceView, { last }: VerbGroup): boolean =>
  [1, 2, 3].some((step) => /^(?:policias?|fiscalia|justicia|police)$/.test(wordAt(view, last + step)))

/** "Los comuneros que retenían a 34 militares los entregaron", "handed them over": to whom, a pronoun says. */
export function givenBackThem(view: SentenceView, story: Story): Candidate[] {
  if (!tells(view, handing)) return []
  const given = view.verbs.find(
    ({ verb }) =>
      hands.test(verb.lemma) &&
      verb.form === 'finite' &&
      !verb.negated &&
      !verb.conditional &&
      !verb.future &&
      /^l[oa]s$/.test(wordAt(view, verb.first - 1)),
  )?.verb
  if (!given || isToCell(view, given) || isToPolice(view, given)) return []
  // "y los celulares los entregaron": others than those held.
  const isMeant = ({ first, last }: Range) =>
    !view.phrases.some(
      ({ noun, governor }) =>
        noun.first > Math.max(first, last) && noun.last < given.first && noun.plural && governor === null,
    )
  return hostagesHeld
    .find(view, story)
    .filter(({ verb, quantity, anchor }) => quantity && verb && verb !== given && anchor < given.first)
    .filter(({ evidence }) => isMeant(evidence))
    .slice(-1)
    .map(
      (held) => ({ ...held, kind: 'hostages_freed', verb: given, rank: 1, meaning: undefined }) as Candidate,
    )
}
