import { type Candidate, type Story, toldOfHostages } from '@/lib/reading/candidate'
import type { Link } from '@/lib/reading/grammar/links/link'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { tells, verbSign } from '@/lib/reading/grammar/told-signs'
import { candidateFor } from '@/lib/reading/kinds/counting/phrase-kind'
import { areBackAgain, toldOfFlight } from '@/lib/reading/kinds/escapes/back-inside'
import { either } from '@/lib/text/either'
import { isBodyOf } from './body-of'
import { isAfterCaptives } from './captives-flee'

/** Captives who are home again, by whichever way: "the last three have been brought back", "16 more came home". */

const coming = verbSign((lemma) => /^(?:be|bring|come|return|volver|regresar|devolver|traer)$/.test(lemma))

const home = new RegExp(
  `^${either(
    'home|back home',
    'to (?:their|his|her) (?:home|homes|family|families|relatives|village|villages)',
    'a (?:casa|sus casas|sus hogares|su hogar|sus familias|su familia)',
    'con sus (?:familias|familiares|seres)',
    'de (?:vuelta|regreso)',
    'san[oa]s? y salv[oa]s?',
    'iles[oa]s?',
  )}\\b`,
)

const isHome =
  (view: SentenceView) =>
  ({ verb, role, via }: Link): boolean => {
    if (verb.negated || verb.conditional || verb.future || verb.form === 'infinitive' || via === 'relative')
      return false
    const behind = [1, 2, 3].map((step) => wordAt(view, verb.last + step)).join(' ')
    const within = wordAt(view, verb.last) === 'back'
    if (role === 'theme' && verb.lemma === 'bring')
      return within || /^(?:back|home)\b/.test(behind) || (verb.passive && /^out\b(?! of)/.test(behind))
    if (role === 'theme' && /^(?:devolver|traer)$/.test(verb.lemma)) return verb.passive && home.test(behind)
    if (areBackAgain(view, verb)) return true
    const comes = /^(?:come|return|volver|regresar)$/.test(verb.lemma)
    return comes && (home.test(behind) || wordAt(view, verb.last) === 'home')
  }

/** "Twelve were brought back dead", "the bodies of two hostages were brought home". */
const isDead = (view: SentenceView, { index, links }: Phrase): boolean =>
  isBodyOf(view, index) ||
  links.some(({ verb }) =>
    [1, 2].some((step) => /^(?:dead|muert[oa]s?|sin vida|coffins?)$/.test(wordAt(view, verb.last + step))),
  )

/** "Sixteen more of the people carried off": of those taken. */
const isOfTaken = (view: SentenceView, { index, noun }: Phrase): boolean =>
  /^(?:of|de)$/.test(wordAt(view, noun.last + 1)) &&
  view.phrases.some(
    (whole) =>
      whole.index === index + 2 &&
      (whole.classes.includes('hostage') ||
        whole.links.some(({ verb }) => verb.senses.includes('seize') && !verb.negated)),
  )

/** "Los tres últimos". */
const isBare = ({ bare, noun }: Phrase): boolean => bare || /^(?:ultim|primer|restante|otr)/.test(noun.head)

export const backHome = (view: SentenceView, story: Story): Candidate[] =>
  tells(view, coming) && (story.hostages || toldOfHostages(story)) && !toldOfFlight(view, story)
    ? view.counted
        .filter(
          (phrase) =>
            !phrase.noun.count?.share &&
            phrase.links.some(isHome(view)) &&
            !isDead(view, phrase) &&
            (phrase.classes.includes('hostage') ||
              (isBare(phrase) && (isAfterCaptives(view, phrase, story) || isOfTaken(view, phrase)))),
        )
        .map((phrase) => ({
          ...candidateFor('hostages_freed', 'people', phrase, 0.5),
          undoubted: true as const,
        }))
    : []

/** "The last three have been brought back", of captives, where nobody fled: none was caught again. */
export const isBroughtHome = (view: SentenceView, { links }: Phrase, story: Story): boolean =>
  links.some(({ verb }) => verb.lemma === 'bring') &&
  (story.hostages || toldOfHostages(story)) &&
  !toldOfFlight(view, story)
