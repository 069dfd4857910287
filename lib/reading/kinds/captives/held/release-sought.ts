import type { Candidate, Story } from '@/lib/reading/candidate'
import { isSought } from '@/lib/reading/grammar/assertion'
import { isNoun, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { isAimed, isFreedom, isYetToCome } from '@/lib/reading/grammar/meaning/brings-about'
import { isCaptive, type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { tells, toldSign } from '@/lib/reading/grammar/told-signs'
import { isSubjunctiveOfWish } from '@/lib/reading/grammar/verbs/supposed'
import { guarded } from '@/lib/reading/kinds/captives/freed/may-be-let-go'
import { candidateFor } from '@/lib/reading/kinds/counting/phrase-kind'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** Captives whose release is asked for, refused or under way: they are held still. */

/** "la libertad de 14 agentes procesados": a judge may grant it, no captor. */
const courts = signOfWords(
  'court courts judge judges trial lawyer lawyers bail accused charged jailed convicted corruption tribunal tribunales juez ' +
    'jueza jueces juicio fiscal fiscalia abogado abogados abogada condicional procesados procesadas acusados acusadas presos ' +
    'presas condenados condenadas corrupcion imputados imputadas sentenciados sentenciadas preventiva fianza amparo habeas ' +
    'cautelar cautelares defence defense detained encarcelados encarceladas detenidos detenidas',
)
const counsel = signOfWords('defensa')

/** "la defensa pide": before a court; "el ministro de Defensa", "el Ministerio de la Defensa" speak of captives. */
const pleads = (view: SentenceView): boolean =>
  holds(view, counsel) &&
  view.lexed.tokens.some(
    ({ text }, at) =>
      text === 'defensa' && wordAt(view, at - 1) === 'la' && !/^(?:de|en)$/.test(wordAt(view, at - 2)),
  )

/** The chunk of "the release of 57 guards", "la libertad de 57 guías", or null. */
function releaseOf(view: SentenceView, { governor }: Phrase): number | null {
  const { chunks } = view
  const of = governor?.noun == null ? undefined : chunks[governor.noun]
  const release =
    isNoun(of) &&
    (of.classes.includes('release') || (isFreedom(of) && !holds(view, courts) && !pleads(view))) &&
    /^(?:of|de)$/.test(governor?.preposition ?? '')
  return release && governor ? governor.noun : null
}

/** "the release of 12 guards who are still held", "que siguen retenidos": told as so on the day of the statement. */
const isStillHeld = (view: SentenceView, { links }: Phrase): boolean =>
  links.some(
    ({ verb, via }) =>
      via === 'relative' &&
      verb.current &&
      !verb.negated &&
      verb.senses.some((sense) => sense === 'hold' || sense === 'seize') &&
      still.test(
        view.lexed.tokens
          .slice(verb.first - 1, verb.last + 1)
          .map(({ norm }) => norm)
          .join(' '),
      ),
  )
const still = /\b(?:still|remain|aun|todavia|siguen?|permanecen?|continuan?)\b/

const until = signOfWords('until till hasta')

/** "liberen", "liberaran", "suelten"; "liberarán" is not done either. */
const isSubjunctive = (word: string, lemma: string): boolean =>
  (lemma.endsWith('ar') ? /(?:en?|aran?|asen?)$/ : /(?:an?|ieran?|iesen?)$/).test(word)

/** "para que los liberen": what for. */
const isPurpose = (view: SentenceView, at: number): boolean =>
  [1, 2, 3].some((step) => wordAt(view, at - step) === 'que' && wordAt(view, at - step - 1) === 'para')

/** "piden que liberen a 57", "el diálogo sigue para que suelten a 57", "demanded that the gang free 57". */
function isWished(view: SentenceView, { first, last, lemma, form }: VerbGroup): boolean {
  if (form !== 'finite') return false
  const word = wordAt(view, last)
  if (view.lexed.language === 'en')
    return /^(?:free|release|let|liberate)$/.test(word) && isSought(view, first)
  // "confía en que los nueve sean liberados".
  if (isSubjunctiveOfWish(view.lexed, first)) return true
  return isSubjunctive(word, lemma) && (isSought(view, first) || isPurpose(view, first))
}

const asks = /^(?:demand|ask|want|seek|offer|propose|request|require|promise|insist)$/

/** "demand water in return for freeing 12", "faltan 12 por ser liberados": nobody has been yet. */
const isOffered = (view: SentenceView, { form, first }: VerbGroup): boolean =>
  form === 'gerund'
    ? /^(?:return|exchange) for$/.test(`${wordAt(view, first - 2)} ${wordAt(view, first - 1)}`) &&
      view.verbs.some(({ verb }) => verb.last < first && asks.test(verb.lemma))
    : wordAt(view, first - 1) === 'por' && wordAt(view, first) === 'ser'

/** "refuse to release 57 guards", "trabajan para liberar a 57", "no dejan salir a 57 guías", "57 have yet to be released". */
const isNotFreed = (view: SentenceView, { links }: Phrase): boolean =>
  links.some(({ verb, role }) => {
    if (role !== 'theme' || !verb.senses.includes('free')) return false
    // "did not release 12 until Tuesday": then they came free.
    if (verb.negated) return verb.form === 'finite' && !holds(view, until)
    const yet = [1, 2].some((step) => wordAt(view, verb.first - step) === 'yet') || isOffered(view, verb)
    const sought = verb.form === 'infinitive' && (isSought(view, verb.first) || isAimed(view, verb))
    return yet || sought || isWished(view, verb)
  })

/** "threaten to kill 178 hostages". */
const isThreatened = (view: SentenceView, { links, noun }: Phrase): boolean =>
  noun.classes.includes('hostage') &&
  links.some(
    ({ verb, role }) =>
      role === 'theme' &&
      verb.form === 'infinitive' &&
      verb.senses.includes('kill') &&
      isSought(view, verb.first),
  )

/** Is who is counted still to be let go? */
export function isToBeFreed(view: SentenceView, phrase: Phrase): boolean {
  const release = releaseOf(view, phrase)
  if (release !== null)
    return (
      isSought(view, view.chunks[release]?.first ?? 0) ||
      isYetToCome(view, release) ||
      isStillHeld(view, phrase)
    )
  return isNotFreed(view, phrase) || isThreatened(view, phrase)
}

const releases = toldSign('free', 'release', 'kill')
const freedom = signOfWords('freedom liberty libertad')

/** "called for the release of 300 women": whom a state may hold, unless the text tells of hostages. */
const mayBeCaptive = ({ classes }: Phrase, story: Story): boolean =>
  isCaptive(classes) &&
  !classes.includes('inmate') &&
  (story.hostages || classes.some((name) => guarded.has(name)))

/** Whom somebody asks for is held; whom nobody could free may have died: there likeness has its say. */
const isUndoubted = ({ links }: Phrase): { undoubted?: true } =>
  links.some(({ verb }) => verb.negated) ? {} : { undoubted: true }

export const releaseSought = (view: SentenceView, story: Story): Candidate[] =>
  tells(view, releases) || holds(view, freedom)
    ? view.counted.flatMap((phrase) =>
        mayBeCaptive(phrase, story) && !phrase.noun.count?.share && isToBeFreed(view, phrase)
          ? [
              {
                ...candidateFor('hostages_held', 'people', phrase, 0.8),
                verb: null,
                ...isUndoubted(phrase),
              },
            ]
          : [],
      )
    : []
