import type { Page } from '@playwright/test'
import axe, { type Result, type RunOptions } from 'axe-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const options: RunOptions = {
  runOnly: { type: 'tag', values: tags },
  resultTypes: ['violations'],
  iframes: false,
}

/** What axe finds wrong with the page as it stands: rules, each with the elements that break it. */
export async function findViolations(page: Page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const violations: Result[] = await page.evaluate(async (run) => {
    const found = await (window as unknown as { axe: typeof axe }).axe.run(document, run as RunOptions)
    return found.violations
  }, options)
  return violations.map(({ id, nodes }) => ({
    rule: id,
    elements: nodes.map(({ target }) => target.join(' ')),
  }))
}
