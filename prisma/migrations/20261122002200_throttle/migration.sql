-- What several servers count together: how often something was tried. Unlogged, because after a crash it may begin anew.
CREATE UNLOGGED TABLE "throttle" (
    "key" TEXT NOT NULL,
    "hits" INTEGER NOT NULL,
    "ends_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "throttle_pkey" PRIMARY KEY ("key")
);

CREATE INDEX "throttle_ends_at_idx" ON "throttle"("ends_at");

alter table throttle enable row level security;
grant select, insert, update (hits, ends_at), delete on throttle to app_system;
create policy all_tries on throttle to app_system using (true);
