export const kept = {
  title: "Trên máy này còn bài bạn chưa lưu",
  what: (at: string, n: number | null) =>
    n === null ? `Viết lúc ${at}.` : `Viết lúc ${at}, dựa trên lần sửa ${n}.`,
  show: "Xem",
  hide: "Ẩn",
  use: "Đưa vào bài",
  drop: "Bỏ hẳn",
  returned: "Đây là bài bạn đang viết dở trên máy này; nó sẽ được lưu ngay.",
};
