export const sections = {
  title: "Chuyên mục",
  what: "Kéo chuyên mục đến chỗ mới, hoặc dùng các nút mũi tên. Địa chỉ cũ của bài vẫn mở được.",
  listed: "Các chuyên mục theo thứ tự",
  empty: "Chưa có chuyên mục nào",
  emptyHint: "Chuyên mục được mở qua API hoặc khi nhập bài từ trang cũ.",
  steps: {
    up: (name: string) => `Đưa “${name}” lên`,
    down: (name: string) => `Đưa “${name}” xuống`,
    inward: (name: string) => `Đưa “${name}” vào trong chuyên mục đứng trước`,
    outward: (name: string) => `Đưa “${name}” ra ngoài một bậc`,
  },
  movedTop: (name: string, at: number, of: number) => `“${name}” đứng thứ ${at} trên ${of}.`,
  movedBelow: (name: string, parent: string, at: number, of: number) =>
    `“${name}” nằm trong “${parent}”, thứ ${at} trên ${of}.`,
  failed: (name: string) => `Chưa chuyển được “${name}”, thứ tự trên máy chủ được giữ`,
};
