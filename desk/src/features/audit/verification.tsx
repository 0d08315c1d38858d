import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useWords } from "../../lib/words/use-words";
import { Failure } from "../../ui/failure";
import { Mark, type Tone } from "../../ui/mark";
import { Notice } from "../../ui/notice";
import { ledgerOf, type Commit } from "./ledger-api";
import { forget, lastSeen, remember } from "./seen";
import { isSound, verify, type Outcome, type Proof, type Step } from "./verify";
import styles from "./audit.module.css";

interface Props {
  readonly tenant: string;
  readonly commit: Commit;
}

const tones: Record<Outcome, Tone> = { passed: "approved", failed: "withdrawn", open: "draft" };

const check = async ({ tenant, commit }: Props): Promise<Proof> => {
  const proof = await verify(tenant, commit, ledgerOf(tenant), lastSeen(tenant));
  if (proof.seen) remember(tenant, proof.seen);
  return proof;
};

/** Works out in the browser whether a commit is what was written, and tells each step of it. */
export const Verification = ({ tenant, commit }: Props) => {
  const {
    audit: { commit: say },
  } = useWords();
  const { mutate, data: proof, error, isPending } = useMutation({ mutationFn: check });
  // Browsers leave it out on addresses that anybody could have changed on their way.
  if (!globalThis.isSecureContext) return <Notice tone="warning">{say.insecure}</Notice>;
  return (
    <div className={styles.verification}>
      <p>{say.what}</p>
      <Button
        variant="filled"
        loading={isPending}
        data-testid="verify"
        onClick={() => {
          mutate({ tenant, commit });
        }}
      >
        {proof ? say.again : say.act}
      </Button>
      {error && <Failure what={say.failed} error={error} />}
      <div role="status" data-testid="verdict" data-sound={proof && isSound(proof.steps)}>
        {isPending && say.working}
        {proof && <Told proof={proof} />}
      </div>
      {proof && mayBegin(proof) && <BeginAnew tenant={tenant} />}
    </div>
  );
};

const Told = ({ proof: { steps, size } }: { proof: Proof }) => {
  const {
    audit: { commit: say },
  } = useWords();
  const whole = steps.every(({ outcome }) => outcome === "passed") ? say.sound(size) : say.soundButOpen(size);
  return (
    <>
      <p className={styles.verdict}>{isSound(steps) ? whole : say.broken}</p>
      <ul className={styles.steps}>
        {steps.map((step) => (
          <Line key={step.name} step={step} />
        ))}
      </ul>
    </>
  );
};

const Line = ({ step: { name, outcome, because } }: { step: Step }) => {
  const {
    audit: { commit: say },
  } = useWords();
  const sentence = outcome === "open" ? say.because.unable : say.steps[name][outcome];
  return (
    <li data-testid="step" data-step={name} data-outcome={outcome}>
      <Mark tone={tones[outcome]}>{say.outcomes[outcome]}</Mark>
      <div>
        <strong>{say.steps[name].name}</strong>
        <p>{because ? say.because[because] : sentence}</p>
      </div>
    </li>
  );
};

// What was seen before is only in the way when that is what does not fit.
const mayBegin = ({ steps }: Proof): boolean =>
  steps.some(
    ({ name, outcome, because }) =>
      outcome === "failed" && (name === "consistency" || because === "otherKey"),
  );

const BeginAnew = ({ tenant }: { tenant: string }) => {
  const {
    audit: { commit: say },
  } = useWords();
  return (
    <div className={styles.anew}>
      <p>{say.forgetHint}</p>
      <Button
        onClick={() => {
          forget(tenant);
        }}
      >
        {say.forget}
      </Button>
    </div>
  );
};
