import { useWords } from "../../lib/words/use-words";
import { CommitNumber } from "./commit-number";
import type { Deed } from "./deeds-api";
import { whatOf } from "./what-of";
import styles from "./audit.module.css";

interface Props {
  readonly tenant: string;
  readonly because: NonNullable<Deed["because"]>;
  readonly onOpen: ((commit: number) => void) | null;
}

/** On whose account it was done, where nobody did it by hand. */
export const Because = ({ tenant, because: { actor, type, commit }, onOpen }: Props) => {
  const words = useWords();
  return (
    <p className={styles.why} data-testid="because">
      {words.audit.because(actor.name, whatOf(type, tenant, words))},{" "}
      <CommitNumber commit={commit} onOpen={onOpen} hook="open-because" />
    </p>
  );
};
