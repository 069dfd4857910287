import type { Language } from '@/lib/model/article'
import { onceASpelling, type Token } from '@/lib/text/tokens'
import type { Sense } from './verb-senses'
import { verbsEn } from './verbs-en'
import { irregularEs, verbsEs } from './verbs-es'

/** `past` in English may also be a participle; in Spanish every finite form is `finite`. */
export type FormKind = 'base' | 'present' | 'past' | 'participle' | 'gerund' | 'infinitive' | 'finite'
export type VerbForm = {
  lemma: string
  senses: Sense[]
  form: FormKind
  plural: boolean | null
  conditional: boolean
  /** Spanish: the written form must end in an accented vowel ("mató", not "mato"). */
  accented: boolean
}

type Draft = Pick<VerbForm, 'form'> & Partial<VerbForm>

const doubled = /^(?:[^aeiou]*[aeiou][bdgmnpt]|transfer|kidnap|admit|regret|permit|refer)$/
const soft = /(?:[aeo][aeiou][bdgmnpt]|open|happen|threaten|[^aeiou]*[aeiou]w)$/

function regularEn(base: string): Record<'present' | 'past' | 'gerund', string> {
  const twice = doubled.test(base) && !soft.test(base) ? base + base.slice(-1) : base
  const stem = base.endsWith('e') && !base.endsWith('ee') ? base.slice(0, -1) : twice
  const present = /(?:s|x|ch|sh|o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`
  const past = /[^aeiou]y$/.test(base)
    ? `${base.slice(0, -1)}ied`
    : base.endsWith('ee')
      ? `${base}d`
      : `${stem}ed`
  return { present, past, gerund: `${stem}ing` }
}

function formsEn(entry: string): [string, Draft][] {
  const [base = '', irregular, participle] = entry.split('/')
  const regular = regularEn(base)
  const past = irregular ?? regular.past
  const forms: [string, Draft][] = [
    [base, { form: 'base' }],
    [regular.present, { form: 'present' }],
    [past, { form: 'past' }],
    [regular.gerund, { form: 'gerund' }],
  ]
  if (participle) forms.push([participle, { form: 'participle' }])
  return forms
}

const pronouns = ['se', 'lo', 'la', 'los', 'las', 'le', 'les']

function participles(stem: string): [string, Draft][] {
  return ['o', 'a', 'os', 'as'].map((end) => [stem + end, { form: 'participle', plural: end.length === 2 }])
}

/** -ar verbs take one set of endings, -er and -ir another; stem changes stand in the table of irregular forms. */
function regularEs(infinitive: string): [string, Draft][] {
  const stem = infinitive.slice(0, -2)
  const ar = infinitive.endsWith('ar')
  const single = ar ? ['a', 'aba', 'e', 'ara'] : ['e', 'ia', 'a', 'iera']
  const many = ar ? ['an', 'aron', 'aban', 'en', 'aran'] : ['en', 'ieron', 'ian', 'an', 'ieran']
  const hard = ar ? softened(stem) : []
  return [
    ...single.map((end): [string, Draft] => [stem + end, { form: 'finite', plural: false }]),
    ...many.map((end): [string, Draft] => [stem + end, { form: 'finite', plural: true }]),
    ...hard,
    [stem + (ar ? 'o' : 'io'), { form: 'finite', plural: false, accented: true }],
    [`${infinitive}a`, { form: 'finite', plural: false }],
    [`${infinitive}an`, { form: 'finite', plural: true }],
    [`${infinitive}ia`, { form: 'finite', plural: false, conditional: true }],
    [`${infinitive}ian`, { form: 'finite', plural: true, conditional: true }],
    ...participles(stem + (ar ? 'ad' : 'id')),
    [stem + (ar ? 'ando' : 'iendo'), { form: 'gerund' }],
    [infinitive, { form: 'infinitive' }],
    ...pronouns.map((end): [string, Draft] => [infinitive + end, { form: 'infinitive' }]),
  ]
}

/** "despliegue", "ataquen": the subjunctive of stems in c, g and z. */
function softened(stem: string): [string, Draft][] {
  const swaps: Record<string, string> = { c: 'qu', g: 'gu', z: 'c' }
  const swap = swaps[stem.slice(-1)]
  return swap ? [[`${stem.slice(0, -1)}${swap}en`, { form: 'finite', plural: true }]] : []
}

function irregularForm(form: string): Draft {
  if (/(?:ado|ido|[^s]to|[aeiu]sto|cho|rto|elto|ada|ida|ta|cha)s?$/.test(form))
    return { form: 'participle', plural: form.endsWith('s') }
  if (/(?:ando|endo)$/.test(form)) return { form: 'gerund' }
  return { form: 'finite', plural: form.endsWith('n'), conditional: /(?:ria|rian)$/.test(form) }
}

const strong: [RegExp, string][] = [
  [/tener$/, 'tendr'],
  [/poner$/, 'pondr'],
  [/venir$/, 'vendr'],
  [/salir$/, 'saldr'],
  [/hacer$/, 'har'],
  [/decir$/, 'dir'],
  [/querer$/, 'querr'],
  [/caber$/, 'cabr'],
  [/saber$/, 'sabr'],
]

/** "mantendrían", "retendrá": the future and the conditional of verbs that shorten their stem. */
function strongFuture(infinitive: string): [string, Draft][] {
  const rule = strong.find(([ending]) => ending.test(infinitive))
  if (!rule) return []
  const stem = infinitive.replace(...rule)
  return ['a', 'an', 'ia', 'ian'].map((end) => [
    stem + end,
    { form: 'finite', plural: end.endsWith('n'), conditional: end.startsWith('i') },
  ])
}

/** The rules make "en" of "ir" and "de" of "dar": so short a form is a word of another kind. */
const shortest = 3
/** And "vida" of "ver". */
const noForm = /^vidas?$/

function formsEs(infinitive: string): [string, Draft][] {
  const irregular = (irregularEs[infinitive] ?? '').split(' ').filter(Boolean)
  return [
    ...irregular.map((form): [string, Draft] => [form, irregularForm(form)]),
    ...strongFuture(infinitive),
    ...regularEs(infinitive).filter(([form]) => form.length >= shortest && !noForm.test(form)),
  ]
}

function build(verbs: Partial<Record<Sense, string>>, formsOf: (entry: string) => [string, Draft][]) {
  const forms = new Map<string, VerbForm>()
  for (const [sense, list] of Object.entries(verbs) as [Sense, string][])
    for (const entry of list.split(' ').filter(Boolean))
      for (const [form, draft] of formsOf(entry)) {
        const lemma = entry.split('/')[0] ?? entry
        const known = forms.get(form)
        if (!known)
          forms.set(form, {
            lemma,
            senses: [sense],
            plural: null,
            conditional: false,
            accented: false,
            ...draft,
          })
        else if (known.lemma === lemma) widen(known, sense, draft.form)
      }
  return forms
}

/** A second sense of the same verb, or a past form that looks like the base ("hurt", "put", "set"). */
function widen(known: VerbForm, sense: Sense, form: FormKind): void {
  if (!known.senses.includes(sense)) known.senses.push(sense)
  if (known.form === 'base' && form === 'past') known.form = 'past'
}

const forms: Record<Language, Map<string, VerbForm>> = {
  en: build(verbsEn, formsEn),
  es: build(verbsEs, formsEs),
}
const enPast = /^[a-z]{3,}ed$/
const enGerund = /^[a-z]{3,}ing$/
const notGerund = new Set([
  'during',
  'nothing',
  'something',
  'anything',
  'everything',
  'morning',
  'evening',
  'according',
  'including',
  'following',
  'regarding',
  'spring',
  'string',
  'ongoing',
  'upcoming',
  'ceiling',
  'being',
  'wing',
  'king',
  'thing',
  'sibling',
  'clothing',
])
const notPast = new Set([
  'hundred',
  'indeed',
  'need',
  'speed',
  'weed',
  'seed',
  'naked',
  'sacred',
  'red',
  'feed',
  'freed',
  'breed',
  'exceed',
  'proceed',
  'succeed',
  'armed',
  'unarmed',
  'alleged',
  'so-called',
  'united',
  'crowded',
  'overcrowded',
])
const esFinite = /(?:aron|[ijy]eron|aban|[^l]aba|arian|erian|irian)$/
/** "corresponden", "controlen", "pedían", "lograrán": many who do, in a verb that no list holds. */
const esMany = /^[a-zñü]{2,}(?:[^gmi](?:an|en)|ían|[aei]rán)$/
const esNouns = new Set(
  'cartel varon esteban orden desorden almacen sarten huracan musulman tehran catalan aleman capitan guardian refran virgen joven'.split(
    ' ',
  ),
)
/** "la última temporada", "cerca de 20", "la fuerza pública": no forms of "ultimar", "cercar" and "publicar". */
const noVerbs = new Set(['ultima', 'ultime', 'cerca', 'parte', 'informe'])

/** "arrived", "forced", "damaged": the verb ends in "e". */
const silentE = /(?:[cvzu]|[^gn]g|[aeiou]s|[^aeiou][aiu]r)ed$/

type Guess = Omit<VerbForm, 'form'>
function guessEn(norm: string, draft: Guess): VerbForm | undefined {
  if (enPast.test(norm) && !notPast.has(norm))
    return { ...draft, lemma: norm.slice(0, silentE.test(norm) ? -1 : -2), form: 'past' }
  return enGerund.test(norm) && !notGerund.has(norm) ? { ...draft, form: 'gerund' } : undefined
}

function guess(norm: string, lower: string, language: Language): VerbForm | undefined {
  const draft = {
    lemma: norm,
    senses: ['other'] as Sense[],
    plural: null,
    conditional: false,
    accented: false,
  }
  if (language === 'en') return guessEn(norm, draft)
  const finite =
    (esFinite.test(norm) && norm.length > 5) ||
    (lower.endsWith('ó') && lower.length > 3) ||
    (norm.length > 6 && esMany.test(lower)) ||
    /[aei]rá$/.test(lower)
  return finite && !esNouns.has(norm) ? { ...draft, form: 'finite', plural: !lower.endsWith('ó') } : undefined
}

const remembered: Record<Language, Map<string, VerbForm | undefined>> = { en: new Map(), es: new Map() }
/** A text uses few words, again and again; no text may fill the memory. */
const mostRemembered = 20_000

/** The verb form that a word is, by lexicon or, failing that, by its ending. `lower` is the word with its accents. */
export function verbOf(norm: string, lower: string, language: Language): VerbForm | undefined {
  const words = remembered[language]
  const key = norm === lower ? norm : `${norm} ${lower}`
  const before = words.get(key)
  if (before !== undefined || words.has(key)) return before
  if (words.size >= mostRemembered) words.clear()
  const found = findVerb(norm, lower, language)
  words.set(key, found)
  return found
}

/** The same of a token, without a look-up. */
export const verbOfToken = (token: Token, language: Language): VerbForm | undefined =>
  ofToken[language](token)
const ofToken = {
  en: onceASpelling(({ norm, lower }) => verbOf(norm, lower, 'en')),
  es: onceASpelling(({ norm, lower }) => verbOf(norm, lower, 'es')),
}

function findVerb(norm: string, lower: string, language: Language): VerbForm | undefined {
  if (language === 'es' && (noVerbs.has(norm) || lower.normalize('NFC').startsWith('públic')))
    return undefined
  const known = forms[language].get(norm)
  if (known && (!known.accented || /[óú]$/.test(lower.normalize('NFC')))) return known
  return guess(norm, lower.normalize('NFC'), language)
}
