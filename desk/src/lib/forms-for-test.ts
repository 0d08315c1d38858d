import { vi } from "vitest";

export interface FormAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Record<string, string>;
}

export interface SentForm {
  readonly headers: Headers;
  readonly form: unknown;
}

/** Stands for the network of a form that is sent with progress; no answer is a lost connection. */
export const answeringForms = (...answers: readonly (FormAnswer | null)[]): SentForm[] => {
  const sent: SentForm[] = [];
  vi.stubGlobal(
    "XMLHttpRequest",
    class extends EventTarget {
      upload = new EventTarget();
      headers = new Headers();
      answer = answers[sent.length] ?? null;
      status = this.answer?.status ?? 0;
      responseText = this.answer ? JSON.stringify(this.answer.body) : "";
      open = vi.fn();
      abort = vi.fn();
      setRequestHeader = this.headers.set.bind(this.headers);
      getResponseHeader = (name: string) => this.answer?.headers?.[name] ?? null;
      send(form: unknown) {
        sent.push({ headers: this.headers, form });
        for (const loaded of [25, 100]) {
          this.upload.dispatchEvent(Object.assign(new Event("progress"), { loaded, total: 100 }));
        }
        this.dispatchEvent(new Event(this.answer ? "load" : "error"));
      }
    },
  );
  return sent;
};
