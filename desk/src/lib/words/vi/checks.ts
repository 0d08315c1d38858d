export const checks = {
  title: "Kiểm tra trước khi đăng",
  none: "Không thấy gì cần sửa.",
  severity: { error: "Lỗi", advice: "Nên sửa" },
  flaws: {
    TITLE_TOO_LONG: "Tiêu đề dài quá 120 ký tự.",
    TITLE_IN_CAPITALS: "Tiêu đề viết toàn chữ hoa, khó đọc.",
    LEAD_MISSING: "Bài chưa có sapo.",
    SECTION_MISSING: "Chưa chọn chuyên mục: bài sẽ không có trong mục nào của trang.",
    SOURCE_MISSING: "Bài đăng lại mà chưa ghi nguồn.",
    ALT_MISSING: "Ảnh chưa có mô tả cho người không nhìn thấy ảnh.",
    CAPTION_MISSING: "Ảnh chưa có chú thích hoặc tên người chụp.",
    HEADING_EMPTY: "Đề mục không có chữ.",
    HEADING_LEVEL_SKIPPED: "Đề mục nhảy bậc: bậc trên nó còn thiếu.",
    LINK_EMPTY: "Liên kết không có chữ.",
    LINK_UNUSABLE: "Liên kết không dẫn tới trang hay hộp thư nào.",
    LINK_VAGUE: "Chữ của liên kết không cho biết nó dẫn tới đâu.",
  },
};
