import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { canSend } from '@/platform/mail/send'
import { ListMailsInput, Mail, OutboxView, SentMail } from '../schema'

export const listMails = operation({
  name: 'outbox.list-mails',
  actors: ['administrator'],
  input: ListMailsInput,
  output: OutboxView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input }) => {
    const rows = await db.outbox.findMany({
      where: { kind: 'mail', ...(input.before && { id: { lt: input.before } }) },
      orderBy: { id: 'desc' },
      take: input.take,
    })
    const mails = rows.map(({ payload, doneAt, ...row }) => ({ ...row, ...asMail(payload), sentAt: doneAt }))
    return { mails, sendsMail: canSend }
  },
})

function asMail(payload: unknown) {
  const waiting = Mail.safeParse(payload)
  return waiting.success ? waiting.data : { ...SentMail.parse(payload), to: null, text: null }
}
