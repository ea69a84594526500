import type { SimilarIssue } from '../schema'

export type SimilarWords = { label: string } & Record<SimilarIssue['outcome'], string>

// A plain list of links: it is drawn in the browser while a title is typed, and on the server after it was saved.
export function SimilarList({ issues, words }: { issues: SimilarIssue[]; words: SimilarWords }) {
  if (issues.length === 0) return null
  return (
    <section className="rounded-xl bg-sunk px-3.5 py-2.5 text-small">
      <h2 className="font-[550] text-ink-soft">{words.label}</h2>
      <ul role="list">
        {issues.map(({ id, title, company, outcome, solution }) => (
          <li key={id} className="border-t border-line first:border-t-0">
            <a href={`/issues/${id}`} className="block py-2 underline-offset-3 hover:underline">
              <b>{title}</b>
              <span className="text-ink-soft">
                {company && ` · ${company}`} · {words[outcome]}
              </span>
              {solution && <span className="line-clamp-2 text-solved">{solution}</span>}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
