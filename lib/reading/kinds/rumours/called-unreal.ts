import { either } from '@/lib/text/either'
import { normsOf } from '@/lib/text/sayings'
import { holds, signLike } from '@/lib/text/word-signs'
import { isVerb, type Range } from '../../grammar/chunk'
import type { Phrase, SentenceView } from '../../grammar/sentence-view'
import { wordsAt } from './goes-round'

/** What the sentence puts first and then says is not so: "Que murieron nueve es inexacto", "los cuatro fugados, un invento". */

const signs = signLike(
  /^(?:inexact|inciert|fals|mentira|invent|bulos?$|rumou?r|fantas|cuento|infundio|patrana|sustento|fundamento|exist|desm(?:int|ient|ent)|nieg|nego$|negaron|rechaz|descart|dicen?$|corresponde|inaccurate|untrue|true|lie$|fiction|hoax|fabrication|imaginary|denied|denies|says?$|unfounded|baseless)/,
)

const told = '[^.;:!?]*?'
/** The same without a comma. */
const whole = '[^.;:!?,]*?'
const opens = '(?:(?<=[.;:!?«“"] )|(?<=^ ))'
const ends = '(?=[.,;:!?»”"]|$)'

const lie = either('mentira', 'un bulo', 'un invento', 'una? infundio', 'una patrana', '(?:un )?puro cuento')
const onlyTales = either(
  lie,
  '(?:una |pura )?fantasia',
  'puro invento',
  '(?:un |apenas un |puro |solo un )rumor',
)
const isNotSo = either(
  `(?:es|era|fue|resulto|resulta) (?:del todo |completamente |totalmente |absolutamente )?${either('fals[oa]', 'inexact[oa]', 'inciert[oa]', lie)}`,
  'no (?:es|era|fue) (?:cierto|verdad|exacto)',
)
const deny = either(
  'desmi(?:ente|enten|ntio|ntieron)',
  'nieg(?:a|an)',
  'nego',
  'negaron',
  'rechaz(?:a|o|aron)',
  'descart(?:a|o|aron)',
)
const account = '(?:tal|esa|dicha|esta) (?:afirmacion|version|noticia|informacion|cifra|especie)'
const spokenOf = 'de (?:l[oa]s )?(?:que|cuales)'

/** What was told, and behind it what calls it so. */
const spanish = [
  // "Que los muertos son nueve, como se oyó, es inexacto", "que hubo dos muertos lo desmintió la Policía".
  { text: `${opens}que ${told}(?<!no )(?=(?:, )?(?:${isNotSo} ?${ends}|lo ${deny} ))`, newly: true },
  // "Lo de los ocho quemados lo desmiente el alcalde", "sobre una fuga de seis: desmentida".
  { text: `${opens}lo de ${told}(?=(?:, )?(?:${isNotSo}|lo ${deny} |: desmentid))` },
  {
    text: `${opens}${either('sobre', 'en cuanto a', 'respecto a', 'respecto de', 'acerca de')} ${told}(?=: desmentid|, ${whole}dicen? que no ${ends})`,
  },
  // "Los cuatro fugados de Roble, un invento", "la versión de dos muertos, sin sustento".
  {
    text: `${opens}(?:l[oa]s|el|la) ${whole}(?=, (?:apenas |solo )?(?:${onlyTales}|un rumor|sin (?:sustento|fundamento)) (?:[.;!?]|$))`,
    bare: true,
  },
  // "los cien muertos que citó un canal son fantasía", "los ocho huidos no existen".
  {
    text: `l[oa]s ${whole}(?<!no )(?=(?:son|eran|fueron) ${onlyTales} ?${ends}|no exist(?:en|ieron) ${ends})`,
    own: true,
  },
  {
    text: `l[oa]s ${whole}${spokenOf} ${whole}(?=(?:, )?l[oa]s ${deny} |(?:son|fueron) desmentid[oa]s )`,
    own: true,
  },
  // "tres habrían fallecido; tal afirmación no corresponde a la verdad", "habló de 300; se desmiente".
  {
    text: `${opens}${told}(?=; (?:${account} (?:no (?:se )?(?:corresponde|responde|ajusta)|${isNotSo})|se desmiente ${ends}))`,
  },
]

const tale = either(
  '(?:a |an )?(?:pure |complete |total )?(?:invention|fiction|fabrication|fantasy|lie|hoax)',
  'invented',
  'imaginary',
  'made up',
  '(?:a |just a |only a |a mere )rumou?r',
)
const wrong = either('false', 'inaccurate', 'untrue', 'not true', 'a lie', 'unfounded', 'baseless')
const claim = '(?:that|this|the) (?:claim|statement|account|story|version|report)'
const english = [
  // "That nine people died, as was heard on the radio, is inaccurate".
  {
    text: `${opens}that ${told}(?<!not )(?=(?:, )?(?:is|was) (?:simply |completely |entirely )?${either(wrong, tale)} ?${ends})`,
    newly: true,
  },
  // "As for the three beheaded, the agency says no", "on an escape of seven: denied".
  {
    text: `${opens}${either('as for', 'on', 'about', 'regarding', 'concerning')} ${told}(?=: denied|, ${whole}(?:says?|said) (?:no|not so) ${ends})`,
  },
  {
    text: `${opens}(?:the|a|an) ${whole}(?=[,:] (?:just |only |merely )?(?:${tale}|baseless|unfounded) (?:[.;!?]|$))`,
    bare: true,
  },
  {
    text: `the ${whole}(?=(?:are|were) ${tale} ?${ends}|(?:do not|did not|never) exist(?:ed)? ${ends})`,
    own: true,
  },
  { text: `${opens}${told}(?:; ${claim} (?:is|was) (?:${wrong}|${tale}) ${ends})` },
]
type Form = { text: string; newly?: boolean; bare?: boolean; own?: boolean }
const compiled = (forms: readonly Form[]) =>
  forms.map(({ text, ...rest }) => ({ ...rest, form: new RegExp(`(?<= )${text}`) }))
const formsOf = { es: compiled(spanish), en: compiled(english) }

const isWithin = ({ noun }: Phrase, { first, last }: Range): boolean =>
  noun.first >= first && noun.last <= last

/** "Que los cinco muertos eran de una banda es falso": that there are so many is known. */
const isOfKnown = (view: SentenceView, range: Range): boolean =>
  view.counted.some(
    (phrase) => isWithin(phrase, range) && /^(?:definite|demonstrative)$/.test(phrase.noun.determiner ?? ''),
  )

const hasVerb = (view: SentenceView, { first, last }: Range): boolean =>
  view.chunks.some(
    (chunk) => isVerb(chunk) && chunk.form === 'finite' && chunk.first >= first && chunk.last <= last,
  )

/** The words of it that are not so. */
export function calledUnreal(view: SentenceView): Range | null {
  if (view.counted.length === 0 || !holds(view, signs)) return null
  const norms = normsOf(view)
  for (const { form, newly, bare, own } of formsOf[view.lexed.language === 'es' ? 'es' : 'en']) {
    const found = form.exec(norms)
    if (!found || found[0].trim() === '') continue
    const range = wordsAt(norms, found.index - 1, found[0])
    const counted = view.counted.find((phrase) => isWithin(phrase, range))
    // "Los reos que mataron a nueve no existen": another noun is called so.
    if (!counted || (own && counted.noun.first > range.first + 1)) continue
    if ((newly && isOfKnown(view, range)) || (bare && hasVerb(view, range))) continue
    return range
  }
  return null
}
