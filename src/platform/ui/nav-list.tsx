import { navItemClass, type NavItem } from './nav-item'
import { NavLink } from './nav-link'

export function NavList({ items }: { items: NavItem[] }) {
  return (
    <ul role="list" className="grid gap-0.75">
      {items.map(({ href, label, icon, count, exact }) => (
        <li key={href}>
          <NavLink href={href} exact={exact} className={navItemClass}>
            {icon}
            <span className="min-w-0 hyphens-auto">{label}</span>
            {!!count && <span className={countClass}>{count}</span>}
          </NavLink>
        </li>
      ))}
    </ul>
  )
}

const countClass = 'num ml-auto rounded-full bg-move-soft px-2 py-px text-xs font-semibold text-move'
