import { either } from '@/lib/text/either'
import { hedgePhrases } from '@/lib/text/hedges'
import { smallNumbers } from '@/lib/text/small-numbers'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Candidate, Story } from '../candidate'
import { isDone, type VerbGroup } from '../grammar/chunk'
import { segmentAround } from '../grammar/clause'
import { type SentenceView, wordAt } from '../grammar/sentence-view'

/** People who were held and, by the sentence itself, are held no more: "held for six hours", "kidnapped but managed to escape". */

const lasting = signOfWords(
  'minutes hour hours day days night nights week weeks briefly minutos hora horas dia dias noche noches semana semanas brevemente',
)
const number = either(
  smallNumbers,
  '\\d+(?: [./] \\d+)?|an?|half an|one|several|a few|some|various',
  'una?|media|vari[oa]s|un[oa]s(?: poc[oa]s)?|algun[oa]s',
)
const unit = either('minutes|hours?|days?|nights?|weeks?', 'minutos|horas?|dias?|noches?|semanas?')
/** "for six hours"; not "for the past six hours", "for a second day". */
const duration = new RegExp(
  ` (?:for|durante|por) (?:(?:${hedgePhrases}) )?${number}(?: ${number})? ${unit}(?= |$)`,
)
const briefly = / (?:briefly|brevemente|momentaneamente) /

/** What is so yet, or may be. */
const yet =
  / (?:still|being|been|remains?|has|have|is|are|will|would|if|since|sigue|siguen|aun|todavia|continuan?|permanecen?|llevan?|han?|desde|van|si) /

const textOf = (view: SentenceView, first: number, last: number): string =>
  ` ${view.lexed.tokens
    .slice(first, last + 1)
    .map(({ norm }) => norm)
    .join(' ')} `

/** "permanecían", "mantenían": so at a time that the sentence tells of. */
const wentOn = /(?:aban?|ian?)$/

/** Is it told of a time that is over: "were held", "retuvieron", "estuvo retenido"? */
const isOver = (view: SentenceView, verb: VerbGroup): boolean =>
  !(verb.current || verb.perfect || verb.future || verb.negated || verb.conditional) &&
  verb.form !== 'infinitive' &&
  verb.form !== 'gerund' &&
  !wentOn.test(wordAt(view, verb.first))

/** "kidnapped and marched for two days", "seized after shooting for an hour": what another verb says lasted is not the holding. */
function isOfOther({ verbs, lexed }: SentenceView, held: VerbGroup, at: number): boolean {
  const [from, to] = [Math.min(held.last, at), Math.max(held.first, at)]
  return (
    verbs.some(({ verb }) => verb !== held && verb.first > from && verb.first < to) ||
    lexed.tokens.slice(from + 1, to).some(({ norm }) => next.test(norm))
  )
}
const next = /^(?:after|during|amid|following|tras|luego|despues|durante)$/

function wasHeldAWhile(view: SentenceView, { verb, anchor }: Candidate): boolean {
  if (!verb || !holds(view, lasting) || !isOver(view, verb)) return false
  const { first, last } = segmentAround(view, anchor)
  const from = view.chunks[first]?.first ?? 0
  const text = textOf(view, from, view.chunks[last]?.last ?? anchor)
  const { index } = duration.exec(text) ?? briefly.exec(text) ?? {}
  if (index === undefined || yet.test(text)) return false
  return !isOfOther(view, verb, from + text.slice(0, index + 1).split(' ').length - 2)
}

/** "were kidnapped but managed to escape", "kidnapped on Friday, escaped after two days": all of them got away. */
const gotAway = (view: SentenceView, { phrase, verb }: Candidate): boolean =>
  view.phrases.some(
    ({ index, links }) =>
      index === phrase &&
      links.some(
        (link) =>
          link.verb !== verb &&
          link.role === 'theme' &&
          link.verb.senses.includes('escape') &&
          isDone(link.verb) &&
          !link.verb.negated &&
          link.verb.first > (verb?.first ?? 0),
      ),
  )

const isFreed = (told: readonly Candidate[]): boolean => told.some(({ kind }) => kind === 'hostages_freed')

/** The claims of each sentence, in which those who by its own words are held no more are not. */
export const withoutHeld = (told: Story['earlier']): (readonly Candidate[])[] =>
  told.map(({ view, candidates }) =>
    candidates.map((c) => {
      if (c.kind !== 'hostages_held' || c.status !== 'reported' || !c.quantity) return c
      const isOverNow = gotAway(view, c) || (!isFreed(candidates) && wasHeldAWhile(view, c))
      return isOverNow ? { ...c, status: 'superseded' as const } : c
    }),
  )
