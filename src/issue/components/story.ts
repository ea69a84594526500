import type { IssueDetailView } from '../schema'

type Message = IssueDetailView['messages'][number]
type Interaction = IssueDetailView['interactions'][number]
export type Entry = { id: string; at: string; message?: Message; interaction?: Interaction }

/** Messages and interactions in one order of time. */
export function storyOf<M extends { id: string; createdAt: string }, I extends { id: string; at: string }>(messages: M[], interactions: I[]) {
  return [
    ...messages.map((message) => ({ id: message.id, at: message.createdAt, message, interaction: undefined })),
    ...interactions.map((interaction) => ({ id: interaction.id, at: interaction.at, interaction, message: undefined })),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1))
}
