// Orders, invoices and reservations in a mail's markup, as things that somebody bought.
import { readMoney } from '../money/read-money.ts'
import { faultOf } from '../money/payment.ts'
import { readDay } from '../day.ts'
import type { ItemCompany, NewItem } from '../item/schema.ts'
import { Refusal } from '../refusal.ts'
import { tidy } from '../tidy.ts'
import { firstOf, listOf, typeOf, wordOf, type Thing } from './markup.ts'

type Product = Extract<NewItem, { as: 'product' }>
export type Bought = { key: string; item: Product }

const MOST = 100

export function boughtIn(things: Thing[], company: ItemCompany, mailDay: string): Bought[] {
  return things.flatMap((thing) => {
    const type = typeOf(thing)
    if (type === 'Order') return fromOrder(thing, company, mailDay)
    if (type === 'Invoice') return fromInvoice(thing, company, mailDay)
    return type.endsWith('Reservation') ? fromReservation(thing, company, mailDay) : []
  }).slice(0, MOST)
}

/** What the markup calls the other side. */
export const sellerIn = (things: Thing[]): string => {
  for (const thing of things) {
    const name = ['merchant', 'seller', 'provider', 'broker'].map((each) => wordOf(firstOf(thing[each]), 'name')).find(Boolean)
    if (name) return tidy(name, 120)
  }
  return ''
}

function fromOrder(order: Thing, company: ItemCompany, mailDay: string): Bought[] {
  const number = wordOf(order, 'orderNumber', 'confirmationNumber')
  const boughtOn = dayOf(wordOf(order, 'orderDate')) ?? mailDay
  const offers = [...listOf(order.acceptedOffer), ...listOf(order.orderedItem)]
  const named = offers.map((offer) => ({ offer, name: wordOf(firstOf(offer.itemOffered), 'name') || wordOf(firstOf(offer.orderedItem), 'name') || wordOf(offer, 'name') })).filter(({ name }) => name)
  // A single thing costs what the whole order did, if nothing else is said.
  return named.map(({ offer, name }, at) => {
    const quantity = wordOf(firstOf(offer.eligibleQuantity), 'value') || wordOf(offer, 'orderQuantity')
    const notes = [number && `Order ${number}`, Number(quantity) > 1 && `quantity ${quantity}`].filter(Boolean).join(' · ')
    return asBought(name, { company, boughtOn, notes, ...(priceOf(offer) ?? (named.length === 1 ? priceOf(order) : null)) }, `order ${number || boughtOn} ${at}`)
  })
}

function fromInvoice(invoice: Thing, company: ItemCompany, mailDay: string): Bought[] {
  const number = wordOf(invoice, 'confirmationNumber', 'identifier', 'accountId')
  const orders = listOf(invoice.referencesOrder).flatMap((order) => fromOrder(order, company, mailDay))
  if (orders.length > 0) return orders
  const due = firstOf(invoice.totalPaymentDue ?? invoice.minimumPaymentDue)
  const price = priceOf(due as Thing) ?? priceOf(invoice)
  if (!price) return []
  const name = wordOf(invoice, 'description', 'name') || `Invoice ${number || (company.name ?? company.key)}`
  return [asBought(name, { kind: 'service', company, boughtOn: mailDay, notes: number && `Invoice ${number}`, ...price }, `invoice ${number || mailDay}`)]
}

function fromReservation(reservation: Thing, company: ItemCompany, mailDay: string): Bought[] {
  const about = firstOf(reservation.reservationFor) as Thing | undefined
  const number = wordOf(reservation, 'reservationNumber', 'reservationId', 'confirmationNumber')
  const from = wordOf(reservation, 'checkinTime', 'checkinDate', 'startTime', 'pickupTime') || wordOf(about, 'departureTime', 'startDate')
  const to = wordOf(reservation, 'checkoutTime', 'checkoutDate', 'endTime', 'dropoffTime') || wordOf(about, 'arrivalTime', 'endDate')
  const name = nameOf(about) || `${typeOf(reservation).replace(/Reservation$/, '')} reservation ${number}`.trim()
  const notes = [number && `Reservation ${number}`, [from, to].map((time) => time.replace('T', ' ').slice(0, 16)).filter(Boolean).join(' – ')].filter(Boolean).join(' · ')
  return [asBought(name, { kind: 'service', company, boughtOn: dayOf(wordOf(reservation, 'bookingTime', 'modifiedTime')) ?? mailDay, notes, ...priceOf(reservation) }, `reservation ${number || name}`)]
}

function nameOf(about: Thing | undefined): string {
  const flight = wordOf(about, 'flightNumber', 'trainNumber', 'busNumber')
  const place = (end: string) => wordOf(firstOf(about?.[end]), 'iataCode', 'name')
  const way = [place('departureAirport') || place('departureStation') || place('departureBusStop'), place('arrivalAirport') || place('arrivalStation') || place('arrivalBusStop')].filter(Boolean).join(' – ')
  return flight ? [wordOf(firstOf(about?.airline), 'iataCode') + flight, way].filter(Boolean).join(' ') : wordOf(about, 'name') || way
}

function asBought(name: string, more: Omit<Product, 'as' | 'name'>, key: string): Bought {
  return { key: `${key} ${name}`, item: { as: 'product', ...more, name: tidy(name, 200), notes: tidy(more.notes ?? '', 500) || null } }
}

/** A price that cannot be read is none: the mail is there to look it up in. */
function priceOf(offer: Thing | undefined): { price: string; currency: string } | null {
  const specified = firstOf(offer?.priceSpecification)
  const text = wordOf(offer, 'price', 'totalPrice', 'value') || wordOf(specified, 'price')
  const currency = wordOf(offer, 'priceCurrency', 'currency') || wordOf(specified, 'priceCurrency')
  if (!text) return null
  try {
    const money = readMoney(text, 'price', { currency, decimal: /^\d+\.\d+$/.test(text) ? '.' : null })
    return money.amount.startsWith('-') || faultOf(money) ? null : { price: money.amount, currency: money.currency }
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

function dayOf(written: string): string | null {
  const read = written ? readDay(written.slice(0, 10), null) : null
  return read && 'day' in read ? read.day : null
}
