import type { Candidate } from '@/lib/reading/candidate'
import { isNoun, type NounPhrase, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { bombs, hospitals } from '@/lib/reading/lexicon/alternatives'
import { buses, cars } from '@/lib/reading/lexicon/vehicles'
import { homes, hospitality, posts, shops, works, worship } from '@/lib/reading/lexicon/venues'
import { normsOf } from '@/lib/text/sayings'
import { wordLike } from '@/lib/text/word-set'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** Attacks that critics, viruses and hearts make. */

const politicians =
  'opposition|opponents?|senators?|deput(?:y|ies)|lawmakers?|legislators?|' +
  'oposicion|opositores|senador(?:es|as?)?|diputad[oa]s?|asambleistas?|legislador(?:es|as?)?|congresistas?|concejal(?:es)?'
const writers =
  'critics?|columnists?|commentators?|editorials?|newspapers?|press|criticos?|columnistas?|comentaristas?|editorial(?:es)?|prensa'

const attackers = wordLike(
  ...[politicians, writers],
  'row controversy scandal team comedy show shows album hunters? hackers? virus viruses',
  'disease pests? locusts? rust frost sharks? dogs? bears? storms? lightning volcano(?:es)? fireworks?',
  'prices? sales shares demand',
  'polemica escandalo equipo disco enfermedad(?:es)? plagas? langostas? roya heladas?',
  'tormentas? rayos? volcan(?:es)? fuegos precios ventas',
  'rain rains rainwater snow hail mud water agua aguas lluvias? aguaceros? lodo nieve granizo riadas? litros metros cubicos milimetros',
)
const targets = wordLike(
  'plan plans? handling management record budget decision polic(?:y|ies) reforms? bill law proposals?',
  'idea economy currency computers? systems? websites? networks? servers? satellites? crops?',
  'credibility reputation speech',
  'planes gestion manejo presupuesto politicas? reformas? ley propuestas? economia moneda computadoras?',
  'ordenadores sistemas? redes servidores satelites? cultivos? reputacion honra credibilidad discurso',
  'corazon',
)
const ailing = signOfWords(
  'heart panic asthma cyber cyberattack cyberattacks verbal informatico informaticos cibernetico ciberneticos corazon cardiacos cardiaco panico asma ciberataque ciberataques verbales',
)
const thrown =
  /^(?:frames|images|imagenes|proposals?|plans?|bills?|ideas?|amendments?|throws?|photos?|pictures?|films?|scenes?|scene|portraits?|retratos?|fotos?|videos?|movies?|footage|pounds|metres|meters)$/

const bands = /^(?:bands?|bandas?)$/
const onStage = signOfWords(
  'album albums song songs chart charts piece stage rock jazz punk brass guitar guitars music musical disco discos ' +
    'cancion canciones escenario pieza guitarra guitarras musica musical musicales',
)

const colours = signOfWords('color colour colors colours')
const armed = signOfWords(
  'rebel rebels gunmen armed gang guns rifles fire shots knives grenade killed killing wounded injured armada armados armadas criminal ' +
    'delictiva balazos tiros fuego disparos fusiles cuchillos machetes granada mato hirio matando hiriendo muertos heridos',
)

/** A band of musicians; "la banda atacó el hospital" tells of a gang. */
const isOfMusic = (view: SentenceView, who: NounPhrase): boolean =>
  bands.test(who.head) && holds(view, onStage) && !holds(view, armed)

/** "launched three attacks on the budget", "300 heart attacks". */
function isNounOfWords(view: SentenceView, at: number): boolean {
  const noun = view.chunks[at]
  if (!isNoun(noun)) return false
  const words = view.lexed.tokens.slice(noun.first, noun.last + 3).map(({ norm }) => norm)
  if (words.some((word) => ailing.words.has(word))) return true
  const [on, what] = view.chunks.slice(at + 1, at + 3)
  if (on?.kind !== 'preposition' || !isNoun(what) || !attack.test(noun.head)) return false
  const where = view.lexed.tokens.slice(what.first, what.last + 2)
  return (
    (/^(?:on|against|al?|contra)$/.test(on.word) && targets.test(what.head)) ||
    (/^(?:on|en)$/.test(on.word) && where.some(({ norm }) => networks.test(norm))) ||
    (/^(?:by|from|de|del|por)$/.test(on.word) && speakers.test(what.head))
  )
}
const attack = /^(?:attack|assault|ataque|asalto)s?$/
/** "attacks on social media", "ataques en las redes". */
const networks = /^(?:social|media|twitter|facebook|x|redes|internet)$/

/** "La mina se explota desde hace 40 años", "explotan a 300 obreros": worked, not blown up. */
const isExploited = (view: SentenceView, { lemma, first, last }: VerbGroup): boolean =>
  lemma === 'explotar' &&
  wordAt(view, first - 1) === 'se' &&
  ![1, 2, 3].some((step) => explosives.test(wordAt(view, last + step)))
const explosives = wordLike(bombs)

/** Who attacks with words, as far as the verb is one of attack: "a riot that the president blamed on gangs" tells of the riot. */
const officials =
  /^(?:president|minister|mayor|candidate|presidente|presidenta|ministr[oa]|alcalde|alcaldesa|candidat[oa]|diario|periodico)$/
const politician = wordLike(politicians)
const sites = wordLike(
  ...[homes, hospitals, worship, hospitality, shops, posts, works, cars, buses],
  // A university is attacked in words more often than not.
  'schools? escuelas? offices? buildings? convoys? positions? villages? sedes? edificios? posicion(?:es)? aldeas?',
)

/** "Opponents attacked the police station": a house is attacked with more than words. */
const isSite = (view: SentenceView, what: Phrase | undefined): boolean =>
  what !== undefined &&
  (sites.test(what.noun.head) ||
    sites.test(lastWord(view, what.noun)) ||
    what.noun.classes.includes('prison'))

/** "came under fire from gunmen": whoever is named before it suffers it. */
const isUnder = (view: SentenceView, { last }: VerbGroup): boolean => wordAt(view, last - 1) === 'under'

/** Who shoots means no words. */
const gunmen =
  /^(?:gunm[ae]n|gangs?|sicari|pistoler|pandill|banda|atacante|attacker|hitm[ae]n|desconocid|sujeto|encapuchad|(?:hombre|m[ae]n)s?$)/

const blows = signOfWords('pedradas piedras tiros balazos golpes palos machetes stones rocks bricks fists')

/** By whom it was done: "attacked by critics", "came under fire from 40 lawmakers", "atacado por la oposición". */
function isByWords(view: SentenceView, { last, passive, lemma }: VerbGroup): boolean {
  const underFire = wordAt(view, last) === 'fire' && wordAt(view, last - 1) === 'under'
  if (!(passive || underFire) || lemma === 'explode' || holds(view, blows)) return false
  const [link, who] = view.chunks.filter(({ first }) => first > last).slice(0, 2)
  if (link?.kind !== 'preposition' || !/^(?:by|from|por)$/.test(link.word) || !isNoun(who)) return false
  if (speakers.test(who.head)) return true
  if (gunmen.test(who.head)) return false
  // "attacked by rivals over a plan".
  const [over, what] = view.chunks.filter(({ first }) => first > who.last).slice(0, 2)
  return (
    over?.kind === 'preposition' &&
    /^(?:over|for|por)$/.test(over.word) &&
    isNoun(what) &&
    targets.test(what.head)
  )
}
const speakers = wordLike(
  ...[politicians, writers],
  'economists? environmentalists? campaigners? economistas? ecologistas?',
)

/** "attacked her over her handling of the flood", "atacó al alcalde por su gestión": for what nobody takes up arms. */
function isOverPolicy(view: SentenceView, { lemma, last, passive }: VerbGroup): boolean {
  if (!/^(?:attack|atacar)$/.test(lemma) || passive || holds(view, blows) || holds(view, armed)) return false
  const rest = view.lexed.tokens.slice(last + 1, last + 10).map(({ norm }) => norm)
  const stop = rest.findIndex((word) => /^[,.;:]$/.test(word))
  return (stop < 0 ? rest : rest.slice(0, stop)).some(
    (word, at, all) =>
      targets.test(word) &&
      all.slice(Math.max(1, at - 3), at).some((before) => /^(?:over|for|por|about)$/.test(before)),
  )
}

/** Capitals at the head of a sentence make a name of any noun. */
const lastWord = (view: SentenceView, { last }: { last: number }): string => wordAt(view, last)

const themeOf = (view: SentenceView, verb: VerbGroup): Phrase | undefined =>
  view.phrases.find(({ links }) => links.some((l) => l.verb === verb && l.role === 'theme'))

export function isWordy(view: SentenceView, { phrase, verb, evidence }: Candidate): boolean {
  if (phrase !== null && isNounOfWords(view, phrase)) return true
  if (
    phrase !== null &&
    holds(view, colours) &&
    / (?:riot|blaze|explosion) of colou?rs? /.test(normsOf(view))
  )
    return true
  if (!verb) return false
  if (isExploited(view, verb)) return true
  const at = view.chunks.indexOf(verb)
  if (verb.lemma === 'storm' && at === 0) return true
  // "30 millones de metros cúbicos cayeron sobre la ciudad".
  if (/^ca(?:e|yo|yeron)$/.test(wordAt(view, verb.first)) && attackers.test(wordAt(view, verb.first - 1)))
    return true
  if (isByWords(view, verb)) return !isSite(view, themeOf(view, verb))
  const who = (verb.passive && verb.form === 'finite') || isUnder(view, verb) ? null : subjectOf(view, verb)
  if (who && isOfMusic(view, who)) return true
  const what = themeOf(view, verb)
  if (isOverPolicy(view, verb)) return !isSite(view, what)
  if (
    who &&
    (attackers.test(who.head) ||
      attackers.test(lastWord(view, who)) ||
      (officials.test(who.head) && verb.senses.includes('attack')))
  )
    return !((politician.test(who.head) || officials.test(who.head)) && isSite(view, what))
  if (what && (targets.test(what.noun.head) || thrown.test(what.noun.head))) return true
  const next = view.chunks[at + 2]
  const down = /^shot|shoot/.test(wordAt(view, evidence.first)) && wordAt(view, evidence.last + 1) === 'down'
  return down && isNoun(next) && thrown.test(next.head)
}
