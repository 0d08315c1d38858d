/** The token the gateway put into a readable cookie; sent back as a header or form field it proves the page is ours. */
export const csrfToken = (cookies: string = document.cookie): string => {
  const pair = cookies
    .split(";")
    .map((part) => part.trim())
    .find((part) => part.startsWith("XSRF-TOKEN="));
  return pair ? decodeURIComponent(pair.slice("XSRF-TOKEN=".length)) : "";
};
