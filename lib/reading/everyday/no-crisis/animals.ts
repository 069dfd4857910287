import type { Candidate } from '@/lib/reading/candidate'
import { tellsOfLaw } from '@/lib/reading/everyday/no-captives/other-house'
import { isNoun, type NounPhrase } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import type { Token } from '@/lib/text/tokens'
import { holds, isSign, signLike } from '@/lib/text/word-signs'

/** "12 injured horses", "12 caballos heridos", "shot 21 wolves". */

const animal =
  /^(?:bulls?|snakes?|monkeys?|crocodiles?|toros?|serpientes?|monos?|cocodrilos?|horses?|cows?|cattle|sheep|goats?|pigs?|dogs?|cats?|wolves|wolf|bears?|sharks?|birds?|chickens?|hens?|animals?|whales?|dolphins?|turtles?|elephants?|rhinos?|condors?|deer|foxes|seals?|bees|caballos?|vacas?|reses|ganado|ovejas?|cabras?|cerdos?|perros?|gatos?|lobos?|osos?|tiburon(?:es)?|aves?|pajaros?|gallinas?|pollos?|animal(?:es)?|ballenas?|delfin(?:es)?|tortugas?|elefantes?|condor(?:es)?|venados?|abejas?|mascotas?|lions?|lioness(?:es)?|leopards?|jaguars?|pumas?|cougars?|gorillas?|chimpanzees?|tigers?|monkeys?|leon(?:es|as?)?|leopardos?|jaguar(?:es)?|gorilas?|chimpances?|tigres?|monos?)$/
const animals = signLike(animal)

/** "Three Tigers": in capitals within a sentence they are a band that calls itself so. */
const isAnimal = (token: Token, at: number): boolean => isSign(token, animals) && (!token.capital || at === 0)

const isNamedIn = ({ lexed }: SentenceView, from: number, to: number): boolean =>
  lexed.tokens.slice(from, to).some((token, at) => isAnimal(token, from + at))

/** "30 vidas de ganado", "12 bodies of horses": whose lives and bodies they are. */
const isOfTheirs = (view: SentenceView, { classes, last }: NounPhrase): boolean =>
  classes.some((name) => name === 'life' || name === 'dead') &&
  /^(?:de|of)$/.test(wordAt(view, last + 1)) &&
  isNamedIn(view, last + 2, last + 3)

/** Whom or what the verb is done to, or those counted. Who is attacked by dogs is another matter: no such attack is claimed either. */
export function isOfAnimals(view: SentenceView, { kind, phrase, verb }: Candidate): boolean {
  if (kind === 'other_count')
    return holds(view, animals) && view.lexed.tokens.some(isAnimal) && !tellsOfLaw(view)
  const noun = view.chunks[phrase ?? -1]
  if (isNoun(noun) && holds(view, animals))
    if (isNamedIn(view, noun.first, noun.last + 1) || isOfTheirs(view, noun)) return true
  return (
    kind === 'attack' &&
    verb !== null &&
    view.phrases.some(
      ({ noun: other, links }) => animal.test(other.head) && links.some((l) => l.verb === verb),
    )
  )
}
