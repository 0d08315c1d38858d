import { dateTime } from "../../lib/dates";
import { useSpeech } from "../../lib/words/use-words";
import type { Words } from "../../lib/words/vi";
import { isPicture, type Asset } from "./asset";
import styles from "./asset.module.css";

const sizeOf = (bytes: number, language: "vi" | "en", { asset: say }: Words): string => {
  const number = (value: number) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
  return bytes < 1_000_000 ? say.kilobytes(number(bytes / 1000)) : say.megabytes(number(bytes / 1_000_000));
};

/** What the file is, and who brought it. */
export const AssetFacts = ({ asset }: { asset: Asset }) => {
  const { words, language } = useSpeech();
  const { asset: say } = words;
  const size = [
    isPicture(asset) ? say.pixels(asset.width, asset.height) : null,
    sizeOf(asset.size, language, words),
  ];
  const rows = [
    [say.name, asset.name],
    [say.kind, asset.extension.toUpperCase()],
    [say.size, size.filter((part) => part !== null).join(", ")],
    [say.added, `${asset.createdBy.name}, ${dateTime(asset.createdAt)}`],
  ];
  return (
    <section>
      <h2>{say.facts}</h2>
      <dl className={styles.said}>
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <a href={asset.address} target="_blank" rel="noreferrer">
        {say.open}
      </a>
    </section>
  );
};
