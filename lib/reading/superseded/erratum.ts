import { opensEntry } from '@/lib/reading/days/told-before/live-entry'
import { either } from '@/lib/text/either'
import { normsOf, says, toSayings } from '@/lib/text/sayings'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Candidate, Story } from '../candidate'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import { isCount } from '../leaning/models'
import { givesFigure } from './gives-figure'

/** What a paper says that it had got wrong: "Fe de erratas: dijimos que cinco policías resultaron heridos". */

const notice = signOfWords(
  'erratas erratum errata correction corrections clarification correccion rectificacion aclaracion',
)
const we = signOfWords(
  'we this este esta dijimos informamos publicamos senalamos indicamos escribimos reportamos titulamos',
)
const said = toSayings([
  'we said',
  'we reported',
  'we wrote',
  'we stated',
  'we published',
  'we wrongly said',
  'we wrongly reported',
  'dijimos',
  'informamos',
  'publicamos',
  'senalamos',
  'indicamos',
  'escribimos',
  'reportamos',
  'titulamos',
])
const ownName = either(
  'this (?:newspaper|paper|site|website|agency|channel|station|outlet|broadcaster)',
  'est[ea] (?:diario|periodico|medio|portal|sitio|canal|noticiero|rotativo|emisora|cadena|agencia|redaccion|revista)',
)
const wrote = either(
  'said|reported|wrote|stated|published|ran|printed|put|gave|headlined',
  'dijo|informo|publico|senalo|indico|escribio|reporto|titulo|dio|hablo',
)
/** "this newspaper wrongly reported", "este diario publicó". */
const paper = new RegExp(` ${ownName}(?: \\S+)? ${wrote} `)
const earlierVersion = toSayings([
  'version of this article',
  'version of this story',
  'version of this report',
  'de esta nota',
  'de este articulo',
  'de esta noticia',
])
const versions = signOfWords('version')
const previous = /^(?:earlier|previous|original|first|anterior|previa|primera)$/

/** "An earlier entry said", "una entrada anterior decía": of a live report's own. */
const ownEntry = new RegExp(
  ` ${either(
    '(?:earlier|previous|original) (?:entry|post|update|item|headline) (?:(?:on|in|of) (?:this|the|our) (?:blog|page) )?(?:wrongly |incorrectly )?(?:said|gave|put|reported|stated|had)',
    '(?:entrada|actualizacion|publicacion|titular) (?:anterior|previa|previo) (?:\\S+ )?(?:decia|daba|hablaba|informaba|cifraba|senalaba|dijo|dio|hablo|informo)',
  )} `,
)

/** Where what was wrong begins, or -1. `before`: the sentence before it in its paragraph. */
function wrongFrom(view: SentenceView, before: SentenceView | undefined): number {
  const { tokens } = view.lexed
  if (holds(view, versions) && says(view, earlierVersion)) {
    const at = tokens.findIndex(({ norm }) => norm === 'version')
    const isOld =
      [-2, -1, 1].some((step) => previous.test(wordAt(view, at + step))) ||
      previous.test(wordAt(view, at + 5))
    return isOld ? at : -1
  }
  const entry = ownEntry.exec(normsOf(view))
  if (entry) return normsOf(view).slice(0, entry.index).split(' ').length - 1
  const opening = isNotice(before) ? 0 : -1
  const at = holds(view, notice) ? tokens.findIndex(({ norm }) => notice.words.has(norm)) : opening
  if (at < 0 || !holds(view, we) || !(says(view, said) || paper.test(normsOf(view)))) return -1
  return at
}

const shortest = 5 // words
/** "FE DE ERRATAS.", "16:30 CORRECTION.": a sentence of its own. */
const isNotice = (view: SentenceView | undefined): boolean =>
  view !== undefined &&
  holds(view, notice) &&
  view.lexed.tokens.filter(({ kind }) => kind === 'word').length <= shortest

const english = either('it', 'that version', 'the (?:article|story|report)')
const wrongly = either('also ', 'wrongly ', 'incorrectly ', 'mistakenly ', 'erroneously ')
const gave = either('said', 'gave', 'put', 'stated', 'reported', 'named', 'spoke', 'had said')
const besidesEs = either('tambien', 'ademas', 'asimismo', 'igualmente')
const dio = either(
  'decia|afirmaba|senalaba|indicaba|daba|cifraba|situaba|hablaba|informaba|dijo|afirmo',
  'dijimos|informamos|publicamos|senalamos|indicamos|escribimos|reportamos',
)
/** "It also wrongly said", "También se indicaba". */
const opens = new RegExp(`^${english} ${wrongly}*${gave} |^${besidesEs}(?: ,)?(?: se)? ${dio} `)
const longestOpening = 6 // words
const nearby = 3 // sentences

/** "An earlier version said that nine died. It also said that 12 were hurt": the sentence goes on with what was wrong. */
function goesOnWrong(view: SentenceView, earlier: Story['earlier']): boolean {
  const words = view.lexed.tokens.slice(0, longestOpening).map(({ norm }) => norm)
  if (!opens.test(`${words.join(' ')} `)) return false
  for (let i = earlier.length - 1; i >= earlier.length - nearby; i--) {
    const before = earlier[i]?.view
    if (before?.paragraph !== view.paragraph) return false
    if (wrongFrom(before, besides(before, earlier[i - 1])) >= 0) return true
    if (before.verbs.some(({ verb }) => verb.senses.includes('say') || givesFigure(verb))) return false
  }
  return false
}

const besides = (view: SentenceView, before: Story['earlier'][number] | undefined) =>
  before?.view.paragraph === view.paragraph ? before.view : undefined

const turns = /^(?:;|but|pero|sino|instead|when|cuando|rather)$/

const takenBackFrom = (view: SentenceView, earlier: Story['earlier']): number =>
  goesOnWrong(view, earlier) ? 0 : wrongFrom(view, besides(view, earlier.at(-1)))

/** Of what a sentence claims, the figures that the paper itself takes back; those behind a turn stand. */
export function takenBackByPaper(
  view: SentenceView,
  taken: readonly Candidate[],
  earlier: Story['earlier'],
): readonly Candidate[] {
  const from = takenBackFrom(view, earlier)
  if (from < 0) return taken
  const turn = view.lexed.tokens.findIndex(({ norm }, at) => at > from && turns.test(norm))
  return taken.map((c) =>
    c.quantity && isCount(c) && c.anchor >= from && (turn < 0 || c.anchor < turn)
      ? { ...c, status: 'superseded' as const }
      : c,
  )
}

/** "See correction at 16:30", "ver corrección": what the paragraph told is taken back elsewhere. */
const pointer = / (?:see|ver|vease|lea) (?:(?:the|la) )?(?:correction|correccion|rectificacion|aclaracion) /

/** The paragraphs that open as an entry of a live report does. */
const entriesIn = (told: Story['earlier']): ReadonlySet<number> =>
  new Set(
    told.flatMap(({ view }, i) =>
      told[i - 1]?.view.paragraph !== view.paragraph && opensEntry(view) ? [view.paragraph] : [],
    ),
  )

/** The claims of each sentence, in which the entry of a live report that a later entry takes back stands no more. */
export function withoutCorrected(told: Story['earlier']): (readonly Candidate[])[] {
  const entries = entriesIn(told)
  const wrong = told.flatMap(({ view, candidates }, i) =>
    entries.has(view.paragraph) && takenBackFrom(view, told.slice(Math.max(0, i - nearby - 1), i)) >= 0
      ? candidates.filter(({ status }) => status === 'superseded')
      : [],
  )
  const pointed = told.filter(({ view }) => holds(view, notice) && pointer.test(normsOf(view)))
  if (wrong.length === 0 && pointed.length === 0) return told.map(({ candidates }) => candidates)
  return told.map(({ view, candidates }) =>
    candidates.map((c) => {
      const isSame = wrong.some(
        ({ kind, quantity }) => kind === c.kind && quantity?.value === c.quantity?.value,
      )
      const back =
        (isSame && entries.has(view.paragraph)) ||
        pointed.some((other) => other.view.paragraph === view.paragraph)
      return back && c.quantity && isCount(c) ? { ...c, status: 'superseded' as const } : c
    }),
  )
}
