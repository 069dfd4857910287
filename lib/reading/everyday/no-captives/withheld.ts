import type { Candidate } from '@/lib/reading/candidate'
import { isNoun, isPrison, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { forces } from '@/lib/reading/lexicon/noun-classes'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** What holds people without making captives of them: a firm its staff, snow its travellers, an office pay or papers. */

const keepers =
  /^(?:banco|bancos|fisco|aerolinea|empresa|firma|compania|club|equipo|universidad|colegio|nieve|nevada|tormenta|lluvias?|niebla|trancon|trafico|atasco|derrumbe|deslave|aduanas?|migracion|company|firm|airline|bank|club|team|university|snow|storm|fog|traffic|customs)$/
const strikes = /^(?:huelgas?|paros?|strikes?|walkouts?|stoppages?|disputes?)$/
const kept =
  /^(?:sueldos?|salarios?|pagos?|dinero|impuestos?|pasaportes?|visas?|fondos|ciento|porcentaje|pay|wages|salary|salaries|passports?|funds|houses|homes|cars|vehicles|properties|weapons|casas|vehiculos|bienes|armas)$/
const causes =
  /^(?:nieve|nevada|tormenta|lluvias?|niebla|trafico|visado|visa|visas|documentos|papeles|clima|tiempo|deslaves?|derrumbes?|snow|fog|storm|traffic|weather|flooding|documents|visas)$/

/** "held back at the gate", "held up by traffic". */
const isDelayed = (view: SentenceView, last: number): boolean => /^(?:back|up)$/.test(wordAt(view, last + 1))

/** "retenidos por la nieve", "por falta de visado", "por el mal tiempo". */
function isForCause(view: SentenceView, last: number): boolean {
  const { tokens } = view.lexed
  const by = tokens.findIndex(({ norm }, at) => at > last && /^(?:por|by)$/.test(norm))
  return by >= 0 && tokens.slice(by + 1, by + 5).some(({ norm }) => causes.test(norm))
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

export function isWithheld(view: SentenceView, { verb, phrase }: Candidate): boolean {
  if (isHolder(view, phrase)) return true
  if (!verb) return false
  if (verb.passive || verb.form === 'reduced')
    return (
      isDelayed(view, verb.last) ||
      isForCause(view, verb.last) ||
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
