import type { Verdict } from '@/platform/access/verdict'

export function canAnswer({ mayAnswer }: { mayAnswer: boolean }): Verdict {
  return mayAnswer ? true : 'This person lets you read it, and asks for no answer.'
}
