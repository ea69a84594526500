import { AppError, fieldError, notFound } from '@/platform/access/errors'
import { limit, MINUTE } from '@/platform/access/limit'
import { networkOf } from '@/platform/access/network'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { system } from '@/platform/auth/instance'
import { passwordFits } from '@/platform/auth/password-hash'
import { OpenDoorInput, OpenedDoor } from '../schema'
import { readDoor } from './read-door'

// By one network, and by all of them together.
const countGuess = limit('passcode-guess', { points: 10, seconds: 15 * MINUTE })
const countAllGuesses = limit('passcode-guesses', { points: 100, seconds: 15 * MINUTE })

/** Whoever knows the word goes in, while there is room: counted in the one statement that asks whether there is. */
export const openDoor = operation({
  name: 'share-link.open-door',
  actors: ['anyone'],
  runsAs: 'system',
  input: OpenDoorInput,
  output: OpenedDoor,
  prepare: async ({ input: { token, passcode, address } }) => {
    const door = await readDoor(system, { token })
    if (!door) throw notFound()
    if (door.passcodeHash !== null) {
      const right = [await countGuess(`${door.id} ${networkOf(address)}`), await countAllGuesses(door.id)]
      if (!passcode || !(await passwordFits(door.passcodeHash, passcode))) throw fieldError('passcode', passcode ? 'That is not the word.' : 'Give the word that you were told.')
      for (const { giveBack } of right) await giveBack()
    }
    return door.id
  },
  find: async ({ prepared: id }) => id,
  policy: rowPoliciesOnly,
  run: async ({ db, found: id }) => {
    const opened = await db.$executeRaw`
      update share_link set browsers = browsers + 1
      where id = ${id}::uuid and revoked_at is null and (expires_at is null or expires_at > now()) and (max_browsers is null or browsers < max_browsers)`
    if (opened === 0) throw new AppError('CONFLICT', 'This link has been opened as often as it may be. Ask for another one.')
    return { shareLinkId: id }
  },
})
