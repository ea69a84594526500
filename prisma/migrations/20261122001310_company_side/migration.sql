-- Whoever is not here any more has nothing in hand.
update inbox_work w set assignee_id = null
where assignee_id is not null and not exists (select from company_member m where m.company_id = w.company_id and m.person_id = w.assignee_id);

ALTER TABLE "notice" ADD COLUMN     "lost_at" TIMESTAMPTZ(6);

ALTER TABLE "standing_permission" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- However somebody goes: removed, by themselves, with their account, or because the domain changed hands.
ALTER TABLE "inbox_work" ADD CONSTRAINT "inbox_work_company_id_assignee_id_fkey" FOREIGN KEY ("company_id", "assignee_id") REFERENCES "company_member"("company_id", "person_id") ON DELETE SET NULL ("assignee_id") ON UPDATE NO ACTION;

-- What a company says in public is said while its proof stands. The notice carries it, so that a person's role needs to know
-- nothing of proofs.
create function hush_notices() returns trigger language plpgsql as $$
begin
  update notice set lost_at = case tg_op when 'DELETE' then now() else new.lost_at end
  where company_id = coalesce(new.company_id, old.company_id);
  return null;
end $$;
grant select (company_id, ended_at), update (ended_at, lost_at) on notice to app_system;
create policy end_or_hush on notice to app_system using (true);
create trigger hush_notices after insert or delete or update of lost_at on domain_proof for each row execute function hush_notices();
update notice n set lost_at = now() where not exists (select from domain_proof p where p.company_id = n.company_id and p.lost_at is null);
alter policy public on notice using (ended_at is null and lost_at is null);

-- A domain that changed hands: what those who were here kept among themselves does not pass on.
grant select (company_id, note, version), update (note, version, updated_at) on inbox_work to app_system;
create policy clear on inbox_work to app_system using (true);
grant select (company_id), delete on answer_template to app_system;
create policy clear on answer_template to app_system using (true);
grant select (company_id), delete on inbox_filter to app_system;
create policy clear on inbox_filter to app_system using (true);

-- It ended because the issue was solved, and not because it was taken back.
alter table permission_event drop constraint permission_event_kind_check,
  add constraint permission_event_kind_check check (kind in ('given', 'changed', 'revoked', 'solved'));
