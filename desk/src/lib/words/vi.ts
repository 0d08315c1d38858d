import { viArticle } from "./vi-article";

/** Everything the desk says, in Vietnamese. The shape of this object is the catalogue: every other language must fill it. */
export const vi = {
  app: {
    name: "Annals",
    desk: "Bàn biên tập",
    skip: "Đến nội dung chính",
    menu: "Trình đơn",
    articles: "Bài viết",
    newArticle: "Viết bài mới",
    otherTenant: "Đổi cơ quan",
    otherLanguage: "English",
    signOut: "Đăng xuất",
    loading: "Đang tải…",
    again: "Thử lại",
    close: "Đóng",
    cancel: "Thôi",
    lostTitle: "Không có trang này",
    lost: "Địa chỉ không dẫn tới trang nào, hoặc bạn không có quyền xem.",
    backToArticles: "Về danh sách bài viết",
    broken: "Trang gặp lỗi và đã dừng lại. Những gì đã lưu vẫn còn nguyên; tải lại trang để làm tiếp.",
    reload: "Tải lại trang",
  },
  signIn: {
    title: "Bàn biên tập",
    invitation:
      "Nơi viết, duyệt và đăng bài của cơ quan. Mọi thay đổi đều được ghi lại và có thể kiểm chứng.",
    act: "Đăng nhập",
  },
  tenants: {
    title: "Bạn làm việc cho cơ quan nào?",
    none: "Tài khoản của bạn chưa thuộc cơ quan nào.",
    noneHint: "Nhờ người quản trị của cơ quan mời bạn vào, rồi đăng nhập lại.",
  },
  roles: {
    author: "Phóng viên",
    editor: "Biên tập viên",
    approver: "Ban biên tập",
    admin: "Quản trị",
    auditor: "Kiểm tra – giám sát",
    integrator: "Chương trình kết nối",
    "platform-admin": "Quản trị nền tảng",
    "platform-auditor": "Giám sát nền tảng",
  },
  states: {
    draft: "Bản nháp",
    review: "Chờ duyệt",
    approved: "Đã duyệt",
    scheduled: "Hẹn giờ",
    publishing: "Đang đăng",
    live: "Đã đăng",
    withdrawn: "Đã gỡ",
    archived: "Lưu trữ",
  },
  board: {
    title: "Bài viết",
    filter: "Lọc theo trạng thái",
    search: "Tìm theo tiêu đề",
    all: "Tất cả",
    more: "Xem thêm",
    untitled: "(Chưa có tiêu đề)",
    revision: (n: number) => `lần sửa ${n}`,
    liveBeside: (n: number) => `Công chúng đang xem lần sửa ${n}`,
    updated: (name: string, at: string) => `${name} sửa lúc ${at}`,
    emptyTitle: "Chưa có bài nào",
    empty: "Bài đầu tiên của cơ quan sẽ hiện ở đây.",
    emptyInState: (state: string) => `Không có bài nào ở trạng thái “${state}”.`,
    emptySearch: (words: string) => `Không có bài nào có tiêu đề khớp với “${words}”.`,
    keys: "Phím tắt: j, k để đi xuống, lên; Enter để mở; / để tìm; n để viết bài mới.",
  },
  ...viArticle,
  failures: {
    unreachable: "Mất kết nối với hệ thống.",
    unreadable:
      "Hệ thống trả lời điều mà trang này không hiểu. Tải lại trang; nếu vẫn vậy, báo cho quản trị.",
    unknown: "Hệ thống từ chối vì một lý do mà trang này chưa biết. Báo cho quản trị.",
    trace: (id: string) => `Mã tra cứu: ${id}`,
    signInAgain: "Đăng nhập lại",
    load: "Chưa tải được",
  },
};

export type Words = typeof vi;
