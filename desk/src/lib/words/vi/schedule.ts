export const schedule = {
  title: "Hẹn giờ",
  what: "Bài tự lên trang công khai vào giờ hẹn, và tự gỡ nếu có hẹn giờ gỡ. Giờ Việt Nam.",
  whatLive: "Bài tự rời trang công khai vào giờ hẹn. Giờ Việt Nam.",
  publishAt: "Giờ đăng",
  withdrawAt: "Giờ gỡ",
  act: "Hẹn giờ",
  publishThen: (at: string) => `Hẹn đăng ${at}`,
  withdrawThen: (at: string) => `Hẹn gỡ ${at}`,
  timeNeeded: "Cần chọn ít nhất một giờ.",
  timesCrossed: "Giờ gỡ phải sau giờ đăng.",
  overdue: "Đã quá giờ hẹn mà chưa thực hiện được. Hệ thống vẫn đang thử; báo cho quản trị nếu kéo dài.",
  late: "Quá giờ hẹn",
};
