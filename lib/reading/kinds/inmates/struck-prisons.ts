import { isDone, isNoun, isVerb } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'

/** Prisons that are known already, "the seven jails": counted where the sentence has something happen in them. */

const storms =
  /^(?:storm|overrun|raid|empty|seize|open|asaltar|tomar|vaciar|intervenir|retomar|recuperar|retake)$/
const enters = /^(?:entrar|ingresar|irrumpir|go|enter|burst)$/

/** "gangs stormed its two largest prisons". */
const isLargest = (view: SentenceView, { noun: { first, last } }: Phrase): boolean =>
  view.lexed.tokens
    .slice(first, last + 1)
    .some(({ norm }) => /^(?:largest|biggest|main|principales|mayores|grandes)$/.test(norm))

/** "entraron en los siete penales", "went into the seven jails". */
function isEntered(view: SentenceView, { governor }: Phrase): boolean {
  const verb = governor?.verb == null ? undefined : view.chunks[governor.verb]
  return (
    isVerb(verb) &&
    isDone(verb) &&
    (enters.test(verb.lemma) || verb.senses.includes('deploy')) &&
    /^(?:en|a|into|in)$/.test(governor?.preposition ?? '')
  )
}

/** "los siete centros con rehenes", "the seven jails with hostages". */
function holdsPeople({ chunks }: SentenceView, { index }: Phrase): boolean {
  const [joint, whom] = chunks.slice(index + 1, index + 3)
  return (
    joint?.kind === 'preposition' &&
    /^(?:con|with)$/.test(joint.word) &&
    isNoun(whom) &&
    whom.classes.includes('hostage')
  )
}

/** "las siete cárceles amotinadas". */
const isRioting = ({ links }: Phrase): boolean =>
  links.some(
    ({ verb, via }) => via === 'reduced' && (verb.senses.includes('riot') || verb.senses.includes('strike')),
  )

export const isStruck = (view: SentenceView, phrase: Phrase): boolean =>
  (isLargest(view, phrase) &&
    phrase.links.some(
      ({ verb, role }) =>
        !verb.negated && role === 'theme' && (verb.senses.includes('attack') || storms.test(verb.lemma)),
    )) ||
  isRioting(phrase) ||
  (wordAt(view, phrase.noun.first) !== 'these' && (isEntered(view, phrase) || holdsPeople(view, phrase)))
