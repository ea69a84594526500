-- A permission is changed by its owner, in one tab at a time.
ALTER TABLE "permission" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- Which documents were chosen: of several permissions that show one document, each shows its own.
grant select (document_ids) on permission to app_company;

-- A face is small, and the name on a link follows it.
alter table face add check (octet_length(picture) <= 65536);
grant update (face_id, shown_as) on share_link to app_person;

-- What was removed 30 days ago goes for good.
grant select (owner_id, id, removed_at) on face to app_system;
create policy long_removed on face for select to app_system using (removed_at < now() - interval '30 days');

-- Until now a name stood there by itself: it becomes a face.
insert into face (owner_id, id, name)
  select owner_id, gen_random_uuid(), shown_as from (
    select owner_id, shown_as from permission where shown_as is not null and face_id is null and revoked_at is null
    union select owner_id, shown_as from share_link where shown_as is not null and face_id is null and revoked_at is null) names;
update permission p set face_id = f.id from face f where f.owner_id = p.owner_id and f.name = p.shown_as and p.face_id is null and p.revoked_at is null;
update share_link l set face_id = f.id from face f where f.owner_id = l.owner_id and f.name = l.shown_as and l.face_id is null and l.revoked_at is null;
