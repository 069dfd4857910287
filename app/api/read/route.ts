import { answerReading, refuseOther, tellMethods } from '@/lib/server/read-on-request/answer-reading'

export const dynamic = 'force-dynamic'

export const POST = (request: Request) => answerReading(request)
export const OPTIONS = async (request: Request) => tellMethods(request)
export const GET = async (request: Request) => refuseOther(request)
