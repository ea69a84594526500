-- A company may be told that it was recommended: as praise, which is an issue like any other and permitted like one.
ALTER TABLE "recommendation" ADD COLUMN     "praise_id" UUID;

CREATE INDEX "recommendation_owner_id_praise_id_idx" ON "recommendation"("owner_id", "praise_id");

ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_owner_id_praise_id_fkey" FOREIGN KEY ("owner_id", "praise_id") REFERENCES "issue"("owner_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
