export const slash = {
  label: "Chèn vào bài",
  none: "Không có gì tên như vậy",
};
