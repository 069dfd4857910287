import { normsOf } from '@/lib/text/sayings'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Candidate } from '../candidate'
import { isNoun, type NounPhrase, type VerbGroup } from '../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../grammar/sentence-view'
import { subjectOf } from '../grammar/subject'

/** Attacks that critics, viruses and hearts make. */

const attackers =
  /^(?:comedy|show|shows|album|prices?|sales|shares|demand|fireworks?|locusts?|rust|frost|lightning|rayos?|roya|langostas?|heladas?|disco|fuegos|precios|ventas|critics?|hunters?|sharks?|dogs?|bears?|opposition|opponents?|senators?|deput(?:y|ies)|lawmakers?|columnists?|editorials?|newspapers?|virus|viruses|disease|pests?|storms?|hackers?|criticos?|oposicion|opositores|senador(?:es)?|diputad[oa]s?|asambleistas?|columnistas?|editorial(?:es)?|virus|enfermedad(?:es)?|plagas?|tormentas?)$/
const targets =
  /^(?:budget|decision|polic(?:y|ies)|plans?|reforms?|bill|law|proposals?|economy|currency|computers?|systems?|websites?|networks?|servers?|satellites?|crops?|credibility|reputation|idea|speech|presupuesto|decision|politicas?|planes|reformas?|ley|propuestas?|economia|moneda|computadoras?|ordenadores|sistemas?|redes|servidores|satelites?|cultivos?|reputacion|honra|credibilidad|discurso|corazon)$/
const ailing = signOfWords(
  'heart panic asthma cyber cyberattack cyberattacks verbal corazon cardiacos cardiaco panico asma ciberataque ciberataques verbales',
)
const thrown =
  /^(?:proposals?|plans?|bills?|ideas?|amendments?|throws?|photos?|pictures?|films?|scenes?|scene|portraits?|retratos?|fotos?|videos?|movies?|footage|pounds|metres|meters)$/

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
  return (
    on?.kind === 'preposition' &&
    /^(?:on|against|al?|contra)$/.test(on.word) &&
    isNoun(what) &&
    targets.test(what.head)
  )
}

/** "La mina se explota desde hace 40 años", "explotan a 300 obreros": worked, not blown up. */
const isExploited = (view: SentenceView, { lemma, first }: VerbGroup): boolean =>
  lemma === 'explotar' && wordAt(view, first - 1) === 'se'

const politicians =
  /^(?:opposition|opponents?|senators?|deput(?:y|ies)|lawmakers?|oposicion|opositores|senador(?:es)?|diputad[oa]s?|asambleistas?)$/
const sites =
  /^(?:station|headquarters|office|building|house|home|barracks|checkpoint|convoy|bus|truck|hospital|school|church|market|comisaria|cuartel|sede|edificio|casa|vivienda|cuartel|reten|convoy|autobus|camion|hospital|escuela|iglesia|mercado)s?$/

/** "Opponents attacked the police station": a house is attacked with more than words. */
const isSite = (view: SentenceView, what: Phrase | undefined): boolean =>
  what !== undefined &&
  (sites.test(what.noun.head) ||
    sites.test(lastWord(view, what.noun)) ||
    what.noun.classes.includes('prison'))

/** Capitals at the head of a sentence make a name of any noun. */
const lastWord = (view: SentenceView, { last }: { last: number }): string => wordAt(view, last)

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
  const who = verb.passive && verb.form === 'finite' ? null : subjectOf(view, verb)
  if (who && isOfMusic(view, who)) return true
  const what = view.phrases.find(({ links }) => links.some((l) => l.verb === verb && l.role === 'theme'))
  if (who && (attackers.test(who.head) || attackers.test(lastWord(view, who))))
    return !(politicians.test(who.head) && isSite(view, what))
  if (what && (targets.test(what.noun.head) || thrown.test(what.noun.head))) return true
  const next = view.chunks[at + 2]
  const down = /^shot|shoot/.test(wordAt(view, evidence.first)) && wordAt(view, evidence.last + 1) === 'down'
  return down && isNoun(next) && thrown.test(next.head)
}
