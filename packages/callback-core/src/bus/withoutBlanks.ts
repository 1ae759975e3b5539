/** A copy without members that are `null` or empty text: pages hand over whatever their fields hold. */
export function withoutBlanks<Data>(data: Data): Data {
  const given = Object.entries(Object(data)).filter(([, value]) => value !== null && value !== '');
  return Object.fromEntries(given) as Data;
}
