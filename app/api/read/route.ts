import { answerReading, refuseOther, tellMethods } from '@/lib/server/read-on-request/answer-reading'
import { findSameText } from '@/lib/server/read-on-request/find-same-text'

export const dynamic = 'force-dynamic'

export const POST = (request: Request) => answerReading(request, undefined, findSameText)
export const OPTIONS = async (request: Request) => tellMethods(request)
export const GET = async (request: Request) => refuseOther(request)
