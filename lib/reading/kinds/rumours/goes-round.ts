import { either } from '@/lib/text/either'
import { normsOf } from '@/lib/text/sayings'
import { holds, signLike } from '@/lib/text/word-signs'
import type { Range } from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'

/** What goes from mouth to mouth and nobody answers for, where words may stand between: "circuló por X que", "corrió que". */

const signs = signLike(
  /^(?:circul|corri|corre$|corria|rumor|propal|difund|viraliz|dec|dij|dice|oy|habl|coment|cuchiche|especie|word|spread|talk|said|whisper|gossip|mouth)/,
)

/** Up to five words that end no clause. */
const some = '(?:[^ ,;:.«»"]+ ){0,5}?'
const wherever = either(
  '(?:por|en|desde) (?:la |el |los |las |una? |todo el |toda la )?(?:radios?|television|tele|emisoras?|x|twitter|facebook|whatsapp|tiktok|redes|calles?|mercado|barrio|pueblo|ciudad|plaza|puerto|chats?|pasillos|muelle)',
)
const goes = either('circulo', 'circulaba', 'circula', 'corrio', 'corria', 'corre')
const isSaid = either('dijo', 'decia', 'dice', 'oyo', 'oia', 'hablo', 'hablaba', 'comentaba', 'aseguraba')
const spanish = new RegExp(
  ` (?:${either(
    // "corrió hasta que": a person, who ran.
    `${goes} (?!(?:hasta|antes|despues|para|a|tras|sin|detras) )(?:[^ ,;:.«»"]+ ){0,4}?(?=que )`,
    `(?:se )?${either('propalo', 'propalaba', 'ha propalado', 'habia propalado')} (?=que )`,
    `se ${either('difundio', 'viralizo', 'ha difundido', 'ha viralizado', 'habia difundido', 'habia viralizado')} (?=que )`,
    `se ${either('rumoreo', 'rumoreaba', 'rumoro', 'rumoraba', 'ha rumoreado', 'habia rumoreado', 'cuchicheaba')} `,
    `${wherever} (?:[^ ,;:.]+ )?se ${isSaid} (?=que |de )`,
    `se ${isSaid} ${wherever} ${some}(?=que )`,
    'se decia (?=que )',
    // "«Murieron tres», corrió por radio".
    `[»"”] , ${goes} `,
  )})`,
)
const street =
  '(?:town|village|market|street|streets|radio|barrio|city|port|square|prison gates|neighbou?rhood|bars|buses)'
const english = new RegExp(
  ` (?:${either(
    // "sent word that", "gave his word that": somebody's, who answers for it.
    `(?<=[.,;:“"] |^ )word (?=that )`,
    `word (?:had |has |quickly |soon )?(?:spread|went round|went around|got round|got around|passed) ${some}(?=that )`,
    `(?:there is|there was|there 's|there has been) talk ${some}(?=of |that )`,
    `the talk (?:is|was) (?=of |that )`,
    `it (?:is|was|'s|has been) (?:being )?said ${either('in', 'on', 'around', 'across', 'all over')} (?:the |every )?${street} ${some}(?=that )`,
    `(?:people|everybody|everyone) (?:in|around) the ${street} (?:say|said|were saying) (?=that )`,
    `(?:was|is|were) (?:being )?whispered ${some}(?=that )`,
    `(?:spread|passed) from mouth to mouth ${some}(?=that )`,
  )})`,
)

/** The words that say that it goes round. */
export function goesRound(view: SentenceView): Range | null {
  if (!holds(view, signs)) return null
  const norms = normsOf(view)
  const found = (view.lexed.language === 'es' ? spanish : english).exec(norms)
  return found && wordsAt(norms, found.index, found[0])
}

/** The tokens of what was found at `index` of a sentence's folded words, a space before each. */
export function wordsAt(norms: string, index: number, text: string): Range {
  const first = norms.slice(1, index + 1).split(' ').length - 1
  return { first, last: first + text.trim().split(' ').length - 1 }
}
