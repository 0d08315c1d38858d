import { Button } from "@mantine/core";
import { useWords } from "../../../lib/words/use-words";
import { Notice } from "../../../ui/notice";
import type { Dropped } from "./paste";

interface Props {
  readonly dropped: readonly Dropped[];
  readonly onSeen: () => void;
}

/** Nothing that was pasted goes without a word. */
export const PasteLosses = ({ dropped, onSeen }: Props) => {
  const { paste: words } = useWords();
  if (dropped.length === 0) return null;
  const kinds: Readonly<Record<string, string | undefined>> = { ...words.kinds, ...words.leftOut };
  return (
    <div data-testid="paste-losses">
      <Notice tone="warning" title={words.title} actions={<Button onClick={onSeen}>{words.seen}</Button>}>
        <ul>
          {dropped.map(({ kind, count, sample }) => (
            <li key={kind}>
              {words.loss(kinds[kind] ?? words.kinds.other, count)}
              {sample && `: “${sample}”`}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
};
