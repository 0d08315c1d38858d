export const calendar = {
  title: "Lịch",
  publish: "Đăng",
  withdraw: "Gỡ",
  empty: "Chưa hẹn giờ bài nào",
  emptyHint: "Mở một bài đã duyệt rồi chọn “Hẹn giờ”; giờ hẹn sẽ hiện ở đây.",
};
