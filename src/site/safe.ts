/** @returns null for what is no phone number. */
export function phoneOf(text: string): string | null {
  const isNumber = /^\+?[\d\s()-]+$/.test(text) && text.replace(/\D/g, '').length > 2;
  return isNumber ? text : null;
}

/**
 * An address that is safe to link to, made absolute.
 *
 * @returns null for what is no web address: with `javascript:` a link runs code in the page of the site, and
 *   `www.` without `https://` before it leads to a page of the site that is not there.
 */
export function addressOf(text: string, base: string): string | null {
  try {
    const { protocol, href } = new URL(text, base);
    return /^https?:$/.test(protocol) && !/^www\./i.test(text) ? href : null;
  } catch {
    return null;
  }
}
