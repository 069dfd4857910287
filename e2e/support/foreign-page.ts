import type { FrameLocator, Page } from '@playwright/test'

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
