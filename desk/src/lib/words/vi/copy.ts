export const copy = {
  act: "Sao chép",
  copied: "Đã sao chép.",
  failed: "Trình duyệt không cho sao chép. Chữ đã được chọn: bấm Ctrl+C.",
};
