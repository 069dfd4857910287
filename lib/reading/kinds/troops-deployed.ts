import { holds, signLike, signOfWords } from '@/lib/text/word-signs'
import { type Candidate, type KindRule, onTop } from '../candidate'
import { type Chunk, isNoun, isOfForces, isVerb, type VerbGroup } from '../grammar/chunk'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import { tells, toldSign, verbSign } from '../grammar/told-signs'
import { forces } from '../lexicon/noun-classes'
import { countKind } from './counting/count-kind'
import { labelledAs } from './counting/labelled'
import { candidateFor, countedPhrases } from './counting/phrase-kind'
import { acts, goes } from './forces/forces-act'
import { entries } from './forces/forces-at-work'
import { forcesCome } from './forces/forces-come-to-act'
import { areHeldForces } from './forces/forces-held'
import { areSent } from './forces/forces-in-numbers'
import { forcesJoining } from './forces/forces-joining'
import { carriesOthers } from './forces/forces-that-carry'

const sent = countKind({
  kind: 'troops_deployed',
  unit: 'people',
  nouns: ['deployment'],
  suffers: ['deploy'],
  does: ['deploy'],
  counted: (classes) => classes.some((name) => forces.has(name)),
  single: 'never',
  facts: true,
  planned: true,
})

const bodies = signOfWords(
  'unit units unidad unidades fuerza force contingente contingentes contingent refuerzos reinforcements patrol patrols patrulla ' +
    'patrullas men hombres team teams equipo equipos',
)
const contingents = /^conting\w+$/
/** "sending men": whose they are must be told. */
const anyone = /^(?:men|hombres|teams?|equipos?)$/
const sends = /^(?:enviar|mandar|destacar|send|deploy|dispatch|desplegar|despachar)$/

/** "A federal task force is on its way". */
const isComing = ({ lemma, senses }: VerbGroup): boolean => lemma === 'be' && senses.includes('deploy')

/** "Hundreds of soldiers and police had combed the prison", "centenares de policías entraron": many, and no number. */
function massActs(view: SentenceView): Candidate[] {
  if (!holds(view, multitudes)) return []
  const found = view.phrases.find(
    ({ noun, links }) =>
      noun.vague &&
      noun.count === null &&
      multitudes.words.has(wordAt(view, noun.first)) &&
      isOfForces(noun) &&
      links.some(
        ({ verb, role, via }) =>
          role === 'agent' &&
          (via === 'main' || via === 'shared') &&
          verb.form === 'finite' &&
          !verb.negated &&
          !verb.conditional &&
          (goes.test(verb.lemma) || verb.senses.includes('deploy')),
      ),
  )
  return found ? [{ ...candidateFor('troops_deployed', 'people', found, 5.5), quantity: null }] : []
}
const multitudes = signOfWords('hundreds thousands dozens scores cientos centenares miles decenas')

/** "Thousands marched in X", "miles salieron a las calles": many, of whom nothing says that they are forces. */
function isCrowd({ chunks }: SentenceView, { phrase, quantity, meaning }: Candidate): boolean {
  const noun = chunks[phrase ?? -1]
  const acts = meaning?.role === 'agent' && !meaning.verb?.passive
  return acts && quantity === null && isNoun(noun) && noun.head === '' && noun.classes.length === 0
}

/** "Specialised units were sent", "ordenó enviar una fuerza federal": a force without a number. */
function forceSent(view: SentenceView): Candidate[] {
  if (!holds(view, bodies)) return []
  const found = view.phrases.find(
    ({ noun, links, governor }) =>
      noun.count === null &&
      bodies.words.has(noun.head) &&
      noun.determiner !== 'definite' &&
      governor === null &&
      (!anyone.test(noun.head) || view.phrases.some((other) => isOfForces(other.noun))) &&
      links.some(
        ({ verb, role, via }) =>
          via === 'main' &&
          !verb.negated &&
          !verb.conditional &&
          ((role === 'theme' &&
            (sends.test(verb.lemma) || (verb.passive && verb.senses.includes('deploy')))) ||
            (contingents.test(noun.head) &&
              /^(?:trasladar|disponer|mov(?:e|ilizar)|march)$/.test(verb.lemma)) ||
            isComing(verb)),
      ),
  )
  return found ? [{ ...candidateFor('troops_deployed', 'people', found, 5.5), quantity: null }] : []
}

const orders =
  /^(?:order|instruct|direct|authorise|authorize|ordenar|disponer|instruir|autorizar|mandar|encargar)$/
const ordering = verbSign((lemma) => orders.test(lemma))
const toAct =
  /^(?:reinforce|secure|neutralise|neutralize|combat|neutralizar|combatir|take|retake|guard|patrol|protect|intervene|support|back|help|restore|control|controlar|custodiar|tomar|retomar|reforzar|resguardar|vigilar|patrullar|intervenir|apoyar|entrar|ingresar|recuperar|asegurar|proteger)$/

const forcesByName = /^(?:soldiers|troops|police|policemen|marines|army|military)$/

/** "ordered soldiers to the outer walls": they stand inside the verb. */
const orderedInOne = (view: SentenceView, verb: VerbGroup): Candidate[] => {
  const at = view.lexed.tokens.findIndex(
    ({ norm }, i) => i > verb.first && i <= verb.last && forcesByName.test(norm),
  )
  if (at < 0 || !verb.senses.includes('deploy')) return []
  const evidence = { first: at, last: at }
  return [
    {
      kind: 'troops_deployed',
      quantity: null,
      unit: 'people',
      evidence,
      anchor: at,
      phrase: null,
      verb,
      rank: 5.5,
      status: 'reported',
    },
  ]
}

/** "ordered the army to retake the jail", "dispuso que las Fuerzas Armadas controlen": forces told to act. */
function forceOrdered(view: SentenceView): Candidate[] {
  if (!tells(view, ordering)) return []
  const order = view.verbs.find(
    ({ verb }) => orders.test(verb.lemma) && !verb.negated && verb.form === 'finite',
  )
  if (!order) return []
  const force = view.phrases.find(
    ({ noun, index }) =>
      index > order.index &&
      index <= order.index + 4 &&
      noun.count === null &&
      [...noun.classes, ...noun.modifiers].some((name) => name === 'soldier' || name === 'police'),
  )
  if (!force) return orderedInOne(view, order.verb)
  const after = view.chunks.slice(force.index + 1, force.index + 5)
  const acts = (chunk: Chunk) =>
    chunk.kind === 'verb' &&
    (toAct.test(chunk.lemma) ||
      // "refuercen los perímetros", "se hagan cargo".
      /^(?:refuer|hag)/.test(chunk.lemma) ||
      chunk.senses.includes('deploy'))
  // "ordenó salir a los militares".
  const act =
    after.some(acts) ||
    view.chunks
      .slice(order.index + 1, force.index)
      .some(
        (chunk) => acts(chunk) || (isVerb(chunk) && chunk.form === 'infinitive' && chunk.lemma === 'salir'),
      )
  const out =
    after[0]?.kind === 'preposition' && /^(?:out|into|in|to|a|hacia|against|contra)$/.test(after[0].word)
  return act || out ? [{ ...candidateFor('troops_deployed', 'people', force, 5.5), quantity: null }] : []
}

const militarises = /^militari[sz]ac?t?ion$/
const militarised = signLike(militarises)
const deployments = toldSign('deployment')
const entering = signLike(entries)

const announces =
  /^(?:announce|order|authorise|authorize|decree|begin|anunciar|ordenar|disponer|decretar|autorizar|iniciar|comenzar)$/

/** "anunció el despliegue de policías y militares", "decretó la militarización de la ciudad": forces sent, and no number. */
function deploymentTold(view: SentenceView): Candidate[] {
  if (!tells(view, deployments) && !holds(view, militarised) && !holds(view, entering)) return []
  const found = view.phrases.find(({ noun, index, links }) => {
    const [of, whom] = view.chunks.slice(index + 1, index + 3)
    const ofForces = of?.kind === 'preposition' && isNoun(whom) && whom.count === null && isOfForces(whom)
    return (
      noun.count === null &&
      noun.determiner === 'definite' &&
      (militarises.test(noun.head) ||
        ((noun.classes.includes('deployment') || entries.test(noun.head)) && ofForces)) &&
      links.some(
        ({ verb, role, via }) =>
          role === 'theme' &&
          (via === 'main' || via === 'shared') &&
          verb.form === 'finite' &&
          !verb.negated &&
          !verb.conditional &&
          announces.test(verb.lemma),
      )
    )
  })
  return found ? [{ ...candidateFor('troops_deployed', 'people', found, 5.5), quantity: null }] : []
}

const cordons = signOfWords('cordon cerco')

/** "un cordón militar rodeó el penal", "a police cordon". */
function cordonOf(view: SentenceView): Candidate[] {
  if (!holds(view, cordons)) return []
  const found = view.phrases.find(
    ({ noun }) =>
      view.lexed.tokens.slice(noun.first, noun.last + 1).some(({ norm }) => cordons.words.has(norm)) &&
      [...noun.classes, ...noun.modifiers].some((name) => name === 'soldier' || name === 'police'),
  )
  return found ? [{ ...candidateFor('troops_deployed', 'people', found, 5.5), quantity: null }] : []
}

const acting = countedPhrases('troops_deployed', 'people', 5.5, (view, phrase) => areSent(view, phrase, acts))

const without = (all: readonly Candidate[], known: readonly Candidate[]): Candidate[] =>
  all.filter(({ phrase }) => !known.some((other) => other.phrase === phrase))

export const troopsDeployed: KindRule = {
  kind: 'troops_deployed',
  find(view, story): Candidate[] {
    const labelled = labelledAs(view, 'troops_deployed')
    const joining = forcesJoining(view, story)
    const ofVerb = sent.find(view, story).filter((one) => !isCrowd(view, one) && !carriesOthers(view, one))
    const certain = labelled.length > 0 ? labelled : [...joining, ...without(ofVerb, joining)]
    const more = [
      ...acting(view),
      ...(certain.length === 0
        ? [
            ...forceSent(view),
            ...forceOrdered(view),
            ...cordonOf(view),
            ...massActs(view),
            ...deploymentTold(view),
            ...forcesCome(view),
          ].slice(0, 1)
        : []),
    ]
    return [...certain, ...without(more, certain)]
      .filter((one) => !areHeldForces(view, one, story))
      .map((c) => withOthers(view, c))
  },
}

/** "Llegan otros 400 militares", "another 400 soldiers arrived": on top of those who are there. */
function withOthers(view: SentenceView, candidate: Candidate): Candidate {
  const noun = view.chunks[candidate.phrase ?? -1]
  if (!isNoun(noun) || !candidate.quantity) return candidate
  // "a Tarsis otros 400": the word stands with the name before it.
  const others = /^otr[oa]s$/.test(wordAt(view, noun.first - 1))
  return { ...candidate, ...onTop(others ? { ...noun, another: true } : noun) }
}
