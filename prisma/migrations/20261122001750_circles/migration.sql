-- Circles: a named audience, its members with and without accounts, and what is shown to it. Who keeps a circle in an account of
-- their own reads it as a friend: a role that sees just what is stamped for that person.

ALTER TABLE "access_event" ADD COLUMN     "person_id" UUID,
ADD COLUMN     "person_name" TEXT;

ALTER TABLE "share_link" ADD COLUMN     "circle_id" UUID;

CREATE TABLE "circle" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'friends',
    "author_name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "readers" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(6),

    CONSTRAINT "circle_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "circle_member" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "circle_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "share_link_id" UUID NOT NULL,
    "person_id" UUID,
    "joined_as" TEXT,
    "joined_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "circle_member_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "recommendation_circle" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "recommendation_id" UUID NOT NULL,
    "circle_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "recommendation_circle_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE INDEX "circle_member_owner_id_circle_id_idx" ON "circle_member"("owner_id", "circle_id");

CREATE INDEX "circle_member_share_link_id_idx" ON "circle_member"("share_link_id");

CREATE INDEX "access_event_person_id_idx" ON "access_event"("person_id");

CREATE INDEX "circle_member_person_id_idx" ON "circle_member"("person_id");

CREATE INDEX "recommendation_circle_owner_id_circle_id_idx" ON "recommendation_circle"("owner_id", "circle_id");

CREATE UNIQUE INDEX "recommendation_circle_owner_id_recommendation_id_circle_id_key" ON "recommendation_circle"("owner_id", "recommendation_id", "circle_id");

CREATE INDEX "share_link_owner_id_circle_id_idx" ON "share_link"("owner_id", "circle_id");

ALTER TABLE "circle" ADD CONSTRAINT "circle_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "circle_member" ADD CONSTRAINT "circle_member_owner_id_circle_id_fkey" FOREIGN KEY ("owner_id", "circle_id") REFERENCES "circle"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "recommendation_circle" ADD CONSTRAINT "recommendation_circle_owner_id_recommendation_id_fkey" FOREIGN KEY ("owner_id", "recommendation_id") REFERENCES "recommendation"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "recommendation_circle" ADD CONSTRAINT "recommendation_circle_owner_id_circle_id_fkey" FOREIGN KEY ("owner_id", "circle_id") REFERENCES "circle"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "share_link" ADD CONSTRAINT "share_link_owner_id_circle_id_fkey" FOREIGN KEY ("owner_id", "circle_id") REFERENCES "circle"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;


alter table share_link drop constraint share_link_check, add check (num_nonnulls(recommendation_id, issue_id, ask_id, circle_id) = 1);
alter table circle add check (kind in ('household', 'friends', 'colleagues', 'other'));

create function friend_may_read(readers jsonb) returns boolean language sql stable parallel safe
  return coalesce((readers ->> ('person:' || current_setting('app.person_id', true)))::timestamptz > now(), false);
grant usage on schema public to app_friend;

alter table circle enable row level security;
grant select, insert, update, delete on circle to app_person;
grant select (owner_id, id, name, author_name) on circle to app_visitor, app_friend;
grant select (owner_id, id, removed_at) on circle to app_system;
create policy own on circle to app_person using (owner_id = current_person_id());
create policy shared on circle for select to app_visitor using (removed_at is null and visitor_may_read(readers));
create policy shown on circle for select to app_friend using (removed_at is null and friend_may_read(readers));
create policy long_removed on circle for select to app_system using (removed_at < now() - interval '30 days');

-- A friend finds by their own id where they are shown something; the stamp alone says what.
alter table circle_member enable row level security;
grant select, insert, update, delete on circle_member to app_person;
grant select (owner_id, id, circle_id, person_id) on circle_member to app_friend;
grant select (owner_id, id, circle_id, share_link_id, person_id) on circle_member to app_system;
create policy own on circle_member to app_person using (owner_id = current_person_id());
create policy joined on circle_member for select to app_friend using (person_id = current_person_id());
create policy look_up on circle_member for select to app_system using (true);

alter table recommendation_circle enable row level security;
grant select, insert, update, delete on recommendation_circle to app_person;
create policy own on recommendation_circle to app_person using (owner_id = current_person_id());

grant select (folded) on recommendation to app_visitor;
grant select (owner_id, id, title, sentence, author_name, facts, verdict, company_id, folded, created_at, updated_at) on recommendation to app_friend;
create policy shown on recommendation for select to app_friend using (removed_at is null and friend_may_read(readers));
grant select (owner_id, id, document_id, recommendation_id) on attachment to app_friend;
create policy shown on attachment for select to app_friend using (recommendation_id is not null and friend_may_read(readers));
grant select (owner_id, id, name, type, bytes, file_key, thumb_key) on document to app_friend;
create policy shown on document for select to app_friend using (removed_at is null and friend_may_read(readers));

grant select (circle_id) on share_link to app_person;

-- What a friend reads is written down as what a company or a visitor reads: who it was is theirs alone to say.
grant insert on access_event to app_friend;
create policy friend_reads on access_event for insert to app_friend
  with check (person_id = current_person_id() and company_id is null and permission_id is null and share_link_id is null and not preview);
-- Of a deleted account its looks keep the name that was seen, and forget whose it was.
grant select (owner_id, id, person_id), update (person_id) on access_event to app_system;
create policy friends on access_event for select to app_system using (person_name is not null);
create policy deleted_accounts on access_event for update to app_system using (person_id is not null) with check (person_id is null);
alter policy company_reads on access_event
  with check (company_id = current_company_id() and share_link_id is null and person_id is null and not preview);
alter policy visitor_reads on access_event
  with check (share_link_id = current_share_link_id() and company_id is null and person_id is null);

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
  elsif new.record_kind = 'ask' then
    seen := exists (select from ask a where a.owner_id = new.owner_id and a.id = new.record_id);
  elsif new.record_kind = 'circle' then
    seen := exists (select from circle c where c.owner_id = new.owner_id and c.id = new.record_id);
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
