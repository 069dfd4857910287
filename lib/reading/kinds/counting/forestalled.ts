import type { Phrase, SentenceView } from '../../grammar/sentence-view'

/** "stopped 12 inmates from getting away", "caught two trying to get out". */
export const isForestalled = (view: SentenceView, { links, governor }: Phrase): boolean =>
  isAttempt(view, governor?.noun) ||
  links.some(
    ({ verb, role, via }) =>
      role === 'theme' &&
      via === 'main' &&
      verb.senses.some((sense) => sense === 'foil' || sense === 'catch'),
  )

/** "el intento de fuga de siete internas": no escape. */
function isAttempt(view: SentenceView, at: number | null | undefined): boolean {
  const of = view.phrases.find(({ index }) => index === at)?.governor?.noun
  const noun = of == null ? undefined : view.chunks[of]
  return noun?.kind === 'noun' && /^(?:attempt|bid|plan|plot|intento|tentativa)$/.test(noun.head)
}
