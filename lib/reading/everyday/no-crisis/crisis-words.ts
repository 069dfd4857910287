import { keepBySentence } from '@/lib/reading/grammar/keep-by-sentence'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { everydayWords } from '@/lib/reading/lexicon/everyday-words'
import type { NounClass } from '@/lib/reading/lexicon/noun-classes'
import type { Sense } from '@/lib/reading/lexicon/verb-senses'
import { graveWords } from '@/lib/reading/whole-article/tells-of-crisis'
import { holds } from '@/lib/text/word-signs'

/** Whether a sentence tells of a crisis, by its words. */

const befalls: ReadonlySet<Sense> = new Set<Sense>(
  'kill die hurt seize hold free deploy detain recapture capture escape transfer riot attack shoot strike foil'.split(
    ' ',
  ) as Sense[],
)
const befell: ReadonlySet<NounClass> = new Set<NounClass>(
  'dead death life hurt hostage freed detainee arrest fugitive escape seizure release deployment operation violence strike toll police soldier gang'.split(
    ' ',
  ) as NounClass[],
)

/** Nothing befalls anybody in the sentence. */
export const isOfPeace = (view: SentenceView): boolean =>
  !view.verbs.some(
    ({ verb: { lemma, senses } }) => !/^particip/.test(lemma) && senses.some((sense) => befalls.has(sense)),
  ) && !view.phrases.some(({ noun }) => noun.classes.some((name) => befell.has(name)))

export const isGrave = keepBySentence(
  (view: SentenceView): boolean => graveWords(view).size > 0 || !isOfPeace(view),
)

/** Words that a rumour or a measure brings along tell nothing of what it is about. */
const isGraveBesides = keepBySentence((view: SentenceView): boolean =>
  [...graveWords(view)].some((stem) => !/^(?:emergenc|excepcion|curfew)/.test(stem)),
)

/** Told of sport, the screen, money or private life, and of nothing grave. */
export const isEveryday = (view: SentenceView): boolean => holds(view, everydayWords) && !isGraveBesides(view)
