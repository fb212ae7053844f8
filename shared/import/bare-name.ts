/**
 * What is left of a word when case, spaces, signs and what stands in brackets make no difference:
 * `Email Address [Required]` is `emailaddress`, `sAMAccountName` is `samaccountname`.
 */
export function bareName(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/[[({<].*?[\])}>]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
