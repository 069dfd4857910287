import { type NextRequest, NextResponse } from 'next/server'
import { pickLanguage } from '@/lib/model/pick-language'
import { methodsOf, refuseMethod, toProblemResponse } from '@/lib/server/respond/respond'

/** Request headers by which the root layout, which Next gives no address, learns what the query string asks for. */
export const languageHeader = 'x-page-language'
export const themeHeader = 'x-page-theme'

const themes = ['light', 'dark']

const isData = (pathname: string) => pathname === '/api' || pathname.startsWith('/api/')

/** Tells the layout the page's language and theme, so that `<html>` bears both before any script runs. */
function toPage(request: NextRequest): NextResponse {
  const { searchParams } = request.nextUrl
  const headers = new Headers(request.headers)
  const theme = searchParams.get('theme') ?? ''
  headers.set(languageHeader, pickLanguage(searchParams.get('lang'), request.headers.get('accept-language')))
  headers.set(themeHeader, themes.includes(theme) ? theme : '')
  return NextResponse.next({ request: { headers } })
}

/** Pages learn what they are asked for; data routes refuse a method that they do not have in their own form. */
export function proxy(request: NextRequest): Response {
  const { pathname } = request.nextUrl
  if (!isData(pathname)) return toPage(request)
  const refused = refuseMethod(request.method, pathname)
  return refused ? toProblemResponse(refused, methodsOf(pathname)) : NextResponse.next()
}

export const config = {
  // Every address but those of built files: also one at which there is no page is answered in the language that it names.
  matcher: ['/((?!_next/).*)'],
}
