import { wordLike } from '@/lib/text/word-set'

/** Folded words for what people do about what has happened, often far from where it did. */

const mourns =
  'mourn(?:s|ed|ing|ers?)? grie(?:f|v(?:e|es|ed|ing)) lament(?:s|ed|ing)? remember(?:s|ed|ing)? commemorat(?:e|es|ed|ing) ' +
  'honou?r(?:s|ed|ing)? pray(?:s|ed|ing|ers?)? condolences? tributes? vigils? mass(?:es)? funerals? memorials? processions? ceremon(?:y|ies) candles? ' +
  'lament(?:a|o|an|aron|ar|aba|aban|ando) llor(?:a|o|an|aron|ar|ando) record(?:aron|ar|aban|ando) conmemor(?:a|o|an|aron|ar|ando) ' +
  'homenajes? honr(?:a|o|an|aron|ar) or(?:aron|aban|aciones) rez(?:a|o|an|aron|aban|ar|ando) vel(?:aron|aban) condolencias? vigilias? misas? velas funerales ceremonias? procesion(?:es)? luto duelo'

const protests =
  'protest(?:s|ed|ing)? march(?:es|ed|ing)? rall(?:y|ies|ied|ying) demonstrat(?:e|es|ed|ing|ions?) condemn(?:s|ed|ing)? ' +
  'deplor(?:e|es|ed|ing) decr(?:y|ies|ied) denounc(?:e|es|ed|ing) justice outrag(?:e|ed) anger fury ' +
  'protest(?:a|o|an|as|aron|ar|aban|ando) march(?:a|o|an|as|aron|ar|aban|ando) ' +
  'manifest(?:aron|acion|aciones) plantones planton conden(?:a|o|an|aron|ar|ando) ' +
  'repudi(?:a|o|an|aron|ar|ando) justicia indignacion'

const asks =
  'demand(?:s|ed|ing)? urg(?:e|es|ed|ing) pid(?:e|io|en|ieron|iendo) pedir exig(?:e|io|en|ieron|ir|ian|iendo) reclam(?:a|o|an|aron|ar|aban|ando)'

const judges =
  'investigat(?:e|es|ed|ing|ions?) prob(?:e|es|ed|ing) inquir(?:y|ies) convict(?:s|ed|ing)? sentenc(?:e|es|ed|ing) indict(?:s|ed|ing)? trials? ' +
  'debat(?:e|es|ed|ing) discuss(?:es|ed|ing)? ' +
  'investig(?:a|o|an|aron|ar|aba|aban|ando) investigacion(?:es)? indag(?:a|o|an|aron|ar) juzg(?:a|o|an|aron|ar) juicios? sentenci(?:a|o|aron|ar) ' +
  'debat(?:e|io|en|ieron|ir)'

/** To mourn and to protest: the verb, or the noun of what is held. */
export const publicReactions = wordLike(mourns, protests)
/** The same, and to ask for answers and to judge, which is done of those held or arrested wherever they are. */
export const reactions = wordLike(mourns, protests, asks, judges)
