import { holds, signOfWords } from '@/lib/text/word-signs'
import { type NounClass, people } from '../lexicon/noun-classes'
import type { Sense } from '../lexicon/verb-senses'
import { type Chunk, isNoun, isVerb, type NounPhrase, type VerbGroup } from './chunk'
import { keepByPhrase, keepBySentence } from './keep-by-sentence'
import { complementOf } from './links'
import { battles, isLostOtherwise, losable } from './losses'
import { type Phrase, type SentenceView, wordAt } from './sentence-view'
import { subjectOf } from './subject'
import { tollOf } from './tolls'

/**
 * One thing that the sentence says of a noun phrase: a class (the noun itself is "deaths", or the deaths are "of" it) or
 * a verb's sense with the part the phrase plays. The lower the rank, the closer it stands.
 */
export type Meaning = {
  rank: number
  source: 'noun' | 'verb' | 'copula' | 'of' | 'toll'
  classes: NounClass[]
  senses: Sense[]
  role: 'theme' | 'agent'
  verb: VerbGroup | null
}

const meaning = (
  rank: number,
  source: Meaning['source'],
  { classes = [], senses = [], role = 'theme', verb = null }: Partial<Omit<Meaning, 'rank' | 'source'>>,
): Meaning => ({ rank, source, classes, senses, role, verb })

const linkRank = { joined: 0.9, main: 1, reduced: 4, relative: 5, shared: 6 }
/** A participle that belongs to the noun beside this one tells least. */
const rankOf = (verb: VerbGroup, via: keyof typeof linkRank) =>
  linkRank[via] + (via === 'shared' && verb.form === 'reduced' ? 1 : 0)
const clauseEnd = new Set<Chunk['kind']>(['stop', 'subordinator', 'conjunction', 'relative'])

const isSetBeside = ({ chunks }: SentenceView, at: number): boolean => {
  const verb = chunks[at]
  return isVerb(verb) && verb.form === 'reduced' && chunks[at - 1]?.kind === 'comma'
}

/** What stands on the other side of a copula: "the hostages were 12 officers", "in their hands are 133 guards". */
function copulaSubject(view: SentenceView, verb: VerbGroup): Partial<Meaning> {
  const classes: NounClass[] = []
  const senses: Sense[] = []
  for (let i = view.chunks.indexOf(verb) - 1; i >= 0; i--) {
    const chunk = view.chunks[i]
    if (!chunk || clauseEnd.has(chunk.kind)) break
    if (isSetBeside(view, i)) {
      // "One of them, arrested in 2019 for murder, is a former mayor": that tells who he is.
      senses.length = 0
      classes.length = 0
      continue
    }
    if (isVerb(chunk)) senses.push(...chunk.senses)
    if (isNoun(chunk)) classes.push(...chunk.classes, ...chunk.modifiers)
  }
  return { classes, senses: classes.length || senses.length ? senses : [], verb }
}

const deeds: ReadonlySet<NounClass> = new Set<NounClass>(['death', 'release', 'escape'])

const costs: readonly Sense[] = ['cost', 'claim']

const isPlaceAt = ({ chunks }: SentenceView, index: number): boolean => {
  const chunk = chunks[index]
  return isNoun(chunk) && chunk.place !== null
}

/** "los choques han acabado con 500 reclusos": whom violence finishes off; not "terminó con 12 heridos". */
function endsPeople(view: SentenceView, { noun, classes, governor, links, index }: Phrase): boolean {
  const verb = governor?.verb == null ? undefined : view.chunks[governor.verb]
  if (governor?.preposition !== 'con' || !isVerb(verb) || verb.lemma !== 'acabar' || verb.negated)
    return false
  const who = subjectOf(view, verb)
  const violent = who?.classes.some((name) => /^(?:violence|death|police|soldier|gang|inmate)$/.test(name))
  const next = view.chunks[index + 1]
  return (
    violent === true &&
    noun.count !== null &&
    links.length === 0 &&
    !isVerb(next) &&
    // "acabaron con 40 manifestantes en comisaría": that is where they ended up.
    (next?.kind !== 'preposition' || isPlaceAt(view, index + 2)) &&
    classes.some((name) => people.has(name)) &&
    !classes.some((name) => name === 'dead' || name === 'hurt' || name === 'detainee' || name === 'hostage')
  )
}

/** "el fuego acabó con 41 vidas". */
function endsLives(view: SentenceView, { classes, governor }: Phrase): boolean {
  const verb = governor?.verb == null ? undefined : view.chunks[governor.verb]
  return (
    classes.includes('life') &&
    governor?.preposition === 'con' &&
    isVerb(verb) &&
    /^(?:acabar|terminar)$/.test(verb.lemma)
  )
}

/** "lesiones a otras 34", "la muerte a dos policías". */
const isHarm = ({ head }: NounPhrase): boolean =>
  /^(?:heridas?|lesion(?:es)?|quemaduras?|muerte|contusiones|fracturas|injur(?:y|ies)|wounds?|burns)$/.test(
    head,
  )

/** "a hostage-taking of two visitors": one word, which the hyphen parts. */
const isHostageTaking = (view: SentenceView, taker: Chunk | undefined): boolean =>
  isVerb(taker) &&
  taker.lemma === 'take' &&
  taker.form === 'gerund' &&
  wordAt(view, taker.first - 1) === '-' &&
  /^(?:hostage|captive|prisoner)$/.test(wordAt(view, taker.first - 2))

/** "the deaths of 119 inmates", "has cost the lives of 75". */
function governorMeaning(view: SentenceView, phrase: Phrase): Meaning[] {
  const { governor } = phrase
  if (endsPeople(view, phrase)) return [meaning(1, 'noun', { classes: ['dead'] })]
  if (endsLives(view, phrase)) return [meaning(2, 'noun', { classes: ['death'] })]
  const taker = governor?.verb == null ? undefined : view.chunks[governor.verb]
  if (isHostageTaking(view, taker) && /^(?:of|by)$/.test(governor?.preposition ?? ''))
    return governor?.preposition === 'of' ? [meaning(1, 'of', { classes: ['seizure'] })] : []
  if (isVerb(taker) && taker.senses.includes('cost') && /^(?:of|de|del)$/.test(governor?.preposition ?? ''))
    return [meaning(1, 'noun', { classes: ['death'], verb: taker })]
  if (governor?.noun == null || !/^(?:of|de|del|among|entre|a|to)$/.test(governor.preposition)) return []
  const noun = view.chunks[governor.noun]
  // "rehén de tres senadores": those are who holds it.
  if (!isNoun(noun) || /^(?:hostages?|rehen(?:es)?)$/.test(noun.head)) return []
  const held = view.phrases.find((other) => other.index === governor.noun)
  const costly =
    noun.classes.includes('life') && held?.links.some((l) => l.verb.senses.some((s) => costs.includes(s)))
  if (costly) return [meaning(2, 'of', { classes: ['death'], verb: held?.links[0]?.verb ?? null })]
  const slaughter =
    /^(?:of|de|del)$/.test(governor.preposition) && /^(?:slaughter|massacre|matanza|masacre)$/.test(noun.head)
  if (slaughter) return [meaning(1.2, 'of', { classes: ['death'], verb: held?.links[0]?.verb ?? null })]
  const towards = governor.preposition === 'a' || governor.preposition === 'to'
  const of = towards && !isHarm(noun) ? [] : noun.classes
  // "la liberación de 12 rehenes": what befell them tells more than what they were.
  const dead = of.includes('dead') && /^(?:cuerpo|cadaver|body|bodies|corpse|remains)/.test(noun.head)
  const rank = dead ? 0.9 : isState(phrase) && of.some((name) => deeds.has(name)) ? 1.2 : 2
  return of.length ? [meaning(rank, 'of', { classes: of, verb: held?.links[0]?.verb ?? null })] : []
}

/** Everything that the sentence says of the phrase, closest first. Worked out once: every kind asks. */
export const meaningsOf = keepByPhrase(findMeanings)

/** All that is said of any phrase of the sentence: a kind that none of it tells of need not look at the phrases. */
export const meantIn = keepBySentence((view: SentenceView): ReadonlySet<NounClass | Sense> => {
  const meant = new Set<NounClass | Sense>()
  for (const phrase of view.phrases)
    for (const { classes, senses } of meaningsOf(view, phrase)) {
      for (const name of classes) meant.add(name)
      for (const sense of senses) meant.add(sense)
    }
  return meant
})

const states: ReadonlySet<NounClass> = new Set<NounClass>([
  'hostage',
  'fugitive',
  'detainee',
  'inmate',
  'hurt',
])

/** "the 57 hostages were freed": what befalls people tells more than what they were called before. */
const isState = ({ classes }: Phrase): boolean => classes.some((name) => states.has(name))

const handsOver = new Set(['entregar', 'devolver'])
/** What inmates do to guards. */
const ties = new Set(['someter', 'encerrar', 'amarrar', 'maniatar', 'reducir'])
const vanishes = new Set(['vanish', 'disappear', 'esfumar', 'desaparecer'])
const offenders = /^(?:offender|felon|lawbreaker|delincuente)s?$/
const wanted = new Set(
  'sospechoso sospechosa sospechosos sospechosas implicado implicados autor autores presunto presuntos sicario sicarios'.split(
    ' ',
  ),
)
const leaders = new Set(['leader', 'boss', 'kingpin', 'ringleader', 'lider', 'cabecilla', 'capo'])

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
function isTaker(view: SentenceView, { index }: Phrase, verb: VerbGroup): boolean {
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
const beset = /^(?:surround|encircle|rodear|cercar)$/
const recovers = /^(?:recover|recuperar)$/
/** Of gunmen it means their death, of posts and teams not. */
const doneAway = /^(?:eliminate|liquidate|eliminar|liquidar)$/
const isGunman = (head: string): boolean =>
  /^(?:gunm[ae]n|terrorist|rebel|guerrill|militant|insurgent|jihadist|pistoler|sicari|pandiller|yihadist|insurgente|bandid|bandit)/.test(
    head,
  )

/** Riots that break out begin, people who break out or are hunted escape; hostages handed over are free. */
function sensesFor(
  { classes, links, noun }: Phrase,
  { lemma, senses, passive, negated, first, last, form }: VerbGroup,
  role: Meaning['role'],
): Sense[] {
  if (lemma === 'hunt' && passive && classes.includes('inmate')) return ['escape']
  if (lemma === 'break' && senses.includes('begin') && classes.some((name) => people.has(name)))
    return ['escape']
  // "se amotinaron y tomaron a seis guías".
  if (role === 'theme' && beset.test(lemma)) return []
  if (role === 'theme' && doneAway.test(lemma) && isGunman(noun.head)) return ['kill']
  if (role === 'theme' && recovers.test(lemma) && classes.includes('fugitive')) return ['recapture']
  // "una huelga en la que tomaron parte 15.000".
  const takes =
    !senses.includes('riot') &&
    (ties.has(lemma) || (/^(?:tomar|overpower)$/.test(lemma) && noun.count !== null && !noun.count.alone))
  if (takes && role === 'theme' && classes.some((name) => name === 'guard' || name === 'staff'))
    return ['seize']
  // "se llevaron a 287 alumnos", not "fueron llevados al penal", "cuarenta llevados al penal".
  const taken = lemma === 'llevar' && passive && first === last && role === 'theme' && form === 'finite'
  if (taken && classes.some((name) => carriedOff.has(name))) return ['seize']
  if (
    vanishes.has(lemma) &&
    (classes.includes('inmate') || leaders.has(noun.head) || offenders.test(noun.head))
  )
    return ['escape']
  // "dos sospechosos cayeron horas más tarde".
  if (lemma === 'caer' && form === 'finite' && wanted.has(noun.head)) return ['detain']
  // "la columna perdió a 11 integrantes", not "balas perdidas".
  const lost =
    form !== 'reduced' &&
    /^(?:perder|lose)$/.test(lemma) &&
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
function isTakenOn(view: SentenceView, verb: VerbGroup): boolean {
  const who = verb.lemma === 'tomar' ? subjectOf(view, verb) : null
  return who !== null && !who.pronoun && !who.classes.some((name) => people.has(name) || name === 'gang')
}

const lawful: ReadonlySet<NounClass> = new Set<NounClass>(['police', 'soldier', 'staff'])

/** "la Policía se llevó a 15 cabecillas", "los agentes se llevaron a tres": whom forces take away, they move or arrest. */
function takenByForces(view: SentenceView, { classes }: Phrase, verb: VerbGroup): Sense[] | null {
  if (!/^(?:llevar|sacar|desalojar|retirar)$/.test(verb.lemma)) return null
  const who = subjectOf(view, verb)
  if (who?.head === 'comando' || !who?.classes.some((name) => lawful.has(name))) return null
  if (classes.includes('inmate') || view.phrases.some(isPrison)) return ['transfer']
  return verb.lemma === 'llevar' ? ['detain'] : null
}

const isFate = (name: NounClass): boolean => name === 'dead' || name === 'hurt'
/** What may stand behind the last of a row: "125 guards and 14 clerks captive". */
const isStateOfRow = (name: NounClass): boolean => isFate(name) || name === 'hostage'

/** "18 are dead and 31 in hospital": the second verb is left out. */
const isInHospital = ({ chunks }: SentenceView, index: number): boolean => {
  const [joint, , within, where, next] = chunks.slice(Math.max(0, index - 1), index + 4)
  return (
    joint?.kind === 'conjunction' &&
    !isVerb(next) &&
    within?.kind === 'preposition' &&
    /^(?:in|en)$/.test(within.word) &&
    isNoun(where) &&
    /^(?:hospital|hospitals|hospitales|clinics?)$/.test(where.head)
  )
}

/** "16 wounded inmates", "y cinco, heridos": what is said of them right beside them. */
function stateBeside(view: SentenceView, { noun, bare, index, classes }: Phrase): Meaning | null {
  const own = noun.modifiers.length > 0 ? noun.modifiers.filter(isFate) : noun.modifiers
  if (own.length > 0 && classes.some((name) => people.has(name)))
    return meaning(0.5, 'noun', { classes: own })
  const [of, them, fate] = [view.chunks[index + 1], view.chunks[index + 2], view.chunks[index + 3]]
  const partitive = bare && of?.kind === 'preposition' && isNoun(them) && them.pronoun
  // "leaving a dozen of them dead".
  if (
    partitive &&
    isNoun(fate) &&
    !fate.count &&
    fate.classes.some((name) => name === 'dead' || name === 'hurt')
  )
    return meaning(0.5, 'noun', { classes: fate.classes })
  if (bare && isInHospital(view, index)) return meaning(0.5, 'noun', { classes: ['hurt'] })
  const after = view.chunks[index + 2]
  const isOther = noun.another && noun.head === '' && !noun.count && !noun.plural
  if (!(bare || isOther) || view.chunks[index + 1]?.kind !== 'comma') return null
  if (isVerb(after) && after.form === 'reduced') return meaning(0.5, 'verb', { senses: after.senses })
  const told = isNoun(after) && !after.count && after.classes.some(isFate)
  return told ? meaning(0.5, 'noun', { classes: after.classes }) : null
}

/** "four inmates and one guard dead": what stands behind the last of a row is said of each. */
function stateOfRow(view: SentenceView, { index, noun, classes }: Phrase): Meaning | null {
  if (!noun.count || !classes.some((name) => people.has(name)) || classes.some(isFate)) return null
  let joint = view.chunks[index + 1]
  for (let at = index + 2; joint?.kind === 'comma' || joint?.kind === 'conjunction'; at += 2) {
    const next = view.chunks[at]
    if (!isNoun(next) || next.place || !(next.count || next.determiner === 'indefinite')) return null
    const fate = next.classes.filter(isStateOfRow)
    if (fate.length > 0) {
      const behind = joint.kind === 'conjunction' && next.modifiers.some((name) => people.has(name))
      return behind ? meaning(0.5, 'noun', { classes: fate }) : null
    }
    if (joint.kind === 'conjunction' || !next.classes.some((name) => people.has(name))) return null
    joint = view.chunks[at + 1]
  }
  return null
}

const withWords = new Set(['with', 'con', 'a'])
const alongWords = new Set(['along', 'together', 'junto', 'juntos'])

const linking = new Set(['as', 'como', 'a'])

/** "as well as a police officer", "así como a un guía". */
const isAsWell = (view: SentenceView, first: number): boolean => {
  if (!linking.has(wordAt(view, first - 1))) return false
  const [third, second, last] = [3, 2, 1].map((step) => wordAt(view, first - step))
  return (
    (third === 'as' && second === 'well' && last === 'as') ||
    (second === 'asi' && last === 'como') ||
    (third === 'asi' && second === 'como' && last === 'a')
  )
}

/** "along with two bodyguards", "junto con dos escoltas": they share what befell those before them. */
function companions(view: SentenceView, { noun, index }: Phrase): Meaning[] {
  const along = withWords.has(wordAt(view, noun.first - 1)) && alongWords.has(wordAt(view, noun.first - 2))
  if (!along && !isAsWell(view, noun.first)) return []
  const others = view.phrases.filter(
    (other) =>
      other.index < index && (other.noun.count !== null || other.classes.some((name) => people.has(name))),
  )
  const last = others.at(-1)
  // "brought out 300 volunteers, as well as 40 soldiers": what befell those beside them, not somebody before.
  const shared = along ? others[0]?.links[0] : last?.links.find(({ via }) => via !== 'main')
  const link =
    last?.links.find(({ role, via }) => role === 'theme' && via === 'main') ??
    (along || others.length === 1 ? shared : undefined)
  return link ? [meaning(2, 'verb', { senses: link.verb.senses, role: link.role, verb: link.verb })] : []
}

const woundWords = signOfWords(
  'wound wounds injuries burns cuts bruises fractures herida heridas lesiones quemaduras fracturas',
)

/** "two colleagues with gunshot wounds", "sobrevivieron con heridas de bala". */
function marked(view: SentenceView, { index, classes, bare, links }: Phrase): Meaning[] {
  if (!holds(view, woundWords) || (!bare && !classes.some((name) => people.has(name)))) return []
  // "two women, both of the staff, survived with wounds": the verb stands farther off.
  const alive = links.find(
    ({ verb, via }) =>
      via === 'main' && !verb.negated && /^(?:survive|escape|sobrevivir|salvar)$/.test(verb.lemma),
  )
  const from = alive ? Math.max(index, view.chunks.indexOf(alive.verb)) : index
  for (let i = from + 1; i <= from + 3; i++) {
    const chunk = view.chunks[i]
    if (!chunk || chunk.kind === 'stop' || chunk.kind === 'comma' || chunk.kind === 'relative') return []
    if (chunk.kind !== 'preposition' || !/^(?:with|con)$/.test(chunk.word)) continue
    const { tokens } = view.lexed
    const told = tokens.slice(chunk.first + 1, chunk.first + 5).some(({ norm }) => woundWords.words.has(norm))
    return told ? [meaning(5, 'noun', { classes: ['hurt'] })] : []
  }
  return []
}

const raiders = signOfWords(
  'gunman gunmen gang gangs attack attacked attackers assailants explosives explosion blast rammed storm stormed storming raid raided raiders banda bandas pandilleros ' +
    'asalto asalta asaltaron ataco ataca atacaron comando armados armadas armed',
)

const isPrison = ({ noun }: Phrase): boolean =>
  noun.classes.includes('prison') || noun.place?.place?.kind === 'prison'

/** "gunmen set two dozen inmates free": whom raiders free, escapes. */
const isSprung = (
  view: SentenceView,
  phrase: Phrase,
  { senses }: VerbGroup,
  role: Meaning['role'],
): boolean =>
  role === 'theme' &&
  senses.includes('free') &&
  (phrase.classes.includes('inmate') ||
    /^detainees?$/.test(phrase.noun.head) ||
    isTried(view, phrase) ||
    (phrase.classes.includes('person') && view.phrases.some(isPrison))) &&
  !phrase.classes.includes('hostage') &&
  holds(view, raiders)

/** "four former officials on trial", "two generals convicted of": they were prisoners. */
const isTried = (view: SentenceView, { noun }: Phrase): boolean =>
  /^(?:on trial|in custody|convicted|sentenced|jailed|imprisoned|accused|awaiting trial)/.test(
    `${wordAt(view, noun.last + 1)} ${wordAt(view, noun.last + 2)}`,
  )

const healers = signOfWords('hospital hospitals hospitales doctor doctors medico medica medicos medicas')

/** "19 of the victims fell there". */
const isOfVictims = (view: SentenceView, { noun, index }: Phrase): boolean =>
  /^victims$/.test(complementOf(view.chunks, index)?.head ?? noun.head)

const strikes = /^(?:hit|reach|catch|strike|alcanzar|atrapar|golpear|impactar)$/
const harms =
  /^(?:bullets?|shots?|gunfire|crossfire|shrapnel|splinters?|flames?|blasts?|pellets?|balas?|balazos?|disparos?|tiros?|esquirlas?|metralla|perdigones|llamas?|explosion|explosiones)$/

const limbs =
  /^(?:legs?|arms?|foot|feet|hands?|shoulders?|chest|stomach|abdomen|back|neck|thigh|knees?|face|pierna|brazo|pie|mano|hombro|pecho|abdomen|espalda|cuello|muslo|rodilla|cara|torax)$/

/** "three guards were hit by bullets", "was hit in the leg", "la metralla alcanzó a cinco vecinos": whom what harms reaches. */
function isStruck(view: SentenceView, { classes, bare }: Phrase, verb: VerbGroup, role: string): boolean {
  if (!(verb.lemma === 'stab' || strikes.test(verb.lemma)) || verb.negated) return false
  if (!bare && !classes.some((name) => people.has(name))) return false
  // "strangled or stabbed", "stabbed to death": the other verb tells more.
  if (verb.lemma === 'stab')
    return role === 'theme' && !view.verbs.some(({ verb: { senses } }) => senses.some(isDeadly))
  const at = view.chunks.indexOf(verb)
  const [by, what] = view.chunks.slice(at + 1, at + 3)
  const through =
    by?.kind === 'preposition' && /^(?:by|in|por)$/.test(by.word) && isNoun(what) && harms.test(what.head)
  if (through) return verb.passive || verb.lemma === 'hit'
  const limb =
    by?.kind === 'preposition' && /^(?:in|en)$/.test(by.word) && isNoun(what) && limbs.test(what.head)
  if (limb) return role === 'theme' && (verb.passive || view.lexed.language === 'en')
  return role === 'theme' && !verb.passive && harms.test(subjectOf(view, verb)?.head ?? '')
}

const isDeadly = (sense: Sense): boolean => sense === 'kill' || sense === 'die' || sense === 'cost'

/** "three policemen fell in the ambush", "cayeron tres policías en una emboscada": told of battle, a euphemism. */
function isFallen(view: SentenceView, { classes, noun }: Phrase, verb: VerbGroup): boolean {
  if (!/^(?:fall|caer)$/.test(verb.lemma) || verb.negated || verb.form !== 'finite' || !noun.count)
    return false
  if (!classes.some((name) => losable.has(name) || name === 'inmate' || name === 'detainee')) return false
  return view.chunks.some((chunk, i) => {
    const before = view.chunks[i - 1]
    const within = before?.kind === 'preposition' && /^(?:in|en|durante|during)$/.test(before.word)
    return within && isNoun(chunk) && battles.test(chunk.head)
  })
}

const killers =
  /^(?:fire|blaze|inferno|flames|feud|war|violence|fighting|incendio|fuego|llamas|guerra|violencia)$/
/** "the blaze claimed 57", "el motín se cobró a doce presos": whom violence or fire claims. */
function isClaimed(view: SentenceView, { bare, classes, noun }: Phrase, verb: VerbGroup): boolean {
  if (!/^(?:claim|cobrar)$/.test(verb.lemma) || verb.negated || verb.form !== 'finite' || !noun.count)
    return false
  const who = subjectOf(view, verb)
  const deadly = who?.classes.includes('violence') || killers.test(who?.head ?? '')
  return deadly === true && (bare || classes.some((name) => people.has(name)))
}

/** "346 passengers were recovered": people, no bodies; whether they were captives the story tells. */
const isRecovered = (
  view: SentenceView,
  { classes }: Phrase,
  { lemma, passive, form, last }: VerbGroup,
  role: string,
): boolean =>
  lemma === 'recover' &&
  passive &&
  // From a wreck or the water.
  !/^(?:from|in|at)$/.test(wordAt(view, last + 1)) &&
  form === 'finite' &&
  role === 'theme' &&
  classes.some((name) => people.has(name)) &&
  !classes.some((name) => isFate(name) || name === 'inmate' || name === 'fugitive')

/** "Ann Poe vanished from her cell", "desapareció de su celda". */
const isGoneFromCell = (view: SentenceView, { lemma, last, negated, form }: VerbGroup): boolean =>
  vanishes.has(lemma) &&
  !negated &&
  form === 'finite' &&
  /^(?:from|de|del)$/.test(wordAt(view, last + 1)) &&
  [2, 3, 4].some((step) =>
    /^(?:cells?|prison|jail|penitentiary|celdas?|carcel|penal|prision|pabellon)$/.test(
      wordAt(view, last + step),
    ),
  )

const badly =
  /^(?:badly|severely|seriously|slightly|lightly|critically|gravely|gravemente|severamente|levemente)$/

const burns = new Set(['burn', 'scorch', 'quemar'])

/** "Eight more were badly burned": people, to some degree; not "burned alive", and no bodies. */
const isBurned = (
  view: SentenceView,
  { bare, classes }: Phrase,
  { lemma, passive, first, last, negated }: VerbGroup,
  role: string,
): boolean =>
  burns.has(lemma) &&
  passive &&
  !negated &&
  role === 'theme' &&
  (bare || (classes.some((name) => people.has(name)) && !classes.includes('dead'))) &&
  view.lexed.tokens.slice(Math.max(0, first - 1), last + 2).some(({ norm }) => badly.test(norm))

/** What a verb says of this phrase; who escapes or is hurt by a verb read anew undergoes it. */
function toldBy(
  view: SentenceView,
  phrase: Phrase,
  verb: VerbGroup,
  role: Meaning['role'],
  rank: number,
): Meaning {
  const inHands =
    verb.lemma === 'treat' &&
    verb.passive &&
    phrase.noun.count !== null &&
    !/^(?:like|as)$/.test(wordAt(view, verb.last + 1))
  const treated =
    (verb.lemma === 'treat' || verb.lemma === 'atender' || (verb.lemma === 'ingresar' && verb.passive)) &&
    role === 'theme' &&
    (inHands || holds(view, woundWords) || holds(view, healers))
  const reflexive = view.lexed.language === 'es' && view.lexed.tokens[verb.first - 1]?.norm === 'se'
  const givesUp =
    reflexive &&
    verb.lemma === 'entregar' &&
    phrase.classes.some((name) => name === 'inmate' || name === 'fugitive')
  const newSense = isSprung(view, phrase, verb, role)
    ? 'escape'
    : treated
      ? 'hurt'
      : givesUp
        ? 'recapture'
        : null
  if (isStruck(view, phrase, verb, role)) return meaning(rank, 'verb', { senses: ['hurt'], verb })
  if ((verb.lemma === 'fall' && isOfVictims(view, phrase)) || isFallen(view, phrase, verb))
    return meaning(rank, 'verb', { senses: ['die'], verb })
  if (role === 'theme' && isClaimed(view, phrase, verb))
    return meaning(rank, 'verb', { senses: ['die'], verb })
  if (isGoneFromCell(view, verb)) return meaning(rank, 'verb', { senses: ['escape'], verb })
  if (isBurned(view, phrase, verb, role)) return meaning(rank, 'verb', { senses: ['hurt'], verb })
  if (isRecovered(view, phrase, verb, role)) return meaning(rank, 'verb', { senses: ['free'], verb })
  if (reflexive && isTaker(view, phrase, verb)) return meaning(rank, 'verb', { role: 'agent', verb })
  const senses: Sense[] = newSense
    ? [newSense]
    : ((role === 'theme' ? takenByForces(view, phrase, verb) : null) ??
      (isLostOtherwise(view, phrase, verb) || isTakenOn(view, verb)
        ? verb.senses
        : sensesFor(phrase, verb, role)))
  return meaning(rank, 'verb', { senses, role: senses === verb.senses ? role : 'theme', verb })
}

/** "la peor matanza, con más de un centenar de víctimas". */
const isOfSlaughter = (view: SentenceView, { noun }: Phrase): boolean =>
  noun.count !== null &&
  /^victim(?:a?s)$/.test(noun.head) &&
  view.chunks.some(
    (chunk) => isNoun(chunk) && /^(?:matanza|masacre|massacre|slaughter|killings?)$/.test(chunk.head),
  )

/** "Four kidnapped nurses were rescued": the attribute tells who they are, the verb what became of them. */
const isHeldNoMore = ({ links }: Phrase): boolean =>
  links.some(
    ({ verb, role, via }) =>
      (via === 'main' || via === 'shared') &&
      verb.form === 'finite' &&
      !verb.negated &&
      !verb.conditional &&
      !verb.future &&
      role === 'theme' &&
      verb.senses.some((sense) => endsCaptivity.has(sense)),
  )
const endsCaptivity = new Set<Sense>(['free', 'kill', 'die', 'escape'])

function findMeanings(view: SentenceView, phrase: Phrase): Meaning[] {
  const found: Meaning[] = []
  if (phrase.classes.length)
    found.push(meaning(isState(phrase) ? 5.5 : 0, 'noun', { classes: phrase.classes }))
  for (const { verb, role, via } of phrase.links) {
    if (verb.senses.includes('be') && (via === 'main' || via === 'shared')) {
      const subject = copulaSubject(view, verb)
      const after = view.chunks.indexOf(verb) < phrase.index
      if (after) found.push(meaning(via === 'main' ? 3 : 6, 'copula', subject))
    } else found.push(toldBy(view, phrase, verb, role, rankOf(verb, via)))
  }
  if (
    phrase.classes.includes('life') &&
    phrase.links.some(({ verb }) => verb.senses.some((s) => costs.includes(s)))
  )
    found.push(meaning(1, 'noun', { classes: ['death'], verb: phrase.links[0]?.verb ?? null }))
  const state = stateBeside(view, phrase) ?? stateOfRow(view, phrase)
  if (state) found.push(state)
  found.push(...companions(view, phrase), ...marked(view, phrase), ...governorMeaning(view, phrase))
  if (isOfSlaughter(view, phrase)) found.push(meaning(2, 'noun', { classes: ['dead'] }))
  const toll = phrase.bare ? tollOf(view, phrase) : null
  if (toll) found.push(meaning(2, 'toll', toll))
  for (const state of phrase.noun.states)
    found.push(meaning(state === 'seize' && isHeldNoMore(phrase) ? 5.5 : 1, 'verb', { senses: [state] }))
  return found.length > 1 ? found.sort((a, b) => a.rank - b.rank) : found
}
