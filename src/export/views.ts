// Records as people read them: each with what belongs to it, so that a page, a card or a calendar can be written line by line
// without looking anything up. What was removed is left out. Pure.
import { FILE_PATH } from './tables/thread'

// PostgreSQL begins a new line after each element, and a line of the spool is one record.
const list = (rows: string) => `(select coalesce(replace(json_agg(j)::text, chr(10), '')::json, '[]') from (${rows}) j)`
const at = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`
/** As the lines of history have it. */
const exactly = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
const day = (column: string) => `to_char(${column}, 'YYYY-MM-DD')`
const company = (of: string) => `(select c.name from relationship c where c.company_id = ${of}.company_id)`
const product = (of: string) => `(select q.name from product q where q.id = ${of}.product_id)`
const files = (whose: string) =>
  list(`select d.name, (select ${FILE_PATH} from document e where e.id = d.id) as file from attachment a join document d on d.id = a.document_id where ${whose} and d.removed_at is null order by a.id`)
const line = (fields: string) => `json_strip_nulls(json_build_object(${fields}))::text as line`
const past = (table: string) => `(select l::json as line from (select line as l from carried_history where kind = '${table}') l)`

const TOUCH = (n: string) => `${at(`${n}.at`)} as at, ${n}.channel, ${n}.direction, ${n}.minutes, ${n}.who, ${n}.said, ${n}.reference`

export const VIEWS: Record<string, string> = {
  companies: `select ${line(`'companyId', r.company_id, 'name', r.name, 'domain', r.domain, 'customerNumber', r.customer_number, 'since', ${day('r.since')}, 'status', r.status,
      'tags', coalesce(to_json(r.tags), '[]'), 'notes', r.notes, 'changedAt', ${at('r.updated_at')},
      'points', ${list(`select p.kind, p.value, p.label from contact_point p where p.company_id = r.company_id order by p.id`)},
      'preferences', ${list(`select p.channel, p.about, p.welcome from contact_preference p where p.company_id = r.company_id order by p.id`)},
      'files', ${files('a.company_id = r.company_id')}`)}
    from relationship r where r.removed_at is null order by lower(r.name), r.id`,
  things: `select ${line(`'id', p.id, 'kind', p.kind, 'name', p.name, 'company', ${company('p')}, 'companyId', p.company_id, 'model', p.model, 'serialNumbers', coalesce(to_json(p.serial_numbers), '[]'),
      'gtin', p.gtin, 'boughtOn', ${day('p.bought_on')}, 'boughtAt', p.bought_at, 'place', p.place, 'price', p.price::text, 'currency', p.currency,
      'tags', coalesce(to_json(p.tags), '[]'), 'notes', p.notes,
      'subscription', (select json_strip_nulls(json_build_object('period', t.period, 'renewsOn', ${day('t.renews_on')}, 'noticeDays', t.notice_days, 'trialEndsOn', ${day('t.trial_ends_on')}, 'cancelledOn', ${day('t.cancelled_on')})) from subscription t where t.product_id = p.id),
      'prices', ${list(`select ${day('c.from_day')} as "fromDay", c.price::text, c.currency from price_change c where c.product_id = p.id order by c.from_day, c.id`)},
      'warranties', ${list(`select w.covers, ${day('w.until')} as until from warranty w where w.product_id = p.id order by w.until, w.id`)},
      'links', ${list(`select l.label, l.url from product_link l where l.product_id = p.id order by l.id`)},
      'files', ${files('a.product_id = p.id')}`)}
    from product p where p.removed_at is null order by lower(p.name), p.id`,
  issues: `select ${line(`'id', i.id, 'kind', i.kind, 'title', i.title, 'company', ${company('i')}, 'product', ${product('i')}, 'details', i.details, 'wanted', i.wanted,
      'topics', coalesce(to_json(i.topics), '[]'), 'severity', i.severity, 'reference', i.reference, 'atStake', i.at_stake::text, 'recovered', i.recovered::text, 'currency', i.currency,
      'neededBy', ${day('i.needed_by')}, 'deadline', ${day('i.deadline')}, 'createdAt', ${at('i.created_at')},
      'outcome', (select s.outcome from resolution s where s.issue_id = i.id), 'endedAt', (select ${at('s.at')} from resolution s where s.issue_id = i.id),
      'thread', ${list(`select t.* from (
          select ${at('m.created_at')} as at, m.id, case m.author when 'company' then coalesce(m.agent_name, 'The company') end as who, m.body as words, m.private, m.kind as channel,
            (select ${FILE_PATH} from document where document.id = m.document_id) as file from message m where m.issue_id = i.id
          union all select ${at('n.at')}, n.id, coalesce(n.who, case n.direction when 'in' then 'They' end), n.said, true, n.channel, null from interaction n where n.issue_id = i.id and n.removed_at is null
        ) t order by t.at, t.id`)},
      'files', ${files('a.issue_id = i.id')}`)}
    from issue i where i.removed_at is null order by i.created_at desc, i.id`,
  touches: `select ${line(`'id', n.id, 'company', ${company('n')}, 'issue', (select i.title from issue i where i.id = n.issue_id), 'touch', (select t from (select ${TOUCH('n')}) t), 'files', ${files('a.interaction_id = n.id')}`)}
    from interaction n where n.removed_at is null order by n.at desc, n.id`,
  opinions: `select ${line(`'id', o.id, 'company', ${company('o')}, 'product', ${product('o')}, 'verdict', o.verdict, 'sentence', o.sentence, 'stars', o.stars, 'at', ${at('o.created_at')}`)}
    from opinion o where o.removed_at is null order by o.created_at desc, o.id`,
  wants: `select ${line(`'id', w.id, 'company', ${company('w')}, 'topic', w.topic, 'text', w.text, 'maxPrice', w.max_price::text, 'currency', w.currency, 'neededBy', ${day('w.needed_by')}, 'tags', coalesce(to_json(w.tags), '[]'), 'at', ${at('w.created_at')}`)}
    from intent w where w.removed_at is null order by w.created_at desc, w.id`,
  recommendations: `select ${line(`'id', s.id, 'title', s.title, 'sentence', s.sentence, 'authorName', s.author_name, 'company', ${company('s')}, 'product', ${product('s')}, 'at', ${at('s.created_at')}`)}
    from recommendation s where s.removed_at is null order by s.created_at desc, s.id`,
  reminders: `select ${line(`'id', m.id, 'text', m.text, 'dueOn', ${day('m.due_on')}, 'repeats', m.repeats, 'doneAt', ${at('m.done_at')}`)}
    from reminder m where m.removed_at is null order by m.due_on, m.id`,
  documents: `select ${line(`'id', d.id, 'name', d.name, 'type', d.type, 'bytes', d.bytes, 'from', d.from_agent, 'file', (select ${FILE_PATH} from document e where e.id = d.id), 'at', ${at('d.created_at')}`)}
    from document d where d.removed_at is null order by lower(d.name), d.id`,
  permitted: `select json_strip_nulls(json_build_object('permission', p.line, 'issue', (select i.title from issue i where i.id = (p.line ->> 'issueId')::uuid)))::text as line
    from (select json_build_object('id', id, 'issueId', issue_id, 'companyName', company_name, 'purpose', purpose, 'createdAt', ${exactly('created_at')}, 'expiresAt', ${exactly('expires_at')}, 'revokedAt', ${exactly('revoked_at')}) as line from permission
      union all ${past('permission')}) p order by p.line ->> 'createdAt' desc, p.line ->> 'id'`,
  looks: `select json_strip_nulls(json_build_object('look', a.line, 'title', coalesce(
        (select i.title from issue i where i.id = (a.line ->> 'recordId')::uuid), (select d.name from document d where d.id = (a.line ->> 'recordId')::uuid),
        (select s.title from recommendation s where s.id = (a.line ->> 'recordId')::uuid))))::text as line
    from (select json_build_object('id', id, 'at', ${exactly('at')}, 'companyName', company_name, 'agentName', agent_name, 'recordKind', record_kind, 'recordId', record_id, 'preview', preview) as line from access_event
      union all ${past('access_event')}) a order by a.line ->> 'at' desc, a.line ->> 'id'`,
}

/** What is read beside the lines: where the files lie, the faces' pictures, and what receipts are written from. */
export const MATERIAL: Record<string, string> = {
  files: `select json_build_object('path', ${FILE_PATH}, 'fileKey', file_key)::text as line from document order by id`,
  faces: `select json_build_object('path', 'files/faces/' || id || '.webp', 'picture', encode(picture, 'base64'))::text as line from face where picture is not null order by id`,
  receipts: `select json_build_object('permitted', row_to_json(p),
      'domain', coalesce((select r.domain from relationship r where r.company_id = p.company_id), (select c.domain from company c where c.id = p.company_id)),
      'events', ${list('select e.kind, e.at from permission_event e where e.permission_id = p.id order by e.id')},
      'agreements', ${list('select g.id, g.answer, g.terms, g.offered, g.agent_name as "agentName", g.at, g.digest from agreement g where g.permission_id = p.id order by g.id')})::text as line
    from permission p order by p.id`,
  'carried-receipts': `select line from carried_history where kind = 'receipt' order by id`,
}
