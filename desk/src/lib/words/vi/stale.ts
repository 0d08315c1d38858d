export const stale = {
  title: "Có người đã sửa bài này",
  what: (n: number, name: string, at: string) => `${name} đã lưu lần sửa ${n} lúc ${at}, sau khi bạn mở bài.`,
  meaning:
    "Bài của bạn chưa được lưu và không đè lên bản đó. Chọn ở từng chỗ khác nhau, rồi viết tiếp trên bản ghép.",
  mine: "Bài của tôi",
  theirs: "Bản mới lưu",
  nothing: "(không có)",
  same: "Hai bài nay giống nhau.",
  changedBy: {
    mine: "chỉ bạn sửa",
    theirs: "chỉ người kia sửa",
    both: "cả hai cùng sửa",
  },
  keep: {
    mine: "Giữ của tôi",
    theirs: "Lấy bản mới",
    both: "Giữ cả hai",
  },
  undecided: (n: number) => `Còn ${n} chỗ cả hai cùng sửa cần bạn chọn.`,
  stay: "Để sau",
  open: "Mở bản mới, để bài của tôi bên cạnh",
  merge: "Viết tiếp trên bản ghép",
  loading: "Đang lấy bản mới…",
};
