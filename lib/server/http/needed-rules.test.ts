import { expect, test } from 'vitest'
import { neededOn, neededRules, stylesNamedIn } from './needed-rules'

const isNeeded = neededOn('<main class="aAaA_page _0_b_variable">')

test.each([
  ['what is on the page stays', '.aAaA_page{color:red}', '.aAaA_page{color:red}'],
  ['what is not on it goes', '.cCcC_table{color:red}.aAaA_page{top:0}', '.aAaA_page{top:0}'],
  [
    'of several selectors those go that cannot match',
    '.cCcC_a,.aAaA_b:is(p,q),h1{top:0}',
    '.aAaA_b:is(p,q),h1{top:0}',
  ],
  ['what no module names stays', 'p{top:0}.visually-hidden{top:0}', 'p{top:0}.visually-hidden{top:0}'],
  ['a rule within a rule is looked at', '@media print{.cCcC_a{top:0}p{top:0}}', '@media print{p{top:0}}'],
  ['and goes with what was in it', '@media print{@supports (top:0){.cCcC_a{top:0}}}p{top:0}', 'p{top:0}'],
  [
    'a face, a statement and steps stay',
    '@charset "x";@font-face{a:b}@keyframes k{to{top:0}}',
    '@charset "x";@font-face{a:b}@keyframes k{to{top:0}}',
  ],
  ['what has not to be there does not matter', 'p:not(.cCcC_a){top:0}', 'p:not(.cCcC_a){top:0}'],
  [
    'a module whose name begins with a digit',
    '._0_b_variable{top:0}._0_c_variable{top:0}',
    '._0_b_variable{top:0}',
  ],
])('%s', (_, css, needed) => {
  expect(neededRules(css, isNeeded)).toBe(needed)
})

test('what a script names is needed before it is there', () => {
  const known = stylesNamedIn('let s={dialog:"dDdD_dialog",open:`_1e-E_open`},t="a_b c_d"')
  expect(known).toEqual(['dDdD', '_1e-E'])
  expect(neededRules('.dDdD_dialog{top:0}.cCcC_a{top:0}', neededOn('<p>', known))).toBe('.dDdD_dialog{top:0}')
})
