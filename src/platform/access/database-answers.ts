import { pool } from '@/platform/db/client'

const PATIENCE_MS = 5_000

export async function databaseAnswers(): Promise<boolean> {
  const tooLate = new Promise<false>((resolve) => setTimeout(resolve, PATIENCE_MS, false).unref())
  const asked = pool().$queryRaw`select 1`.then(() => true, () => false)
  return Promise.race([asked, tooLate])
}
