import { BlockList, isIPv4 } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
// How a socket that takes both kinds of addresses shows those of version 4.
loopback.addSubnet('::ffff:127.0.0.0', 104, 'ipv6');

/** Whether an IP address is one that only this machine itself can reach. */
export function isLoopback(address: string | undefined): boolean {
  if (address === undefined) return false;
  return loopback.check(address, isIPv4(address) ? 'ipv4' : 'ipv6');
}
