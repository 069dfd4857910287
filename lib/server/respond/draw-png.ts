import { join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'

const folder = 'node_modules/@expo-google-fonts'

/** The page's faces as TrueType, which is what the renderer reads. */
const fonts = [
  'inter/400Regular/Inter_400Regular.ttf',
  'inter/500Medium/Inter_500Medium.ttf',
  'inter/600SemiBold/Inter_600SemiBold.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
]

const scale = 2 // pixels for one of the drawing: sharp on a screen and in print

/** An SVG image as PNG. */
export async function drawPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      fontFiles: fonts.map((font) => join(process.cwd(), folder, font)),
      loadSystemFonts: false,
      defaultFontFamily: 'Inter',
    },
  })
  return new Uint8Array(image.asPng())
}
