import localFont from 'next/font/local'

/** Both faces are served by us, latin only. What stands in for them until they come is in globals.css. */
export const bodyFace = localFont({
  src: '../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-sans',
  display: 'swap',
  adjustFontFallback: false,
})

export const titleFace = localFont({
  src: '../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--font-serif',
  display: 'swap',
  adjustFontFallback: false,
})
