import { navItemClass, type NavItem } from './nav-item'
import { NavLink } from './nav-link'

export function NavList({ items }: { items: NavItem[] }) {
  return (
    <ul role="list" className={listClass}>
      {items.map(({ href, label, icon, count, exact }) => (
        <li key={href}>
          <NavLink href={href} exact={exact} className={navItemClass}>
            {icon}
            <span className="min-w-0 hyphens-auto">{label}</span>
            {count?.(countClass)}
          </NavLink>
        </li>
      ))}
    </ul>
  )
}

// The scorecard lies below the companies and is an item of its own: only the page itself is marked then.
const listClass =
  'grid gap-0.75 [&:has([aria-current=page])_[aria-current=true]]:bg-transparent [&:has([aria-current=page])_[aria-current=true]]:text-ink-soft'
const countClass = 'num ml-auto rounded-full bg-move-soft px-2 py-px text-xs font-semibold text-move'
