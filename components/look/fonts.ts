import localFont from 'next/font/local'

/*
 * Both faces are served by us, cut down to what pages need (`npm run fonts`): one file each that every page fetches, one for
 * the text of articles, and two for letters that only some names have. What stands in for them until they come is in globals.css.
 * A face goes by the name of its constant: none may be one that a system knows, as "sans" is on Linux, for the still embed has no
 * such face and would get the system's.
 */
const bodySans = localFont({
  src: './fonts/inter.woff2',
  weight: '400 650',
  variable: '--font-sans',
  display: 'swap',
  adjustFontFallback: false,
})

const titleSerif = localFont({
  src: './fonts/source-serif-4-title.woff2',
  weight: '600',
  variable: '--font-title',
  display: 'swap',
  adjustFontFallback: false,
})

const textSerif = localFont({
  src: './fonts/source-serif-4-text.woff2',
  weight: '400',
  variable: '--font-text',
  display: 'swap',
  adjustFontFallback: false,
  preload: false,
})

const sansLatin1 = localFont({
  src: './fonts/inter-latin-1.woff2',
  weight: '400 650',
  variable: '--font-sans-latin-1',
  display: 'swap',
  adjustFontFallback: false,
  preload: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+A2-A6, U+A8, U+AC-AF, U+B1-B3, U+B5-B6, U+B8-B9, U+BC-BE, U+C2, U+C5-C6, U+CB-CC, U+CE-D0, U+D2, U+D4, U+D8-D9, U+DB, U+DD-DF, U+E2, U+E5-E6, U+EB-EC, U+EE-F0, U+F2, U+F7-F9, U+FB, U+FD-FF, U+131, U+152-153',
    },
  ],
})

const sansExtended = localFont({
  src: './fonts/inter-extended.woff2',
  weight: '400 650',
  variable: '--font-sans-extended',
  display: 'swap',
  adjustFontFallback: false,
  preload: false,
  declarations: [{ prop: 'unicode-range', value: 'U+100-130, U+132-151, U+154-17F' }],
})

const serifLatin1 = localFont({
  src: './fonts/source-serif-4-latin-1.woff2',
  weight: '400 650',
  variable: '--font-serif-latin-1',
  display: 'swap',
  adjustFontFallback: false,
  preload: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+A2-A6, U+A8, U+AC-AF, U+B1-B3, U+B5-B6, U+B8-B9, U+BC-BE, U+C2, U+C5-C6, U+CB-CC, U+CE-D0, U+D2, U+D4, U+D8-D9, U+DB, U+DD-DF, U+E2, U+E5-E6, U+EB-EC, U+EE-F0, U+F2, U+F7-F9, U+FB, U+FD-FF, U+131, U+152-153',
    },
  ],
})

const serifExtended = localFont({
  src: './fonts/source-serif-4-extended.woff2',
  weight: '400 650',
  variable: '--font-serif-extended',
  display: 'swap',
  adjustFontFallback: false,
  preload: false,
  declarations: [{ prop: 'unicode-range', value: 'U+100-130, U+132-151, U+154-17F' }],
})

/** The classes by which a page knows all of them. */
export const faces = [bodySans, titleSerif, textSerif, sansLatin1, sansExtended, serifLatin1, serifExtended]
  .map(({ variable }) => variable)
  .join(' ')
