export const tenants = {
  title: "Bạn làm việc cho cơ quan nào?",
  none: "Tài khoản của bạn chưa thuộc cơ quan nào.",
  noneHint: "Nhờ người quản trị của cơ quan mời bạn vào, rồi đăng nhập lại.",
};
