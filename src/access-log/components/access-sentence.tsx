import { getTranslations } from '@/platform/ui/words'
import type { AccessView } from '../schema'

/** "Bo of Hyundai read “Interior lights stay on”". */
export async function AccessSentence({ line: { by, record } }: { line: AccessView }) {
  const t = await getTranslations('access-log')
  const title = record.title ?? t('gone')
  const program = by.kind === 'link' && by.preview
  if (record.kind === 'circle') return program ? t('fetchedCircle', { title }) : t('readCircle', { who: await whoRead(by), title })
  if (program) return t('previewed', { title })
  return t('read', { who: await whoRead(by), title })
}

/** Who it was, by name. */
export async function whoRead(by: AccessView['by']): Promise<string> {
  const t = await getTranslations('access-log')
  if (by.kind === 'company') return t('ofCompany', { agent: by.agentName, company: by.companyName })
  if (by.kind === 'friend') return by.name
  return by.label ? t('withLink', { label: by.label }) : t('somebody')
}
