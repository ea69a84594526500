-- A link that has ended shows nothing of itself either, to whoever would get past the look-up.
alter policy this_link on share_link using (id = current_share_link_id() and revoked_at is null and (expires_at is null or expires_at > now()));
