/** What makes two writings of a number the same: its digits, without the extension and without `+` or `00` in front. */
export function toDigits(phoneNumber: string): string {
  const [main = ''] = phoneNumber.split(/;|ext|x/i);
  return main.replace(/\D/g, '').replace(/^00/, '');
}
