// npm run dev: the same app with reload.
import '@/lib/server/commands/check-node'
import { launch } from '@/lib/server/commands/launch'

process.exit(await launch('dev'))
