import type { VerbGroup } from '@/lib/reading/grammar/chunk'
import { complementOf } from '@/lib/reading/grammar/links/links'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { says, toSayings } from '@/lib/text/sayings'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** Outlaws who are "neutralised": some forces say it of those whom they took alive as well. Where shots are told of, it means their death. */

export const isGunman = (head: string): boolean =>
  /^(?:gunm[ae]n|terrorist|rebel|guerrill|militant|insurgent|jihadist|pistoler|sicari|pandiller|yihadist|insurgente|bandid|bandit)/.test(
    head,
  )

const outlaws =
  /^(?:hoodlum|kidnapper|criminal|robber|assailant|attacker|delincuente|secuestrador|asaltante|atacante)/
const neutralises = /^neutrali[sz](?:e|ar)$/
const shots = signOfWords(
  'gunfire crossfire firefight gunfight gunbattle shootout airstrike airstrikes bullet bullets tiroteo tiroteos balacera bombardeo bombardeos',
)
const fights = toSayings([
  'gun duel',
  'gun battle',
  'exchange of fire',
  'fuego cruzado',
  'intercambio de disparos',
])

const takenAlive = signOfWords(
  'surrender surrendered surrendering gas taser tasers disarmed handcuffed alive rindieron rindio entregaron gases lacrimogeno lacrimogenos desarmados esposados',
)

/** "three of the hoodlums". */
const namedBy = ({ chunks }: SentenceView, { bare, noun, index }: Phrase): string =>
  (bare ? complementOf(chunks, index)?.head : noun.head) ?? ''

export function isNeutralised(view: SentenceView, phrase: Phrase, { lemma, negated }: VerbGroup): boolean {
  if (!neutralises.test(lemma) || negated) return false
  const head = namedBy(view, phrase)
  if (holds(view, takenAlive)) return false
  return (isGunman(head) || outlaws.test(head)) && (holds(view, shots) || says(view, fights))
}
