import type { Draft } from './verb-form'

/** The forms of an English verb, given as "base", "base/past" or "base/past/participle". */

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

export function formsEn(entry: string): [string, Draft][] {
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
