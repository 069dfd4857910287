// Measures how wide each character of the face that maps are written in is and writes lib/geo/advances.ts: `npm run advances`. To be run when
// the fonts change. A browser measures them, because only it reads variable fonts as the reader's browser will.
import { readFileSync, writeFileSync } from 'node:fs'
import { launchBrowser } from './find-browser'

const font = 'components/look/fonts/inter.woff2'
const weights = [400, 500, 600]
const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('')
const characters = `${ascii}ÁÉÍÑÓÚÜÇáéíñóúüç¡¿«»“”‘’–—…·°ªº≈≤≥×−\u00a0`

const url = `data:font/woff2;base64,${readFileSync(font).toString('base64')}`

const browser = await launchBrowser()
const page = await browser.newPage()
await page.setContent(`<style>@font-face { font-family: sans; font-weight: 400 650; src: url(${url}) }
  span { font-family: sans; font-size: 1000px; font-kerning: none; font-variant-numeric: tabular-nums; white-space: pre }
</style>`)

/** Thousandths of the font's size, in the order of `characters`. */
const measure = (weight: number) =>
  page.evaluate(
    async ({ weight, characters }) => {
      await document.fonts.load(`${weight} 20px sans`)
      const span = document.createElement('span')
      span.style.fontWeight = String(weight)
      document.body.append(span)
      return [...characters].map((character) => {
        span.textContent = character
        return Math.round(span.getBoundingClientRect().width)
      })
    },
    { weight, characters },
  )

const tables: string[] = []
let lighter: number[] = []
for (const weight of weights) {
  const widths = await measure(weight)
  const steps = widths.map((width, i) => width - (lighter[i] ?? 0)).join(', ')
  tables.push(
    `const sans${weight} = ${tables.length ? `wider(sans${weight - 100}, [${steps}])` : `[${steps}]`}`,
  )
  lighter = widths
}
await browser.close()

const names = weights.map((weight) => `sans${weight}`)
writeFileSync(
  'lib/geo/advances.ts',
  `// Written by e2e/support/measure-advances.ts; not to be changed by hand.
export type Face = ${names.map((name) => `'${name}'`).join(' | ')}

export const measured = ${JSON.stringify(characters)}

/** A heavier weight, by how much wider each character is: every page sends these, and small numbers are short. */
const wider = (lighter: readonly number[], by: readonly number[]) =>
  lighter.map((width, i) => width + (by[i] ?? 0))

${tables.join('\n')}

/** Thousandths of the font's size that each character of \`measured\` advances, figures tabular. */
export const advances: Record<Face, readonly number[]> = { ${names.join(', ')} }
`,
)
