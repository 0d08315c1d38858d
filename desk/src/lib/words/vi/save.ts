export const save = {
  act: "Lưu",
  saving: "Đang lưu…",
  saved: (at: string) => `Đã lưu, ${at}`,
  unsaved: "Có thay đổi chưa lưu",
  nothing: "Không có thay đổi chưa lưu",
  never: "Chưa lưu lần nào",
  failed: "Chưa lưu được",
  onScreenOnly: "Bài chỉ còn trên màn hình này. Đừng đóng trang; hãy chép bài ra nơi khác.",
  keptHere: "Bài của bạn vẫn còn trên máy này.",
  newer: (n: number, name: string, at: string) =>
    `${name} đã lưu lần sửa ${n} lúc ${at}. Thay đổi của bạn dựa trên bản cũ hơn.`,
  compare: "So với bài của tôi",
  offline: "Mất kết nối; bài còn trên máy này",
  keptUntilOnline: "Bài của bạn vẫn còn trên máy này và sẽ được lưu khi có mạng.",
  overtaken: "Có người đã lưu bản mới hơn; bài của bạn chưa được lưu.",
};
