import type { Page } from '@playwright/test'
import axe, { type Result, type RunOptions } from 'axe-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Those that another theme may break: the rest asks for elements and words, which are the same in both. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']

const optionsOf = (runOnly: RunOptions['runOnly']): RunOptions => ({
  runOnly,
  resultTypes: ['violations'],
  iframes: false,
})
const options = {
  all: optionsOf({ type: 'tag', values: tags }),
  colour: optionsOf({ type: 'rule', values: rulesOfColour }),
}

/** What axe finds wrong with the page as it stands: rules, each with the elements that break it. */
export async function findViolations(page: Page, of: keyof typeof options = 'all') {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const violations: Result[] = await page.evaluate(async (run) => {
    const found = await (window as unknown as { axe: typeof axe }).axe.run(document, run as RunOptions)
    return found.violations
  }, options[of])
  return violations.map(({ id, nodes }) => ({
    rule: id,
    elements: nodes.map(({ target }) => target.join(' ')),
  }))
}
