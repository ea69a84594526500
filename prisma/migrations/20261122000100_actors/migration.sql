-- Who is asking. The doorway sets these for one transaction; after a commit a setting is empty, not null.
create function current_person_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.person_id', true), '')::uuid;
create function current_company_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.company_id', true), '')::uuid;
create function current_share_link_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.share_link_id', true), '')::uuid;

-- A record carries its readers: {"company:<id>": "until", "link:<id>": "until"}. The clock of the database decides.
create function company_may_read(readers jsonb) returns boolean language sql stable parallel safe
  return coalesce((readers ->> ('company:' || current_setting('app.company_id', true)))::timestamptz > now(), false);
create function visitor_may_read(readers jsonb) returns boolean language sql stable parallel safe
  return coalesce((readers ->> ('link:' || current_setting('app.share_link_id', true)))::timestamptz > now(), false);

grant usage on schema public to app_person, app_company, app_visitor, app_administrator, app_system;
