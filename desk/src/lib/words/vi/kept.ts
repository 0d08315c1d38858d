export const kept = {
  title: "Trên máy này còn bài bạn chưa lưu",
  what: (name: string, at: string, n: number | null) =>
    `${name && `“${name}”. `}Viết lúc ${at}${n === null ? "" : `, dựa trên lần sửa ${n}`}.`,
  show: "Xem",
  hide: "Ẩn",
  use: "Đưa vào bài",
  drop: "Bỏ hẳn",
  saveFirst: "Muốn đưa vào, hãy lưu bài đang mở trước.",
  elsewhere: "Đó là một bài khác; nó còn trên máy này và hiện lại khi bạn bấm “Viết bài mới”.",
  sure: { use: "Thay bài đang mở?", drop: "Bỏ hẳn bài chưa lưu?" },
  then: {
    use: "Bài trên màn hình được thay hết bằng bài này.",
    drop: "Bài này không còn trên máy và không lấy lại được.",
    discard: "Những gì chưa lưu mất hẳn, không lấy lại được. Màn hình trở về bài đã lưu, nếu có.",
  },
  resumed: "Đây là bài bạn viết dở trên máy này, chưa được lưu lên hệ thống.",
};
