-- What is shown to friends, and what they say to it: more to recommend and under which name, links with a door, replies that
-- belong to who wrote them, and questions to friends about what to buy.

DROP INDEX "attachment_owner_id_document_id_company_id_product_id_issue_key";

ALTER TABLE "attachment" ADD COLUMN     "recommendation_id" UUID;

ALTER TABLE "recommendation" ADD COLUMN     "face_id" UUID,
ADD COLUMN     "issue_id" UUID,
ADD COLUMN     "verdict" TEXT NOT NULL DEFAULT 'recommends';

ALTER TABLE "share_link" ADD COLUMN     "ask_id" UUID,
ADD COLUMN     "browsers" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "max_browsers" INTEGER,
ADD COLUMN     "passcode_hash" TEXT;

CREATE TABLE "reply" (
    "owner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "share_link_id" UUID NOT NULL,
    "recommendation_id" UUID,
    "ask_id" UUID,
    "kind" TEXT NOT NULL,
    "name" TEXT,
    "body" TEXT,
    "choice" TEXT,
    "candidate_id" UUID,
    "about" TEXT NOT NULL,
    "to_name" TEXT NOT NULL,
    "writer_id" UUID NOT NULL,
    "edit_id" UUID NOT NULL,
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(6),
    "seen_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(6),

    CONSTRAINT "reply_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "ask" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "intent_id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "face_id" UUID,
    "author_name" TEXT NOT NULL,
    "readers" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,
    "decided_at" TIMESTAMPTZ(6),
    "chosen_id" UUID,
    "thanks" TEXT,
    "product_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(6),

    CONSTRAINT "ask_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "candidate" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "ask_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT,
    "price" DECIMAL(14,2),
    "currency" TEXT,
    "note" TEXT,
    "readers" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "candidate_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE INDEX "reply_owner_id_recommendation_id_idx" ON "reply"("owner_id", "recommendation_id");

CREATE INDEX "reply_owner_id_ask_id_idx" ON "reply"("owner_id", "ask_id");

CREATE INDEX "reply_owner_id_candidate_id_idx" ON "reply"("owner_id", "candidate_id");

CREATE INDEX "reply_writer_id_idx" ON "reply"("writer_id");

CREATE INDEX "reply_edit_id_idx" ON "reply"("edit_id");

CREATE INDEX "ask_owner_id_intent_id_idx" ON "ask"("owner_id", "intent_id");

CREATE INDEX "ask_owner_id_face_id_idx" ON "ask"("owner_id", "face_id");

CREATE INDEX "candidate_owner_id_ask_id_position_idx" ON "candidate"("owner_id", "ask_id", "position");

CREATE INDEX "attachment_owner_id_recommendation_id_idx" ON "attachment"("owner_id", "recommendation_id");

CREATE UNIQUE INDEX "attachment_once" ON "attachment"("owner_id", "document_id", "company_id", "product_id", "issue_id", "interaction_id", "recommendation_id");

CREATE INDEX "recommendation_owner_id_issue_id_idx" ON "recommendation"("owner_id", "issue_id");

CREATE INDEX "recommendation_owner_id_face_id_idx" ON "recommendation"("owner_id", "face_id");

CREATE INDEX "share_link_owner_id_ask_id_idx" ON "share_link"("owner_id", "ask_id");

ALTER TABLE "reply" ADD CONSTRAINT "reply_owner_id_recommendation_id_fkey" FOREIGN KEY ("owner_id", "recommendation_id") REFERENCES "recommendation"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "reply" ADD CONSTRAINT "reply_owner_id_ask_id_fkey" FOREIGN KEY ("owner_id", "ask_id") REFERENCES "ask"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "reply" ADD CONSTRAINT "reply_owner_id_candidate_id_fkey" FOREIGN KEY ("owner_id", "candidate_id") REFERENCES "candidate"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "reply" ADD CONSTRAINT "reply_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "ask" ADD CONSTRAINT "ask_owner_id_intent_id_fkey" FOREIGN KEY ("owner_id", "intent_id") REFERENCES "intent"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "ask" ADD CONSTRAINT "ask_owner_id_face_id_fkey" FOREIGN KEY ("owner_id", "face_id") REFERENCES "face"("owner_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "ask" ADD CONSTRAINT "ask_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "candidate" ADD CONSTRAINT "candidate_owner_id_ask_id_fkey" FOREIGN KEY ("owner_id", "ask_id") REFERENCES "ask"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "attachment" ADD CONSTRAINT "attachment_owner_id_recommendation_id_fkey" FOREIGN KEY ("owner_id", "recommendation_id") REFERENCES "recommendation"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_owner_id_issue_id_fkey" FOREIGN KEY ("owner_id", "issue_id") REFERENCES "issue"("owner_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_owner_id_face_id_fkey" FOREIGN KEY ("owner_id", "face_id") REFERENCES "face"("owner_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

alter table share_link add column has_passcode boolean not null generated always as (passcode_hash is not null) stored;
alter table share_link drop constraint share_link_check, add check (num_nonnulls(recommendation_id, issue_id, ask_id) = 1),
  add check (max_browsers > 0);
alter table attachment drop constraint attachment_check, add check (num_nonnulls(company_id, product_id, issue_id, interaction_id, recommendation_id) = 1);
alter table recommendation add check (verdict in ('recommends', 'not-for-me'));
alter table reply add check (kind in ('thanks', 'question', 'outcome', 'vote')), add check (num_nonnulls(recommendation_id, ask_id) = 1),
  add check (choice in ('right', 'partly', 'wrong', 'yes', 'no')), add check (length(body) <= 2000), add check (length(name) <= 80);
alter table candidate add check (position between 1 and 5);

-- Whoever wrote something through a link keeps it in their hands: by what their browser holds, by their edit link, or by their account.
create function current_writer_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.writer_id', true), '')::uuid;
grant usage on schema public to app_writer;

alter table reply enable row level security;
grant select, update (answer, answered_at, seen_at, removed_at), delete on reply to app_person;
grant insert (owner_id, id, share_link_id, recommendation_id, ask_id, kind, name, body, choice, candidate_id, about, to_name, writer_id, edit_id) on reply to app_visitor;
grant select (owner_id, id, share_link_id, recommendation_id, ask_id, kind, name, body, answer, answered_at, created_at) on reply to app_visitor;
grant select (owner_id, id, recommendation_id, ask_id, kind, name, body, choice, candidate_id, about, to_name, writer_id, edit_id, answer, answered_at, version, created_at, updated_at),
  update (name, body, choice, candidate_id, seen_at, version, updated_at), delete on reply to app_writer;
grant select (owner_id, id, writer_id, removed_at), update (writer_id), delete on reply to app_system;
create policy own on reply to app_person using (owner_id = current_person_id());
create policy said_here on reply for select to app_visitor using (share_link_id = current_share_link_id() and kind = 'question' and removed_at is null);
create policy says_here on reply for insert to app_visitor with check (share_link_id = current_share_link_id());
create policy wrote_it on reply to app_writer using (current_writer_id() in (writer_id, edit_id));
create policy writers on reply to app_system using (true);

-- A foreign key ignores row policies: that the link shows what is written about is asked here, as the visitor.
create function writer_sees_page() returns trigger language plpgsql as $$
begin
  if not exists (select from recommendation r where r.owner_id = new.owner_id and r.id = new.recommendation_id)
    and not exists (select from ask a where a.owner_id = new.owner_id and a.id = new.ask_id) then
    raise insufficient_privilege using message = 'the writer does not see this page';
  end if;
  if new.candidate_id is not null
    and not exists (select from candidate c where c.owner_id = new.owner_id and c.ask_id = new.ask_id and c.id = new.candidate_id) then
    raise insufficient_privilege using message = 'this is not one of the candidates';
  end if;
  return new;
end $$;
create trigger writer_sees_page before insert on reply for each row execute function writer_sees_page();

alter table ask enable row level security;
grant select, insert, update, delete on ask to app_person;
grant select (owner_id, id, question, author_name, decided_at, chosen_id, thanks, created_at) on ask to app_visitor;
create policy own on ask to app_person using (owner_id = current_person_id());
create policy shared on ask for select to app_visitor using (removed_at is null and visitor_may_read(readers));

grant select (owner_id, id, removed_at), delete on ask to app_system;
create policy long_removed on ask to app_system using (removed_at < now() - interval '30 days');

alter table candidate enable row level security;
grant select, insert, update, delete on candidate to app_person;
grant select (owner_id, id, ask_id, position, name, url, price, currency, note) on candidate to app_visitor;
create policy own on candidate to app_person using (owner_id = current_person_id());
create policy shared on candidate for select to app_visitor using (visitor_may_read(readers));

grant select (verdict) on recommendation to app_visitor;
grant select (recommendation_id) on attachment to app_visitor;
grant select (ask_id, has_passcode, max_browsers, browsers) on share_link to app_person;
grant update (browsers) on share_link to app_system;
