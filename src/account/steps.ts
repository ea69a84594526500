// Pieces of operations that make accounts and sessions. All of them run as the system.
import type { Db } from '@/platform/access/doorway'
import { AppError } from '@/platform/access/errors'
import { hashToken, newId, newToken } from '@/platform/ids'

// Any fixed number: two people who would both be the first, or the last, administrator wait for each other here.
const ADMINISTRATORS_LOCK = 7_468_133

type NewAccount = { name: string; email: string; passwordHash: string }

/** Nobody has an account yet. Whoever hears so holds the door until the transaction ends. */
export async function isEmptyInstance(db: Db): Promise<boolean> {
  if (await somebody(db)) return false
  await holdAdministrators(db)
  return !(await somebody(db))
}

/** Nobody else becomes an administrator, or stops being one, until the transaction ends. */
export async function holdAdministrators(db: Db) {
  await db.$executeRaw`select pg_advisory_xact_lock(${ADMINISTRATORS_LOCK})`
}

/** A person and their way in. The first one administers the instance. */
export async function keepAccount(db: Db, { name, email, passwordHash }: NewAccount): Promise<{ personId: string; email: string }> {
  const first = await isEmptyInstance(db)
  const personId = newId()
  await db.person.create({ data: { id: personId, name } })
  const { count } = await db.login.createMany({ data: { email, personId, passwordHash }, skipDuplicates: true })
  if (count !== 1) throw new AppError('CONFLICT', 'There is an account with this address already. Sign in instead.')

  if (first) await db.administrator.create({ data: { personId } })
  await db.signUp.deleteMany({ where: { email } })
  return { personId, email }
}

/** Signs a browser in. The token goes into its cookie; we keep the hash. */
export async function openSession(db: Db, personId: string, client: { browser: string; address: string }): Promise<{ token: string }> {
  const token = newToken()
  await db.session.create({ data: { tokenHash: hashToken(token), personId, browser: client.browser, address: client.address } })
  return { token }
}

const somebody = (db: Db) => db.person.findFirst({ select: { id: true } })
