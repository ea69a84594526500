-- What makes the record a notebook: kinds, contacts, calls, terms, papers, reminders, and words that a search can compare.

-- Lower case and without accents. An empty part leaves the rest.
create function fold(variadic parts text[]) returns text language sql immutable parallel safe
  return regexp_replace(lower(normalize(array_to_string(parts, ' '), nfkd)), '[\u0300-\u036f]', '', 'g');

ALTER TABLE "intent" ADD COLUMN     "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

ALTER TABLE "issue" ADD COLUMN     "at_stake" DECIMAL(14,2),
ADD COLUMN     "currency" TEXT,
ADD COLUMN     "deadline" DATE,
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'problem',
ADD COLUMN     "needed_by" DATE,
ADD COLUMN     "open" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "reached_at" TIMESTAMPTZ(6),
ADD COLUMN     "recovered" DECIMAL(14,2),
ADD COLUMN     "reference" TEXT,
ADD COLUMN     "severity" TEXT NOT NULL DEFAULT 'normal',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;


ALTER TABLE "opinion" ADD COLUMN     "stars" JSONB NOT NULL DEFAULT '[]';

ALTER TABLE "permission" ADD COLUMN     "shows_documents" BOOLEAN NOT NULL DEFAULT false;

ALTER TABLE "product" ADD COLUMN     "bought_at" TEXT,
ADD COLUMN     "gtin" TEXT,
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'thing',
ADD COLUMN     "place" TEXT,
ADD COLUMN     "serial_numbers" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

ALTER TABLE "recommendation" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

ALTER TABLE "relationship" ADD COLUMN     "readers" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "status" TEXT NOT NULL DEFAULT 'active',
ADD COLUMN     "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

ALTER TABLE "resolution" ADD COLUMN     "outcome" TEXT NOT NULL DEFAULT 'solved';

ALTER TABLE "share_link" ADD COLUMN     "issue_id" UUID,
ADD COLUMN     "shown_as" TEXT,
ADD COLUMN     "shows_customer" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "shows_documents" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "shows_product" BOOLEAN NOT NULL DEFAULT false,
ALTER COLUMN "recommendation_id" DROP NOT NULL;

CREATE TABLE "contact_point" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "label" TEXT,
    "folded" TEXT GENERATED ALWAYS AS (fold(label, value)) STORED,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contact_point_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "contact_preference" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "about" TEXT,
    "welcome" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contact_preference_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "interaction" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "company_id" UUID,
    "issue_id" UUID,
    "channel" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "minutes" INTEGER,
    "who" TEXT,
    "said" TEXT,
    "reference" TEXT,
    "unwanted" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "readers" JSONB NOT NULL DEFAULT '{}',
    "folded" TEXT GENERATED ALWAYS AS (fold(who, said, reference)) STORED,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(6),

    CONSTRAINT "interaction_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "warranty" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "covers" TEXT,
    "until" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "warranty_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "product_link" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "label" TEXT,
    "url" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "product_link_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "subscription" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "product_id" UUID NOT NULL,
    "period" TEXT NOT NULL DEFAULT 'month',
    "renews_on" DATE,
    "runs_months" INTEGER,
    "notice_days" INTEGER,
    "trial_ends_on" DATE,
    "cancelled_on" DATE,

    CONSTRAINT "subscription_pkey" PRIMARY KEY ("owner_id","product_id")
);

CREATE TABLE "price_change" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "from_day" DATE NOT NULL,
    "price" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "price_change_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "document" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "file_key" TEXT NOT NULL,
    "thumb_key" TEXT,
    "thumb_bytes" INTEGER NOT NULL DEFAULT 0,
    "width" INTEGER,
    "height" INTEGER,
    "pages" INTEGER,
    "readers" JSONB NOT NULL DEFAULT '{}',
    "folded" TEXT GENERATED ALWAYS AS (fold(name)) STORED,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(6),

    CONSTRAINT "document_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "attachment" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "company_id" UUID,
    "product_id" UUID,
    "issue_id" UUID,
    "interaction_id" UUID,
    "readers" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "reminder" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "repeats" TEXT,
    "first_on" DATE,
    "company_id" UUID,
    "product_id" UUID,
    "issue_id" UUID,
    "done_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "folded" TEXT GENERATED ALWAYS AS (fold(text)) STORED,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(6),

    CONSTRAINT "reminder_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "snooze" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "kind" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "until" DATE NOT NULL,

    CONSTRAINT "snooze_pkey" PRIMARY KEY ("owner_id","kind","record_id")
);

CREATE TABLE "digest" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "every" TEXT NOT NULL DEFAULT 'day',
    "shows_words" BOOLEAN NOT NULL DEFAULT false,
    "sent_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "digest_pkey" PRIMARY KEY ("owner_id")
);

CREATE TABLE "calendar_feed" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "label" TEXT,
    "shows_words" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(6),

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "saved_filter" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "list" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_filter_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "solution" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "issue_id" UUID NOT NULL,
    "message_id" UUID,
    "interaction_id" UUID,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "solution_pkey" PRIMARY KEY ("owner_id","issue_id")
);

CREATE INDEX "contact_point_owner_id_company_id_idx" ON "contact_point"("owner_id", "company_id");

CREATE INDEX "contact_preference_owner_id_company_id_idx" ON "contact_preference"("owner_id", "company_id");

CREATE INDEX "interaction_owner_id_company_id_at_idx" ON "interaction"("owner_id", "company_id", "at" DESC);

CREATE INDEX "interaction_owner_id_issue_id_at_idx" ON "interaction"("owner_id", "issue_id", "at" DESC);

CREATE INDEX "product_owner_id_gtin_idx" ON "product"("owner_id", "gtin");

CREATE INDEX "warranty_owner_id_product_id_idx" ON "warranty"("owner_id", "product_id");

CREATE INDEX "warranty_owner_id_until_idx" ON "warranty"("owner_id", "until");

CREATE INDEX "product_link_owner_id_product_id_idx" ON "product_link"("owner_id", "product_id");

CREATE INDEX "price_change_owner_id_product_id_from_day_idx" ON "price_change"("owner_id", "product_id", "from_day");

CREATE INDEX "attachment_owner_id_company_id_idx" ON "attachment"("owner_id", "company_id");

CREATE INDEX "attachment_owner_id_product_id_idx" ON "attachment"("owner_id", "product_id");

CREATE INDEX "attachment_owner_id_issue_id_idx" ON "attachment"("owner_id", "issue_id");

CREATE INDEX "attachment_owner_id_interaction_id_idx" ON "attachment"("owner_id", "interaction_id");

CREATE UNIQUE INDEX "attachment_owner_id_document_id_company_id_product_id_issue_key" ON "attachment"("owner_id", "document_id", "company_id", "product_id", "issue_id", "interaction_id");

CREATE INDEX "reminder_owner_id_due_on_idx" ON "reminder"("owner_id", "due_on");

CREATE INDEX "reminder_owner_id_done_at_idx" ON "reminder"("owner_id", "done_at" DESC);

CREATE INDEX "reminder_owner_id_company_id_idx" ON "reminder"("owner_id", "company_id");

CREATE INDEX "reminder_owner_id_product_id_idx" ON "reminder"("owner_id", "product_id");

CREATE INDEX "reminder_owner_id_issue_id_idx" ON "reminder"("owner_id", "issue_id");

DROP INDEX "issue_owner_id_last_word_idx";

DROP INDEX "issue_owner_id_company_id_idx";

CREATE INDEX "issue_owner_id_company_id_removed_at_open_last_word_idx" ON "issue"("owner_id", "company_id", "removed_at", "open", "last_word");

CREATE INDEX "issue_owner_id_open_removed_at_id_idx" ON "issue"("owner_id", "open", "removed_at", "id" DESC);

DROP INDEX "product_owner_id_company_id_idx";

CREATE INDEX "product_owner_id_company_id_removed_at_idx" ON "product"("owner_id", "company_id", "removed_at");

CREATE INDEX "issue_owner_id_last_word_open_updated_at_idx" ON "issue"("owner_id", "last_word", "open", "updated_at" DESC);

CREATE INDEX "issue_owner_id_deadline_idx" ON "issue"("owner_id", "deadline");

CREATE INDEX "issue_owner_id_needed_by_idx" ON "issue"("owner_id", "needed_by");

CREATE INDEX "permission_owner_id_expires_at_idx" ON "permission"("owner_id", "expires_at");

CREATE UNIQUE INDEX "calendar_feed_token_hash_key" ON "calendar_feed"("token_hash");

CREATE INDEX "calendar_feed_owner_id_idx" ON "calendar_feed"("owner_id");

CREATE UNIQUE INDEX "saved_filter_owner_id_list_name_key" ON "saved_filter"("owner_id", "list", "name");

CREATE INDEX "share_link_owner_id_issue_id_idx" ON "share_link"("owner_id", "issue_id");

ALTER TABLE "contact_point" ADD CONSTRAINT "contact_point_owner_id_company_id_fkey" FOREIGN KEY ("owner_id", "company_id") REFERENCES "relationship"("owner_id", "company_id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "contact_preference" ADD CONSTRAINT "contact_preference_owner_id_company_id_fkey" FOREIGN KEY ("owner_id", "company_id") REFERENCES "relationship"("owner_id", "company_id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "interaction" ADD CONSTRAINT "interaction_owner_id_company_id_fkey" FOREIGN KEY ("owner_id", "company_id") REFERENCES "relationship"("owner_id", "company_id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "interaction" ADD CONSTRAINT "interaction_owner_id_issue_id_fkey" FOREIGN KEY ("owner_id", "issue_id") REFERENCES "issue"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "interaction" ADD CONSTRAINT "interaction_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "warranty" ADD CONSTRAINT "warranty_owner_id_product_id_fkey" FOREIGN KEY ("owner_id", "product_id") REFERENCES "product"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "product_link" ADD CONSTRAINT "product_link_owner_id_product_id_fkey" FOREIGN KEY ("owner_id", "product_id") REFERENCES "product"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "subscription" ADD CONSTRAINT "subscription_owner_id_product_id_fkey" FOREIGN KEY ("owner_id", "product_id") REFERENCES "product"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "price_change" ADD CONSTRAINT "price_change_owner_id_product_id_fkey" FOREIGN KEY ("owner_id", "product_id") REFERENCES "product"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "document" ADD CONSTRAINT "document_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "attachment" ADD CONSTRAINT "attachment_owner_id_document_id_fkey" FOREIGN KEY ("owner_id", "document_id") REFERENCES "document"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "attachment" ADD CONSTRAINT "attachment_owner_id_company_id_fkey" FOREIGN KEY ("owner_id", "company_id") REFERENCES "relationship"("owner_id", "company_id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "attachment" ADD CONSTRAINT "attachment_owner_id_product_id_fkey" FOREIGN KEY ("owner_id", "product_id") REFERENCES "product"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "attachment" ADD CONSTRAINT "attachment_owner_id_issue_id_fkey" FOREIGN KEY ("owner_id", "issue_id") REFERENCES "issue"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "attachment" ADD CONSTRAINT "attachment_owner_id_interaction_id_fkey" FOREIGN KEY ("owner_id", "interaction_id") REFERENCES "interaction"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "reminder" ADD CONSTRAINT "reminder_owner_id_company_id_fkey" FOREIGN KEY ("owner_id", "company_id") REFERENCES "relationship"("owner_id", "company_id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "reminder" ADD CONSTRAINT "reminder_owner_id_product_id_fkey" FOREIGN KEY ("owner_id", "product_id") REFERENCES "product"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "reminder" ADD CONSTRAINT "reminder_owner_id_issue_id_fkey" FOREIGN KEY ("owner_id", "issue_id") REFERENCES "issue"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "reminder" ADD CONSTRAINT "reminder_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "snooze" ADD CONSTRAINT "snooze_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "digest" ADD CONSTRAINT "digest_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "saved_filter" ADD CONSTRAINT "saved_filter_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "solution" ADD CONSTRAINT "solution_owner_id_issue_id_fkey" FOREIGN KEY ("owner_id", "issue_id") REFERENCES "issue"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "solution" ADD CONSTRAINT "solution_owner_id_message_id_fkey" FOREIGN KEY ("owner_id", "message_id") REFERENCES "message"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "solution" ADD CONSTRAINT "solution_owner_id_interaction_id_fkey" FOREIGN KEY ("owner_id", "interaction_id") REFERENCES "interaction"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "share_link" ADD CONSTRAINT "share_link_owner_id_issue_id_fkey" FOREIGN KEY ("owner_id", "issue_id") REFERENCES "issue"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- A thing may have several numbers on it and several warranties. What was written of the one stays.
update product set serial_numbers = array[serial_number] where serial_number is not null;
insert into warranty (owner_id, id, product_id, until) select owner_id, id, id, warranty_until from product where warranty_until is not null;
drop index "product_owner_id_warranty_until_idx";
alter table product drop column serial_number, drop column warranty_until;
grant select (serial_numbers) on product to app_company;

alter table relationship add column folded text generated always as (fold(variadic array[name, domain, customer_number, notes] || tags)) stored;
alter table product add column folded text generated always as (fold(variadic array[name, model, gtin, bought_at, place, notes] || serial_numbers || tags)) stored;
alter table issue add column folded text generated always as (fold(variadic array[title, details, wanted, reference] || topics)) stored;
alter table message add column folded text generated always as (fold(body)) stored;
alter table opinion add column folded text generated always as (fold(sentence)) stored;
alter table intent add column folded text generated always as (fold(variadic array[text, topic] || tags)) stored;
alter table recommendation add column folded text generated always as (fold(title, sentence)) stored;

alter table relationship add check (status in ('active', 'former', 'avoid'));
alter table product add check (kind in ('thing', 'service', 'subscription', 'contract'));
alter table issue add check (kind in ('question', 'problem', 'claim', 'praise')), add check (severity in ('minor', 'normal', 'serious'));
alter table resolution add check (outcome in ('solved', 'given-up'));
alter table interaction add check (num_nonnulls(company_id, issue_id) > 0),
  add check (channel in ('call', 'mail', 'chat', 'visit', 'letter')), add check (direction in ('in', 'out'));
alter table solution add check (num_nonnulls(message_id, interaction_id) = 1);
alter table attachment add check (num_nonnulls(company_id, product_id, issue_id, interaction_id) = 1);
alter table share_link add check (num_nonnulls(recommendation_id, issue_id) = 1);
alter table reminder add check (num_nonnulls(company_id, product_id, issue_id) <= 1), add check (repeats in ('week', 'month', 'year'));
alter table digest add check (every in ('day', 'week'));

-- An issue is open while it has no resolution. Told on the issue itself, so that the few open ones of thousands are found by an index.
create function tell_whether_open() returns trigger language plpgsql as $$
begin
  update issue set open = (tg_op = 'DELETE') where owner_id = coalesce(new.owner_id, old.owner_id) and id = coalesce(new.issue_id, old.issue_id);
  return null;
end $$;
create trigger tell_whether_open after insert or delete on resolution for each row execute function tell_whether_open();
update issue i set open = false where exists (select from resolution r where r.owner_id = i.owner_id and r.issue_id = i.id);

-- What a company that may read an issue reads of it besides: what kind it is, and its own number for it.
grant select (kind, reference) on issue to app_company;
grant select (outcome) on resolution to app_company;
grant select (shows_documents) on permission to app_company;

alter table contact_point enable row level security;
grant select, insert, update, delete on contact_point to app_person;
create policy own on contact_point to app_person using (owner_id = current_person_id());

alter table contact_preference enable row level security;
grant select, insert, update, delete on contact_preference to app_person;
create policy own on contact_preference to app_person using (owner_id = current_person_id());

alter table warranty enable row level security;
grant select, insert, update, delete on warranty to app_person;
create policy own on warranty to app_person using (owner_id = current_person_id());

alter table product_link enable row level security;
grant select, insert, update, delete on product_link to app_person;
create policy own on product_link to app_person using (owner_id = current_person_id());

alter table subscription enable row level security;
grant select, insert, update, delete on subscription to app_person;
create policy own on subscription to app_person using (owner_id = current_person_id());

alter table price_change enable row level security;
grant select, insert, update, delete on price_change to app_person;
create policy own on price_change to app_person using (owner_id = current_person_id());

alter table solution enable row level security;
grant select, insert, update, delete on solution to app_person;
create policy own on solution to app_person using (owner_id = current_person_id());

alter table snooze enable row level security;
grant select, insert, update, delete on snooze to app_person;
create policy own on snooze to app_person using (owner_id = current_person_id());

alter table saved_filter enable row level security;
grant select, insert, update, delete on saved_filter to app_person;
create policy own on saved_filter to app_person using (owner_id = current_person_id());

alter table interaction enable row level security;
grant select, insert, update, delete on interaction to app_person;
create policy own on interaction to app_person using (owner_id = current_person_id());
grant select (owner_id, id, removed_at), delete on interaction to app_system;
create policy long_removed on interaction to app_system using (removed_at < now() - interval '30 days');

alter table document enable row level security;
grant select, insert, update, delete on document to app_person;
create policy own on document to app_person using (owner_id = current_person_id());
grant select (owner_id, id, removed_at), delete on document to app_system;
create policy long_removed on document to app_system using (removed_at < now() - interval '30 days');

alter table reminder enable row level security;
grant select, insert, update, delete on reminder to app_person;
create policy own on reminder to app_person using (owner_id = current_person_id());
grant select (owner_id, id, removed_at), delete on reminder to app_system;
create policy long_removed on reminder to app_system using (removed_at < now() - interval '30 days');

-- A document follows the permission of the record it belongs to; so do the lines that tie it to that record.
grant select (owner_id, id, name, type, bytes, file_key, thumb_key, created_at) on document to app_company, app_visitor;
create policy permitted on document for select to app_company using (removed_at is null and company_may_read(readers));
create policy shared on document for select to app_visitor using (removed_at is null and visitor_may_read(readers));
alter table attachment enable row level security;
grant select, insert, update, delete on attachment to app_person;
grant select (owner_id, id, document_id, issue_id, created_at) on attachment to app_company, app_visitor;
create policy own on attachment to app_person using (owner_id = current_person_id());
create policy permitted on attachment for select to app_company using (company_may_read(readers));
create policy shared on attachment for select to app_visitor using (visitor_may_read(readers));

-- The digest is sent by the instance, to those who asked for it.
alter table digest enable row level security;
grant select, insert, update, delete on digest to app_person;
grant select, update (sent_on), delete on digest to app_system;
create policy own on digest to app_person using (owner_id = current_person_id());
create policy wanted on digest to app_system using (true);

-- Look-up ring: the instance finds a feed by the hash of its token, and opens the rest as its owner.
alter table calendar_feed enable row level security;
grant select (id, owner_id, label, shows_words, created_at, read_at), insert, delete on calendar_feed to app_person;
grant select, update (read_at) on calendar_feed to app_system;
create policy own on calendar_feed to app_person using (owner_id = current_person_id());
create policy look_up on calendar_feed to app_system using (true);

-- A case link shows one issue with its whole story, while the link is in force.
grant select (issue_id, shown_as, shows_customer, shows_product, shows_documents) on share_link to app_person;
grant select (id, owner_id, issue_id, shown_as, shows_customer, shows_product, shows_documents, expires_at, created_at) on share_link to app_visitor;
create policy this_link on share_link for select to app_visitor using (id = current_share_link_id() and revoked_at is null);
grant select (owner_id, company_id, id, name, customer_number) on relationship to app_visitor;
create policy shared on relationship for select to app_visitor using (removed_at is null and visitor_may_read(readers));
grant select (owner_id, id, name, model, serial_numbers, bought_on) on product to app_visitor;
create policy shared on product for select to app_visitor using (removed_at is null and visitor_may_read(readers));
grant select (owner_id, id, company_id, product_id, kind, title, details, wanted, reference, created_at, updated_at) on issue to app_visitor;
create policy shared on issue for select to app_visitor using (removed_at is null and visitor_may_read(readers));
grant select (owner_id, issue_id, outcome, at) on resolution to app_visitor;
create policy shared on resolution for select to app_visitor using (visitor_may_read(readers));
grant select (owner_id, id, issue_id, author, company_id, agent_name, body, created_at) on message to app_visitor;
create policy shared on message for select to app_visitor using (not private and visitor_may_read(readers));
grant select (owner_id, id, issue_id, channel, direction, at, minutes, who, said, reference) on interaction to app_visitor;
create policy shared on interaction for select to app_visitor using (removed_at is null and visitor_may_read(readers));

-- The job that draws a document's small picture; and a company's answer is shown to the case links of its issue by a job
-- of the owner, because the company may not know of them. Whether it sees that issue is asked as itself.
create policy own_documents on outbox for insert to app_person with check (owner_id = current_person_id() and kind = 'document.draw');
grant insert (id, owner_id, kind, payload) on outbox to app_company;
create policy answered on outbox for insert to app_company with check (kind = 'share-link.stamp');
create function company_sees_answered() returns trigger language plpgsql as $$
begin
  if new.kind = 'share-link.stamp' and not exists (
    select from issue i where i.owner_id = new.owner_id and i.id = (new.payload ->> 'issueId')::uuid
  ) then
    raise insufficient_privilege using message = 'nobody here sees this issue';
  end if;
  return new;
end $$;
create trigger company_sees_answered before insert on outbox for each row execute function company_sees_answered();

-- Documents are read, and written down, like issues.
create or replace function reader_sees_record() returns trigger language plpgsql as $$
declare
  seen boolean;
begin
  if new.record_kind = 'issue' then
    seen := exists (select from issue i where i.owner_id = new.owner_id and i.id = new.record_id);
  elsif new.record_kind = 'document' then
    seen := exists (select from document d where d.owner_id = new.owner_id and d.id = new.record_id);
  else
    seen := exists (select from recommendation r where r.owner_id = new.owner_id and r.id = new.record_id);
  end if;
  if not seen then
    raise insufficient_privilege using message = 'the reader does not see this record';
  end if;
  new.at := now();
  return new;
end $$;
