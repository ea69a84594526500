// Sending the mails that wait, and tidying up once a day.
import { system } from '@/platform/auth/instance'
import { personForJob } from '@/platform/auth/person-for-job'
import { files } from '@/platform/files/store'
import type { Jobs } from '@/platform/jobs/worker'
import { sendMail } from '@/platform/mail/send'
import { forgetRemoved } from './operations/forget-removed'
import { tidyUp } from './operations/tidy-up'
import { Mail } from './schema'

export const jobs: Jobs = {
  mail: { work: (payload) => sendMail(Mail.parse(payload)) },
  tidy: {
    cron: '17 3 * * *',
    work: async () => {
      const { owners } = await tidyUp(system, {})
      for (const id of owners) {
        const { fileKeys } = await forgetRemoved(personForJob(id), {})
        // A crash just here leaves them to the sweep.
        for (const fileKey of fileKeys) await files.delete(fileKey)
      }
    },
  },
}
