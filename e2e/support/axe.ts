import type { Page } from '@playwright/test'
import axe, { type Result, type RunOptions } from 'axe-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules that look at colours: all that another theme can change. */
const colourRules = ['color-contrast', 'link-in-text-block']

const everything: RunOptions = { runOnly: { type: 'tag', values: tags } }
const colours: RunOptions = { runOnly: { type: 'rule', values: colourRules } }

/** What axe finds wrong with the page as it stands: rules, each with the elements that break it. */
export async function findViolations(page: Page, what: 'everything' | 'colours' = 'everything') {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const options = {
    ...(what === 'colours' ? colours : everything),
    resultTypes: ['violations'],
    iframes: false,
  }
  const violations: Result[] = await page.evaluate(async (run) => {
    const found = await (window as unknown as { axe: typeof axe }).axe.run(document, run as RunOptions)
    return found.violations
  }, options)
  return violations.map(({ id, nodes }) => ({
    rule: id,
    elements: nodes.map(({ target }) => target.join(' ')),
  }))
}
