// What anybody may do, in any order. Each step is done for real and told to the oracle, which says first whether it can be done.
import { companySide } from './company-side'
import { giving } from './giving'
import { living } from './living'
import { followStanding } from './oracle'
import type { Doing, Stage, Step } from './story'

const STEPS: Doing<Step['do']> = { ...giving, ...living, ...companySide }

export async function take(stage: Stage, step: Step) {
  stage.oracle.step += 1
  await (STEPS[step.do] as (stage: Stage, step: Step) => Promise<unknown>)(stage, step)
  followStanding(stage.oracle)
}
