import type { Candidate, Story } from '@/lib/reading/candidate'
import { isNoun, isPrison, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { isHostages } from '@/lib/reading/kind-groups'
import { forces } from '@/lib/reading/lexicon/noun-classes'
import { vehicles } from '@/lib/reading/lexicon/vehicles'
import { floods, landslides, storms, tsunamis, wildfires } from '@/lib/text/hazards'
import { normsOf } from '@/lib/text/sayings'
import { wordLike } from '@/lib/text/word-set'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** What holds people without making captives of them: a firm its staff, snow its travellers, an office pay or papers. */

const keepers = wordLike(
  ...[floods, storms, landslides],
  'banco bancos fisco aerolinea empresa firma compania club equipo universidad colegio nieve nevada lluvias? niebla',
  'trancon trafico atasco aduanas? migracion company firm airline bank team university snow fog traffic customs',
)
/** What sweeps people away. */
const nature = wordLike(
  ...[floods, storms, tsunamis, landslides],
  'waters? rivers? torrents? currents? sea waves? wind mud',
  'aguas? rio torrente corriente mar olas? oleaje barranco rambla arroyo viento lodo barro lava',
)
const strikes = /^(?:huelgas?|paros?|strikes?|walkouts?|stoppages?|disputes?)$/
const kept =
  /^(?:sueldos?|salarios?|pagos?|dinero|impuestos?|pasaportes?|visas?|fondos|ciento|porcentaje|pay|wages|salary|salaries|passports?|funds|houses|homes|cars|vehicles|properties|weapons|casas|vehiculos|bienes|armas)$/
const causes = wordLike(
  ...[floods, storms, landslides, wildfires],
  'agua aguas fuego humo cortes? averia apagon lodo barro water mud fire smoke outage blackout nieve nevada lluvias?',
  'niebla trafico visado visas? documentos papeles clima tiempo snow fog traffic weather documents',
)
/** "held back at the gate", "held up by traffic". */
const isDelayed = (view: SentenceView, last: number): boolean => /^(?:back|up)$/.test(wordAt(view, last + 1))

/** "retenidos por la nieve", "por falta de visado", "por el mal tiempo". */
export function isForCause(view: SentenceView, last: number): boolean {
  const { tokens } = view.lexed
  const by = tokens.findIndex(({ norm }, at) => at > last && /^(?:por|by)$/.test(norm))
  return by >= 0 && tokens.slice(by + 1, by + 5).some(({ norm }) => causes.test(norm))
}

const blocks = /^(?:bloqueos?|piquetes?|cierres?|blockades?|roadblocks?|barricades?)$/

/** "Turistas retenidos por el bloqueo de la vía": stuck behind it; who keep order are held in earnest. */
function isBehindBlock(view: SentenceView, last: number, phrase: number | null): boolean {
  const { tokens } = view.lexed
  const by = tokens.findIndex(({ norm }, at) => at > last && /^(?:por|by)$/.test(norm))
  const told = by >= 0 && tokens.slice(by + 1, by + 4).some(({ norm }) => blocks.test(norm))
  return told && !isOfForces(view, phrase)
}

/** "El paro mantiene retenidos a 300 pasajeros"; who keep order are held in earnest. */
function isByKeeper(view: SentenceView, verb: VerbGroup, phrase: number | null): boolean {
  const head = subjectOf(view, verb)?.head ?? ''
  return keepers.test(head) || (strikes.test(head) && !isOfForces(view, phrase))
}

const isOfForces = (view: SentenceView, phrase: number | null): boolean => {
  const whom = view.chunks[phrase ?? -1]
  return isNoun(whom) && whom.classes.some((name) => forces.has(name) || name === 'guard')
}

/** "mantiene bajo su control a 300 empleados". */
const isInCharge = (view: SentenceView, { first, last }: VerbGroup): boolean =>
  last > first && /^mant(?:ien|en|uv)/.test(wordAt(view, first)) && wordAt(view, last) === 'a'

/** "rehén de tres senadores": those hold it. */
const isHolder = (view: SentenceView, phrase: number | null): boolean =>
  view.phrases.some(({ index, governor }) => {
    const of = index === phrase && governor?.noun != null ? view.chunks[governor.noun] : undefined
    return (
      isNoun(of) &&
      /^(?:hostages?|rehen(?:es)?)$/.test(of.head) &&
      /^(?:to|of|de)$/.test(governor?.preposition ?? '')
    )
  })

/** "El paro dejó como rehenes a 300 pasajeros": whoever left them so is told before. */
const isLeftSo = (view: SentenceView, { first }: VerbGroup, phrase: number | null): boolean => {
  const leaves = view.verbs.find(({ verb }) => verb.last === first - 1)?.verb
  return leaves?.form === 'finite' && !leaves.passive && isByKeeper(view, leaves, phrase)
}

/** "Inmates seized weapons and six guards": these are held, those kept. */
const isListedAfter = (view: SentenceView, what: number, phrase: number | null): boolean =>
  view.chunks.slice(what + 1, phrase ?? 0).some(({ kind }) => kind === 'conjunction')

const confines = /^(?:confine|confinar)$/
const indoors = signOfWords(
  'paro toque cuarentena combates enfrentamientos casas viviendas hogares veredas aldeas pueblos caserios ' +
    'curfew strike lockdown quarantine fighting clashes homes houses villages',
)

/** "3.500 personas están confinadas por el paro armado": at home or in their villages, where no prison and no inmate is named. */
export function isConfined(view: SentenceView, { phrase, unit }: Candidate): boolean {
  if (unit !== 'inmates held' || !holds(view, indoors)) return false
  const who = view.phrases.find(({ index }) => index === phrase)
  return (
    who?.links.some(({ verb, role }) => role === 'theme' && confines.test(verb.lemma)) === true &&
    !who.classes.some((name) => name === 'inmate' || name === 'detainee') &&
    !view.chunks.some((chunk) => isNoun(chunk) && (isPrison(chunk) || chunk.classes.includes('room')))
  )
}

/** "La riada se llevó a 15 vecinos", "carried off by the flood": whoever nature takes is nobody's captive. */
export function isSweptAway(view: SentenceView, { verb }: Candidate): boolean {
  if (!verb) return false
  const takes = !verb.passive || wordAt(view, verb.first - 1) === 'se'
  if (takes && verb.form === 'finite') return nature.test(subjectOf(view, verb)?.head ?? '')
  const by = view.chunks.findIndex(
    ({ first, ...chunk }) => first > verb.last && 'word' in chunk && /^(?:by|por)$/.test(chunk.word),
  )
  const who = view.chunks[by + 1]
  // "by sea pirates", "por piratas del mar".
  return by >= 0 && isNoun(who) && nature.test(who.head)
}

const ways = new RegExp(
  ' (?:en|on|in|dentro de|inside) (?:sus? |un |el |los |la |las |varios |a |the |their |several )?' +
    `(?:${vehicles}|carreteras?|autovias?|autopistas?|panamericana|` +
    'aeropuerto|estacion|[a-z] - \\d+|motorways?|highways?|roads?|airport) ',
)
const byMen =
  /^(?:armad|encapuchad|secuestr|rehen|hostage|kidnap|hijack|gunm|rebel|guerrill|pistoler|terroris|band(?:a|as|its|idos)$|gang|manifestant|protest|bloque|huelg|paro$|campesin|indigen|comuner|militan|fiscal|prosecut|pirat|captor|milici)/

/** "1.200 personas siguen retenidas en sus coches en la A-3", "held on a train": stuck on their way, where nobody is told to hold them; who keep order are held in earnest. */
function isOnTheWay(view: SentenceView, phrase: number | null, { earlier }: Story): boolean {
  if (!ways.test(normsOf(view)) || view.lexed.tokens.some(({ norm }) => byMen.test(norm))) return false
  if (isOfForces(view, phrase)) return false
  return !earlier.some(({ candidates }) => candidates.some(isHostages))
}

export function isWithheld(view: SentenceView, { verb, phrase }: Candidate, story: Story): boolean {
  if (isHolder(view, phrase)) return true
  if (!verb) return false
  if (verb.passive || verb.form === 'reduced')
    return (
      isDelayed(view, verb.last) ||
      isForCause(view, verb.last) ||
      isBehindBlock(view, verb.last, phrase) ||
      isOnTheWay(view, phrase, story) ||
      isLeftSo(view, verb, phrase) ||
      (isInCharge(view, verb) && isByKeeper(view, verb, phrase))
    )
  const at = view.chunks.indexOf(verb) + 1
  const what = view.chunks[at]
  const words = isNoun(what) ? view.lexed.tokens.slice(what.first, what.last + 1) : []
  return (
    isByKeeper(view, verb, phrase) ||
    (words.some(({ norm }) => kept.test(norm)) && !isListedAfter(view, at, phrase))
  )
}
