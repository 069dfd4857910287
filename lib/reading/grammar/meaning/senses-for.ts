import { isNoun, isPrison, type NounPhrase, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { ringleaders } from '@/lib/reading/lexicon/alternatives'
import { forces, type NounClass, people } from '@/lib/reading/lexicon/noun-classes'
import type { Sense } from '@/lib/reading/lexicon/verb-senses'
import { losable } from './losses'
import type { Meaning } from './meaning'

/** In what sense a verb is said of this very phrase: riots that break out begin, people who do so escape. */

export const handsOver: ReadonlySet<string> = new Set(['entregar', 'devolver'])
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
const isGunman = (head: string): boolean =>
  /^(?:gunm[ae]n|terrorist|rebel|guerrill|militant|insurgent|jihadist|pistoler|sicari|pandiller|yihadist|insurgente|bandid|bandit)/.test(
    head,
  )

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

/** Riots that break out begin, people who break out or are hunted escape; hostages handed over are free. */
export function sensesFor(
  view: SentenceView,
  phrase: Phrase,
  verb: VerbGroup,
  role: Meaning['role'],
): Sense[] {
  const { classes, links, noun } = phrase
  const { lemma, senses, passive, negated, first, last, form } = verb
  if (lemma === 'hunt' && passive && classes.includes('inmate')) return ['escape']
  if (lemma === 'break' && senses.includes('begin') && classes.some((name) => people.has(name)))
    return ['escape']
  // "se amotinaron y tomaron a seis guías".
  if (role === 'theme' && beset.has(lemma)) return []
  if (role === 'theme' && doneAway.has(lemma) && isGunman(noun.head)) return ['kill']
  if (role === 'theme' && recovers.has(lemma) && classes.includes('fugitive')) return ['recapture']
  if (isCarriedOut(view, noun, verb, role) || isDoer(view, noun, verb, role)) return []
  if (isLifted(view, phrase, verb, role)) return ['seize']
  // "una huelga en la que tomaron parte 15.000".
  const takes =
    !senses.includes('riot') &&
    (ties.has(lemma) ||
      ((lemma === 'tomar' || lemma === 'overpower') && noun.count !== null && !noun.count.alone))
  if (takes && role === 'theme' && classes.some((name) => name === 'guard' || name === 'staff'))
    return ['seize']
  // "se llevaron a 287 alumnos", not "fueron llevados al penal", "cuarenta llevados al penal".
  const taken = lemma === 'llevar' && passive && first === last && role === 'theme' && form === 'finite'
  if (taken && classes.some((name) => carriedOff.has(name))) return ['seize']
  if (
    vanishes.has(lemma) &&
    // "a los que dan por desaparecidos": nobody knows.
    form !== 'reduced' &&
    (classes.includes('inmate') || leaders.has(noun.head) || offenders.test(noun.head))
  )
    return ['escape']
  // "dos sospechosos cayeron horas más tarde".
  if (lemma === 'caer' && form === 'finite' && wanted.has(noun.head)) return ['detain']
  // "la columna perdió a 11 integrantes", not "balas perdidas".
  const lost =
    (lemma === 'perder' || lemma === 'lose') &&
    form !== 'reduced' &&
    role === 'theme' &&
    noun.count !== null &&
    !negated
  if (lost && classes.some((name) => losable.has(name))) return ['die']
  // "los policías caídos".
  if (lemma === 'caer' && form === 'reduced' && classes.some((name) => people.has(name))) return ['die']
  const freed =
    handsOver.has(lemma) && !negated && role === 'theme' && (classes.includes('hostage') || isHeld(links))
  return freed ? ['free'] : senses
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
