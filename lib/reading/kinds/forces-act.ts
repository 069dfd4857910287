import { isNoun, isVerb, type NounPhrase, type VerbGroup } from '../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../grammar/sentence-view'
import { subjectOf } from '../grammar/subject'
import { anybodys, entries, isSiteNext, isWorkNext, searches } from './forces-at-work'

/** Forces in a number that act: who come in numbers were sent. */

export const goes =
  /^(?:go|come|arrive|enter|retake|regain|recapture|comb|sweep|head|march|travel|leave|fly|reach|participate|join|patrol|guard|raid|search|storm|occupy|take|back|support|reinforce|assist|salir|llegar|viajar|partir|participar|intervenir|custodiar|vigilar|patrullar|tomar|ocupar|allanar|requisar|sumar|apoyar|respaldar|acompanar|contar|irrumpir|cercar|rodear|acordonar|resguardar|acudir|arribar|incursionar|desalojar|sofocar|trasladar|unir|ingresar|entrar|retomar|recuperar|controlar|buscar|rastrear)$/

/** "500 police were needed to end it", "se necesitaron 500": and came; who "are needed" did not yet. */
const wasNeeded = (view: SentenceView, last: number): boolean =>
  /^(?:was|were|been)$/.test(wordAt(view, last - 1)) || /(?:ron|io)$/.test(wordAt(view, last))

/** "It took 400 police to regain control", "300 soldiers were flown to the province". */
const isBrought = ({ lemma, passive, last }: VerbGroup, view: SentenceView): boolean =>
  passive
    ? /^(?:fly|bring|drive|bus|ferry|airlift|move|transfer|relocate|rush|truck|march|movilizar)$/.test(
        lemma,
      ) ||
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

/** "14.400 irán a Arcos": to a place, and not to school. */
const goesTo = (view: SentenceView, { lemma, last }: VerbGroup): boolean =>
  lemma === 'ir' &&
  /^(?:a|al|hacia)$/.test(wordAt(view, last + 1)) &&
  isSiteNext(view, view.chunkOf[last + 1] ?? 0)

/** "suman 400": that is how many there are; who "se suman" are sent. */
const isSum = (view: SentenceView, { lemma, first, last }: VerbGroup): boolean =>
  lemma === 'sumar' &&
  wordAt(view, first) !== 'se' &&
  wordAt(view, first - 1) !== 'se' &&
  !/se$/.test(wordAt(view, last))

/** "600 police took part", "ordered 500 soldiers to patrol", "an operation with 200 agents": forces in a number that act. */
export function acts(view: SentenceView, phrase: Phrase): boolean {
  const { classes, links, governor, noun, index } = phrase
  if (noun.count?.alone || noun.count?.share) return false
  if (!classes.some((name) => name === 'police' || name === 'soldier')) return isMenOf(view, phrase)
  const moves = links.some(
    ({ verb, role, via }) =>
      !verb.negated &&
      via !== 'relative' &&
      (((goes.test(verb.lemma) || goesTo(view, verb)) &&
        !isSum(view, verb) &&
        (!anybodys.test(verb.lemma) || isWorkNext(view, view.chunks.indexOf(verb))) &&
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
    isToAct(view, phrase) ||
    isSearchBy(view, phrase) ||
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

const helps =
  /^(?:be|have|need|help|begin|start|continue|return|set|prepare|ayudar|contribuir|colaborar|comenzar|empezar|volver|proceder|deber|ir|alistar|preparar)$/

/** What forces do where they are sent; who has to go or to leave may go home. */
const keeps =
  /^(?:guard|patrol|protect|secure|storm|retake|regain|recapture|comb|sweep|raid|reinforce|quell|restore|custodiar|vigilar|patrullar|retomar|recuperar|controlar|resguardar|asegurar|proteger|allanar|requisar|intervenir|reforzar|sofocar|desalojar|rodear|cercar|acordonar)$/

/** "are to guard polling stations", "helped to regain the jail", "had to be sent in", "ayudaron a recuperar": what they do stands behind the verb. */
function isToAct(view: SentenceView, { links, noun }: Phrase): boolean {
  if ((noun.count?.value ?? 0) < many) return false
  return links.some(({ verb, via }) => {
    if (via !== 'main' && via !== 'shared') return false
    if (!helps.test(verb.lemma) || verb.negated || verb.form !== 'finite') return false
    // Who has to do it always may complain of it.
    if (/^(?:have|need)$/.test(verb.lemma) && verb.current) return false
    const at = view.chunks.indexOf(verb)
    const next = view.chunks.slice(at + 1, at + 3).find(isVerb)
    const does = (word: string, from: number) =>
      keeps.test(word) || (anybodys.test(word) && isWorkNext(view, from))
    if (next?.form === 'infinitive')
      return next.passive ? next.senses.includes('deploy') : does(next.lemma, view.chunks.indexOf(next))
    // "are to guard": a noun as well as a verb.
    return (
      verb.senses.includes('be') &&
      wordAt(view, verb.last + 1) === 'to' &&
      does(wordAt(view, verb.last + 2), view.chunkOf[verb.last + 2] ?? at)
    )
  })
}

/** "la requisa, a cargo de 180 uniformados", "the search, carried out by 180 officers". */
function isInItsCharge(view: SentenceView, { noun, governor }: Phrase): boolean {
  const words = [3, 2, 1].map((step) => wordAt(view, noun.first - step)).join(' ')
  if (!/^(?:a cargo de|carried out by|hands of)$/.test(words) || governor === null) return false
  return view.lexed.tokens
    .slice(0, noun.first)
    .some(({ norm }) => searches.test(norm) || /^(?:operativo|operacion|operation|raid)$/.test(norm))
}

/** "a search of the jail by some 3,000 soldiers", "una requisa con 400 policías": who carries it out. */
function isSearchBy(view: SentenceView, phrase: Phrase): boolean {
  const { governor, noun, index } = phrase
  if ((noun.count?.value ?? 0) >= many && isInItsCharge(view, phrase)) return true
  if ((noun.count?.value ?? 0) < many || !/^(?:by|with|con|por)$/.test(governor?.preposition ?? ''))
    return false
  let at = governor?.noun ?? -1
  // "of the jail" stands between.
  while (at > 1 && index - at < 8 && isNoun(view.chunks[at])) {
    const what = view.chunks[at]
    if (isNoun(what) && searches.test(what.head)) return true
    if (view.chunks[at - 1]?.kind !== 'preposition') return false
    at -= 2
  }
  const first = view.chunks[at]
  return isNoun(first) && searches.test(first.head)
}

/** "El Ejército rodeó el penal con 150 hombres", "the army ringed it with 150 men": whose men they are the subject tells. */
function isMenOf(view: SentenceView, { noun, governor, index, links }: Phrase): boolean {
  if (!/^(?:men|hombres)$/.test(noun.head) || (noun.count?.value ?? 0) < many) return false
  if (isSentBy(view, links)) return true
  if (!/^(?:with|con)$/.test(governor?.preposition ?? '') || isCargo(view, noun)) return false
  const verb = view.verbs.findLast(({ index: at }) => at < index)?.verb
  if (!verb || verb.negated || !besieges.test(verb.lemma)) return false
  if (/^(?:take|seize|tomar)$/.test(verb.lemma) && !isSiteNext(view, view.chunks.indexOf(verb))) return false
  const force = subjectOf(view, verb)
  return force?.count === null && force.classes.some((name) => name === 'police' || name === 'soldier')
}

/** "El Ejército y la Policía enviaron 1.200 hombres". */
const isSentBy = (view: SentenceView, links: Phrase['links']): boolean =>
  links.some(({ verb, role }) => {
    if (role !== 'theme' || verb.negated || verb.passive || !verb.senses.includes('deploy')) return false
    const force = subjectOf(view, verb)
    return force?.classes.some((name) => name === 'police' || name === 'soldier') === true
  })

/** "with 30 men in handcuffs", "con 30 hombres a bordo": whom they led or found there. */
const isCargo = (view: SentenceView, { last }: NounPhrase): boolean =>
  /^(?:aboard|inside|in handcuffs|in custody|in chains|in tow|on board|a bordo|dentro|adentro|esposados|detenidos|en su interior)\b/.test(
    [1, 2, 3].map((step) => wordAt(view, last + step)).join(' '),
  )
