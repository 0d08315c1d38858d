/** Where a person signs in; afterwards they are back on the page they were on. */
export const signInAddress = ({ pathname, search }: Location = window.location): string =>
  `/login?return=${encodeURIComponent(pathname + search)}`;
