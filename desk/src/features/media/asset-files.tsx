import { useQuery } from "@tanstack/react-query";
import { cardAddress } from "../../lib/media-address";
import { shortTime } from "../../lib/dates";
import { useWords } from "../../lib/words/use-words";
import { isPicture, type Asset } from "./asset";
import { filesIn } from "./files";
import { revisionsOf } from "./media-api";
import styles from "./asset-files.module.css";

/** The files an asset has shown; those before go on being shown where they were used. */
export const AssetFiles = ({ asset }: { asset: Asset }) => {
  const { asset: say } = useWords();
  const files = filesIn(useQuery(revisionsOf(asset.tenant, asset.id)).data ?? []);
  return (
    <section>
      <h2>{say.files}</h2>
      <ol className={styles.files} data-testid="asset-files">
        {files.map((file) => (
          <li key={file.revision}>
            <a href={file.address} target="_blank" rel="noreferrer">
              {isPicture(asset) && <img src={cardAddress(asset.tenant, file.sha256)} alt="" loading="lazy" />}
              <span>
                {say.fileOf(file.revision)}
                {file.sha256 === asset.sha256 && <b> · {say.fileNow}</b>}
              </span>
            </a>
            <p>
              {file.by.name}, <time dateTime={file.at.toISOString()}>{shortTime(file.at)}</time>
            </p>
            {file.note && <p className={styles.note}>{file.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
};
