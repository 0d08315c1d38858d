export const preview = {
  act: "Xem trước",
  title: "Xem trước như bạn đọc sẽ thấy",
  width: "Bề rộng",
  widths: { phone: "Điện thoại", desktop: "Máy tính" },
  frame: "Trang xem trước",
  link: "Liên kết cho người không có tài khoản",
  until: (at: string) => `Ai có liên kết này đều xem được lần sửa này, đến ${at}.`,
  failed: "Chưa mở được bản xem trước",
};
