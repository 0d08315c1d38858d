export const table = {
  cell: (row: number, column: number) => `Hàng ${row}, cột ${column}`,
  addRow: "Thêm hàng",
  removeRow: "Bớt hàng",
  addColumn: "Thêm cột",
  removeColumn: "Bớt cột",
  header: "Hàng đầu là tiêu đề",
};
