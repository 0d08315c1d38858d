export const duties = {
  label: "Vai trò",
  author: "Viết bài và gửi duyệt",
  editor: "Sửa bài của mọi người, trả lại có lý do, duyệt",
  approver: "Duyệt, đăng, hẹn giờ và gỡ bài",
  admin: "Viết bài; quản lý người, chương trình kết nối và cài đặt của cơ quan",
  auditor: "Xem mọi lần sửa và toàn bộ lịch sử, không thay đổi gì",
  "platform-admin": "Quản lý các cơ quan và người của nền tảng",
  "platform-auditor": "Xem mọi cơ quan, không thay đổi gì",
  integrator: "Cho chương trình: đọc, viết và gửi duyệt bài",
};
