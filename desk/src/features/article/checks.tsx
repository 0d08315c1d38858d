import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { named } from "../../lib/named";
import { useWords } from "../../lib/words/use-words";
import type { Article } from "./article";
import { getChecks, type Finding } from "./article-api";
import { goToFinding } from "./go-to-finding";
import styles from "./checks.module.css";

/** What readers would stumble over; each leads to its place in the text. */
export const Checks = ({ article }: { article: Article }) => {
  const { checks, failures } = useWords();
  const { tenant, id, etag } = article;
  const { data, error } = useQuery({
    queryKey: ["checks", tenant, id, etag],
    queryFn: ({ signal }) => getChecks(tenant, id, signal),
    placeholderData: keepPreviousData,
  });
  const words = ({ code }: Finding): string => (named(checks.flaws, code) ? checks.flaws[code] : code);
  return (
    <section className={styles.checks} data-testid="checks">
      <h2>{checks.title}</h2>
      {error && <p>{failures.load}</p>}
      {data?.items.length === 0 && <p>{checks.none}</p>}
      <ul>
        {data?.items.map((finding, at) => (
          <li key={`${at} ${finding.code}`} data-severity={finding.severity}>
            <button
              type="button"
              data-testid="finding"
              onClick={() => {
                goToFinding(finding);
              }}
            >
              <strong>{checks.severity[finding.severity]}:</strong> {words(finding)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
