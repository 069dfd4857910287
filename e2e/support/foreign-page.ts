import type { FrameLocator, Page } from '@playwright/test'
import { urlOf } from './servers'

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
