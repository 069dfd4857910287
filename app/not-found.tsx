import { headers } from 'next/headers'
import { MissingPage } from '@/components/notices/missing-page'
import { pickLanguage } from '@/lib/model/pick-language'

export default async function NotFound() {
  return <MissingPage language={pickLanguage(null, (await headers()).get('accept-language'))} />
}
