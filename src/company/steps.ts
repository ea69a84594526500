// Pieces of operations for other rooms: what the directory knows.
export { type Known, knownCompanies } from './directory/memory'
