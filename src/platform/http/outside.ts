import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/**
 * Whether an address is out in the open internet: not this machine, nor its network, nor one that leads back into it under
 * another name (IPv4 inside of IPv6, NAT64, 6to4, Teredo). What is not known to be outside is not.
 */
export function isOutside(address: string): boolean {
  if (!isIP(address)) return false
  const known = ipaddr.parse(address)
  // All of IPv6 that is given out so far begins with these three bits.
  return known.range() === 'unicast' && (known.kind() === 'ipv4' || known.match(ipaddr.parse('2000::'), 3))
}
