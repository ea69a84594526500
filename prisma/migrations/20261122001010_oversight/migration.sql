-- What was read under one permission, and by one company.
CREATE INDEX "access_event_owner_id_permission_id_idx" ON "access_event"("owner_id", "permission_id");

CREATE INDEX "access_event_owner_id_company_id_at_idx" ON "access_event"("owner_id", "company_id", "at" DESC);

-- Reads from before the log named the permission: the one that was in force then.
update access_event e set permission_id = p.id
from permission p
where e.permission_id is null and e.record_kind = 'issue'
  and p.owner_id = e.owner_id and p.company_id = e.company_id and p.issue_id = e.record_id
  and e.at between p.created_at and least(p.revoked_at, p.expires_at, 'infinity');

-- A receipt says when something was given and changed, to both sides alike. A company reads that of its own permissions,
-- and not what they said.
update permission_event e set terms = jsonb_build_object(
    'companyId', p.company_id, 'companyName', p.company_name, 'purpose', p.purpose, 'showsProduct', p.shows_product,
    'showsDocuments', p.shows_documents, 'shownAs', p.shown_as, 'mayAnswer', p.may_answer, 'expiresAt', p.expires_at)
from permission p where p.owner_id = e.owner_id and p.id = e.permission_id and e.terms = '{}';
grant select (owner_id, id, permission_id, kind, at) on permission_event to app_company;
create policy about_us on permission_event for select to app_company
  using (terms ->> 'companyId' = current_setting('app.company_id', true));

-- A company reads an issue under the one permission that lets it: whoever writes the line need not look it up.
create or replace function reader_sees_record() returns trigger language plpgsql as $$
declare
  seen boolean;
begin
  if new.record_kind = 'issue' then
    seen := exists (select from issue i where i.owner_id = new.owner_id and i.id = new.record_id);
    if new.company_id is not null and new.permission_id is null then
      new.permission_id := (
        select p.id from permission p where p.owner_id = new.owner_id and p.company_id = new.company_id and p.issue_id = new.record_id limit 1);
    end if;
  elsif new.record_kind = 'document' then
    seen := exists (select from document d where d.owner_id = new.owner_id and d.id = new.record_id);
  else
    seen := exists (select from recommendation r where r.owner_id = new.owner_id and r.id = new.record_id);
  end if;
  if seen and new.permission_id is not null then
    seen := exists (select from permission p where p.owner_id = new.owner_id and p.id = new.permission_id);
  end if;
  if not seen then
    raise insufficient_privilege using message = 'the reader does not see this record';
  end if;
  new.at := now();
  return new;
end $$;
