import type { CDPSession } from '@playwright/test'

/** A cheap phone on a bad line: what a page is felt on. */
export const screen = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, locale: 'en-GB' }

const slower = 4 // times: a mid-range phone beside this processor
/** Milliseconds and bytes a second. */
const line = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 }

/** Makes a page's processor as slow as a phone's. */
export const slowDown = (session: CDPSession) =>
  session.send('Emulation.setCPUThrottlingRate', { rate: slower })

/** The same, and its connection as slow as a bad line. */
export async function actAsPhone(session: CDPSession): Promise<void> {
  await session.send('Network.enable')
  await slowDown(session)
  await session.send('Network.emulateNetworkConditions', line)
}
