export const leave = {
  title: "Rời trang khi chưa lưu?",
  what: "Thay đổi của bạn chưa được lưu lên hệ thống. Chúng còn trên máy này và sẽ hiện lại khi bạn mở bài.",
  stay: "Ở lại",
  go: "Rời đi",
};
