import styles from "./face.module.css";

/** The given name stands last in a Vietnamese name. */
const initial = (name: string): string => name.trim().split(/\s+/).at(-1)?.slice(0, 1).toUpperCase() ?? "";

export const Face = ({ name }: { name: string }) => (
  <span className={styles.face} aria-hidden="true">
    {initial(name)}
  </span>
);
