/** Why somebody says that it should not be there, and why it was hidden. */
export const WHYS = ['false', 'private', 'abuse', 'advertising', 'unlawful', 'other'] as const
export type Why = (typeof WHYS)[number]
