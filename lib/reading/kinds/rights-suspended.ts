import type { EmergencyScope, Right } from '@/lib/model/claim'
import { toDay, toDayNumber } from '@/lib/text/dates/calendar'
import { says, toSayings } from '@/lib/text/sayings'
import type { Candidate, KindRule } from '../candidate'
import { datesOf } from '../days/governor'
import { isVerb, type Range, type VerbGroup } from '../grammar/chunk'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import { subjectOf } from '../grammar/subject'
import { curfewHours, curfewLength } from './measures/curfew-hours'
import { rightsIn } from './measures/emergency'
import { liftedIn, liftedScope } from './measures/lifting'
import { scopeOf } from './measures/scope'

const suspensionNouns = toSayings([
  'suspension of',
  'suspension del',
  'suspension de',
  'restriccion de',
  'restriction of',
])

const inForce =
  /^(?:hold|apply|stand|run|last|begin|start|continue|remain|stay|cover|regir|durar|empezar|comenzar|seguir|permanecer|continuar|aplicar)$/

const takesEffect =
  /^ (?:from [\w.: ]{1,24} )?(?:(?:is|was|are|were|remains?|remained|stays?|stayed|has been|had been) (?:still |now |also |again |already )?in (?:force|place|effect)|(?:takes?|took|taking) effect|(?:goes|went|comes|came|going|coming) into (?:force|effect)|applies) /

const some =
  '(?:teen(?:ager)?s?|youths?|juveniles?|minors?|children|under|noise|parking|flights?|airports?|trucks?|lorries|motorcycles?|inmates|prisoners|players|guests|tenants)'
/** "A curfew for teenagers", "on flights", "a parking curfew": none that keeps everybody at home. */
const ofSome = new RegExp(
  ` ${some} curfews? | curfews? (?:\\S+ ){0,4}(?:for|on|to) (?:all |their |its |his |her )?${some} `,
)

/** "A curfew from 10 p.m. took effect", "a curfew is in force". */
const isToldInForce = (view: SentenceView, after: number): boolean =>
  takesEffect.test(
    ` ${view.lexed.tokens
      .slice(after + 1, after + 16)
      .map(({ norm }) => norm)
      .join(' ')} `,
  )

/** "The landlord set a curfew", "el técnico fijó el toque de queda": none for a town. */
const privately =
  /^(?:landlord|landlady|parents?|mother|father|coach|club|hotel|school|airport|prison|tecnico|entrenador|padres?|madre|aeropuerto|colegio|escuela|casero)$/

/** "imposed a curfew", "con un toque de queda": a curfew in force restricts movement. */
function curfewOf(view: SentenceView): Range | null {
  const at = view.lexed.tokens.findIndex(({ norm }) => /^(?:curfews?|queda)$/.test(norm))
  if (at < 0 || (wordAt(view, at) === 'queda' && !/^toques?$/.test(wordAt(view, at - 2)))) return null
  const first = wordAt(view, at) === 'queda' ? at - 2 : at
  if (ofSome.test(` ${view.lexed.tokens.map(({ norm }) => norm).join(' ')} `)) return null
  // "No curfew is in force".
  if (/^(?:no|without|sin|ningun)$/.test(wordAt(view, first - 1))) return null
  // "keeps a curfew in force", "mantiene vigente el toque de queda".
  const inPlace =
    view.verbs.every(({ verb }) => !verb.negated && !/^(?:lift|end|levantar|terminar)$/.test(verb.lemma)) &&
    (isToldInForce(view, at) ||
      /^in (?:force|place|effect)$/.test(`${wordAt(view, at + 1)} ${wordAt(view, at + 2)}`) ||
      [at + 1, first - 2, first - 1].some((i) => /^vigentes?$/.test(wordAt(view, i))))
  const declared = view.verbs.some(
    ({ verb }) =>
      !privately.test(subjectOf(view, verb)?.head ?? '') &&
      (verb.senses.includes('declare') ||
        verb.senses.includes('exist') ||
        /^(?:regir|have|contemplar|incluir|prever|mantener|prorrogar|include|involve|keep|maintain|bring|set|establish|fijar|enforce)$/.test(
          verb.lemma,
        )) &&
      !verb.negated,
  )
  const joined = [1, 2, 3].some((step) => /^(?:with|under|con|bajo)$/.test(wordAt(view, first - step)))
  const holds = view.phrases.some(
    ({ noun, links }) =>
      /^(?:curfews?|toques?)$/.test(noun.head) &&
      links.some(({ verb, role }) => role === 'agent' && !verb.negated && inForce.test(verb.lemma)),
  )
  return declared || joined || holds || inPlace || isBesideEmergency(view, first) ? { first, last: at } : null
}

/** "awoke under a state of emergency and a nightly curfew": with the measure it comes with. */
const isBesideEmergency = (view: SentenceView, first: number): boolean =>
  view.lexed.tokens
    .slice(Math.max(0, first - 4), first)
    .some(
      ({ norm }, i, before) =>
        /^(?:emergency|exception|excepcion|emergencia)$/.test(norm) &&
        /^(?:and|y|e)$/.test(before[i + 1]?.norm ?? ''),
    )

const lifts = /^(?:lift|end|remove|suspend|cancel|revoke|levantar|terminar|eliminar|suspender|retirar)$/

/** "lifted the curfew", "con fin del toque de queda", "without a curfew": none is in force. */
function isNone(view: SentenceView, { first }: Range): boolean {
  const before = [1, 2, 3].map((step) => wordAt(view, first - step))
  if (before.some((word) => /^(?:no|not|without|sin|ni|nor|end|fin)$/.test(word))) return true
  const verb = view.verbs.findLast(({ verb: { first: at } }) => at < first)?.verb
  return verb !== undefined && lifts.test(verb.lemma)
}

const tellCurfew = (view: SentenceView, curfew: Range): Pick<EmergencyScope, 'curfew' | 'days'> =>
  isNone(view, curfew) ? {} : { curfew: { hours: curfewHours(view.lexed.tokens) }, ...curfewDays(view) }

/** "desde el jueves un toque de queda de 48 horas": until so long after it began. */
function curfewDays(view: SentenceView): Pick<EmergencyScope, 'days'> {
  const length = curfewLength(view.lexed.tokens)
  const since = datesOf(view).find(({ mention }) => mention.role === 'since')?.mention
  const from = since?.from ?? since?.when
  if (length === null || from?.precision !== 'day') return {}
  return { days: { from: from.start, until: toDay(toDayNumber(from.start) + length) } }
}

/** "after the assembly voted": those who sit in it. */
const isOfAssembly = (view: SentenceView, named: readonly Right[]): boolean =>
  named.length === 1 && view.lexed.tokens.some(({ norm }) => norm === 'assembly')

const curfewFact = (view: SentenceView, evidence: Range): Candidate => ({
  kind: 'rights_suspended',
  quantity: null,
  unit: 'measures',
  evidence,
  anchor: evidence.first,
  phrase: null,
  verb: null,
  rank: 1,
  status: 'reported',
  emergency: { ...scopeOf(view), ...tellCurfew(view, evidence) },
})

/** "no se verá limitado": the auxiliary bears the denial. */
function isBesideNegated({ chunks }: SentenceView, verb: VerbGroup): boolean {
  const before = chunks[chunks.indexOf(verb) - 1]
  return verb.form === 'reduced' && isVerb(before) && before.negated
}

export const rightsSuspended: KindRule = {
  kind: 'rights_suspended',
  find(view, story): Candidate[] {
    const lifted = liftedIn(view, story)
    if (lifted?.isCurfew)
      return [
        {
          ...curfewFact(view, lifted.what),
          status: 'superseded',
          emergency: liftedScope(view, lifted),
        },
      ]
    const right = view.phrases.find(({ noun }) => noun.classes.includes('right'))
    const named = rightsIn(view)
    if (!right && (named.length === 0 || isOfAssembly(view, named))) return []
    const verb = view.verbs.find(
      ({ verb: v }) =>
        (v.senses.includes('suspend') && !v.negated && !isBesideNegated(view, v)) ||
        (v.senses.includes('exist') && v.negated && right),
    )?.verb
    const curfew = curfewOf(view)
    if (!verb && !(right && says(view, suspensionNouns)) && !curfew) return []
    if (curfew && !verb) return [curfewFact(view, curfew)]
    const evidence = right
      ? { first: right.noun.first, last: right.noun.last }
      : { first: verb?.first ?? 0, last: verb?.last ?? 0 }
    return [
      {
        kind: 'rights_suspended',
        quantity: null,
        unit: 'measures',
        evidence,
        anchor: verb?.first ?? evidence.first,
        phrase: null,
        verb: verb ?? null,
        rank: 1,
        status: 'reported',
        emergency: { ...scopeOf(view), ...(curfew ? tellCurfew(view, curfew) : {}) },
      },
    ]
  },
}
