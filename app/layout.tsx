import type { Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { faces } from '@/components/look/fonts'
import { toKindRules } from '@/lib/geo/svg/svg-colours'
import { pickLanguage } from '@/lib/model/pick-language'
import { languageHeader, themeHeader } from '@/proxy'
import './globals.css'
import './print.css'

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#16181b' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const asked = await headers()
  const language = pickLanguage(asked.get(languageHeader), asked.get('accept-language'))
  return (
    <html lang={language} data-theme={asked.get(themeHeader) || undefined} className={faces}>
      <head>
        <style>{toKindRules()}</style>
      </head>
      <body>{children}</body>
    </html>
  )
}
