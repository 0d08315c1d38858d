import { Link } from "react-router";
import { useWords } from "../../lib/words/use-words";
import type { Asset } from "./asset";
import { askedOf, everything } from "./sought";
import styles from "./asset.module.css";

const within = (sought: Partial<typeof everything>): string =>
  `..?${askedOf({ ...everything, ...sought }).toString()}`;

/** What is said of an asset, for those who do not change it. */
export const ReadAsset = ({ asset }: { asset: Asset }) => {
  const { asset: say } = useWords();
  const said = [
    [say.alt, asset.alt],
    [say.caption, asset.caption],
    [say.credit, asset.credit],
    [say.licence, asset.licence],
    [say.source, asset.source],
  ].filter(([, words]) => words != null);
  return (
    <section className={styles.fields}>
      <h2>{say.description}</h2>
      <dl className={styles.said}>
        {said.map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
        {asset.folder && (
          <div>
            <dt>{say.folder}</dt>
            <dd>
              <Link to={within({ folder: asset.folder })} relative="path">
                {asset.folder}
              </Link>
            </dd>
          </div>
        )}
        {asset.tags.length > 0 && (
          <div>
            <dt>{say.tags}</dt>
            <dd className={styles.tags}>
              {asset.tags.map((tag) => (
                <Link key={tag} to={within({ tag })} relative="path">
                  {tag}
                </Link>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
};
