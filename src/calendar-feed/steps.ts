// Pieces for other rooms: days as a calendar, and every day of a year on which a reminder comes back.
export { asCalendar } from './calendar'
export { withSeries } from './with-series'
