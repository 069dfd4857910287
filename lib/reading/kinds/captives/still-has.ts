import type { Candidate, Story } from '../../candidate'
import type { VerbGroup } from '../../grammar/chunk'
import type { Link } from '../../grammar/link'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { tells, verbSign } from '../../grammar/told-signs'
import { candidateFor } from '../counting/phrase-kind'
import { isDoneByCaptors } from '../counting/who-holds'
import { tellsOfCaptives } from './still-inside'

/** Captives of whom only their number is told beside who has them: "it killed 50 and still has 150". */

const has = /^(?:have|hold|keep|tener|retener)$/
const having = verbSign((lemma) => has.test(lemma))
const still = /^(?:still|aun|todavia)$/

const groups = /^(?:group|militia|movement|faction|band|sect|grupo|milicia|movimiento|faccion|banda)$/

/** Not "the hospital still has 14". */
function mayHold(view: SentenceView, verb: VerbGroup): boolean {
  const who = subjectOf(view, verb)
  if (!who || who.pronoun || groups.test(who.head)) return true
  return (who.name !== null && who.place === null && who.classes.length === 0) || isDoneByCaptors(view, verb)
}

const isHad =
  (view: SentenceView, { noun }: Phrase) =>
  ({ verb, role, via }: Link): boolean =>
    role === 'theme' &&
    via !== 'relative' &&
    has.test(verb.lemma) &&
    verb.form === 'finite' &&
    !verb.passive &&
    !verb.negated &&
    !verb.conditional &&
    !verb.future &&
    verb.last + 1 >= noun.first - 2 &&
    [1, 0].some((step) => still.test(wordAt(view, verb.first - step))) &&
    mayHold(view, verb)

export const stillHas = (view: SentenceView, story: Story): Candidate[] =>
  tells(view, having)
    ? view.counted
        .filter(
          (phrase) =>
            phrase.bare &&
            !phrase.noun.count?.alone &&
            !phrase.noun.count?.share &&
            phrase.links.some(isHad(view, phrase)) &&
            tellsOfCaptives(view, phrase, story),
        )
        .map((phrase) => candidateFor('hostages_held', 'people', phrase, 0.9))
    : []
