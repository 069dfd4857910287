import { type Candidate, type Story, toldOfHostages } from '@/lib/reading/candidate'
import { isNoun, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isHostages } from '@/lib/reading/kind-groups'
import type { NounClass } from '@/lib/reading/lexicon/noun-classes'
import { holds, signLike } from '@/lib/text/word-signs'

/** Of those who leave, whom captors may have let go. */

export const guarded = new Set<NounClass>(['staff', 'guard', 'police', 'soldier', 'hostage'])

/** "the 57 people whom inmates had seized", "los 57 a los que retenían". */
export const tellsOfSeizedWhom = (view: SentenceView): boolean =>
  view.phrases.some(
    ({ noun, classes, links }) =>
      noun.determiner === 'definite' &&
      links.some(
        ({ verb, via, role }) =>
          role === 'theme' &&
          !verb.negated &&
          ((via === 'relative' &&
            (verb.senses.includes('seize') ||
              // "los 23 agentes que estaban encerrados".
              (verb.senses.includes('house') && classes.some((name) => guarded.has(name))))) ||
            (via === 'reduced' && isTakenByInmates(view, verb))),
      ),
  )

/** "los 137 empleados capturados por los internos", "41 people held by inmates". */
export function isTakenByInmates({ chunks }: SentenceView, verb: VerbGroup): boolean {
  const [by, who] = chunks.slice(chunks.indexOf(verb) + 1, chunks.indexOf(verb) + 3)
  return (
    verb.senses.some((sense) => sense === 'seize' || sense === 'capture' || sense === 'hold') &&
    by?.kind === 'preposition' &&
    /^(?:por|by)$/.test(by.word) &&
    isNoun(who) &&
    who.classes.some((name) => name === 'inmate' || name === 'gang')
  )
}

/** ", de los cuales", ", of whom". */
const isOfWhich = (view: SentenceView, last: number): boolean =>
  /^, (?:de (?:los|las|quienes)|of (?:whom|which))\b/.test(
    [1, 2, 3].map((step) => wordAt(view, last + step)).join(' '),
  )

/** "22, de los cuales diez pudieron salir", "de los 39 que salieron solo 14 han regresado": the number is of the whole. */
const isWholeOfOthers = (view: SentenceView, { index, noun, links }: Phrase): boolean =>
  view.counted.some(
    (part) =>
      part.index > index &&
      part.bare &&
      (part.noun.count?.value ?? 0) < (noun.count?.value ?? 0) &&
      (isOfWhich(view, noun.last) ||
        links.some(({ verb, via }) => via === 'relative' && view.chunks.indexOf(verb) > part.index) ||
        (/^(?:de|of)$/.test(wordAt(view, noun.first - 1)) &&
          part.links.some(({ verb }) => /^(?:regresar|volver|retornar|return)$/.test(verb.lemma)))),
  )

const captivity = signLike(/^(?:retenid|secuestr|rehen|hostage|captiv|kidnap|abduct)/)

/** "The army sent 400 soldiers. Twenty came home": of those told of last. */
const isOfForcesSent = ({ earlier }: Story): boolean => {
  const told = earlier.at(-1)?.candidates ?? []
  return told.some(({ kind, quantity }) => kind === 'troops_deployed' && quantity) && !told.some(isHostages)
}

/** Officers who leave in numbers set out, and people leave prisons after a visit; warders and clerks who leave were let go. */
export function mayBeLetGo(view: SentenceView, { phrase }: Candidate, story: Story): boolean {
  const said = view.phrases.find(({ index }) => index === phrase)
  if (said && isWholeOfOthers(view, said)) return false
  if (said?.bare && isOfForcesSent(story) && !holds(view, captivity)) return false
  if (!said || said.bare || said.classes.length === 0 || said.classes.includes('hostage')) return true
  if (said.classes.includes('police') || said.classes.includes('soldier'))
    return said.noun.determiner === 'definite' && (toldOfHostages(story) || tellsOfSeizedWhom(view))
  if (said.classes.some((name) => guarded.has(name))) return true
  const recent = { ...story, earlier: story.earlier.slice(-3) }
  return tellsOfSeizedWhom(view) || (said.noun.count !== null && toldOfHostages(recent))
}

/** "Hacia allá salieron unos 300": sent somewhere, not let go. */
export const isBoundFor = (view: SentenceView, verb: VerbGroup | null): boolean =>
  verb !== null &&
  /\b(?:hacia|rumbo|destino|bound for)\b/.test(
    view.lexed.tokens
      .slice(Math.max(0, verb.first - 4), verb.last + 6)
      .map(({ norm }) => norm)
      .join(' '),
  )
