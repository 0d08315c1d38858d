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

/** Stands for the network of a form that is sent with progress; no answer is a lost connection, some take their time. */
export const answeringForms = (
  ...answers: readonly (FormAnswer | Promise<FormAnswer> | null)[]
): SentForm[] => {
  const sent: SentForm[] = [];
  vi.stubGlobal(
    "XMLHttpRequest",
    class extends EventTarget {
      upload = new EventTarget();
      headers = new Headers();
      answer: FormAnswer | null = null;
      open = vi.fn();
      abort = vi.fn();
      setRequestHeader = this.headers.set.bind(this.headers);
      getResponseHeader = (name: string) => this.answer?.headers?.[name] ?? null;
      get status() {
        return this.answer?.status ?? 0;
      }
      get responseText() {
        return this.answer ? JSON.stringify(this.answer.body) : "";
      }
      async send(form: unknown) {
        const coming = answers[sent.length] ?? null;
        sent.push({ headers: this.headers, form });
        for (const loaded of [25, 100]) {
          this.upload.dispatchEvent(Object.assign(new Event("progress"), { loaded, total: 100 }));
        }
        this.answer = await coming;
        this.dispatchEvent(new Event(this.answer ? "load" : "error"));
      }
    },
  );
  return sent;
};
