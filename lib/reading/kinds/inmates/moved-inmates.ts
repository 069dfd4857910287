import { meaningsOf } from '@/lib/reading/grammar/meaning/meanings'
import { means } from '@/lib/reading/grammar/meaning/meant-signs'
import { type Chunk, isNoun, isPrison, type NounPhrase } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { tells, verbSign } from '../../grammar/told-signs'
import { isA, themeOf } from '../escapes/caught-again'

/** Inmates taken from one prison to another, or out of one. */

const takes = /^(?:take|send|ship|fly|llevar|enviar|remitir)$/

/** "fueron llevados a un penal", "were sent to a prison". */
const isTakenTo = (view: SentenceView, phrase: Phrase): boolean =>
  phrase.links.some(({ verb, role }) => {
    if (role !== 'theme' || verb.negated || !takes.test(verb.lemma)) return false
    const at = Math.max(view.chunks.indexOf(verb), phrase.index)
    const to = view.chunks.slice(at + 1, at + 4)
    return to.some(
      (chunk, i) =>
        chunk.kind === 'preposition' &&
        /^(?:to|a|al|into)$/.test(chunk.word) &&
        isNoun(to[i + 1]) &&
        (to[i + 1] as NounPhrase).classes.includes('prison'),
    )
  })

/** "the transfer of 515 inmates", "el traslado de 24 reos". */
function isTransferOf(view: SentenceView, { governor }: Phrase): boolean {
  const of = governor?.noun == null ? undefined : view.chunks[governor.noun]
  return isNoun(of) && of.classes.includes('transfer') && /^(?:of|de)$/.test(governor?.preposition ?? '')
}

/** "la Policía se llevó a 15 presos". */
const isMoved = (view: SentenceView, phrase: Phrase): boolean =>
  meaningsOf(view, phrase).some(
    ({ senses, role, verb }) =>
      role === 'theme' && senses.includes('transfer') && !verb?.negated && verb?.form === 'finite',
  )

/** "over 1,000 prisoners were led out of the burning jail", "sacaron a 300 presos del penal". */
const isLedOut = (view: SentenceView, phrase: Phrase): boolean =>
  isA(phrase, 'inmate') &&
  !isA(phrase, 'dead', 'hurt', 'fugitive') &&
  phrase.links.some(({ verb, role, via }) => {
    if (role !== 'theme' || via !== 'main' || verb.form !== 'finite') return false
    if (verb.negated || verb.conditional || verb.future || !leads.test(verb.lemma)) return false
    // "Gunmen took 12 inmates out of the jail": those fled.
    if (!verb.passive && subjectOf(view, verb)?.classes.some((name) => lawful.has(name)) !== true)
      return false
    const at = Math.max(view.chunks.indexOf(verb), phrase.index)
    const to = view.chunks.slice(at + 1, at + 4)
    const out = /^(?:out of|of)$/.test(wordAt(view, verb.last)) || to.some(isOutOf)
    return out && to.some((chunk) => isNoun(chunk) && isPrison(chunk))
  })
const lawful: ReadonlySet<string> = new Set(['police', 'soldier', 'staff', 'system'])
const leads = /^(?:lead|take|bring|escort|usher|get|sacar|evacuar)$/
const isOutOf = (chunk: Chunk): boolean =>
  chunk.kind === 'preposition' && /^(?:out|out of|de|del)$/.test(chunk.word)

const isOfPrison = (phrase: Phrase) => isA(phrase, 'prison') || phrase.noun.place?.place?.kind === 'prison'

const moves = verbSign((lemma) => takes.test(lemma) || leads.test(lemma), 'transfer')

export const moved = (view: SentenceView, phrase: Phrase) =>
  (tells(view, moves) || means(view, moves)) &&
  !phrase.noun.count?.alone &&
  !phrase.classes.includes('household') &&
  (isA(phrase, 'inmate') || (isA(phrase, 'person', 'gang') && view.phrases.some(isOfPrison))) &&
  (isTransferOf(view, phrase) ||
    themeOf(phrase, 'transfer') ||
    isMoved(view, phrase) ||
    isLedOut(view, phrase) ||
    isTakenTo(view, phrase))
