import { type NextRequest, NextResponse } from 'next/server'
import { pickLanguage } from '@/components/words/pick-language'

/** Request headers by which the root layout, which Next gives no address, learns what the query string asks for. */
export const languageHeader = 'x-page-language'
export const themeHeader = 'x-page-theme'

const themes = ['light', 'dark']

/** Tells the layout the page's language and theme, so that `<html>` bears both before any script runs. */
export function proxy(request: NextRequest): NextResponse {
  const { searchParams } = request.nextUrl
  const headers = new Headers(request.headers)
  const theme = searchParams.get('theme') ?? ''
  headers.set(languageHeader, pickLanguage(searchParams.get('lang'), request.headers.get('accept-language')))
  headers.set(themeHeader, themes.includes(theme) ? theme : '')
  return NextResponse.next({ request: { headers } })
}

export const config = { matcher: ['/', '/embed'] }
