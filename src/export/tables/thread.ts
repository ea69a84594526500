// Files, what stands in threads, and how the person set things up. After the records that they belong to. Pure.
import { z } from 'zod'
import { day, id, moment, oneOf, orNull, text, texts, told, whole, yes } from '../columns'
import { record } from '../table'

const createdAt = moment
const removedAt = orNull(moment)
const carried = 'follows from who sent it, and that it came in an archive'

/** What a file is called in the archive: by its own name as far as that is safe everywhere, and by its id, so that it stays the same. */
const SLUG = `trim(both '-' from left(regexp_replace(lower(regexp_replace(name, '\\.[^.]*$', '') collate "C"), '[^a-z0-9]+', '-', 'g'), 60))`
const ENDING = `case type when 'image/jpeg' then '.jpg' when 'image/png' then '.png' when 'image/webp' then '.webp' when 'image/avif' then '.avif' when 'application/pdf' then '.pdf' when 'message/rfc822' then '.eml' else '.txt' end`
export const FILE_PATH = `'files/' || coalesce(nullif(${SLUG}, '') || '-', '') || id || ${ENDING}`
const PICTURE_PATH = `case when picture is not null then 'files/faces/' || id || '.webp' end`

export const thread = [
  record(
    'document',
    {
      ...{ id, name: text, type: oneOf('image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf', 'text/plain', 'message/rfc822') },
      ...{ bytes: whole, file: told(z.string().regex(/^files\/[a-z0-9.-]{1,120}$/), FILE_PATH), width: orNull(whole), height: orNull(whole), pages: orNull(whole) },
      ...{ fromCompanyId: orNull(id), fromAgent: orNull(text), createdAt, removedAt },
    },
    {
      leftOut: {
        import_id: 'names a batch of this server',
        file_key: 'where the file lies on this server; in the archive it lies under “file”',
        thumb_key: 'the small picture is drawn anew',
        thumb_bytes: 'the small picture is drawn anew',
        carried,
      },
    },
  ),
  record(
    'message',
    {
      ...{ id, issueId: id, author: oneOf('person', 'company'), companyId: orNull(id), agentName: orNull(text), body: text, private: yes },
      ...{ kind: oneOf('words', 'on-it', 'proposal', 'request', 'file'), asks: texts, settled: orNull(oneOf('granted', 'declined')), settledAt: orNull(moment) },
      ...{ documentId: orNull(id), createdAt },
    },
    { leftOut: { carried } },
  ),
  record('solution', { issueId: id, messageId: orNull(id), interactionId: orNull(id), at: moment }, { key: ['issueId'] }),
  record('face', {
    ...{ id, name: text, email: orNull(text), phone: orNull(text) },
    ...{ picture: told(z.string().regex(/^files\/faces\/[0-9a-f-]{36}\.webp$/).nullable(), PICTURE_PATH), version: whole, createdAt, removedAt },
  }),
  record('snooze', { kind: text, recordId: id, until: day }, { key: ['kind', 'recordId'] }),
  record('saved_filter', { id, list: oneOf('issues', 'have', 'companies', 'want', 'search'), name: text, query: text, createdAt }),
  record('digest', { every: oneOf('day', 'week'), showsWords: yes, createdAt }, { key: ['createdAt'], leftOut: { sent_on: 'what this server has sent' } }),
]
