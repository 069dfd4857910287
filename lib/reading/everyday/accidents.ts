import { holds, signLike, signOfWords } from '@/lib/text/word-signs'
import type { Candidate } from '../candidate'
import { type SentenceView, wordAt } from '../grammar/sentence-view'

/** What blows up of itself: gas, boilers, fireworks. Nobody attacks with it. */

const explodes = /^(?:explo|blast|blew|estall|deton)/
const machines = signOfWords(
  'boiler boilers transformer transformers fireworks liftoff oven stove gas ' +
    'caldera calderas transformador transformadores pirotecnia pirotecnicos despegue horno cocina calefon oxigeno',
)
const armed = signLike(
  /^(?:bomb.*|devices?|grenades?|attack.*|gang.*|gunmen|rebels?|militants?|terror.*|car|dynamite|explosives?|artefactos?|explosivos?|granadas?|atentados?|ataques?|bandas?|dinamita|coche|extors.*|extort.*|amotinad.*|inmates?|prison|jail|carcel|penal|reos|presos|reclusos|internos|riot|motin)$/,
)

/** Gas: "a gas explosion", "explosión de gas", "a gas leak"; not a gas station. */
const isGas = (view: SentenceView, at: number): boolean =>
  wordAt(view, at) !== 'gas' ||
  /^(?:explosion|explosions|blast|leak|cylinder|pipe|pipeline|tank|main|canister)$/.test(
    wordAt(view, at + 1),
  ) ||
  /^(?:explosion|cilindro|tanque|tuberia|fuga|bombona|garrafa|escape)$/.test(wordAt(view, at - 2))

export function isAccident(view: SentenceView, { evidence }: Candidate): boolean {
  if (!holds(view, machines) || holds(view, armed)) return false
  const tells = [evidence.first, evidence.last].some((at) => explodes.test(wordAt(view, at)))
  return tells && view.lexed.tokens.some(({ norm }, at) => machines.words.has(norm) && isGas(view, at))
}
