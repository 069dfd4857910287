// Cuts our two faces down to what pages need, into components/look/fonts: `npm run fonts`. Then run `npm run advances`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'

const faces = ['inter', 'source-serif-4'] as const
type Face = (typeof faces)[number]

const target = 'components/look/fonts'
const sourceOf = (face: Face, script: 'latin' | 'latin-ext') =>
  readFileSync(`node_modules/@fontsource-variable/${face}/files/${face}-${script}-wght-normal.woff2`)

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index))

/** English and Spanish as newspapers set them, with the accents of the names that they share a page with. */
const common = [
  ...range(0x20, 0x7e),
  ...'\u00a0ÁÉÍÑÓÚÜÇÀÈÊÃÕÄÖáéíñóúüçàèêãõôäö¡¿«»·°ªº×§©´',
  ...'–—‘’‚“”„•…‰′″‹›€−≈≤≥\u2009\u202f',
]
/** The rest of Latin-1 and Latin Extended-A: fetched by pages that name somebody so written. */
const rare = [...range(0xa1, 0x17f)].filter((character) => !common.includes(character))

/** Of those the source has these in its file of Latin, with Latin-1. */
const within = rare.filter((character) => character <= '\u00ff' || 'ıŒœ'.includes(character))
const beyond = rare.filter((character) => !within.includes(character))

/** Joining and kerning, accents put together, and the two kinds of figures that the style sheets ask for. */
const keepFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'tnum', 'lnum', 'pnum']

type Weight = number | { min: number; max: number }
const everyWeight = { min: 400, max: 650 }

const cut = (source: Buffer, characters: readonly string[], wght: Weight = everyWeight) =>
  subsetFont(source, characters.join(''), {
    targetFormat: 'woff2',
    variationAxes: { wght },
    keepFeatures,
    noHinting: true,
  })

/** What a face's common letters are cut to: every page sets titles in one weight, and articles alone set text in another. */
const files: Record<Face, Record<string, Weight>> = {
  inter: { inter: everyWeight },
  'source-serif-4': { 'source-serif-4-title': 600, 'source-serif-4-text': 400 },
}

mkdirSync(target, { recursive: true })
for (const face of faces) {
  for (const [name, weight] of Object.entries(files[face]))
    writeFileSync(`${target}/${name}.woff2`, await cut(sourceOf(face, 'latin'), common, weight))
  writeFileSync(`${target}/${face}-latin-1.woff2`, await cut(sourceOf(face, 'latin'), within))
  writeFileSync(`${target}/${face}-extended.woff2`, await cut(sourceOf(face, 'latin-ext'), beyond))
  // Their licence asks to go along.
  writeFileSync(
    `public/licences/${face}.txt`,
    readFileSync(`node_modules/@fontsource-variable/${face}/LICENSE`),
  )
}
