interface Sending {
  readonly headers: Headers;
  readonly form: FormData;
  readonly signal: AbortSignal;
  /** How much has gone, from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

const kept = ["Content-Type", "ETag", "Annals-Commit", "Location"];

const answerOf = (request: XMLHttpRequest): Response => {
  const headers = new Headers();
  for (const name of kept) {
    const value = request.getResponseHeader(name);
    if (value !== null) headers.set(name, value);
  }
  // An empty text would be given a type, which an answer without a body must not have.
  return new Response(request.responseText || null, { status: request.status, headers });
};

/** Sends a form and tells how much of it has gone, which `fetch` cannot. Fails and answers as `fetch` does. */
export const sendForm = (path: string, { headers, form, signal, onProgress }: Sending): Promise<Response> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const lost = () => {
      reject(new TypeError("no answer came"));
    };
    request.open("POST", path);
    headers.forEach((value, name) => {
      request.setRequestHeader(name, value);
    });
    request.upload.addEventListener("progress", ({ loaded, total }) => {
      if (total > 0) onProgress(loaded / total);
    });
    request.addEventListener("load", () => {
      resolve(answerOf(request));
    });
    request.addEventListener("error", lost);
    request.addEventListener("abort", lost);
    signal.addEventListener("abort", () => {
      request.abort();
    });
    request.send(form);
  });
