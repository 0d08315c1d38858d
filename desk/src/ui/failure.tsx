import type { ReactNode } from "react";
import { explain } from "../lib/refusals";
import { signInAddress } from "../lib/sign-in";
import { useSpeech } from "../lib/words/use-words";
import { Notice } from "./notice";

interface Props {
  /** What did not happen, in words. */
  readonly what: string;
  readonly error: unknown;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** Says what did not happen, why, and what to do; stands where the person acted. */
export const Failure = ({ what, error, children, actions }: Props) => {
  const { language, words } = useSpeech();
  const { sentence, fields, trace, signIn } = explain(error, language, words);
  const again = signIn && (
    <a href={signInAddress()} data-sign-in>
      {words.failures.signInAgain}
    </a>
  );
  return (
    <Notice
      tone="failure"
      title={`${what}:`}
      actions={
        (again || actions) && (
          <>
            {again}
            {actions}
          </>
        )
      }
    >
      <span>
        {sentence} {children} {trace && words.failures.trace(trace)}
      </span>
      {fields.length > 0 && (
        <ul>
          {fields.map((field) => (
            <li key={field}>{field}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
};
