import { Bell, CalendarX2, Eye, Flag, Hourglass, MessageSquare, ShieldCheck, Users } from '@/platform/ui/icons'
import type { Need } from '../schema'
import { PlainIcon } from './plain-icon'

const icons = {
  deadline: <Hourglass />,
  needed: <Hourglass />,
  cancel: <CalendarX2 />,
  trial: <CalendarX2 />,
  reply: <MessageSquare />,
  friend: <Users />,
  vote: <Users />,
  public: <Flag />,
  overdue: <MessageSquare />,
  reminder: <Bell />,
  permission: <Eye />,
  warranty: <ShieldCheck />,
}

/** Stands where there is no company. */
export const NeedIcon = ({ kind }: Pick<Need, 'kind'>) => <PlainIcon icon={icons[kind]} />
