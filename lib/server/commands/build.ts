// npm run build: builds when the build is stale.
import '@/lib/server/commands/check-node'
import { buildWhenStale } from '@/lib/server/build-app'
import { say, toComplaint } from '@/lib/server/commands/say'

process.env.NEXT_TELEMETRY_DISABLED = '1'
const fault = await buildWhenStale(() => say('Building the app, which takes about half a minute…'))
if (fault) say(toComplaint(fault))
process.exitCode = fault ? 1 : 0
