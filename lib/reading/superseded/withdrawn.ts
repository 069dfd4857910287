import { either } from '@/lib/text/either'
import { holds, signLike } from '@/lib/text/word-signs'
import type { Candidate, Story } from '../candidate'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import { subjectOf } from '../grammar/subject'
import { isCount } from '../leaning/models'
import { givesFigure } from './gives-figure'

/** Figures that the next sentence withdraws: "The ministry said 14 had died. Hours later it withdrew the figure." */

const withdraws = either(
  'withdrew|withdrawn|withdraws|retracted|retracts|rescinded|deleted|took back|taken back|corrected|amended',
  'retiro|retiraron|retirado|retracto|retractaron|anulo|anularon|borro|borraron|elimino|eliminaron|corrigio|corrigieron|rectifico|rectificaron',
)
const anyOfThem = signLike(
  /^(?:withdr|retract|rescind|delet|took|taken|correct|amend|retir|anul|borr|elimin|corrig|rectific|desdi)/,
)
const figure = either('figures?|numbers?|tolls?|counts?|tally', 'cifras?|datos?|numeros?|balances?|conteos?')
const account = either(
  'claims?|statements?|reports?|announcements?|posts?|tweets?|information|version',
  'informacion|comunicados?|anuncios?|version|publicacion|mensajes?|tuits?|declaracion(?:es)?',
)
/** What else the sentence tells stands behind: nothing of what it withdraws, nor what it was put right to. */
const end = `(?= (?:[.,;:!?]|and|but|after|hours|saying|as|because|y|pero|tras|porque|poco|horas|minutos)(?: |$)|$)`
const own = '(?:its|his|her|their|su|sus)'
const its = either('the|that|this|la|el|los|las|es[ae]|est[ae]|dich[ao]', own)

/** `figure`: anybody may withdraw the figure; `account`: whoever told it alone withdraws what they told. */
type Sort = 'figure' | 'account'
const patterns: readonly [Sort, RegExp][] = [
  ['figure', new RegExp(` ${withdraws} ${its} ${figure}${end}`)],
  [
    'figure',
    new RegExp(
      ` ${its} ${figure} (?:was|were|has been|had been|fue|fueron|ha sido) (?:\\S+ )?(?:${withdraws}|retirad[oa]s?|anulad[oa]s?|corregid[oa]s?|rectificad[oa]s?)${end}`,
    ),
  ],
  ['account', new RegExp(` ${withdraws} (?:${its} )?${account}${end}`)],
  ['account', new RegExp(` (?:withdrew|withdrawn|retracted|deleted) (?:this|that|it)${end}`)],
  ['account', new RegExp(` se (?:retracto|retractaron|desdijo|desdijeron)${end}`)],
  ['account', / (?:rectifico|rectificaron|se corrigio|se corrigieron)(?= [:.]|$)/],
]

const theirs = new RegExp(` ${own}(?= |$)`)

/** What a sentence withdraws, and the token from which it says so. */
function withdrawal(view: SentenceView): { sort: Sort; at: number } | null {
  if (!holds(view, anyOfThem)) return null
  const norms = ` ${view.lexed.tokens.map(({ norm }) => norm).join(' ')}`
  for (const [sort, pattern] of patterns) {
    const found = pattern.exec(norms)
    if (found)
      return {
        sort: theirs.test(found[0]) ? 'account' : sort,
        at: norms.slice(0, found.index + 1).split(' ').length - 2,
      }
  }
  return null
}

const pronouns = /^(?:it|he|she|they|el|ella|ell[oa]s)$/

/** "It later withdrew the claim", "the ministry deleted its post": is it one whom the sentence before names, or nobody's name? */
function isSame(view: SentenceView, at: number, before: SentenceView): boolean {
  const verb = view.verbs.find(({ verb }) => verb.first <= at && verb.last >= at)?.verb
  const who = verb ? subjectOf(view, verb) : null
  if (!who || pronouns.test(wordAt(view, who.last))) return true
  return before.lexed.tokens.some(({ norm }) => norm === wordAt(view, who.last))
}

const isFigure = (c: Candidate): boolean =>
  c.quantity !== null &&
  c.status === 'reported' &&
  (isCount(c) || c.kind === 'killed' || c.kind === 'injured')

const isGiven = ({ verbs, lexed }: SentenceView): boolean =>
  verbs.some(({ verb }) => givesFigure(verb)) ||
  lexed.tokens.some(({ norm }) => norm === ':' || norm === 'segun')

/** The figures of one kind of the sentence; of two kinds nobody can tell which is withdrawn. */
function figuresOf({ candidates }: Story['earlier'][number]): readonly Candidate[] {
  const figures = candidates.filter(isFigure)
  return new Set(figures.map(({ kind }) => kind)).size === 1 ? figures : []
}

/** "An earlier report said that 30 had died; the figure has been corrected": it is the one that the sentence itself gives. */
const isOfOwn = ({ candidates }: Story['earlier'][number], at: number): boolean =>
  candidates.some(({ status, anchor }) => status === 'superseded' && anchor < at)

/** The claims of each sentence, in which the figures of one that the next sentence of its paragraph withdraws stand no more. */
export const withoutWithdrawn = (told: Story['earlier']): (readonly Candidate[])[] =>
  told.map((one, i) => {
    const next = told[i + 1]
    if (!next || next.view.paragraph !== one.view.paragraph) return one.candidates
    const taken = withdrawal(next.view)
    const isAccount = taken?.sort === 'account'
    if (!taken || isOfOwn(next, taken.at)) return one.candidates
    if (isAccount && !(isGiven(one.view) && isSame(next.view, taken.at, one.view))) return one.candidates
    const back = figuresOf(one)
    return one.candidates.map((c) => (back.includes(c) ? { ...c, status: 'superseded' as const } : c))
  })
