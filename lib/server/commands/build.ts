// npm run build: builds when the build is stale.
import '@/lib/server/commands/check-node'
import { say, toComplaint } from '@/lib/server/commands/say'
import { buildWhenStale } from '@/lib/server/running/build-app'

process.env.NEXT_TELEMETRY_DISABLED = '1'
let isNew = false
const fault = await buildWhenStale(() => {
  isNew = true
  say('Building the app, which takes about half a minute…')
})
say(
  fault
    ? toComplaint(fault)
    : isNew
      ? 'The app is built.'
      : 'The app is built already, of these very sources.',
)
process.exitCode = fault ? 1 : 0
