export const board = {
  title: "Bài viết",
  filter: "Lọc theo trạng thái",
  search: "Tìm trong các bài",
  all: "Tất cả",
  more: "Xem thêm",
  untitled: "(Chưa có tiêu đề)",
  revision: (n: number) => `lần sửa ${n}`,
  liveBeside: (n: number) => `Công chúng đang xem lần sửa ${n}`,
  updated: (name: string, at: string) => `${name} sửa lúc ${at}`,
  emptyTitle: "Chưa có bài nào",
  empty: "Bài đầu tiên của cơ quan sẽ hiện ở đây.",
  emptyInState: (state: string) => `Không có bài nào ở trạng thái “${state}”.`,
  emptySearch: (words: string) =>
    `Không có bài nào khớp với “${words}”. Hãy thử ít từ hơn, hoặc gõ không dấu.`,
  keys: "Phím tắt: j, k để đi xuống, lên; Enter để mở; / để tìm; n để viết bài mới.",
};
