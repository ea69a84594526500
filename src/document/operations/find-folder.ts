import { canAnswer } from '@/inbox/policy'
import { findToAnswer } from '@/inbox/steps'
import { operation } from '@/platform/access/operation'
import { folderOf } from '../file-key'
import { FileTarget, SendTargetInput } from '../schema'

/** The folder that a company's file goes to, before any of it is kept. It tells not whose it is, and never leaves the server. */
export const findFolder = operation({
  name: 'document.find-folder',
  actors: ['company'],
  input: SendTargetInput,
  output: FileTarget,
  find: ({ db, input }) => findToAnswer(db, input.entryId),
  policy: canAnswer,
  run: async ({ found: { ownerId } }) => ({ folder: folderOf(ownerId) }),
  reads: () => [],
})
