import 'server-only'
import { redirect } from 'next/navigation'
import { currentPerson, signInAddress } from '@/platform/auth/current'

/** For pages that read as somebody else than the person who is signed in: who is not signed in goes and does that first. */
export async function signedInFirst() {
  if (!(await currentPerson())) redirect(await signInAddress())
}
