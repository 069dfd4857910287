import type { Candidate } from '../candidate'
import { isNoun, type VerbGroup } from '../grammar/chunk'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import { subjectOf } from '../grammar/subject'

/** What holds people without making captives of them: a firm its staff, snow its travellers, an office pay or papers. */

const keepers =
  /^(?:banco|bancos|fisco|aerolinea|empresa|firma|compania|club|equipo|universidad|colegio|nieve|nevada|tormenta|lluvias?|niebla|trancon|trafico|atasco|derrumbe|deslave|aduanas?|migracion|huelgas?|paros?|strikes?|walkouts?|stoppages?|dispute|disputes|company|firm|airline|bank|club|team|university|snow|storm|fog|traffic|customs)$/
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

const isByKeeper = (view: SentenceView, verb: VerbGroup): boolean =>
  keepers.test(subjectOf(view, verb)?.head ?? '')

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
const isLeftSo = (view: SentenceView, { first }: VerbGroup): boolean => {
  const leaves = view.verbs.find(({ verb }) => verb.last === first - 1)?.verb
  const who = leaves?.form === 'finite' && !leaves.passive ? subjectOf(view, leaves) : null
  return who !== null && keepers.test(who.head)
}

export function isWithheld(view: SentenceView, { verb, phrase }: Candidate): boolean {
  if (isHolder(view, phrase)) return true
  if (!verb) return false
  if (verb.passive || verb.form === 'reduced')
    return (
      isDelayed(view, verb.last) ||
      isForCause(view, verb.last) ||
      isLeftSo(view, verb) ||
      (isInCharge(view, verb) && isByKeeper(view, verb))
    )
  const what = view.chunks[view.chunks.indexOf(verb) + 1]
  const words = isNoun(what) ? view.lexed.tokens.slice(what.first, what.last + 1) : []
  return isByKeeper(view, verb) || words.some(({ norm }) => kept.test(norm))
}
