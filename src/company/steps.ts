// Pieces of operations for other rooms: what the directory knows.
export { knownCompanies } from './directory/memory'
