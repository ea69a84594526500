// npm start -- --demo: a story about Ada, Bo of Hyundai and Zeta of Sony, told through operations, like everything else.
import { createAccount } from '@/account/operations/create-account'
import { AppError } from '@/platform/access/errors'
import { proveActor, system } from '@/platform/auth/prove-actor'
import { tellAda } from './ada'
import { joinCompany } from './company'

const PASSWORD = 'a notebook of my own'

/** Loads the story unless it is there, and prints how to sign in. */
export async function tellDemo() {
  const ada = await account('Ada')
  if (ada) await tell(ada)
  else console.log('The demo story is here already.')

  console.log(`\nSign in with the password “${PASSWORD}” as`)
  console.log('  ada@example.com   a person with things, wants and issues')
  console.log('  bo@example.com    an agent of Hyundai: open /portal')
  console.log('  zeta@example.com  an agent of Sony, whom nobody permitted anything')
}

type Person = NonNullable<Awaited<ReturnType<typeof account>>>

async function tell(ada: Person) {
  const bo = await account('Bo')
  const zeta = await account('Zeta')
  if (!bo || !zeta) throw new Error('Somebody of the demo story has an account already: the story was not loaded.')

  const hyundai = await joinCompany(bo, 'hyundai.com', 'Bo', 'Hyundai')
  await joinCompany(zeta, 'sony.com', 'Zeta', 'Sony')
  console.log(`\nA friend would open ${await tellAda(ada, hyundai)}`)
}

/** A new account, or null when there is one. */
async function account(name: string) {
  try {
    const { personId } = await createAccount(system, { name, email: `${name.toLowerCase()}@example.com`, password: PASSWORD })
    return proveActor('person', personId)
  } catch (error) {
    if (error instanceof AppError && error.code === 'CONFLICT') return null
    throw error
  }
}
