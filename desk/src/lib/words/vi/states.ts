export const states = {
  draft: "Bản nháp",
  review: "Chờ duyệt",
  approved: "Đã duyệt",
  scheduled: "Hẹn giờ",
  publishing: "Đang đăng",
  live: "Đã đăng",
  withdrawn: "Đã gỡ",
  archived: "Lưu trữ",
};
