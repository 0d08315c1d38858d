import { useNavigate } from "react-router";
import { Tenants } from "../features/tenant/tenants";
import { useWords } from "../lib/words/use-words";
import { register } from "./platform-shell";
import styles from "./page.module.css";

export const TenantsPage = () => {
  const { platform, app } = useWords();
  const navigate = useNavigate();
  return (
    <div className={styles.column}>
      <title>{`${platform.title} – ${app.name}`}</title>
      <Tenants
        placeOf={(slug) => `${register}/${slug}`}
        onRegistered={({ slug }) => {
          void navigate(`${register}/${slug}`);
        }}
      />
    </div>
  );
};
