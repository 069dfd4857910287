import { either } from '@/lib/text/either'
import { normsOf } from '@/lib/text/sayings'
import { holds, signLike } from '@/lib/text/word-signs'
import type { Range } from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'
import { not } from '../../lexicon/disowning'

/** What goes from mouth to mouth and nobody answers for, where words may stand between: "circuló por X que", "corrió que". */

const signs = signLike(
  /^(?:circul|corri|corre$|corria|rumor|propal|difund|viraliz|dec|dij|dice|oy|habl|coment|cuchiche|especie|word|spread|talk|said|whisper|gossip|mouth|cuenta|eco|cito|divulg|publicado|spoke)/,
)

/** Up to five words that end no clause. */
const some = '(?:[^ ,;:.«»"]+ ){0,5}?'
const wherever = either(
  '(?:por|en|desde) (?:la |el |los |las |una? |todo el |toda la )?(?:radios?|television|tele|emisoras?|x|twitter|facebook|whatsapp|tiktok|redes|calles?|mercado|barrio|pueblo|ciudad|plaza|puerto|chats?|pasillos|muelle)',
)
const goes = either('circulo', 'circulaba', 'circula', 'corrio', 'corria', 'corre')
const isSaid = either('dijo', 'decia', 'dice', 'oyo', 'oia', 'hablo', 'hablaba', 'comentaba', 'aseguraba')
/** "el comunicado que difundió la prensa" tells none of them. */
const harmed =
  '(?<= (?:muert|fallecid|victim|cadaver|cuerpo|herid|lesionad|fugad|huid|rehen|desaparecid|degollad|ejecutad)[aeos]{1,2}(?: [^ ,;:.]+){0,4} )'
const outlet =
  '(?:(?:una?|unas|unos|algun[oa]s|vari[oa]s|otr[oa]s?|la|las|los|el) ){0,2}(?:diarios?|periodicos?|canal(?:es)?|radios?|emisoras?|televisora|portal(?:es)?|cuentas?|redes|noticieros?|revista|prensa|cadenas?|audios?|vecinos|familiares|cnn)'
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
    // "los cinco muertos de que hablaba un diario", "los heridos que circularon por X".
    `${harmed}de (?:l[oa]s )?(?:que|cuales) (?:hablaron|hablo|hablaba|hablaban|habla|hablan|informo|informaron|(?:dio|dieron) cuenta|se (?:hizo|hicieron) eco) ${outlet}`,
    `${harmed}de (?:l[oa]s )?(?:que|cuales) se hablaba `,
    `${harmed}que (?:cito|difundio|divulgo|circulo|circularon|circulaban) (?:${outlet}|${wherever})`,
    // "lo publicado por un portal sobre".
    `lo (?:publicado|difundido|divulgado) (?:por|en) (?=(?:una?|algun[oa]s?|vari[oa]s|l[oa]s?|el|redes|medios) )`,
    // "«Murieron tres», corrió por radio".
    `[»"”] , ${goes} `,
  )})`,
)
const street =
  '(?:town|village|market|street|streets|radio|barrio|city|port|square|prison gates|neighbou?rhood|bars|buses)'
const paper =
  '(?:radios?|stations?|newspapers?|papers?|channels?|tabloids?|accounts?|broadcasters?|portals?|neighbou?rs|relatives)'
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
    // "the four wounded spoken of on television", "the five dead of whom a station spoke".
    'spoken of (?:on|in|by|at) ',
    `of (?:whom|which) (?:an?|some|several|the) (?:\\S+ )?${paper} (?:had )?(?:spoke|spoken|told|talked) `,
    `(?:an?|some|several) (?:\\S+ )?${paper} (?:had )?(?:spoke|spoken) of `,
    `(?:spread|passed) from mouth to mouth ${some}(?=that )`,
  )})`,
)

/** The words that say that it goes round. */
export function goesRound(view: SentenceView): Range | null {
  if (!holds(view, signs)) return null
  const norms = normsOf(view)
  const found = (view.lexed.language === 'es' ? spanish : english).exec(norms)
  // "the four bodies of which a paper spoke have been found": it was so.
  return found && !isBorneOut(view) ? wordsAt(norms, found.index, found[0]) : null
}

const bearsOut =
  /^(?:confirm|hall(?:o|aron|ad)|encontr(?:o|aron|ad)|identific|entierr|enterr|found$|buried$|identified$|proved$|cierto$|true$)/
const isBorneOut = ({ lexed }: SentenceView): boolean =>
  lexed.tokens.some(
    ({ norm }, at) =>
      bearsOut.test(norm) &&
      !lexed.tokens.slice(Math.max(0, at - 3), at).some((before) => not.test(before.norm)),
  )

/** The tokens of what was found at `index` of a sentence's folded words, a space before each. */
export function wordsAt(norms: string, index: number, text: string): Range {
  const first = norms.slice(1, index + 1).split(' ').length - 1
  return { first, last: first + text.trim().split(' ').length - 1 }
}
