export const stale = {
  title: "Có người đã sửa bài này",
  what: (n: number, name: string, at: string) => `${name} đã lưu lần sửa ${n} lúc ${at}, sau khi bạn mở bài.`,
  meaning: "Bài của bạn chưa được lưu và không đè lên bản đó. Chữ bạn viết vẫn còn nguyên.",
  mine: "Chỉ có trong bài của bạn",
  theirs: "Chỉ có trong bản mới lưu",
  same: "Không có đoạn nào. Chỗ khác có thể nằm ở chuyên mục, ảnh bìa, tác giả hoặc nguồn.",
  stay: "Giữ bài của tôi để xem tiếp",
  open: "Mở bản mới, để bài của tôi bên cạnh",
  loading: "Đang lấy bản mới…",
};
