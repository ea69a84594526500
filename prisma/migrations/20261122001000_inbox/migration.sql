ALTER TABLE "document" ADD COLUMN     "from_agent" TEXT,
ADD COLUMN     "from_company_id" UUID;

ALTER TABLE "inbox_entry" ADD COLUMN     "ended_on" DATE;

ALTER TABLE "message" ADD COLUMN     "document_id" UUID;

CREATE INDEX "inbox_work_company_id_updated_at_idx" ON "inbox_work"("company_id", "updated_at");

CREATE INDEX "message_owner_id_document_id_idx" ON "message"("owner_id", "document_id");

ALTER TABLE "message" ADD CONSTRAINT "message_owner_id_document_id_fkey" FOREIGN KEY ("owner_id", "document_id") REFERENCES "document"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

alter table message drop constraint message_kind_check,
  add constraint message_kind_check check (kind in ('words', 'on-it', 'proposal', 'request', 'file')),
  add check (document_id is null or kind = 'file');
alter table document add check (num_nonnulls(from_company_id, from_agent) in (0, 2));

-- A company sends a file into the thread that it may answer: as itself, for no other company, no longer than its permission.
grant select (from_company_id) on document to app_company;
grant insert (owner_id, id, name, type, bytes, file_key, thumb_bytes, width, height, from_company_id, from_agent, readers, created_at) on document to app_company;
grant insert (owner_id, id, document_id, issue_id, readers, created_at) on attachment to app_company;
grant select (document_id), insert (document_id) on message to app_company;
create policy sent on document for insert to app_company
  with check (from_company_id = current_company_id() and readers - ('company:' || current_company_id()::text) = '{}');
create policy sent on attachment for insert to app_company
  with check (issue_id is not null and readers - ('company:' || current_company_id()::text) = '{}');

create function company_may_send() returns trigger language plpgsql as $$
declare
  until timestamptz := coalesce((new.readers ->> ('company:' || current_company_id()))::timestamptz, '-infinity');
  allowed boolean;
begin
  if current_user <> 'app_company' then
    return new;
  end if;
  if tg_table_name = 'document' then
    allowed := exists (
      select from permission p where p.owner_id = new.owner_id and p.company_id = new.from_company_id and p.may_answer
        and until <= coalesce(p.expires_at, 'infinity'));
  else
    allowed := exists (
      select from permission p join document d on d.owner_id = p.owner_id
      where p.owner_id = new.owner_id and p.issue_id = new.issue_id and p.may_answer and until <= coalesce(p.expires_at, 'infinity')
        and d.id = new.document_id and d.from_company_id = p.company_id);
  end if;
  if not allowed then
    raise insufficient_privilege using message = 'no permission to send a file';
  end if;
  return new;
end $$;
create trigger company_may_send before insert on document for each row execute function company_may_send();
create trigger company_may_send before insert on attachment for each row execute function company_may_send();

create or replace function company_may_answer() returns trigger language plpgsql as $$
begin
  if new.author = 'company' and not exists (
    select from permission p
    where p.owner_id = new.owner_id and p.issue_id = new.issue_id and p.company_id = new.company_id and p.may_answer
      and coalesce((new.readers ->> ('company:' || p.company_id))::timestamptz, '-infinity') <= coalesce(p.expires_at, 'infinity')
  ) then
    raise insufficient_privilege using message = 'no permission to answer';
  end if;
  if new.document_id is not null and not exists (
    select from document d where d.owner_id = new.owner_id and d.id = new.document_id and d.from_company_id = new.company_id
  ) then
    raise insufficient_privilege using message = 'this file is not of this company';
  end if;
  return new;
end $$;

-- The picture of a file that a company sent is drawn like any other.
alter policy answered on outbox with check (kind in ('share-link.stamp', 'document.draw'));
create or replace function company_sees_answered() returns trigger language plpgsql as $$
begin
  if new.kind = 'share-link.stamp' and not exists (
    select from issue i where i.owner_id = new.owner_id and i.id = (new.payload ->> 'issueId')::uuid
  ) then
    raise insufficient_privilege using message = 'nobody here sees this issue';
  end if;
  -- One inside the other: the rights on document are asked for as soon as the condition is, whoever asks.
  if new.kind = 'document.draw' and current_user = 'app_company' then
    if not exists (
      select from document d where d.owner_id = new.owner_id and d.id = (new.payload ->> 'documentId')::uuid and d.from_company_id = current_company_id()
    ) then
      raise insufficient_privilege using message = 'this file is not of this company';
    end if;
  end if;
  return new;
end $$;

-- Tells the open pages of a company that an entry changed: whose inbox and, if it is one, which entry. No words, and
-- nothing of the person.
create function tell_inbox() returns trigger language plpgsql as $$
declare
  told text;
begin
  if tg_table_name = 'inbox_entry' then
    for told in select company_id || case when count(*) = 1 then ' ' || min(id::text) else '' end from changed group by company_id loop
      perform pg_notify('inbox', told);
    end loop;
  else
    for told in select company_id || case when count(*) = 1 then ' ' || min(entry_id::text) else '' end from changed group by company_id loop
      perform pg_notify('inbox', told);
    end loop;
  end if;
  return null;
end $$;
create trigger tell_inserted after insert on inbox_entry referencing new table as changed for each statement execute function tell_inbox();
create trigger tell_updated after update on inbox_entry referencing new table as changed for each statement execute function tell_inbox();
create trigger tell_inserted after insert on inbox_work referencing new table as changed for each statement execute function tell_inbox();
create trigger tell_updated after update on inbox_work referencing new table as changed for each statement execute function tell_inbox();
