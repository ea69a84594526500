import { AppError } from '@/platform/access/errors'

/** For whoever is just writing. An entry that never was in their inbox is simply not found. */
export const noLongerShared = () =>
  new AppError('NOT_FOUND', 'This is no longer shared with you: the permission was taken back or has ended. Nothing was delivered. What you wrote stays here until you leave the page.')
