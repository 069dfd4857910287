// npm run ingest -- FILE_OR_FOLDER...: reads articles and stores them; with --remove ID takes one away again.
import '@/lib/server/commands/check-node'

import { runIngest } from '@/lib/server/commands/run-ingest'

process.exitCode = await runIngest(process.argv.slice(2))
