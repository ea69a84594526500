-- A company's systems are told that something changed in its inbox: which entry, and nothing of it.

CREATE TABLE "webhook_endpoint" (
    "company_id" UUID NOT NULL DEFAULT current_company_id(),
    "id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "description" TEXT,
    "types" TEXT[],
    "secret" TEXT NOT NULL,
    "secret_before" TEXT,
    "secret_before_until" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabled_at" TIMESTAMPTZ(6),
    "disabled_why" TEXT,
    "failing_since" TIMESTAMPTZ(6),

    CONSTRAINT "webhook_endpoint_pkey" PRIMARY KEY ("company_id","id")
);

CREATE TABLE "webhook_delivery" (
    "company_id" UUID NOT NULL DEFAULT current_company_id(),
    "id" UUID NOT NULL,
    "endpoint_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "entry_id" UUID,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "next_at" TIMESTAMPTZ(6),
    "tried_at" TIMESTAMPTZ(6),
    "delivered_at" TIMESTAMPTZ(6),
    "failed_at" TIMESTAMPTZ(6),
    "dropped_at" TIMESTAMPTZ(6),
    "status" INTEGER,
    "why" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "webhook_delivery_pkey" PRIMARY KEY ("company_id","id")
);

CREATE INDEX "webhook_delivery_company_id_endpoint_id_next_at_idx" ON "webhook_delivery"("company_id", "endpoint_id", "next_at");
CREATE INDEX "webhook_delivery_company_id_endpoint_id_created_at_id_idx" ON "webhook_delivery"("company_id", "endpoint_id", "created_at" DESC, "id" DESC);
CREATE INDEX "webhook_delivery_created_at_idx" ON "webhook_delivery"("created_at");

ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_company_id_endpoint_id_fkey" FOREIGN KEY ("company_id", "endpoint_id") REFERENCES "webhook_endpoint"("company_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

alter table webhook_endpoint add check (types <@ array['issue.permitted', 'issue.changed', 'issue.ended']),
  add check (disabled_why in ('owner', 'gone')), add check (num_nonnulls(disabled_at, disabled_why) in (0, 2)),
  add check (num_nonnulls(secret_before, secret_before_until) in (0, 2));
alter table webhook_delivery add check (type in ('issue.permitted', 'issue.changed', 'issue.ended', 'webhook.test')),
  add check ((entry_id is null) = (type = 'webhook.test'));

-- A company sees everything of its endpoints but what they sign with. A person's role sees which companies have one, so that
-- nothing is written down for those that have none.
alter table webhook_endpoint enable row level security;
grant select (company_id, id, url, description, types, version, created_at, secret_before_until, disabled_at, disabled_why, failing_since),
  insert (id, url, description, types, secret, version, created_at), update (url, description, types, version, disabled_at, disabled_why, failing_since), delete on webhook_endpoint to app_company;
grant select (company_id) on webhook_endpoint to app_person;
grant select, delete, update (secret, secret_before, secret_before_until, version, disabled_at, disabled_why, failing_since) on webhook_endpoint to app_system;
create policy ours on webhook_endpoint to app_company using (company_id = current_company_id());
create policy heard on webhook_endpoint for select to app_person using (disabled_at is null);
create policy all_endpoints on webhook_endpoint to app_system using (true);

-- A company asks for a test event and for sending again; what happened is written by the system alone.
alter table webhook_delivery enable row level security;
grant select, insert (id, endpoint_id, type, at, next_at, tries, created_at), update (tries, next_at, failed_at, dropped_at, why) on webhook_delivery to app_company;
grant select, insert, update, delete on webhook_delivery to app_system;
create policy ours on webhook_delivery for select to app_company using (company_id = current_company_id());
create policy tests on webhook_delivery for insert to app_company with check (company_id = current_company_id() and type = 'webhook.test');
create policy again on webhook_delivery for update to app_company using (company_id = current_company_id());
create policy all_deliveries on webhook_delivery to app_system using (true);
grant select (company_id, id, permission_id) on inbox_entry to app_system;

-- What is written with the change, and carried out after it. The worker looks at the entry again: neither line lets anybody say
-- anything about an entry that is not there, or to a company that may not read it.
create policy told_webhooks on outbox for insert to app_person with check (owner_id is null and kind = 'webhook.tell');
create policy sends_webhooks on outbox for insert to app_company
  with check (owner_id is null and kind = 'webhook.deliver' and payload = jsonb_build_object('companyId', current_company_id()));

create function tell_webhooks() returns trigger language plpgsql as $$
declare
  changes jsonb;
begin
  if tg_table_name = 'inbox_entry' and tg_op = 'INSERT' then
    select jsonb_agg(jsonb_build_object('companyId', n.company_id, 'entryId', n.id, 'type', 'issue.permitted')) into changes
    from changed n where n.permission_id is not null and exists (select from webhook_endpoint e where e.company_id = n.company_id);
  elsif tg_table_name = 'inbox_entry' and tg_op = 'UPDATE' then
    select jsonb_agg(jsonb_build_object('companyId', n.company_id, 'entryId', n.id, 'endedOn', n.ended_on, 'type',
      case when n.permission_id is null then 'issue.ended' when o.permission_id is null then 'issue.permitted' else 'issue.changed' end)) into changes
    from changed n join before o on o.company_id = n.company_id and o.id = n.id
    where (n.permission_id is distinct from o.permission_id or n.permission_id is not null and n.updated_at <> o.updated_at)
      and exists (select from webhook_endpoint e where e.company_id = n.company_id);
  elsif tg_table_name = 'inbox_entry' then
    select jsonb_agg(jsonb_build_object('companyId', o.company_id, 'entryId', o.id, 'endedOn', current_date, 'type', 'issue.ended')) into changes
    from before o where o.permission_id is not null and exists (select from webhook_endpoint e where e.company_id = o.company_id);
  elsif tg_table_name = 'permission_event' then
    select jsonb_agg(jsonb_build_object('companyId', i.company_id, 'entryId', i.id, 'type', 'issue.changed')) into changes
    from changed n join permission p on p.owner_id = n.owner_id and p.id = n.permission_id
      join inbox_entry i on i.company_id = p.company_id and i.owner_id = p.owner_id and i.issue_id = p.issue_id
    where n.kind = 'changed' and exists (select from webhook_endpoint e where e.company_id = i.company_id);
  else
    select jsonb_agg(jsonb_build_object('companyId', i.company_id, 'entryId', i.id, 'type', 'issue.changed')) into changes
    from changed n join inbox_entry i on i.owner_id = n.owner_id and i.issue_id = n.issue_id
    where i.permission_id is not null and exists (select from webhook_endpoint e where e.company_id = i.company_id);
  end if;

  -- Nothing at all, not even an empty statement, where nobody listens: that would wake the worker.
  if changes is not null then
    insert into outbox (id, owner_id, kind, payload)
    select gen_random_uuid(), null, 'webhook.tell', jsonb_build_object('tellId', gen_random_uuid(), 'companyId', c ->> 'companyId', 'at', now(), 'changes', jsonb_agg(c - 'companyId'))
    from jsonb_array_elements(changes) c group by c ->> 'companyId';
  end if;
  return null;
end $$;
create trigger webhook_inserted after insert on inbox_entry referencing new table as changed for each statement execute function tell_webhooks();
create trigger webhook_updated after update on inbox_entry referencing old table as before new table as changed for each statement execute function tell_webhooks();
create trigger webhook_deleted after delete on inbox_entry referencing old table as before for each statement execute function tell_webhooks();
-- The person showed more of it, or less; or it is solved and still shown.
create trigger webhook_inserted after insert on permission_event referencing new table as changed for each statement execute function tell_webhooks();
create trigger webhook_inserted after insert on resolution referencing new table as changed for each statement execute function tell_webhooks();
