// Measures how wide each character of our two faces is and writes lib/geo/advances.ts: `npm run advances`. To be run when
// the fonts change. A browser measures them, because only it reads variable fonts as the reader's browser will.
import { readFileSync, writeFileSync } from 'node:fs'
import { launchBrowser } from './find-browser'

const fonts = 'components/look/fonts'
const files = {
  sans: `${fonts}/inter.woff2`,
  serif: `${fonts}/source-serif-4-title.woff2`,
}
const faces = { sans400: 'sans', sans500: 'sans', sans600: 'sans', serif600: 'serif' } as const
const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('')
const characters = `${ascii}ÁÉÍÑÓÚÜÇáéíñóúüç¡¿«»“”‘’–—…·°ªº≈≤≥×−\u00a0`

const toDataUrl = (file: string) => `data:font/woff2;base64,${readFileSync(file).toString('base64')}`
const rules = Object.entries(files).map(
  ([name, file]) => `@font-face { font-family: ${name}; font-weight: 400 650; src: url(${toDataUrl(file)}) }`,
)

const browser = await launchBrowser()
const page = await browser.newPage()
await page.setContent(`<style>${rules.join('')}
  span { font-size: 1000px; font-kerning: none; font-variant-numeric: tabular-nums; white-space: pre }
</style>`)

/** Thousandths of the font's size, in the order of `characters`. */
const measure = (family: string, weight: string) =>
  page.evaluate(
    async ({ family, weight, characters }) => {
      await document.fonts.load(`${weight} 20px ${family}`)
      const span = document.createElement('span')
      span.style.fontFamily = family
      span.style.fontWeight = weight
      document.body.append(span)
      return [...characters].map((character) => {
        span.textContent = character
        return Math.round(span.getBoundingClientRect().width)
      })
    },
    { family, weight, characters },
  )

const tables: string[] = []
for (const [face, family] of Object.entries(faces))
  tables.push(`  ${face}: [${(await measure(family, face.slice(-3))).join(', ')}],`)
await browser.close()

writeFileSync(
  'lib/geo/advances.ts',
  `// Written by e2e/support/measure-advances.ts; not to be changed by hand.
export type Face = ${Object.keys(faces)
    .map((face) => `'${face}'`)
    .join(' | ')}

export const measured = ${JSON.stringify(characters)}

/** Thousandths of the font's size that each character of \`measured\` advances, figures tabular. */
export const advances: Record<Face, readonly number[]> = {
${tables.join('\n')}
}
`,
)
