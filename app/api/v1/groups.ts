// Every address, with what a person's token needs there. A company's token acts in a role instead, which the operations judge.
import type { RouteGroup } from '@/platform/edge/route'
import { around } from './routes/around'
import { circles } from './routes/circles'
import { desk } from './routes/desk'
import { portal } from './routes/portal'
import { publicly } from './routes/public'
import { records } from './routes/records'
import { showing } from './routes/showing'

export const groups: readonly RouteGroup[] = [
  { need: { GET: 'read', POST: 'write' }, routes: around },
  { need: { GET: 'read', POST: 'write' }, routes: records },
  { need: { GET: 'read', POST: 'share' }, routes: showing },
  { need: { GET: 'read', POST: 'share' }, routes: circles },
  { need: { GET: 'read', POST: 'share' }, routes: publicly },
  { need: { GET: 'session', POST: 'session' }, routes: portal },
  { need: { GET: 'session', POST: 'session' }, routes: desk },
]
