// How a line of the log becomes what its owner is shown.
import type { Db } from '@/platform/access/doorway'

type Line = {
  companyId: string | null
  companyName: string | null
  agentName: string | null
  shareLinkId: string | null
  personId: string | null
  personName: string | null
  preview: boolean
  recordKind: string
  recordId: string
}

/** Adds what the owner calls the records and the links. What was deleted for good has no name any more. */
export async function named<L extends Line>(db: Db, lines: L[]) {
  const idsOf = (kind: string) => [...new Set(lines.filter(({ recordKind }) => recordKind === kind).map(({ recordId }) => recordId))]
  const linkIds = [...new Set(lines.flatMap(({ shareLinkId }) => shareLinkId ?? []))]

  const issues = await some(idsOf('issue'), (where) => db.issue.findMany({ where, select: { id: true, title: true } }))
  const recommendations = await some(idsOf('recommendation'), (where) => db.recommendation.findMany({ where, select: { id: true, title: true } }))
  const documents = await some(idsOf('document'), (where) => db.document.findMany({ where, select: { id: true, name: true } }))
  const circles = await some(idsOf('circle'), (where) => db.circle.findMany({ where, select: { id: true, name: true } }))
  const personIds = [...new Set(lines.flatMap(({ personId }) => personId ?? []))]
  const friends = personIds.length > 0 ? await db.circleMember.findMany({ where: { personId: { in: personIds } }, select: { personId: true, name: true } }) : []
  const asks = (await some(idsOf('ask'), (where) => db.ask.findMany({ where, select: { id: true, question: true } }))).map(({ id, question }) => ({ id, title: question }))
  const links = await some(linkIds, (where) => db.shareLink.findMany({ where, select: { id: true, label: true } }))
  const titles = new Map([...issues, ...recommendations, ...asks, ...[...documents, ...circles].map(({ id, name }) => ({ id, title: name }))].map(({ id, title }) => [id, title]))
  const labels = new Map(links.map(({ id, label }) => [id, label]))
  const names = new Map(friends.map(({ personId, name }) => [personId, name]))

  return lines.map((line) => ({
    ...line,
    by: readerOf(line, labels, names),
    record: { kind: line.recordKind, id: line.recordId, title: titles.get(line.recordId) ?? null },
  }))
}

const some = async <T>(ids: string[], read: (where: { id: { in: string[] } }) => PromiseLike<T[]>): Promise<T[]> =>
  ids.length > 0 ? read({ id: { in: ids } }) : []

function readerOf({ companyId, companyName, agentName, shareLinkId, personId, personName, preview }: Line, labels: Map<string, string | null>, names: Map<string | null, string>) {
  if (companyId) return { kind: 'company' as const, companyId, companyName: companyName ?? '', agentName: agentName ?? '' }
  if (personName !== null) return { kind: 'friend' as const, name: names.get(personId) ?? personName }
  return { kind: 'link' as const, label: (shareLinkId && labels.get(shareLinkId)) || null, preview }
}
