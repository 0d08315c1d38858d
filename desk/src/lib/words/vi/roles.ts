export const roles = {
  author: "Phóng viên",
  editor: "Biên tập viên",
  approver: "Ban biên tập",
  admin: "Quản trị",
  auditor: "Kiểm tra – giám sát",
  integrator: "Chương trình kết nối",
  "platform-admin": "Quản trị nền tảng",
  "platform-auditor": "Giám sát nền tảng",
};
