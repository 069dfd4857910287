import type { ClaimKind } from '@/lib/model/claim'
import { befellPeople } from '@/lib/model/unit'
import type { Candidate, Story } from '@/lib/reading/candidate'
import { hasClass, hasSense, isNoun, isVerb, type Range } from '@/lib/reading/grammar/chunk'
import { clauseAround, sentencePart } from '@/lib/reading/grammar/clause'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isToll } from '@/lib/reading/kind-groups'
import { namesDisaster } from '@/lib/reading/kinds/civilians/in-disaster'
import { isDeathConfirmed } from '@/lib/reading/kinds/counting/uncounted'
import { mishap, violent } from '@/lib/reading/lexicon/other-deaths'
import { tellsOfOutbreak } from '@/lib/reading/whole-article/outbreak'
import { either } from '@/lib/text/either'
import { normsOf } from '@/lib/text/sayings'
import { holds, signOfWords } from '@/lib/text/word-signs'

const illness = signOfWords(
  'scabies tuberculosis sarna dehydration dehydrated heatstroke malaria dengue cholera measles influenza flu covid coronavirus fever poisoned fainted ' +
    'sunstroke hypothermia exhaustion typhoid tifoidea tifus typhus dysentery disenteria ebola diphtheria difteria contaminated contaminada contaminado contaminadas contaminados deshidratacion insolacion hipotermia paludismo colera sarampion gripe fiebre desmayo ' +
    'desmayos diarrea vomitos alergia allergic infection infections infeccion infecciones',
)
const spoiled =
  / (?:heat stroke|heat exhaustion|food poisoning|bad (?:fish|food|meat)|golpes? de calor|mal estado|intoxicacion alimentaria) /
const strokes = signOfWords('stroke exhaustion poisoning bad golpe golpes mal intoxicacion')
const ofAge = signOfWords(
  'age aged sleep cancer natural vejez viejo vieja viejos dormia durmiendo sueno naturales cancer anos at',
)
const dies = '(?:die[ds]?|dying)'
const muere = '(?:murio|muere|murieron|fallecio|fallecieron)'
const deaths =
  '(?:deaths?|fallecimientos?|muertes?|decesos?|(?:los|las) (?:fallecid|muert)[oa]s|fallecid[oa]s?|muert[oa]s?)'
/** "died of old age", "died peacefully in her sleep", "murió de cáncer", "fallecimientos por causas naturales". */
const old = new RegExp(
  ` ${either(
    `${dies} of (?:old age|natural causes|cancer)`,
    `${dies} (?:peacefully )?in (?:his|her|their) sleep`,
    `${muere} de (?:vejez|viej[oa]s?|cancer|muerte natural)`,
    `${muere} (?:por causas naturales|mientras dormian?)`,
    `${deaths} (?:(?:(?!none|not|no|nor|ningun)[a-z]+ ){0,5}(?:were|was|eran|fueron) )?(?:from|due to|por|de|debid[oa]s? a) (?:natural causes|causas naturales|vejez|old age)`,
  )} `,
)
/** "died at the age of 84", "murió a los 84 años". */
const atAnAge = new RegExp(
  ` ${either(`${dies} (?:at (?:the age of )?|aged )[0-9]{2}`, `${muere} a los [0-9]{2,3} anos`)} `,
)
const sick = signOfWords('cancer illness disease enfermedad leukaemia leucemia')

/** The clause of a token, and what describes its last noun: "two bodies were of men who had died". */
function withDescription(view: SentenceView, token: number): Range {
  let { first, last } = sentencePart(view, token)
  for (let opener = view.chunks[last + 1]; opener?.kind === 'relative'; opener = view.chunks[last + 1]) {
    const end = sentencePart(view, opener.last + 1).last
    // ", ya que dos cuerpos": a clause of its own.
    if (end <= last || /^(?:ya|puesto|dado|,)$/.test(wordAt(view, opener.first - 1))) break
    last = end
  }
  return { first, last }
}

/** What is told of a death: in the clause that says who died, or about the body or the death that is counted. */
function aboutDeath(view: SentenceView, { verb, anchor }: Candidate): string {
  const { first, last } = verb?.senses.includes('die')
    ? clauseAround(view, verb.first)
    : withDescription(view, anchor)
  const [from, to] = [view.chunks[first]?.first ?? 0, view.chunks[last]?.last ?? 0]
  // "murió mientras dormía": how is told right behind.
  const words = view.lexed.tokens.slice(from, to + 3).map(({ norm }) => norm)
  return ` ${words.join(' ')} `
}

/** "died of old age", "murió a los 84 años": nobody's deed, unless violence or a prison may have had a hand in it. */
export function isOldAge(view: SentenceView, candidate: Candidate): boolean {
  const { phrase, verb } = candidate
  if (!holds(view, ofAge)) return false
  if (!verb?.senses.includes('kill') && old.test(aboutDeath(view, candidate))) return true
  if (!atAnAge.test(normsOf(view))) return false
  const who = view.chunks[phrase ?? -1]
  if (isNoun(who) && hasClass(who, 'inmate', 'guard', 'police', 'soldier')) return false
  return holds(view, sick) || !(holds(view, violent) || namesDisaster(view) || holds(view, mishap))
}

const fighters =
  /^(?:peacekeeper|commander|fighter|militant|rebel|guerrilla|comandante|guerrillero|combatiente|rebelde|comunero)$/
const strikes = signOfWords('paro huelga bloqueo bloqueos strike strikes blockade unrest')

/** "after shelling", "who was kidnapped", "durante el paro": what brings death about stands in the sentence. */
const tellsOfForce = (view: SentenceView): boolean =>
  holds(view, strikes) ||
  view.chunks.some((chunk) =>
    isNoun(chunk)
      ? hasClass(chunk, 'violence', 'weapon')
      : isVerb(chunk) && hasSense(chunk, 'attack', 'shoot', 'seize', 'kill', 'hurt'),
  )

/** "confirmed the death of a former player": one death by itself, where nothing told of so far has killed or hurt anybody. */
export function isLoneDeath(view: SentenceView, { phrase }: Candidate, { earlier }: Story): boolean {
  const counted = view.phrases.find(({ index }) => index === phrase)
  if (!counted || !isDeathConfirmed(view, counted) || fighters.test(counted.noun.head)) return false
  const harms = (told: SentenceView) =>
    holds(told, violent) || holds(told, mishap) || namesDisaster(told) || tellsOfForce(told)
  return (
    !harms(view) &&
    // An outbreak has a count of its own.
    !holds(view, illness) &&
    !earlier.some((told) => harms(told.view) || told.candidates.some(({ kind, unit }) => befell(kind, unit)))
  )
}
const befell = (kind: ClaimKind, unit: string) => isToll({ kind }) || kind === 'attack' || befellPeople(unit)

const hurt =
  /^(?:hurt|injured|wounded|maimed|stabbed|herid[oa]s?|hirio|hirieron|lesionad[oa]s?|lesiono|lesionaron|apunalad[oa]s?)$/

/** "were hurt", "resultaron lesionados": somebody's deed, which no illness does. */
function isHurting(view: SentenceView, { verb, evidence }: Candidate): boolean {
  const told = verb ? [evidence, { first: verb.first, last: verb.last + 1 }] : [evidence]
  return told.some(({ first, last }) =>
    view.lexed.tokens.slice(first, last + 1).some(({ norm }) => hurt.test(norm)),
  )
}

const grave = signOfWords('critical serious grave graves critico critica criticos criticas')

/** "Many people die at home", where an illness spreads: how many, nobody says. */
export const isUncountedOfOutbreak = (
  _view: SentenceView,
  { quantity, verb }: Candidate,
  { views }: Story,
): boolean => quantity === null && !verb?.senses.includes('kill') && tellsOfOutbreak(views)

/** "taken to hospital with dehydration", "atendidas por golpe de calor": nobody did them harm. */
export function isIll(view: SentenceView, candidate: Candidate, { views }: Story): boolean {
  const { meaning } = candidate
  // "24 dead and 83 injured in a riot over the virus": called injured, they are.
  if (meaning?.source === 'noun' || meaning?.source === 'of' || holds(view, violent)) return false
  const isSick =
    holds(view, illness) ||
    (holds(view, strokes) && spoiled.test(normsOf(view))) ||
    (holds(view, grave) && tellsOfOutbreak(views))
  return isSick && !isHurting(view, candidate)
}

const sickens = /^(?:sicken|infect|enfermar|contagiar|infectar)$/

/** "nine more patients fell ill", "enfermaron nueve": of whom nothing says that they died or came to harm. */
export function fellIll(view: SentenceView, { phrase }: Candidate): boolean {
  const links = view.phrases.find(({ index }) => index === phrase)?.links ?? []
  const ill = links.some(
    ({ verb }) =>
      sickens.test(verb.lemma) ||
      (/^(?:fall|be|become|get|take)$/.test(verb.lemma) &&
        /^(?:ill|sick)$/.test(wordAt(view, verb.last + 1))),
  )
  return ill && !links.some(({ verb }) => hasSense(verb, 'kill', 'die', 'hurt'))
}
