// Mistakes that somebody could make one day, each planted in the database to see whether the stories find it.
import type { Clock } from './clock'
import { aFunction, aPolicy, aTrigger, switchedOff, type Mend } from './plant'

/** `quick`: found in a few stories, so npm test looks for it, too. */
type Fault = { name: string; quick?: true; plant: (clock: Clock) => Promise<Mend> }

/** What was once readable stays so: a stamp is never taken off a record of this kind. */
const keepsReaders = (table: string): Fault => ({
  name: `nothing is taken back from ${table}`,
  ...(table === 'issue' && { quick: true }),
  plant: (clock) => aTrigger(clock, table, 'before update', 'new.readers := old.readers || new.readers;'),
})

const READING: Fault[] = [
  ...['issue', 'message', 'resolution', 'product', 'interaction', 'attachment', 'document', 'face', 'relationship'].map(keepsReaders),
  { name: 'what has ended can still be read by a company', plant: (clock) => aFunction(clock, 'company_may_read', `select readers ? ('company:' || current_setting('app.company_id', true))`) },
  { name: 'what has ended can still be read through a link', plant: (clock) => aFunction(clock, 'visitor_may_read', `select readers ? ('link:' || current_setting('app.share_link_id', true))`) },
  { name: 'the background stays after its end', plant: (clock) => aFunction(clock, 'company_may_look_back', `select readers ? ('earlier:' || current_setting('app.company_id', true))`) },
  {
    name: 'what one company may read, every company may',
    plant: (clock) => aFunction(clock, 'company_may_read', `select exists (select from jsonb_each_text(readers) r where r.key like 'company:%' and r.value::timestamptz > now())`),
  },
  { name: 'a permission that was taken back is still shown', plant: (clock) => aPolicy(clock, 'permission', 'given_to_us', 'company_id = current_company_id() and (expires_at is null or expires_at > now())') },
  { name: 'a permission that has ended is still shown', plant: (clock) => aPolicy(clock, 'permission', 'given_to_us', 'company_id = current_company_id() and revoked_at is null') },
  {
    name: 'a note to oneself is stamped like a message',
    plant: async (clock) => {
      const policies = [await aPolicy(clock, 'message', 'permitted', 'company_may_read(readers)'), await aPolicy(clock, 'message', 'shared', 'visitor_may_read(readers)')]
      const trigger = await aTrigger(clock, 'message', 'before update', 'if new.private then new.readers := (select readers from issue where owner_id = new.owner_id and id = new.issue_id); end if;')
      return async () => {
        for (const mend of [trigger, ...policies]) await mend()
      }
    },
  },
  {
    name: 'an answer is stamped like the words of the person',
    plant: (clock) => aTrigger(clock, 'message', 'before update', `if new.author = 'company' then new.readers := (select readers from issue where owner_id = new.owner_id and id = new.issue_id); end if;`),
  },
]

const GIVING: Fault[] = [
  { name: 'solving an issue ends no permission', plant: (clock) => aTrigger(clock, 'permission', 'before update', 'if old.expires_at is null then new.revoked_at := old.revoked_at; end if;') },
  { name: 'a new permission of documents shows the product, too', plant: (clock) => aTrigger(clock, 'permission', 'before insert', 'new.shows_product := new.shows_product or new.shows_documents;') },
  { name: 'all documents are shown instead of the chosen ones', plant: (clock) => aTrigger(clock, 'permission', 'before insert', `new.document_ids := '{}';`) },
  { name: 'a permission that is changed shows no less than before', plant: (clock) => aTrigger(clock, 'permission', 'before update', 'new.shows_product := new.shows_product or old.shows_product;') },
  { name: 'a changed permission lasts as long as it did', plant: (clock) => aTrigger(clock, 'permission', 'before update', 'if new.expires_at > now() then new.expires_at := old.expires_at; end if;') },
]

/** `p` is a permission, `s` the standing one that it came of. */
const strayed = (p: string) => `not exists (select from standing_permission s join issue i on i.owner_id = s.owner_id and (i.product_id = s.product_id or i.company_id = s.about_id)
  where s.owner_id = ${p}.owner_id and s.id = ${p}.standing_id and i.id = ${p}.issue_id)`

const STANDING: Fault[] = [
  { name: 'an issue that moved away stays under a standing permission', plant: (clock) => aTrigger(clock, 'permission', 'before update', `if new.standing_id is not null and new.revoked_at > old.created_at and ${strayed('new')} then new.revoked_at := old.revoked_at; end if;`) },
  {
    name: 'an issue that was taken back by itself is given again', quick: true,
    plant: (clock) => aTrigger(clock, 'permission', 'before update', `if new.revoked_at is not null and old.revoked_at is null then new.standing_id := null; new.revoked_at := old.created_at - interval '1 year'; end if;`),
  },
  { name: 'what comes of a standing permission never ends', plant: (clock) => aTrigger(clock, 'permission', 'before insert', 'if new.standing_id is not null then new.expires_at := null; end if;') },
  { name: 'a standing permission that was taken back goes on', plant: (clock) => aTrigger(clock, 'standing_permission', 'before update', 'new.revoked_at := old.revoked_at;') },
  { name: 'a standing permission that has ended goes on', plant: (clock) => aTrigger(clock, 'standing_permission', 'before insert', `new.expires_at := new.expires_at + interval '1 year';`) },
  { name: 'a standing permission shows the product with each issue', plant: (clock) => aTrigger(clock, 'permission', 'before insert', 'if new.standing_id is not null then new.shows_product := true; end if;') },
]

const FACES: Fault[] = [
  { name: 'a company sees the faces that another one sees', plant: (clock) => aPolicy(clock, 'face', 'permitted', `removed_at is null and readers <> '{}'`) },
  { name: 'a changed face is shown as it was', plant: (clock) => aTrigger(clock, 'permission', 'before update', 'if new.face_id = old.face_id then new.shown_as := old.shown_as; end if;') },
  { name: 'an address stays that was taken off a face', plant: (clock) => aTrigger(clock, 'permission', 'before update', 'if new.face_id = old.face_id then new.shown_email := coalesce(new.shown_email, old.shown_email); end if;') },
  { name: 'a link shows a face as it was', plant: (clock) => aTrigger(clock, 'share_link', 'before update', 'new.shown_as := old.shown_as;') },
]

const COMPANIES: Fault[] = [
  { name: 'a lost domain is not noticed', plant: (clock) => aTrigger(clock, 'domain_proof', 'before update', 'new.lost_at := null;') },
  { name: 'a company may answer where it may only read', plant: (clock) => switchedOff(clock, 'message', 'company_may_answer') },
  { name: 'another role is not noticed', plant: (clock) => aTrigger(clock, 'company_member', 'before update', 'new.role := old.role;') },
  { name: 'a removed colleague comes back at once', plant: (clock) => aTrigger(clock, 'company_member', 'after delete', 'if exists (select from person where id = old.person_id) then insert into company_member select old.*; end if;') },
  { name: 'who has not accepted the terms is locked out', plant: (clock) => aPolicy(clock, 'permission', 'given_to_us', `company_id = current_company_id() and revoked_at is null and (expires_at is null or expires_at > now()) and exists (select from agreement a where a.owner_id = permission.owner_id and a.permission_id = permission.id and a.answer = 'accepted')`) },
  { name: 'who refused the terms is locked out', plant: (clock) => aPolicy(clock, 'permission', 'given_to_us', `company_id = current_company_id() and revoked_at is null and (expires_at is null or expires_at > now()) and not exists (select from agreement a where a.owner_id = permission.owner_id and a.permission_id = permission.id and a.answer = 'refused')`) },
  { name: 'terms that were taken do not hold', plant: (clock) => aTrigger(clock, 'permission', 'before update', 'new.terms := old.terms;') },
]

export const FAULTS: Fault[] = [...READING, ...GIVING, ...STANDING, ...FACES, ...COMPANIES]
