import { connections } from '@/platform/db/connections'

const PATIENCE_MS = 5_000

export async function databaseAnswers(): Promise<boolean> {
  const tooLate = new Promise<false>((resolve) => setTimeout(resolve, PATIENCE_MS, false).unref())
  const asked = connections().query('select 1').then(() => true, () => false)
  return Promise.race([asked, tooLate])
}
