// npm start: builds when the build is stale, brings the store up to date, serves.
import '@/lib/server/commands/check-node'
import { launch } from '@/lib/server/commands/launch'

process.exit(await launch('start'))
