import { Failure } from "./failure";
import { FormDialog } from "./form-dialog";

interface Props {
  readonly title: string;
  readonly what: string;
  readonly act: string;
  readonly failed: string;
  readonly step: {
    readonly isPending: boolean;
    readonly isError: boolean;
    readonly error: unknown;
    readonly mutate: (wanted: undefined) => void;
  };
  readonly onClose: () => void;
}

/** Says what will happen, and does it once somebody is sure. */
export const AskSure = ({ title, what, act, failed, step, onClose }: Props) => (
  <FormDialog
    title={title}
    what={<p>{what}</p>}
    act={act}
    busy={step.isPending}
    failure={step.isError && <Failure what={failed} error={step.error} />}
    onAct={() => {
      step.mutate(undefined);
    }}
    onClose={onClose}
  />
);
