import type { NounPhrase } from '@/lib/reading/grammar/chunk'
import { type Lexed, normAt } from '@/lib/reading/grammar/lexing/lexer'
import { floods, storms } from '@/lib/text/hazards'
import { wordLike, wordSet } from '@/lib/text/word-set'

/** "dos presas se rompieron sobre la ciudad": what holds back water, and no women in prison. */

const presas = wordSet('presa presas')

const givesWay =
  /^(?:romp|revent|ced(?:io|ieron|ian)$|colaps|derrumb|desbord|agriet|embals|construid|construy|aliviader|contenia)/
const water = wordLike(
  ...[floods, storms],
  'aguas? rios? lluvias? embalses? cauces? cubicos hidr\\w+ desbord\\w+ ingenieros?',
)
const ofPrison =
  /^(?:carcel|carceles|prision|prisiones|penal|penales|penitenciar\w+|reclus\w+|celdas?|pabellon|pabellones|motin|intern[oa]s?|presos|rea|reas|condenad[oa]s|custodi\w+)$/
const suffers =
  /^(?:mur\w+|fallec\w+|heridas?|muertas?|resultaron|fueron|mataron|asesinad[oa]s?|escap\w+|fug\w+|huyeron|liberad[oa]s)$/

/** Is the noun a dam: does it give way as one, or does the sentence tell of water and of no prison? */
export function isDam(lexed: Lexed, { head, last }: NounPhrase): boolean {
  if (lexed.language !== 'es' || !presas.has(head)) return false
  const behind = [1, 2, 3, 4].map((step) => normAt(lexed, last + step))
  if (behind.some((word) => suffers.test(word)) || lexed.tokens.some(({ norm }) => ofPrison.test(norm)))
    return false
  return behind.some((word) => givesWay.test(word)) || lexed.tokens.some(({ norm }) => water.test(norm))
}
