import { useWords } from "../../../lib/words/use-words";
import type { Block, Span } from "../block";
import styles from "./kept.module.css";

type Table = Extract<Block, { type: "table" }>;

interface Props {
  readonly block: Table;
  readonly editable: boolean;
  readonly onChange: (block: Table) => void;
}

const cellText = (spans: readonly Span[]): string => spans.map(({ text }) => text).join("");

const spansOf = (text: string): Span[] => (text === "" ? [] : [{ text, marks: [] }]);

const widthOf = ({ rows }: Table): number => Math.max(0, ...rows.map((row) => row.length));

/** What is not touched keeps its marks and links; a cell that is written in becomes plain text. */
export const KeptTable = ({ block, editable, onChange }: Props) => {
  const { table } = useWords();
  const { rows, header } = block;
  const write = (y: number, x: number, text: string) => {
    onChange({
      ...block,
      rows: rows.map((row, at) =>
        at === y ? row.map((cell, to) => (to === x ? spansOf(text) : cell)) : row,
      ),
    });
  };
  const withColumns = (change: (row: Span[][]) => Span[][]) => {
    onChange({ ...block, rows: rows.map(change) });
  };
  return (
    <figure className={styles.table}>
      <table>
        <tbody>
          {rows.map((row, y) => (
            <tr key={y}>
              {row.map((cell, x) => {
                const Cell = header && y === 0 ? "th" : "td";
                const text = cellText(cell);
                return (
                  <Cell key={x}>
                    {editable ? (
                      <input
                        aria-label={table.cell(y + 1, x + 1)}
                        value={text}
                        size={Math.max(4, text.length)}
                        onChange={(event) => {
                          write(y, x, event.currentTarget.value);
                        }}
                      />
                    ) : (
                      text
                    )}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {editable && (
        <div className={styles.tools}>
          <button
            type="button"
            onClick={() => {
              onChange({ ...block, rows: [...rows, Array.from({ length: widthOf(block) }, () => [])] });
            }}
          >
            {table.addRow}
          </button>
          <button
            type="button"
            disabled={rows.length < 2}
            onClick={() => {
              onChange({ ...block, rows: rows.slice(0, -1) });
            }}
          >
            {table.removeRow}
          </button>
          <button
            type="button"
            onClick={() => {
              withColumns((row) => [...row, []]);
            }}
          >
            {table.addColumn}
          </button>
          <button
            type="button"
            disabled={widthOf(block) < 2}
            onClick={() => {
              withColumns((row) => row.slice(0, -1));
            }}
          >
            {table.removeColumn}
          </button>
          <label>
            <input
              type="checkbox"
              checked={header}
              onChange={(event) => {
                onChange({ ...block, header: event.currentTarget.checked });
              }}
            />
            {table.header}
          </label>
        </div>
      )}
    </figure>
  );
};
