import { isNoun, isVerb, prepositionOf, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'

/** What was prevented, so that nobody died of it. */

const averts = /^(?:prevent|avert|avoid|foil|thwart|prevenir|evitar|impedir|frustrar)$/
const fails =
  /^(?:fail(?:ed|s|ing|ure)?|unable|could|would|might|cannot|nothing|nada|logra?n?|pudo|pudieron|haber|fall(?:o|aron)|incapaz|incapaces|poder|no|not|never|sin|without)$/
const far = 3 // words before the verb

/** "failed to prevent", "did nothing to prevent", "pudo haber evitado": it came about. */
const isInVain = (view: SentenceView, { first, last, conditional, negated }: VerbGroup): boolean => {
  if (conditional || negated) return true
  for (let at = first - far; at < last; at++) if (fails.test(wordAt(view, at))) return true
  return false
}

const isAverting = (view: SentenceView, verb: VerbGroup): boolean =>
  averts.test(verb.lemma) && !isInVain(view, verb)

/** "prevented gunmen from killing 12". */
function isKeptFrom(view: SentenceView, verb: VerbGroup): boolean {
  const at = view.chunks.indexOf(verb)
  const before = view.chunks.slice(0, at).findLast(isVerb)
  return (
    verb.form === 'gerund' &&
    prepositionOf(view.chunks[at - 1]) === 'from' &&
    before !== undefined &&
    isAverting(view, before)
  )
}

const plans = /^(?:plan|plot|attempt|bid|intento|tentativa|complot)s?$/

/** "foiled a plot to kidnap 12", "frustró un plan para secuestrar a 12". */
function isOfFoiledPlan(view: SentenceView, verb: VerbGroup): boolean {
  if (verb.form !== 'infinitive') return false
  const at = view.chunks.indexOf(verb)
  const plan = view.chunks.slice(Math.max(0, at - 2), at).find(isNoun)
  const before = view.chunks.slice(0, at).findLast(isVerb)
  return plan !== undefined && plans.test(plan.head) && before !== undefined && isAverting(view, before)
}

const failed = /^(?:frustrad[oa]|tentad[oa]|imperfect[oa])$/
/** "fueron víctimas de homicidio frustrado", "de homicidio en grado de tentativa": it was tried on them. */
const isOnlyTried = (view: SentenceView, { last }: VerbGroup): boolean =>
  failed.test(wordAt(view, last + 1)) ||
  [1, 2, 3, 4].map((step) => wordAt(view, last + step)).join(' ') === 'en grado de tentativa'

/** "prevented 14 deaths", "evitó la muerte de 12 personas", "prevented gunmen from killing 12": by the chunk of those counted. */
export function isAverted(view: SentenceView, phrase: number | null): boolean {
  const told = view.phrases.find(({ index }) => index === phrase)
  if (!told) return false
  const { links, governor } = told
  const direct = links.some(
    ({ verb, role, via }) =>
      via === 'main' &&
      role === 'theme' &&
      (isAverting(view, verb) ||
        isKeptFrom(view, verb) ||
        isOfFoiledPlan(view, verb) ||
        isOnlyTried(view, verb)),
  )
  if (direct || governor?.noun == null || !/^(?:of|de)$/.test(governor.preposition)) return direct
  return isAverted(view, governor.noun)
}
