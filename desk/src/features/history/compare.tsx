import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { named } from "../../lib/named";
import { useWords } from "../../lib/words/use-words";
import type { Words } from "../../lib/words/vi";
import { Either } from "../../ui/either";
import { Loading } from "../../ui/empty";
import { Failure } from "../../ui/failure";
import { CompareBlock } from "./compare-block";
import { diffOf, type BlockChange, type Diff } from "./diff-api";
import { PickRevisions } from "./pick-revisions";
import { WordsOf, type Shown } from "./words-of";
import styles from "./compare.module.css";

interface Props {
  readonly tenant: string;
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly onPick: (from: number, to: number) => void;
}

type Look = "inline" | "beside";

const isQuiet = (block: BlockChange) => block.change === "same" && !block.moved && !block.form;

/** Any two revisions, word by word: one text with the changes written into it, or both side by side. */
export const Compare = ({ tenant, id, from, to, onPick }: Props) => {
  const words = useWords();
  const { compare } = words;
  const [look, setLook] = useState<Look>("inline");
  const { data, error } = useQuery(diffOf(tenant, id, from, to));
  return (
    <div className={styles.page}>
      <title>{`${compare.title} – ${words.app.name}`}</title>
      <header>
        <Link to=".." relative="path">
          <span aria-hidden="true">‹ </span>
          {compare.back}
        </Link>
        <h1>{compare.title}</h1>
        <PickRevisions tenant={tenant} id={id} from={from} to={to} onPick={onPick} />
        <Either
          label={compare.look}
          words={compare.looks}
          all={["inline", "beside"]}
          chosen={look}
          hook="look"
          onChoose={setLook}
        />
      </header>
      {error && <Failure what={words.failures.load} error={error} />}
      {!data && !error && <Loading words={words.app.loading} />}
      {data && <Changes diff={data} sides={look === "inline" ? ["both"] : ["old", "new"]} words={words} />}
    </div>
  );
};

const Changes = ({ diff, sides, words }: { diff: Diff; sides: readonly Shown[]; words: Words }) => {
  const { compare, article, cover } = words;
  const fieldNames: Record<string, string> = { ...compare.fields, title: article.title, cover: cover.label };
  const nameOf = (field: string) => (named(fieldNames, field) ? fieldNames[field] : field);
  if (diff.fields.length === 0 && diff.blocks.every(isQuiet)) return <p>{compare.same}</p>;
  return (
    <div className={styles.changes} data-testid="changes" data-sides={sides.length}>
      {sides.length === 2 && (
        <div className={styles.row}>
          <h2>{words.history.revision(diff.from)}</h2>
          <h2>{words.history.revision(diff.to)}</h2>
        </div>
      )}
      {diff.fields.map((field) => (
        <div key={field.name} className={styles.row}>
          {sides.map((shown) => (
            <div key={shown} className={styles.field} data-field={field.name}>
              <p className={styles.note}>{nameOf(field.name)}</p>
              <div className={styles.words}>
                <WordsOf words={field.words} shown={shown} />
              </div>
            </div>
          ))}
        </div>
      ))}
      {diff.blocks.map((block) => (
        <div key={`${block.id}/${block.change}`} className={styles.row}>
          {sides.map((shown) => (
            <CompareBlock key={shown} block={block} shown={shown} />
          ))}
        </div>
      ))}
    </div>
  );
};
