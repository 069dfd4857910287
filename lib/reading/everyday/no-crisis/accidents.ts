import type { Candidate } from '@/lib/reading/candidate'
import { isNoun, type NounPhrase, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { vehicles } from '@/lib/reading/lexicon/vehicles'
import { wordLike } from '@/lib/text/word-set'
import { holds, signLike, signOfWords } from '@/lib/text/word-signs'

/** What blows up of itself (gas, boilers, fireworks) and what crashes on the road. Nobody attacks with it. */

const explodes = /^(?:explo|blast|blew|estall|deton)/
const machines = signOfWords(
  'boiler boilers transformer transformers fireworks liftoff oven stove gas ' +
    'caldera calderas transformador transformadores pirotecnia pirotecnicos despegue horno cocina calefon oxigeno ' +
    // Where things blow up of themselves, unless the sentence tells of arms.
    'factory plant refinery mill foundry smelter distillery polvorin refineria fabrica fundicion destileria',
)
const works =
  /^(?:factory|plant|refinery|mill|foundry|smelter|distillery|polvorin|refineria|fabrica|fundicion|destileria)$/
const armed = signLike(
  wordLike(
    'thrown threw hurled planted fired shots? devices? grenades? attack.* gang.* gunmen rebels?',
    'missiles? shelling shelled airstrikes? strikes? drones? claimed misil(?:es)? dron(?:es)? reivindic.*',
    'militants? terror.* car dynamite explosives? inmates? prison jail riot',
    'armad[oa]s? lanzad[oa]s? lanzaron arrojad[oa]s? arrojaron colocad[oa]s? colocaron cuartel upc',
    'sabot.* disparos? sujetos bomb.* artefactos? explosivos? granadas? atentados? ataques? bandas?',
    'dinamita coche extors.* extort.* amotinad.* carcel penal reos presos reclusos internos motin',
  ),
)

/** "A factory explosion", "una explosión en una fábrica". */
function isExplosionAt(view: SentenceView, at: number): boolean {
  if (/^(?:explosions?|blasts?)$/.test(wordAt(view, at + 1))) return true
  const before = [4, 3, 2].map((step) => wordAt(view, at - step))
  const led = /^(?:at|in|inside|en|de)$/
  return before.some(
    (word, i) =>
      /^(?:explosion|blast|estallido)$/.test(word) && led.test(before[i + 1] ?? wordAt(view, at - 1)),
  )
}

/** Gas: "a gas explosion", "explosión de gas", "a gas leak"; not a gas station. */
const isGas = (view: SentenceView, at: number): boolean =>
  (wordAt(view, at) !== 'gas' && (!works.test(wordAt(view, at)) || isExplosionAt(view, at))) ||
  /^(?:explosion|explosions|blast|leak|cylinder|pipe|pipeline|tank|main|canister)$/.test(
    wordAt(view, at + 1),
  ) ||
  /^(?:explosion|cilindro|tanque|tuberia|fuga|bombona|garrafa|escape)$/.test(wordAt(view, at - 2))

/** "Saboteurs blew up a pipeline", "Sujetos hicieron estallar un transformador": somebody did it. */
const isDoneBySomebody = (view: SentenceView, verb: VerbGroup | null): boolean => {
  if (verb?.form !== 'finite' || verb.passive) return false
  if (/^deton/.test(verb.lemma) && isNoun(view.chunks[view.chunks.indexOf(verb) + 1])) return true
  const who = subjectOf(view, verb)
  return who !== null && (who.classes.some((name) => people.has(name)) || doers.test(who.head))
}
const doers =
  /^(?:saboteurs?|vandals?|strangers?|attackers?|desconocid[oa]s?|sujetos?|encapuchad[oa]s?|vandalos?|saboteador(?:es)?)$/

const onTheRoad = signLike(wordLike(vehicles, 'trailer vehicular frontal multiple'))
const fighters = signOfWords(
  'banda bandas pandilla pandillas pandilleros manifestantes policias militares reos presos internos reclusos hinchas armados armado disparos balas ' +
    'balazos guerrilla guerrilleros grupos disidencias disidentes carteles soldados fuerzas tropas bandos facciones vecinos comuneros armada indigenas campesinos',
)
const riots = signOfWords(
  'pabellon pabellones tiros carcel carceles penal penales penitenciaria manifestacion manifestaciones marcha protesta protestas paro enfrentamiento',
)
const burnt = signOfWords(
  'quemado quemados incendiado incendiados incinerado incinerados calcinado calcinados',
)

const isOneCrash = (view: SentenceView, { determiner, plural, last }: NounPhrase): boolean =>
  determiner === 'indefinite' && !plural && /^(?:en|cerca|ocurrido)$/.test(wordAt(view, last + 1))

/** "Un choque de camiones", "el choque entre un bus y un taxi": on the road; not "el choque dejó dos carros quemados". */
const isCrash = (view: SentenceView, phrase: number): boolean => {
  const noun = view.chunks[phrase]
  return (
    isNoun(noun) &&
    /^choques?$/.test(noun.head) &&
    // "Un choque en X dejó 12 muertos": where nobody clashes with anybody, it is on the road.
    (holds(view, onTheRoad) || isOneCrash(view, noun)) &&
    ![fighters, riots, burnt].some((signs) => holds(view, signs))
  )
}

export function isAccident(view: SentenceView, { evidence, phrase, verb }: Candidate): boolean {
  if (phrase !== null && isCrash(view, phrase)) return true
  if (!holds(view, machines) || holds(view, armed) || isDoneBySomebody(view, verb)) return false
  const tells = [evidence.first, evidence.last].some((at) => explodes.test(wordAt(view, at)))
  return tells && view.lexed.tokens.some(({ norm }, at) => machines.words.has(norm) && isGas(view, at))
}
