import { firstSaid, says, toSayings } from '@/lib/text/sayings'
import { type Candidate, type KindRule, quantityOf } from '../candidate'
import type { Range } from '../grammar/chunk'
import { type SentenceView, verbsOf, wordAt } from '../grammar/sentence-view'
import type { NounClass } from '../lexicon/noun-classes'

const rumours = toSayings([
  'rumour',
  'rumours',
  'rumor',
  'rumors',
  'rumores',
  'unconfirmed',
  'sin confirmacion',
  'sin confirmar',
  'not been confirmed',
  'not confirmed',
  'extraoficial',
  'extraoficiales',
  'extraoficialmente',
  'no official information',
  'no official confirmation',
  'no official word',
  'trascendio',
  'unofficial',
  'not confirmed',
  'no han confirmado',
  'no ha confirmado',
  'no se ha confirmado',
  'no ha sido confirmado',
  'not been verified',
  'not be verified',
  'not be confirmed',
  'have not confirmed',
  'has not confirmed',
  'no confirmado',
  'no confirmada',
  'no confirmados',
  'no confirmadas',
  'unverified',
  'no verificado',
  'no verificada',
  'no verificados',
  'no verificadas',
  'sin verificar',
  'no hay confirmacion',
  'en redes se hablo de',
  'en redes sociales se hablo de',
  'redes sociales circulo',
  'redes sociales circularon',
  'redes circularon',
  'circularon mensajes',
  'circulaban mensajes',
  'circularon audios',
  'circula la version',
  'circulaba la version',
  'circulo la version',
  'would confirm',
  'no confirmation',
  'would not vouch',
  'no corroborada',
  'no corroborado',
  'lo corroboran',
  'that is false',
  'por las redes corrio',
  'de infundio',
  'would not confirm',
  'did not confirm',
  'declined to confirm',
  'no confirmo',
  'no quiso confirmar',
  'sin que se haya confirmado',
  'called it a lie',
  'nadie confirma',
  'nadie ha confirmado',
  'nadie avala',
  'messages on social',
  'posts on social',
  'videos on social',
  'claims on social',
  'circulating on social',
  'en las redes se',
  'por las redes corria',
  'por redes sociales circula',
  'circula en redes',
  'circulan en redes',
  'circulaban por whatsapp',
  'circularon versiones',
  'could not be independently',
  'no se pudo confirmar',
  'no pudo ser confirmado',
  'no pudo ser confirmada',
  'es mentira que',
  'nos dicen que',
  'nos dijeron que',
  'se rumorea',
  'es falso que',
  'es falso',
  'versiones de que',
  'circulan versiones',
  'circulaban versiones',
  'version era falsa',
  'version es falsa',
  'versiones son falsas',
  'versiones eran falsas',
  'noticia es falsa',
  'noticia era falsa',
  'de falsa',
  'de falsas',
  'de falsos',
  'de falso',
  'versiones no oficiales',
  'fuentes no oficiales',
  'version no oficial',
  'informacion no oficial',
  'no eran ciertos',
  'no eran ciertas',
  'no son ciertos',
  'no son ciertas',
  'no era cierto',
  'circula un video',
  'circulo un video',
  'circularon videos',
  'no se pudo verificar',
  'no ha podido verificar',
  'no ha podido cotejar',
  'no ha podido confirmar',
  'no pudo verificar',
  'nadie ha podido',
  'could not verify',
  'no ha ratificado',
  'no han ratificado',
  'no quiso ratificar',
  'evito confirmar',
  'evitaron confirmar',
  'it is believed',
  'no hay noticia de',
  'was false',
  'were false',
  'as false',
  'are false',
  'is false',
  'called false',
  'branded false',
  'has gone unconfirmed',
  'remain unconfirmed',
  'remains unconfirmed',
  'no es cierto que',
  'no es verdad que',
  'not true that',
  'it is false that',
  'false claims',
  'denied it',
  'denied this',
  'could not verify',
  'unable to verify',
  'yet to confirm',
  'yet to say so',
  'no ha ratificado',
  'no han ratificado',
  'evito confirmar',
  'evitaron confirmar',
  'no hay noticia de',
  'lo desmintio',
  'versiones en redes',
  'version en redes',
  'versiones segun las cuales',
  'version segun la cual',
  'versiones de familiares',
  'versiones que hablaban',
  'versiones que hablan',
  'mensajes que hablaban',
  'redes sociales se difundio',
  'redes se difundio',
  'difundio en redes',
  'difundieron en redes',
  'circulo en redes',
  'circularon en redes',
  'lo nego',
])

function wordsOf(view: SentenceView, text: string): Range | null {
  const words = text.split(' ')
  const at = view.lexed.tokens.findIndex((_, i) => words.every((word, k) => wordAt(view, i + k) === word))
  return at < 0 ? null : { first: at, last: at + words.length - 1 }
}

const fact = (evidence: Range): Candidate => ({
  kind: 'unconfirmed_report',
  quantity: null,
  unit: 'reports',
  evidence,
  anchor: evidence.first,
  phrase: null,
  verb: null,
  rank: 0,
  status: 'alleged',
})

/** "spoke of as many as 20", "se habló de tres". */
function isSpokenOf(view: SentenceView, index: number | null | undefined): boolean {
  const verb = index == null ? undefined : view.chunks[index]
  return verb?.kind === 'verb' && /^(?:speak|talk|tell|hablar)$/.test(verb.lemma)
}

const noPeople = new Set<NounClass>(['money', 'time', 'extent', 'weapon', 'thing', 'label'])

/** "That is false," he said; 3 were treated: what a semicolon parts from the rumour is none. */
const isParted = (view: SentenceView, a: Range, b: Range): boolean =>
  view.lexed.tokens
    .slice(Math.min(a.last, b.last), Math.max(a.first, b.first))
    .some(({ norm }) => norm === ';')

/** A rumoured figure: the sentence calls it unconfirmed and gives it in the conditional or outright. */
function rumouredFigure(view: SentenceView, rumour: Range): Candidate[] {
  const counted = view.phrases.filter(
    ({ noun, links, governor }) =>
      noun.count &&
      !noun.classes.some((name) => noPeople.has(name)) &&
      !isParted(view, noun, rumour) &&
      !noun.count.alone &&
      !noun.count.share &&
      !noun.classes.some((name) => /^(?:money|time|extent|thing|weapon|label)$/.test(name)) &&
      (links.length > 0 || isSpokenOf(view, governor?.verb)),
  )
  return counted.map(({ noun }) => ({
    ...fact({ first: noun.count?.first ?? 0, last: noun.count?.last ?? 0 }),
    quantity: quantityOf(noun),
    unit: 'people',
    anchor: noun.first,
  }))
}

/** "denied any part in it", "negó su participación". */
const ofDeed =
  /^(?:part|role|involvement|responsibility|participacion|responsabilidad|vinculo|autoria|implicacion)$/

const haber = toSayings(['haber'])

function denial(view: SentenceView): Candidate[] {
  const verb = verbsOf(view).find(
    ({ verb: v }) => v.senses.includes('deny') && !v.negated && v.form === 'finite' && !v.passive,
  )?.verb
  const own = verb && /^(?:deny|negar)$/.test(verb.lemma)
  const object =
    verb &&
    view.phrases.some(
      ({ noun }) =>
        noun.first > verb.last &&
        ((own && ofDeed.test(noun.head)) || noun.classes.some((name) => !/^(?:time|area|role)$/.test(name))),
    )
  const clause = verb && /^(?:that|que)$/.test(wordAt(view, verb.last + 1))
  // "dismissed the director" denies nothing.
  const dismissed =
    verb?.lemma === 'dismiss' &&
    !view.phrases.some(
      ({ noun }) =>
        noun.first > verb.last && /^(?:reports?|claims?|rumou?rs?|allegations?|accounts?)$/.test(noun.head),
    )
  return verb &&
    !dismissed &&
    (clause || object) &&
    (/deny|refute|negar|desmentir|dismiss/.test(verb.lemma) ||
      (verb.lemma === 'descartar' && says(view, haber)))
    ? [{ ...fact({ first: verb.first, last: verb.last }), status: 'denied', verb }]
    : []
}

export const unconfirmedReport: KindRule = {
  kind: 'unconfirmed_report',
  find(view) {
    const rumour = firstSaid(view, rumours)
    const evidence = rumour ? wordsOf(view, rumour) : null
    if (!evidence) return denial(view)
    const figures = /^(?:no hay noticia|.*(?:no ha|no han) ratificado)/.test(rumour ?? '')
      ? []
      : rumouredFigure(view, evidence)
    return figures.length > 0 ? figures : [fact(evidence)]
  },
}
