import type { Words } from "../vi";

export const table: Words["table"] = {
  cell: (row: number, column: number) => `Row ${row}, column ${column}`,
  addRow: "Add a row",
  removeRow: "Remove a row",
  addColumn: "Add a column",
  removeColumn: "Remove a column",
  header: "The first row is a heading",
};
