export const comments = {
  title: "Trao đổi",
  open: (n: number) => `${n} ý chưa xong`,
  none: "Chưa ai nói gì về bài này.",
  write: "Góp ý cho bài",
  send: "Gửi",
  reply: "Trả lời",
  resolve: "Đã xong",
  reopen: "Mở lại",
  resolved: "đã xong",
  detached: "(đoạn này không còn trong bài)",
  failed: "Chưa gửi được",
};
