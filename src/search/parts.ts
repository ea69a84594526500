// Where each kind of record keeps its words, and what is shown of it.
import { sql, type Sql } from '@/platform/access/sql'
import { type Columns, companyColumns, intentColumns, issueColumns, productColumns } from './columns'
import type { FoundKind } from './read-query'

export type Part = Columns & {
  kind: FoundKind
  from: Sql
  /** What orders it: ids are made one after the other, so the newest come first and the reading can stop. */
  key: Sql
  id?: Sql
  title: Sql
  whole: Sql
  ids?: { product?: Sql; issue?: Sql }
  detail?: Sql
  /** The company that is named beside it, where it is not the one that its own words may be met by. */
  beside?: Sql
  /** What keeps its words in another record than the one that is found. */
  inside?: boolean
}

export const PARTS: Part[] = [
  {
    ...{ kind: 'issue', ...issueColumns, key: sql`i.id`, title: sql`i.title` },
    from: sql`issue i where i.removed_at is null`,
    whole: sql`concat_ws(' ', i.title, i.details, i.wanted, i.reference, array_to_string(i.topics, ' '))`,
  },
  {
    ...{ kind: 'issue', ...issueColumns, inside: true, key: sql`m.id`, id: sql`i.id`, title: sql`i.title`, folded: sql`m.folded`, at: sql`m.created_at` },
    ...{ company: undefined, beside: sql`i.company_id`, companyIn: (ids) => sql`i.company_id = any(${ids})` },
    from: sql`message m join issue i on i.owner_id = m.owner_id and i.id = m.issue_id where i.removed_at is null`,
    whole: sql`m.body`,
  },
  {
    ...{ kind: 'product', ...productColumns, key: sql`p.id`, title: sql`p.name` },
    from: sql`product p where p.removed_at is null`,
    whole: sql`concat_ws(' ', p.name, p.model, p.gtin, p.bought_at, p.place, p.notes, array_to_string(p.serial_numbers || p.tags, ' '))`,
  },
  {
    ...{ kind: 'company', ...companyColumns, key: sql`r.id`, id: sql`r.company_id`, title: sql`r.name` },
    from: sql`relationship r where r.removed_at is null`,
    whole: sql`concat_ws(' ', r.name, r.domain, r.customer_number, r.notes, array_to_string(r.tags, ' '))`,
  },
  {
    ...{ kind: 'company', inside: true, key: sql`k.id`, id: sql`k.company_id`, title: sql`r.name`, folded: sql`k.folded`, beside: sql`k.company_id`, at: sql`k.created_at` },
    companyIn: (ids) => sql`k.company_id = any(${ids})`,
    from: sql`contact_point k join relationship r on r.owner_id = k.owner_id and r.company_id = k.company_id where r.removed_at is null`,
    whole: sql`concat_ws(' ', k.label, k.value)`,
  },
  {
    ...{ kind: 'want', ...intentColumns, key: sql`w.id`, title: sql`w.text` },
    from: sql`intent w where w.removed_at is null`,
    whole: sql`concat_ws(' ', w.text, w.topic, array_to_string(w.tags, ' '))`,
  },
  {
    ...{ kind: 'opinion', key: sql`o.id`, title: sql`o.sentence`, folded: sql`o.folded`, company: sql`o.company_id`, product: sql`o.product_id`, at: sql`o.created_at` },
    ...{ ids: { product: sql`o.product_id` }, detail: sql`o.verdict` },
    from: sql`opinion o where o.removed_at is null`,
    whole: sql`o.sentence`,
  },
  {
    ...{ kind: 'interaction', key: sql`t.id`, title: sql`coalesce(t.who, '')`, folded: sql`t.folded`, company: sql`t.company_id`, product: sql`i.product_id` },
    ...{ beside: sql`coalesce(t.company_id, i.company_id)`, companyIn: (ids) => sql`coalesce(t.company_id, i.company_id) = any(${ids})` },
    ...{ ids: { issue: sql`t.issue_id` }, detail: sql`t.channel`, at: sql`t.at` },
    from: sql`interaction t left join issue i on i.owner_id = t.owner_id and i.id = t.issue_id where t.removed_at is null and i.removed_at is null`,
    whole: sql`concat_ws(' ', t.who, t.said, t.reference)`,
  },
  {
    ...{ kind: 'document', key: sql`d.id`, title: sql`d.name`, folded: sql`d.folded`, at: sql`d.created_at`, detail: sql`d.type` },
    companyIn: (ids) => sql`exists (
      select from attachment a left join product p on p.owner_id = a.owner_id and p.id = a.product_id left join issue i on i.owner_id = a.owner_id and i.id = a.issue_id
      where a.document_id = d.id and coalesce(a.company_id, p.company_id, i.company_id) = any(${ids}))`,
    from: sql`document d where d.removed_at is null`,
    whole: sql`d.name`,
  },
  {
    ...{ kind: 'reminder', key: sql`m.id`, title: sql`m.text`, folded: sql`m.folded`, company: sql`m.company_id`, product: sql`m.product_id`, at: sql`m.due_on::timestamptz` },
    ids: { product: sql`m.product_id`, issue: sql`m.issue_id` },
    from: sql`reminder m where m.removed_at is null`,
    whole: sql`m.text`,
  },
  {
    ...{ kind: 'recommendation', key: sql`e.id`, title: sql`e.title`, folded: sql`e.folded`, company: sql`e.company_id`, product: sql`e.product_id`, at: sql`e.created_at` },
    from: sql`recommendation e where e.removed_at is null`,
    whole: sql`concat_ws(' ', e.title, e.sentence)`,
  },
]
