-- What everybody may read: recommendations whose owner said so, each under an address of a face, and what becomes of reports about
-- them. Everybody is a role of its own, which sees just what is stamped for "public".

CREATE TABLE "public_page" (
    "slug" TEXT NOT NULL,
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "face_id" UUID,
    "name" TEXT NOT NULL,
    "shown_as" TEXT,
    "hidden_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "public_page_pkey" PRIMARY KEY ("slug")
);

CREATE TABLE "publication" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "recommendation_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "listed" BOOLEAN NOT NULL DEFAULT false,
    "about_company_id" UUID,
    "about_domain" TEXT,
    "published_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "taken_back_at" TIMESTAMPTZ(6),
    "hidden_at" TIMESTAMPTZ(6),
    "hidden_why" TEXT,
    "hidden_reason" TEXT,
    "hidden_seen_at" TIMESTAMPTZ(6),

    CONSTRAINT "publication_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "public_report" (
    "owner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "publication_id" UUID NOT NULL,
    "about" TEXT NOT NULL DEFAULT 'recommendation',
    "why" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(6),
    "settled_at" TIMESTAMPTZ(6),

    CONSTRAINT "public_report_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "moderation" (
    "owner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "publication_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "recommendation_id" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "why" TEXT,
    "reason" TEXT,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "moderation_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "publication_look" (
    "owner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "publication_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "looks" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "publication_look_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "instance_setting" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "instance_setting_pkey" PRIMARY KEY ("name")
);

CREATE UNIQUE INDEX "public_page_owner_id_slug_key" ON "public_page"("owner_id", "slug");

CREATE UNIQUE INDEX "public_page_owner_id_face_id_key" ON "public_page"("owner_id", "face_id");

CREATE INDEX "publication_slug_id_idx" ON "publication"("slug", "id" DESC);

CREATE INDEX "publication_about_company_id_id_idx" ON "publication"("about_company_id", "id" DESC);

CREATE UNIQUE INDEX "publication_owner_id_recommendation_id_slug_key" ON "publication"("owner_id", "recommendation_id", "slug");

CREATE INDEX "public_report_owner_id_publication_id_idx" ON "public_report"("owner_id", "publication_id");

CREATE INDEX "public_report_settled_at_id_idx" ON "public_report"("settled_at", "id");

CREATE INDEX "moderation_id_idx" ON "moderation"("id" DESC);

CREATE UNIQUE INDEX "publication_look_owner_id_publication_id_day_key" ON "publication_look"("owner_id", "publication_id", "day");

ALTER TABLE "public_page" ADD CONSTRAINT "public_page_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "publication" ADD CONSTRAINT "publication_owner_id_recommendation_id_fkey" FOREIGN KEY ("owner_id", "recommendation_id") REFERENCES "recommendation"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- With its owner: a foreign key ignores row policies, and nobody puts a word of theirs on somebody else's page.
ALTER TABLE "publication" ADD CONSTRAINT "publication_owner_id_slug_fkey" FOREIGN KEY ("owner_id", "slug") REFERENCES "public_page"("owner_id", "slug") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "public_report" ADD CONSTRAINT "public_report_owner_id_publication_id_fkey" FOREIGN KEY ("owner_id", "publication_id") REFERENCES "publication"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "moderation" ADD CONSTRAINT "moderation_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "publication_look" ADD CONSTRAINT "publication_look_owner_id_publication_id_fkey" FOREIGN KEY ("owner_id", "publication_id") REFERENCES "publication"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;


alter table public_page add check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 2 and 40);
alter table publication add check (num_nonnulls(about_company_id, about_domain) <> 1),
  add check (num_nonnulls(hidden_at, hidden_why, hidden_reason) in (0, 3));
alter table public_report add check (about in ('recommendation', 'page')), add check (length(words) between 1 and 1000);
alter table moderation add check (step in ('hidden', 'shown', 'kept'));
alter table publication_look add check (looks > 0);

create function public_may_read(readers jsonb) returns boolean language sql stable parallel safe
  return coalesce((readers ->> 'public')::timestamptz > now(), false);
grant usage on schema public to app_public;

-- What is hidden is shown again by whoever hid it, never by its owner: these columns are not theirs to write.
alter table public_page enable row level security;
grant select, insert (owner_id, slug, face_id, name, shown_as, created_at), update (name, shown_as, face_id) on public_page to app_person;
grant select (slug, owner_id, shown_as) on public_page to app_public;
grant select (slug, owner_id, hidden_at), update (hidden_at) on public_page to app_system;
grant select (slug, owner_id, shown_as, hidden_at) on public_page to app_administrator;
create policy own on public_page to app_person using (owner_id = current_person_id());
create policy look_up on public_page for select to app_public using (true);
create policy moderated on public_page to app_system using (true);
create policy moderated_by on public_page for select to app_administrator using (true);

alter table publication enable row level security;
grant select, insert (owner_id, id, recommendation_id, slug, listed, about_company_id, about_domain, published_at),
  update (listed, about_company_id, about_domain, published_at, taken_back_at, hidden_seen_at) on publication to app_person;
grant select (owner_id, id, recommendation_id, slug, listed, about_company_id, about_domain, published_at, taken_back_at, hidden_at, hidden_why) on publication to app_public;
grant select (owner_id, id, recommendation_id, slug, taken_back_at, hidden_at), update (hidden_at, hidden_why, hidden_reason, hidden_seen_at) on publication to app_system;
grant select (owner_id, id, recommendation_id, slug, taken_back_at, hidden_at, hidden_why, hidden_reason) on publication to app_administrator;
create policy own on publication to app_person using (owner_id = current_person_id());
-- It holds no words, and says of what is over that it is over.
create policy look_up on publication for select to app_public using (true);
create policy moderated on publication to app_system using (true);
create policy moderated_by on publication for select to app_administrator using (true);

-- Everybody may say that something should not be there. Whose it is learns of it, and why, but not in which words.
alter table public_report enable row level security;
grant select (owner_id, id, publication_id, about, why, created_at, seen_at, settled_at), update (seen_at) on public_report to app_person;
grant insert (owner_id, id, publication_id, about, why, words) on public_report to app_public;
grant select on public_report to app_administrator;
grant select (owner_id, id, publication_id, settled_at), update (settled_at) on public_report to app_system;
create policy own on public_report to app_person using (owner_id = current_person_id());
create policy says_so on public_report for insert to app_public with check (seen_at is null and settled_at is null);
create policy reads on public_report for select to app_administrator using (true);
create policy settles on public_report to app_system using (true);

-- A foreign key ignores row policies: that it is there for everybody is asked here, as everybody.
create function everybody_sees_it() returns trigger language plpgsql as $$
begin
  if not exists (
    select from publication p join recommendation r on r.owner_id = p.owner_id and r.id = p.recommendation_id
    where p.owner_id = new.owner_id and p.id = new.publication_id and p.taken_back_at is null and p.hidden_at is null) then
    raise insufficient_privilege using message = 'this is not public';
  end if;
  return new;
end $$;
create trigger everybody_sees_it before insert on public_report for each row execute function everybody_sees_it();

alter table moderation enable row level security;
grant select (owner_id, id, publication_id, slug, recommendation_id, step, why, reason, at) on moderation to app_person;
grant select on moderation to app_administrator;
grant insert on moderation to app_system;
create policy own on moderation for select to app_person using (owner_id = current_person_id());
create policy reads on moderation for select to app_administrator using (true);
create policy writes on moderation for insert to app_system with check (true);

alter table publication_look enable row level security;
grant select on publication_look to app_person;
grant select (owner_id, id, publication_id, day, looks), insert, update (looks) on publication_look to app_public;
create policy own on publication_look for select to app_person using (owner_id = current_person_id());
create policy counts on publication_look to app_public using (day = (now() at time zone 'UTC')::date);
create trigger everybody_sees_it before insert on publication_look for each row execute function everybody_sees_it();

alter table instance_setting enable row level security;
grant select on instance_setting to app_person, app_public;
grant select, insert, update on instance_setting to app_administrator;
create policy everyone on instance_setting for select to app_person, app_public using (true);
create policy decides on instance_setting to app_administrator using (true);

grant select (owner_id, id, title, sentence, facts, verdict, created_at, updated_at) on recommendation to app_public;
create policy published on recommendation for select to app_public using (removed_at is null and public_may_read(readers));
grant select (owner_id, id, title) on recommendation to app_administrator;
create policy published_too on recommendation for select to app_administrator using (removed_at is null and public_may_read(readers));
grant select (owner_id, id, document_id, recommendation_id) on attachment to app_public;
create policy published on attachment for select to app_public using (recommendation_id is not null and public_may_read(readers));
grant select (owner_id, id, name, type, bytes, file_key, thumb_key) on document to app_public;
create policy published on document for select to app_public using (removed_at is null and public_may_read(readers));
grant select on company to app_public;
create policy public_pages on company for select to app_public using (true);
