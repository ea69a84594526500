import type { NavItem } from './nav-item'
import { NavLink } from './nav-link'

// Phone only: up to five tabs where the thumb is.
export function TabsNav({ label, items }: { label: string; items: NavItem[] }) {
  return (
    <nav aria-label={label} className={barClass}>
      <ul role="list" className="grid auto-cols-fr grid-flow-col">
        {items.map(({ href, label, icon, count, exact }) => (
          <li key={href} className="min-w-0">
            <NavLink href={href} exact={exact} className={tabClass}>
              <span className="relative [&_svg]:size-5.5">
                {icon}
                {count?.(countClass)}
              </span>
              <span className="max-w-full truncate">{label}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const barClass =
  'fixed inset-x-0 bottom-0 z-10 border-t border-line bg-card px-1 pt-1 pb-[max(0.375rem,env(safe-area-inset-bottom))] ' +
  'md:hidden print:hidden'
const tabClass =
  'flex min-h-12 flex-col items-center justify-center gap-0.75 rounded-xl text-[min(0.71875rem,3.2vw)] leading-tight font-[550] ' +
  'text-ink-soft focus-visible:-outline-offset-2 aria-[current]:text-mine'
const countClass =
  'num absolute -top-1.5 left-3.5 min-w-4.5 rounded-full bg-move-soft px-1 text-center text-[0.6875rem] leading-4.5 font-semibold text-move'
