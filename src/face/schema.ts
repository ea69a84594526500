// The faces that somebody shows: a name, perhaps a picture, perhaps where to reach them.
import { z } from 'zod'
import { Id, OptionalText, RequiredText, Version } from '@/platform/shapes'

export const LARGEST_PICTURE = 25 * 1024 * 1024

const Email = OptionalText(200).refine((email) => email === null || z.email().safeParse(email).success, 'This is not an e-mail address.')
const Phone = OptionalText(40).refine((phone) => phone === null || /^[+\d][\d\s()./-]{3,}$/.test(phone), 'This is not a phone number.')

export const AddFaceInput = z.object({ name: RequiredText(80, 'What name do they see?'), email: Email, phone: Phone })
export const EditFaceInput = AddFaceInput.extend({ faceId: Id, version: Version })
export const FaceIdInput = z.object({ faceId: Id })
/** The picture is made by the upload; null takes it away. */
export const SetPictureInput = FaceIdInput.extend({ picture: z.instanceof(Uint8Array).refine(({ length }) => length > 0 && length <= 65_536).nullable().default(null) })
export const EntryFaceInput = z.object({ entryId: Id })

/** The face to be seen by: one that is kept, or one's own name, long or short, which becomes a face once it is chosen. Null is "A customer". */
export const ChosenFace = z
  .union([z.enum(['own-name', 'short-name']), Id], 'Choose the face they see.')
  .nullish()
  .transform((face) => face ?? null)
export type ChosenFace = z.output<typeof ChosenFace>

export const OfferedFace = z.object({ value: z.string(), name: z.string(), email: z.string().nullable(), phone: z.string().nullable(), hasPicture: z.boolean() })
export type OfferedFace = z.output<typeof OfferedFace>

export const FaceView = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  hasPicture: z.boolean(),
  version: z.number(),
  /** Who can see it now, by name: companies, and the links that show it. */
  shownTo: z.array(z.string()),
})
export type FaceView = z.output<typeof FaceView>
export const RemovedFace = z.object({ id: z.string() })
export type RemovedFace = z.output<typeof RemovedFace>
export const StoredPicture = z.object({ picture: z.instanceof(Uint8Array) })
