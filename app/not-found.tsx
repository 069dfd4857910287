import { headers } from 'next/headers'
import { MissingPage } from '@/components/notices/missing-page'
import { pickLanguage } from '@/lib/model/pick-language'
import { languageHeader } from '@/proxy'

export default async function NotFound() {
  const asked = await headers()
  return <MissingPage language={pickLanguage(asked.get(languageHeader), asked.get('accept-language'))} />
}
