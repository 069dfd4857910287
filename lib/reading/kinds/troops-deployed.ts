import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Candidate, KindRule } from '../candidate'
import { type Chunk, isNoun, isVerb, type NounPhrase, type VerbGroup } from '../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../grammar/sentence-view'
import { forces } from '../lexicon/noun-classes'
import { countKind } from './count-kind'
import { candidateFor, countedPhrases } from './phrase-kind'

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

const goes =
  /^(?:go|come|arrive|enter|retake|regain|recapture|comb|sweep|head|march|travel|leave|fly|reach|participate|join|patrol|guard|raid|search|storm|occupy|take|back|support|reinforce|assist|salir|llegar|viajar|partir|participar|intervenir|custodiar|vigilar|patrullar|tomar|ocupar|allanar|requisar|sumar|apoyar|respaldar|acompanar|contar|irrumpir|cercar|rodear|acordonar|resguardar|acudir|arribar|incursionar|trasladar|unir|ingresar|entrar|retomar|recuperar|controlar|buscar|rastrear)$/

/** "500 police were needed to end it", "se necesitaron 500": and came; who "are needed" did not yet. */
const wasNeeded = (view: SentenceView, last: number): boolean =>
  /^(?:was|were|been)$/.test(wordAt(view, last - 1)) || /(?:ron|io)$/.test(wordAt(view, last))

/** "It took 400 police to regain control", "300 soldiers were flown to the province". */
const isBrought = ({ lemma, passive, last }: VerbGroup, view: SentenceView): boolean =>
  passive
    ? /^(?:fly|bring|drive|bus|ferry|airlift|move|transfer|relocate|rush|truck|movilizar)$/.test(lemma) ||
      (/^(?:need|require|necesitar|requerir)$/.test(lemma) && wasNeeded(view, last))
    : lemma === 'take' && /^it$/.test(wordAt(view, last - 1))

/** So many officers who come were sent; a few may just have come. */
const many = 20
/** "rodeó el penal con 300 soldados", "seized control of the jail with 700 marines". */
const besieges =
  /^(?:surround|ring|encircle|storm|enter|retake|retook|seize|regain|take|rodear|cercar|retomar|tomar|recuperar|controlar|ocupar|ingresar|intervenir|reforzar|reinforce|bolster)$/
const ordered = /^(?:order|instruct|assign|commit|authorise|authorize|ordenar|asignar|comprometer|autorizar)$/

/** "llegaron 200 policías", "se sumarán 1.600 militares": in Spanish who acts may follow the verb. */
const isSubjectAfter = (view: SentenceView, index: number, { first, form, lemma }: VerbGroup): boolean =>
  view.lexed.language === 'es' &&
  form === 'finite' &&
  view.chunks[index - 1]?.kind !== 'preposition' &&
  (first < (view.chunks[index]?.first ?? 0) || /^(?:sumar|trasladar|unir)$/.test(lemma))

/** "600 police took part", "ordered 500 soldiers to patrol", "an operation with 200 agents": forces in a number that act. */
function acts(view: SentenceView, phrase: Phrase): boolean {
  const { classes, links, governor, noun, index } = phrase
  if (
    !classes.some((name) => name === 'police' || name === 'soldier') ||
    noun.count?.alone ||
    noun.count?.share
  )
    return false
  const moves = links.some(
    ({ verb, role, via }) =>
      !verb.negated &&
      via !== 'relative' &&
      ((goes.test(verb.lemma) &&
        (noun.count?.value ?? 0) >= many &&
        (role === 'agent' || verb.senses.includes('riot') || isSubjectAfter(view, index, verb))) ||
        (ordered.test(verb.lemma) && role === 'theme') ||
        (/^(?:move|transfer|relocate|shift)$/.test(verb.lemma) && role === 'theme' && !verb.passive) ||
        ((noun.count?.value ?? 0) >= many && role === 'theme' && isBrought(verb, view))),
  )
  const of = governor?.noun == null ? undefined : view.chunks[governor.noun]
  const operation =
    isNoun(of) &&
    (of.classes.includes('operation') ||
      (isEntry(view, of) &&
        (noun.count?.value ?? 0) >= many &&
        /^(?:con|with|tras|after|by|through|mediante)$/.test(wordAt(view, of.first - 1)))) &&
    !/^(?:against|contra)$/.test(governor?.preposition ?? '')
  const by = governor?.verb == null ? undefined : view.chunks[governor.verb]
  const backed =
    by?.kind === 'verb' &&
    goes.test(by.lemma) &&
    !isBareCount(view, by) &&
    /^(?:by|with|por|con)$/.test(governor?.preposition ?? '')
  const before = view.verbs.findLast(({ index: at }) => at < index)?.verb
  const besieged =
    /^(?:with|con)$/.test(governor?.preposition ?? '') &&
    before !== undefined &&
    besieges.test(before.lemma) &&
    !before.negated &&
    (noun.count?.value ?? 0) >= many
  const leads =
    links.some(({ verb, via }) => via !== 'relative' && verb.senses.includes('be')) && isInCharge(view, index)
  return (
    moves ||
    isNeeded(view, phrase) ||
    leads ||
    isCalledIn(view, phrase) ||
    operation ||
    backed ||
    besieged ||
    isJoined(view, phrase) ||
    carriesOut(view, phrase)
  )
}

/** "con el ingreso de 350 militares", "con el apoyo de 300 uniformados", "with the help of 200 officers". */
const entries = /^(?:ingreso|irrupcion|entry)$/
const backing = /^(?:apoyo|respaldo|ayuda|support|backing|help)$/
const quells = /^(?:someter|sofocar|reducir|restablecer|repeler|quell|subdue|restore|regain|repel)$/

/** Backing counts where somebody storms, quells or regains something: nobody is elected by soldiers. */
const isEntry = (view: SentenceView, { head }: NounPhrase): boolean =>
  entries.test(head) ||
  (backing.test(head) &&
    view.verbs.some(({ verb }) => !verb.negated && (besieges.test(verb.lemma) || quells.test(verb.lemma))))

/** "la operación que 2.500 agentes llevaron a cabo", "the raid that 300 officers carried out". */
function carriesOut(view: SentenceView, { index, links }: Phrase): boolean {
  const [operation, that] = view.chunks.slice(Math.max(0, index - 2), index)
  return (
    that?.kind === 'relative' &&
    isNoun(operation) &&
    (operation.classes.includes('operation') || operation.head === 'operativo') &&
    links.some(
      ({ verb, role, via }) =>
        via === 'main' && role === 'agent' && /^(?:llevar|realizar|ejecutar|carry|conduct)$/.test(verb.lemma),
    )
  )
}

/** "se suman 120 efectivos a los 450 que ya patrullaban", "join the 450 already on patrol": those who are there. */
function isJoined(view: SentenceView, { noun, index, governor, links }: Phrase): boolean {
  if (noun.determiner !== 'definite') return false
  const already = view.chunks
    .slice(index + 1, index + 4)
    .some((chunk) => chunk.kind === 'adverb' && /^(?:ya|already)$/.test(chunk.word))
  const spanish = governor?.preposition === 'a'
  const joins = view.verbs.some(
    ({ verb, index: at }) =>
      at < index && !verb.negated && /^(?:sumar|unir|agregar|anadir|join|reinforce|add)$/.test(verb.lemma),
  )
  return already && joins && (spanish || links.some(({ verb }) => /^(?:join|reinforce)$/.test(verb.lemma)))
}

/** "fueron necesarios 800 policías", "hicieron falta 300 agentes y 50 militares". */
function isNeeded(view: SentenceView, { index, noun }: Phrase): boolean {
  if (view.lexed.language !== 'es' || (noun.count?.value ?? 0) < many) return false
  let at = index - 1
  while (view.chunks[at]?.kind === 'conjunction' || isNoun(view.chunks[at])) {
    const chunk = view.chunks[at]
    if (isNoun(chunk) && !chunk.count && chunk.head !== 'falta') break
    at--
  }
  const last = view.chunks[at]?.last ?? -1
  const words = [1, 0].map((step) => wordAt(view, last - step)).join(' ')
  return /^(?:(?:fueron|eran|sean) necesari[oa]s|(?:hicieron|hacian) falta|se (?:necesitaron|requirieron|emplearon|movilizaron|utilizaron))$/.test(
    words,
  )
}

/** "llamó a 200 agentes de refuerzo", "called on 200 officers as reinforcements". */
function isCalledIn(view: SentenceView, { index, links }: Phrase): boolean {
  const [link, use] = view.chunks.slice(index + 1, index + 3)
  const reinforcing =
    link?.kind === 'preposition' &&
    isNoun(use) &&
    /^(?:refuerzos?|apoyo|reinforcements?|backup)$/.test(use.head)
  return (
    reinforcing &&
    links.some(
      ({ verb, role }) =>
        role === 'theme' && !verb.negated && /^(?:llamar|convocar|traer|call|summon|bring)$/.test(verb.lemma),
    )
  )
}

/** "a cargo de la operación estuvieron 400 agentes": who stands behind an operation. */
const isInCharge = ({ chunks }: SentenceView, index: number): boolean =>
  chunks
    .slice(Math.max(0, index - 4), index)
    .some((chunk) => isNoun(chunk) && (chunk.classes.includes('operation') || chunk.head === 'operativo'))

/** '"Cuenta con 29 policías", informó': nobody is said to have them. */
const isBareCount = (view: SentenceView, { lemma, first }: VerbGroup): boolean =>
  lemma === 'contar' && /^(?:"|:|)$/.test(wordAt(view, first - 1))

const bodies =
  /^(?:units?|unidad|unidades|fuerza|force|contingente|contingent|refuerzos|reinforcements|patrols?|patrullas?|men|hombres|teams?|equipos?)$/
/** "sending men": whose they are must be told. */
const anyone = /^(?:men|hombres|teams?|equipos?)$/
const lawful = ({ classes, modifiers }: NounPhrase): boolean =>
  [...classes, ...modifiers].some((name) => name === 'police' || name === 'soldier')
const sends = /^(?:enviar|mandar|destacar|send|deploy|dispatch|desplegar|despachar)$/

/** "A federal task force is on its way". */
const isComing = ({ lemma, senses }: VerbGroup): boolean => lemma === 'be' && senses.includes('deploy')

/** "Hundreds of soldiers and police had combed the prison", "centenares de policías entraron": many, and no number. */
function massActs(view: SentenceView): Candidate[] {
  const found = view.phrases.find(
    ({ noun, links }) =>
      noun.vague &&
      noun.count === null &&
      multitudes.test(wordAt(view, noun.first)) &&
      lawful(noun) &&
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
const multitudes = /^(?:hundreds|thousands|dozens|scores|cientos|centenares|miles|decenas)$/

/** "Specialised units were sent", "ordenó enviar una fuerza federal": a force without a number. */
function forceSent(view: SentenceView): Candidate[] {
  const found = view.phrases.find(
    ({ noun, links, governor }) =>
      noun.count === null &&
      bodies.test(noun.head) &&
      noun.determiner !== 'definite' &&
      governor === null &&
      (!anyone.test(noun.head) || view.phrases.some((other) => lawful(other.noun))) &&
      links.some(
        ({ verb, role, via }) =>
          via === 'main' &&
          !verb.negated &&
          !verb.conditional &&
          ((role === 'theme' &&
            (sends.test(verb.lemma) || (verb.passive && verb.senses.includes('deploy')))) ||
            isComing(verb)),
      ),
  )
  return found ? [{ ...candidateFor('troops_deployed', 'people', found, 5.5), quantity: null }] : []
}

const orders =
  /^(?:order|instruct|direct|authorise|authorize|ordenar|disponer|instruir|autorizar|mandar|encargar)$/
const toAct =
  /^(?:reinforce|secure|neutralise|neutralize|combat|neutralizar|combatir|take|retake|guard|patrol|protect|intervene|support|back|help|restore|control|controlar|custodiar|tomar|retomar|reforzar|resguardar|vigilar|patrullar|intervenir|apoyar|entrar|ingresar|recuperar|asegurar|proteger)$/

/** "ordered the army to retake the jail", "dispuso que las Fuerzas Armadas controlen": forces told to act. */
function forceOrdered(view: SentenceView): Candidate[] {
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
  if (!force) return []
  const after = view.chunks.slice(force.index + 1, force.index + 5)
  const acts = (chunk: Chunk) =>
    chunk.kind === 'verb' && (toAct.test(chunk.lemma) || chunk.senses.includes('deploy'))
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

const announces =
  /^(?:announce|order|authorise|authorize|decree|begin|anunciar|ordenar|disponer|decretar|autorizar|iniciar|comenzar)$/

/** "anunció el despliegue de policías y militares", "decretó la militarización de la ciudad": forces sent, and no number. */
function deploymentTold(view: SentenceView): Candidate[] {
  const found = view.phrases.find(({ noun, index, links }) => {
    const [of, whom] = view.chunks.slice(index + 1, index + 3)
    const forces_ = of?.kind === 'preposition' && isNoun(whom) && whom.count === null && lawful(whom)
    return (
      noun.count === null &&
      noun.determiner === 'definite' &&
      (/^militari[sz]ac?t?ion$/.test(noun.head) || (noun.classes.includes('deployment') && forces_)) &&
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

const acting = countedPhrases('troops_deployed', 'people', 5.5, acts)

export const troopsDeployed: KindRule = {
  kind: 'troops_deployed',
  find(view, story): Candidate[] {
    const certain = sent.find(view, story)
    const more = [
      ...acting(view),
      ...(certain.length === 0
        ? [
            ...forceSent(view),
            ...forceOrdered(view),
            ...cordonOf(view),
            ...massActs(view),
            ...deploymentTold(view),
          ].slice(0, 1)
        : []),
    ]
    return [...certain, ...more.filter(({ phrase }) => !certain.some((other) => other.phrase === phrase))]
  },
}
