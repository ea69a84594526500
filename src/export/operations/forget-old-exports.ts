import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ForgottenFiles } from '../schema'

/** Archives whose days are over. Says which files go, once this is committed. */
export const forgetOldExports = operation({
  name: 'export.forget-old',
  actors: ['system'],
  input: z.object({}),
  output: ForgottenFiles,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db }) => {
    const gone = await db.$queryRaw<{ fileKey: string | null }[]>`delete from export where expires_at < now() returning file_key as "fileKey"`
    return { fileKeys: gone.flatMap(({ fileKey }) => fileKey ?? []) }
  },
})
