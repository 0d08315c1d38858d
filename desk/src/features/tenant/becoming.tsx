import { shortTime } from "../../lib/dates";
import { useWords } from "../../lib/words/use-words";
import { ProgressBar } from "../../ui/progress-bar";
import type { Tenant } from "./tenant-api";
import styles from "./tenant.module.css";

/** What happens to a tenant between its registration and the day it can be used: seconds, as a rule. */
export const Becoming = ({ tenant, long }: { tenant: Tenant; long: boolean }) => {
  const { platform: say } = useWords();
  return (
    <div className={styles.becoming} data-testid="becoming">
      <p role="status">{long ? say.becomingLong : say.becoming}</p>
      <ProgressBar label={say.becoming} share={null} />
      <ol>
        <li data-step="done">
          {say.steps.registered}, {shortTime(tenant.registeredAt)}
        </li>
        <li data-step="now" aria-current="step">
          {say.steps.signIn}
        </li>
        <li>{say.steps.active}</li>
      </ol>
    </div>
  );
};
