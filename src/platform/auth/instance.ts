// Actors without an account: the instance itself, for jobs and looking somebody up, and somebody who has not signed in.
export { anyone, system } from './prove-actor'
