import { Bell, Box, Building2, FileText, Heart, MessageSquare, Phone, Star, ThumbsUp } from '@/platform/ui/icons'
import type { Found } from '../schema'

const ICONS: Record<Found['kind'], typeof Box> = {
  issue: MessageSquare,
  product: Box,
  company: Building2,
  want: Heart,
  opinion: Star,
  document: FileText,
  interaction: Phone,
  reminder: Bell,
  recommendation: ThumbsUp,
}

export function KindIcon({ kind }: { kind: Found['kind'] }) {
  const Icon = ICONS[kind]
  return <Icon aria-hidden="true" className="mt-0.5 size-4.5 shrink-0 text-ink-soft" />
}
