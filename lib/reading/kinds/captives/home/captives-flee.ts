import type { Candidate, Story } from '@/lib/reading/candidate'
import { isNoun, isPrison, isVerb } from '@/lib/reading/grammar/chunk'
import { complementOf } from '@/lib/reading/grammar/links/links'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { tells, toldSign } from '@/lib/reading/grammar/told-signs'
import { isHostages } from '@/lib/reading/kind-groups'
import { nobodysSuspects } from '@/lib/reading/kinds/captives/held/captured-too'
import { candidateFor } from '@/lib/reading/kinds/counting/phrase-kind'
import { type NounClass, people } from '@/lib/reading/lexicon/noun-classes'
import { toQuantity } from '@/lib/text/bounds'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** Captives who got away by themselves: nobody let them go, and they were no inmates. */

const captives: readonly NounClass[] = ['staff', 'police', 'hostage', 'soldier']

const isOf = ({ classes }: Phrase, names: readonly NounClass[]) =>
  names.some((name) => classes.includes(name))

/** "Cuatro guardias retenidos escaparon": the participle tells who they are, the verb what became of them. */
export const wereHeld = ({ links }: Phrase): boolean =>
  links.some(
    ({ verb }) =>
      verb.form === 'reduced' && verb.senses.some((sense) => sense === 'seize' || sense === 'hold'),
  )

const isPeople = ({ bare, classes, noun }: Phrase): boolean =>
  !noun.count?.share && (classes.length === 0 ? bare : classes.some((name) => people.has(name)))

/** "Forty-one were let go, and another ...": the last number of people is one of captives; where there is none, so was what was told last. */
export function isAfterCaptives(view: SentenceView, { index }: Phrase, { earlier }: Story): boolean {
  const last = view.counted.findLast((phrase) => phrase.index < index && isPeople(phrase))
  if (last && (isOf(last, ['staff', 'hostage']) || wereHeld(last))) return true
  const freed = last?.links.some(({ verb }) =>
    verb.senses.some((sense) => sense === 'free' || sense === 'seize' || sense === 'hold'),
  )
  // "De los otros dos, uno se descolgó": the whole, of which nothing else is told.
  if (last && !freed && (last.classes.length > 0 || last.links.length > 0)) return false
  const told = earlier.slice(-2).findLast(({ candidates }) => candidates.length > 0)?.candidates ?? []
  return told.some(isHostages) && !told.some(({ kind }) => kind === 'escaped')
}

/** "saved himself by jumping the wall": how it was done. */
const isByFleeing = ({ chunks }: SentenceView, at: number): boolean => {
  const [self, by, how] = chunks.slice(at + 1, at + 4)
  return (
    isNoun(self) && self.pronoun && by?.kind === 'preposition' && isVerb(how) && how.senses.includes('escape')
  )
}

const flees = toldSign('escape')

export const gotAway = (view: SentenceView, { links }: Phrase): boolean =>
  links.some(
    ({ verb, role, via }) =>
      !verb.negated &&
      verb.form !== 'infinitive' &&
      // "el cuarto sigue prófugo": no captive.
      verb.lemma !== 'be' &&
      !/^(?:let|allow|enable)$/.test(verb.lemma) &&
      // "Forty-one had got out": of captives, let go.
      !(verb.lemma === 'get' && wordAt(view, verb.last) === 'out') &&
      ((role === 'theme' && verb.senses.includes('escape')) ||
        (via === 'main' && isByFleeing(view, view.chunks.indexOf(verb)))),
  )

/** "otro", "el segundo", "one of them": a single one, of whom only the words before tell who it was. */
const isOneMore = ({ noun, bare }: Phrase): boolean =>
  noun.head === '' && noun.count === null ? noun.another && !noun.plural : bare && noun.count?.alone === true

/** "un guía saltó el muro": one of those told to be held. */
const isOneOfStaff = (phrase: Phrase, { hostages }: Story): boolean =>
  hostages &&
  phrase.noun.count === null &&
  phrase.noun.determiner === 'indefinite' &&
  !phrase.noun.plural &&
  isOf(phrase, ['staff', 'hostage'])

/** "came out in stages: on Thursday one man, who climbed a wall". */
const isOneMan = ({ noun, bare, classes }: Phrase, { hostages }: Story): boolean =>
  hostages && !bare && noun.count?.alone === true && noun.count.value === 1 && classes.includes('person')

const isWithNumber = (view: SentenceView, phrase: Phrase): boolean =>
  phrase.noun.count !== null &&
  isOf(phrase, captives.slice(0, 3)) &&
  (!phrase.bare ||
    complementOf(view.chunks, phrase.index) !== null ||
    view.counted.some((other) => other.index < phrase.index && isOf(other, captives)))

/** "De los 15 retenidos se escabulleron dos": the two did. */
const isWholeOfThose = (view: SentenceView, phrase: Phrase): boolean =>
  phrase.governor?.noun === null &&
  /^(?:of|de)$/.test(phrase.governor.preposition) &&
  view.counted.some((part) => part.index > phrase.index && part.bare && gotAway(view, part))
const isPartOfHeld = (view: SentenceView, { bare, index }: Phrase): boolean =>
  bare && view.counted.some((whole) => whole.index < index && wereHeld(whole) && isWholeOfThose(view, whole))

/** "four of the nine migrants seized escaped": the participle says that they were no inmates. */
const isOfSeized = ({ noun, classes, links }: Phrase): boolean =>
  noun.count !== null &&
  classes.includes('person') &&
  links.some(({ verb }) => verb.form === 'reduced' && verb.senses.includes('seize'))

/** "A kidnapped teacher escaped", "una maestra secuestrada escapó": one person, called so. */
const isOneSeized = ({ noun, classes, links }: Phrase): boolean =>
  noun.count === null &&
  noun.determiner === 'indefinite' &&
  !noun.plural &&
  (classes.includes('person') || classes.includes('role')) &&
  (noun.states.includes('seize') ||
    links.some(({ verb }) => verb.form === 'reduced' && verb.senses.includes('seize')))

const captivity = signOfWords(
  'captors captivity reunited reunido reunidos reunida reunidas captores cautiverio',
)

/** "303 pupils were taken. Fifty pupils escaped": of those told to be held; or "have escaped and been reunited with their parents". */
const isOfToldHeld = (
  view: SentenceView,
  { noun, bare, classes }: Phrase,
  { earlier, hostages }: Story,
): boolean =>
  noun.count !== null &&
  !bare &&
  classes.includes('person') &&
  ((hostages &&
    holds(view, captivity) &&
    nobodysSuspects.test(noun.head) &&
    tellsOfNoPrison(view, earlier)) ||
    isHeldBefore(noun, earlier))

const isHeldBefore = (noun: Phrase['noun'], earlier: Story['earlier']): boolean =>
  earlier
    .slice(-3)
    .some(({ view, candidates }) =>
      candidates.some(
        ({ kind, phrase }) =>
          kind === 'hostages_held' &&
          view.phrases.some((held) => held.index === phrase && held.noun.head === noun.head && !held.bare),
      ),
    )

const ofPrison: readonly NounClass[] = ['inmate', 'fugitive', 'system']

const tellsOfNoPrison = (view: SentenceView, earlier: Story['earlier']): boolean =>
  [view, ...earlier.map((told) => told.view)].every(({ phrases }) =>
    phrases.every((other) => !isOf(other, ofPrison) && !isPrison(other.noun)),
  )

/** "Fifty pupils have escaped. Besides the 50 who escaped": the same again. */
const isToldToHaveFled = ({ noun }: Phrase, { earlier }: Story): boolean =>
  noun.determiner === 'definite' &&
  earlier
    .slice(-3)
    .some(({ candidates }) =>
      candidates.some(
        ({ unit, quantity }) => unit === 'hostages who escaped' && quantity?.value === noun.count?.value,
      ),
    )

/** "50 pupils were taken. Eleven had escaped", where no inmates could have. */
const isOfThoseTaken = (view: SentenceView, phrase: Phrase, story: Story): boolean =>
  phrase.bare &&
  !phrase.noun.count?.alone &&
  (isAfterCaptives(view, phrase, story) || isToldToHaveFled(phrase, story)) &&
  tellsOfNoPrison(view, story.earlier)

/** Those of the sentence who were held and got away. */
export const isCaptiveWhoFled = (view: SentenceView, phrase: Phrase, story: Story): boolean =>
  gotAway(view, phrase) &&
  // "recaptured 12 of those who escaped": inmates.
  !phrase.links.some(({ verb, role }) => role === 'theme' && verb.senses.includes('recapture')) &&
  !isWholeOfThose(view, phrase) &&
  (isWithNumber(view, phrase) ||
    isPartOfHeld(view, phrase) ||
    isOfSeized(phrase) ||
    isOfToldHeld(view, phrase, story) ||
    isOneSeized(phrase) ||
    isOfThoseTaken(view, phrase, story) ||
    ((isOneMore(phrase) || isOneOfStaff(phrase, story) || isOneMan(phrase, story)) &&
      isAfterCaptives(view, phrase, story)))

const one = toQuantity(1, 'exact', 'implicit')

export function captivesFlee(view: SentenceView, story: Story): Candidate[] {
  if (!tells(view, flees)) return []
  return view.phrases
    .filter((phrase) => isCaptiveWhoFled(view, phrase, story))
    .map((phrase) => {
      const found = candidateFor('other_count', 'hostages who escaped', phrase, wereHeld(phrase) ? 0.9 : 1)
      return phrase.noun.count ? found : { ...found, quantity: one }
    })
}
