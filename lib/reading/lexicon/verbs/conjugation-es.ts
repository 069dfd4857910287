import type { Draft } from './verb-form'
import { irregularEs } from './verbs-es'

/** The forms of a Spanish verb, given by its infinitive. */

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
    [stem + (ar ? 'amos' : 'imos'), { form: 'finite', plural: true }],
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

/** "detuvieron", "detuvimos": what officials say of their own deeds. */
const strongWe = (forms: readonly string[]): [string, Draft][] =>
  forms
    .filter((form) => /[sv]ieron$/.test(form))
    .map((form) => [form.replace(/ieron$/, 'imos'), { form: 'finite', plural: true }])

/** The rules make "en" of "ir" and "de" of "dar": so short a form is a word of another kind. */
const shortest = 3
/** And "vida" of "ver". */
const noForm = /^vidas?$/

export function formsEs(infinitive: string): [string, Draft][] {
  const irregular = (irregularEs[infinitive] ?? '').split(' ').filter(Boolean)
  return [
    ...irregular.map((form): [string, Draft] => [form, irregularForm(form)]),
    ...strongWe(irregular),
    ...strongFuture(infinitive),
    ...regularEs(infinitive).filter(([form]) => form.length >= shortest && !noForm.test(form)),
  ]
}
