import { headers } from 'next/headers'
import { originOf } from '@/lib/server/respond/origin-of'

/** Scheme and host under which whoever asks for the page knows this server. */
export const loadOrigin = async () => originOf(new Request('http://localhost/', { headers: await headers() }))
