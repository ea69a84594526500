import { NavLink } from './nav-link'

type Tab = { href: string; label: string; count?: number; current?: boolean }

// Tabs are links. Say `current` when the query decides; leave it out and the path does.
export function TabBar({ label, items }: { label: string; items: Tab[] }) {
  return (
    <nav
      aria-label={label}
      className="-mx-3.75 mb-4.5 overflow-x-auto px-3.75 [scrollbar-width:none] md:mx-0 md:px-0 print:hidden"
    >
      <ul role="list" className="flex min-w-max gap-5.5 border-b border-line">
        {items.map((item) => (
          <li key={item.href}>
            <NavLink href={item.href} current={item.current} exact className={tabClass}>
              {item.label}
              {item.count !== undefined && <span className="num ml-1.5 font-normal">{item.count}</span>}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const tabClass =
  'block py-2.5 font-[550] whitespace-nowrap text-ink-soft transition-colors hover:text-ink focus-visible:-outline-offset-2 ' +
  'aria-[current]:text-ink aria-[current]:shadow-[inset_0_-2px_var(--color-mine)]'
