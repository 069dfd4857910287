import { isNoun, isPrison, type NounPhrase, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { ringleaders } from '@/lib/reading/lexicon/alternatives'
import { forces, type NounClass, people } from '@/lib/reading/lexicon/noun-classes'
import type { Sense } from '@/lib/reading/lexicon/verb-senses'
import { areBroughtOut } from './brought-out'
import { isBesideFighters, losable } from './losses'
import type { Meaning } from './meaning'
import { isGunman, isNeutralised } from './neutralised'

/** In what sense a verb is said of this very phrase: riots that break out begin, people who do so escape. */

export const handsOver: ReadonlySet<string> = new Set([
  'entregar',
  'devolver',
  'canjear',
  'intercambiar',
  // Verbs that no list knows keep their endings.
  'swapp',
  'exchang',
])
/** What inmates do to guards. */
const ties = new Set(['someter', 'encerrar', 'amarrar', 'maniatar', 'reducir'])
export const vanishes = new Set(['vanish', 'disappear', 'esfumar', 'desaparecer'])
const offenders = /^(?:offender|felon|lawbreaker|delincuente)s?$/
const wanted = new Set(
  'sospechoso sospechosa sospechosos sospechosas implicado implicados autor autores presunto presuntos sicario sicarios'.split(
    ' ',
  ),
)
const leaders = new Set(ringleaders.split('|'))

/** "los guías que mantenían en su poder". */
const isHeld = (links: Phrase['links']): boolean =>
  links.some(
    ({ verb }) =>
      verb.lemma === 'llevar' || verb.senses.some((sense) => sense === 'seize' || sense === 'hold'),
  )

const carriedOff: ReadonlySet<NounClass> = new Set<NounClass>([
  'person',
  'role',
  'staff',
  'police',
  'soldier',
])

/** "Hombres armados se llevaron a cuatro soldados": those before the verb take, whatever "se" makes of it. */
export function isTaker(view: SentenceView, { index }: Phrase, verb: VerbGroup): boolean {
  const at = view.chunks.indexOf(verb)
  if (verb.lemma !== 'llevar' || index > at) return false
  return view.chunks.slice(at + 1, at + 7).some((chunk, i, all) => {
    const whom = all[i + 1]
    return chunk.kind === 'preposition' && /^al?$/.test(chunk.word) && isNoun(whom) && isSomebody(whom)
  })
}
const isSomebody = ({ count, classes }: NounPhrase): boolean =>
  count !== null || classes.some((name) => people.has(name))

/** Who is surrounded was not sent. */
const beset = new Set(['surround', 'encircle', 'rodear', 'cercar'])
const recovers = new Set(['recover', 'recuperar'])
/** Of gunmen it means their death, of posts and teams not. */
const doneAway = new Set(['eliminate', 'liquidate', 'eliminar', 'liquidar'])

/** "el operativo que ejecutaron 900 policías": without the "a" of a person acted on they did it, and were not put to death. */
const isCarriedOut = (
  view: SentenceView,
  noun: NounPhrase,
  verb: VerbGroup,
  role: Meaning['role'],
): boolean =>
  verb.lemma === 'ejecutar' &&
  role === 'theme' &&
  verb.form === 'finite' &&
  !verb.passive &&
  noun.first > verb.last &&
  noun.classes.some((name) => forces.has(name)) &&
  !/^al?$/.test(wordAt(view, noun.first - 1))

/** "fueron levantados tres jóvenes", "levantaron a 16 empleados": carried off, as Mexico says it; bodies are only picked up. */
const isLifted = (
  view: SentenceView,
  { classes, noun }: Phrase,
  verb: VerbGroup,
  role: Meaning['role'],
): boolean =>
  verb.lemma === 'levantar' &&
  role === 'theme' &&
  noun.count !== null &&
  (verb.passive || wordAt(view, noun.first - 1) === 'a') &&
  classes.some((name) => carriedOff.has(name)) &&
  !classes.some((name) => name === 'dead' || name === 'hurt')

const deeds: ReadonlySet<Sense> = new Set<Sense>(['kill', 'hurt', 'seize', 'free'])

/** '"Basta", remató el ministro', "mató el asaltante a dos": without the "a" of a person acted on, the one behind the verb does it. */
const isDoer = (view: SentenceView, noun: NounPhrase, verb: VerbGroup, role: Meaning['role']): boolean =>
  view.lexed.language === 'es' &&
  role === 'theme' &&
  verb.form === 'finite' &&
  !verb.passive &&
  verb.senses.some((sense) => deeds.has(sense)) &&
  noun.first > verb.last &&
  noun.determiner === 'definite' &&
  !noun.plural &&
  !noun.count &&
  noun.classes.some((name) => name === 'person' || name === 'role') &&
  !/^(?:al?|del?)$/.test(wordAt(view, noun.first - 1))

/** A verb as it is said of a phrase. */
type Said = { phrase: Phrase; verb: VerbGroup; role: Meaning['role'] }

const isOf = ({ classes }: Phrase, ...names: NounClass[]): boolean =>
  names.some((name) => classes.includes(name))
const arePeople = ({ classes }: Phrase): boolean => classes.some((name) => people.has(name))

/** "broke out of the jail", "the hunted inmates", "tres presos se esfumaron". */
function getAway({ phrase, verb: { lemma, passive, senses, form } }: Said): boolean {
  if (lemma === 'hunt' && passive && isOf(phrase, 'inmate')) return true
  if (lemma === 'break' && senses.includes('begin') && arePeople(phrase)) return true
  // "a los que dan por desaparecidos": nobody knows.
  // "doce internas están desaparecidas": nor who is looked for.
  if (!vanishes.has(lemma) || form === 'reduced' || passive) return false
  const { head } = phrase.noun
  return isOf(phrase, 'inmate') || leaders.has(head) || offenders.test(head)
}

/** What is done to those who are surrounded, done away with or recovered; null where no such verb is said of them. */
function doneTo({ phrase, verb: { lemma }, role }: Said): Sense[] | null {
  if (role !== 'theme') return null
  if (beset.has(lemma)) return []
  if (doneAway.has(lemma) && isGunman(phrase.noun.head)) return ['kill']
  return recovers.has(lemma) && isOf(phrase, 'fugitive') ? ['recapture'] : null
}

/** "se amotinaron y tomaron a seis guías", "se llevaron a 287 alumnos". */
function areSeized({ phrase, verb, role }: Said): boolean {
  if (role !== 'theme') return false
  const { lemma, senses, passive, first, last, form } = verb
  const { count } = phrase.noun
  const takes = ties.has(lemma) || (/^(?:tomar|overpower)$/.test(lemma) && count !== null && !count.alone)
  // "una huelga en la que tomaron parte 15.000".
  if (takes && !senses.includes('riot') && isOf(phrase, 'guard', 'staff')) return true
  // "fueron llevados al penal", "cuarenta llevados al penal": nobody took them captive.
  const taken = lemma === 'llevar' && passive && first === last && form === 'finite'
  return taken && phrase.classes.some((name) => carriedOff.has(name))
}

const isItsFall = (view: SentenceView, at: number): boolean =>
  wordAt(view, at) === 'caida' && /^(?:la|una|su|esta|esa|aquella)$/.test(wordAt(view, at - 1))

/** "la columna perdió a 11 integrantes", "los policías caídos", not "balas perdidas". */
function areLost(view: SentenceView, { phrase, verb: { lemma, form, negated, first }, role }: Said): boolean {
  // "81 personas desde la caída de X": what a town or a regime does.
  if (lemma === 'caer') return form === 'reduced' && arePeople(phrase) && !isItsFall(view, first)
  if (!/^(?:perder|lose)$/.test(lemma) || form === 'reduced' || role !== 'theme' || negated) return false
  const told = phrase.noun.count !== null || isBesideFighters(view, phrase)
  return told && phrase.classes.some((name) => losable.has(name))
}

const areHandedOver = ({ phrase, verb: { lemma, negated }, role }: Said): boolean =>
  handsOver.has(lemma) && !negated && role === 'theme' && (isOf(phrase, 'hostage') || isHeld(phrase.links))

/** Riots that break out begin, people who break out or are hunted escape; hostages handed over are free. */
export function sensesFor(
  view: SentenceView,
  phrase: Phrase,
  verb: VerbGroup,
  role: Meaning['role'],
): Sense[] {
  const said = { phrase, verb, role }
  if (getAway(said)) return ['escape']
  const done = doneTo(said)
  if (done) return done
  if (role === 'theme' && isNeutralised(view, phrase, verb)) return ['kill']
  if (isCarriedOut(view, phrase.noun, verb, role) || isDoer(view, phrase.noun, verb, role)) return []
  if (isLifted(view, phrase, verb, role) || areSeized(said)) return ['seize']
  // "dos sospechosos cayeron horas más tarde".
  if (verb.lemma === 'caer' && verb.form === 'finite' && wanted.has(phrase.noun.head)) return ['detain']
  if (areLost(view, said)) return ['die']
  return areHandedOver(said) || areBroughtOut(view, phrase, verb, role) ? ['free'] : verb.senses
}

/** "La empresa tomó 12 empleados nuevos": a house or a firm takes people on; rioters and armed men take them captive. */
export function isTakenOn(view: SentenceView, verb: VerbGroup): boolean {
  const who = verb.lemma === 'tomar' ? subjectOf(view, verb) : null
  return who !== null && !who.pronoun && !who.classes.some((name) => people.has(name) || name === 'gang')
}

/** "apresados por internos", "detained by inmates": captives, as whoever inmates take. */
export function takenByInmates({ chunks }: SentenceView, verb: VerbGroup): Sense[] | null {
  if (!verb.passive || !verb.senses.some((sense) => sense === 'detain' || sense === 'capture')) return null
  const [by, who] = chunks.slice(chunks.indexOf(verb) + 1, chunks.indexOf(verb) + 3)
  const taken =
    by?.kind === 'preposition' &&
    /^(?:por|by)$/.test(by.word) &&
    isNoun(who) &&
    who.classes.some((name) => name === 'inmate' || name === 'gang')
  return taken ? ['seize'] : null
}

/** Who does it: the subject, or whom "by" names. */
function doerOf(view: SentenceView, verb: VerbGroup): NounPhrase | null {
  if (!verb.passive) return subjectOf(view, verb)
  const [by, who] = view.chunks.slice(view.chunks.indexOf(verb) + 1, view.chunks.indexOf(verb) + 3)
  return by?.kind === 'preposition' && /^(?:by|por)$/.test(by.word) && isNoun(who) ? who : null
}

const seizes = /^(?:seize|snatch|grab|retener)$/
const unions = /^(?:union|unions|sindicato|gremio|asociacion|association)$/

/** "Police seized 21 gang members", "fueron retenidos por agentes": forces of the state arrest whoever is none of theirs. */
const isArrest = (view: SentenceView, { classes }: Phrase, verb: VerbGroup): boolean => {
  if (!seizes.test(verb.lemma) || classes.some((name) => forces.has(name) || name === 'hostage')) return false
  const doer = doerOf(view, verb)
  const ofForces = doer?.classes.some((name) => name === 'police' || name === 'soldier') === true
  return ofForces && !doer?.classes.includes('gang') && !unions.test(doer?.head ?? '')
}

/** "la Policía se llevó a 15 cabecillas", "los agentes se llevaron a tres": whom forces take away, they move or arrest. */
export function takenByForces(view: SentenceView, phrase: Phrase, verb: VerbGroup): Sense[] | null {
  const { classes } = phrase
  if (isArrest(view, phrase, verb)) return ['detain']
  if (!/^(?:llevar|sacar|desalojar|retirar)$/.test(verb.lemma)) return null
  const who = subjectOf(view, verb)
  if (who?.head === 'comando' || !who?.classes.some((name) => forces.has(name))) return null
  if (classes.includes('inmate') || view.phrases.some(({ noun }) => isPrison(noun))) return ['transfer']
  return verb.lemma === 'llevar' ? ['detain'] : null
}
