import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test as base, type FrameLocator, type Page } from '@playwright/test'
import { urlOf } from './servers'

type Served = { url: string; close: () => Promise<void> }

async function serveForeignPage(body: string): Promise<Served> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(
      `<!doctype html><html lang="en"><title>Somebody else's page</title><body>${body}</body></html>`,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** `serveForeignPage`: somebody else's page on an origin of its own, with `body` in it, until the test ends; gives its address. */
export const test = base.extend<{ serveForeignPage: (body: string) => Promise<string> }>({
  // biome-ignore lint/correctness/noEmptyPattern: how Playwright is told that it needs no other fixture
  serveForeignPage: async ({}, use) => {
    const pages: Served[] = []
    await use(async (body) => {
      const page = await serveForeignPage(body)
      pages.push(page)
      return page.url
    })
    await Promise.all(pages.map(({ close }) => close()))
  },
})

/** The frames of a page's <crisis-map> elements, in order. */
export const framesOf = (page: Page) => page.locator('crisis-map iframe')

export const frameIn = (page: Page, index = 0): FrameLocator => framesOf(page).nth(index).contentFrame()

/** Waits for one more picture of the page than the change that came before. */
export const nextFrame = (page: Page) =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  )

/** How a frame's document lies in its frame: pixels by which it is too high or too wide, and of the frame that it leaves bare. */
export const fitOf = (frame: FrameLocator) =>
  frame.locator('html').evaluate((root) => ({
    over: Math.max(root.scrollHeight - window.innerHeight, root.scrollWidth - window.innerWidth),
    bare: window.innerHeight - Math.ceil(document.querySelector('main')?.getBoundingClientRect().height ?? 0),
    scrollbar: window.innerWidth - root.clientWidth,
  }))

/** The body of somebody else's page that holds the shipped crisis's embed in a frame, between two links. */
export const framed = (query = '', attributes = 'width="600" height="500"') =>
  `<a href="#before">Before</a><iframe title="Map" ${attributes} src="${urlOf('shipped')}/embed${query}"></iframe><a href="#after">After</a>`
