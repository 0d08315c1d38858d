export const failures = {
  unreachable: "Mất kết nối với hệ thống.",
  unreadable: "Hệ thống trả lời điều mà trang này không hiểu. Tải lại trang; nếu vẫn vậy, báo cho quản trị.",
  unknown: "Hệ thống từ chối vì một lý do mà trang này chưa biết. Báo cho quản trị.",
  trace: (id: string) => `Mã tra cứu: ${id}`,
  signInAgain: "Đăng nhập lại",
  file: "Ảnh được nhiều nhất 20.000 điểm ảnh mỗi cạnh và 50 triệu cả ảnh. Ảnh chỉ thay được bằng ảnh, tài liệu bằng tài liệu.",
  load: "Chưa tải được",
};
