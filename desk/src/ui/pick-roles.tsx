import { useId } from "react";
import type { TenantRole } from "../lib/session";
import { useWords } from "../lib/words/use-words";
import { Tick } from "./tick";
import styles from "./pick-roles.module.css";

interface Props {
  readonly offered: readonly TenantRole[];
  readonly chosen: readonly TenantRole[];
  readonly error: string | null;
  readonly onChange: (chosen: readonly TenantRole[]) => void;
}

/** Which roles somebody is to have, each with what it lets them do. */
export const PickRoles = ({ offered, chosen, error, onChange }: Props) => {
  const { duties, roles } = useWords();
  const id = useId();
  return (
    <fieldset className={styles.roles}>
      <legend>{duties.label}</legend>
      {offered.map((role) => (
        <div key={role}>
          <Tick
            label={roles[role]}
            hook={`role-${role}`}
            describedBy={error === null ? `${id}-${role}` : `${id}-${role} ${id}-error`}
            invalid={error !== null}
            checked={chosen.includes(role)}
            onChange={(wanted) => {
              onChange(offered.filter((each) => (each === role ? wanted : chosen.includes(each))));
            }}
          />
          <small id={`${id}-${role}`}>{duties[role]}</small>
        </div>
      ))}
      {error !== null && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
};
