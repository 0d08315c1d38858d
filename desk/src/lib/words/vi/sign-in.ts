export const signIn = {
  title: "Bàn biên tập",
  invitation: "Nơi viết, duyệt và đăng bài của cơ quan. Mọi thay đổi đều được ghi lại và có thể kiểm chứng.",
  act: "Đăng nhập",
};
