/** Instead of what is said of the members of a tenant. */
export const people = {
  title: "Người của nền tảng",
  listed: "Người của nền tảng",
  invite: "Thêm người",
  empty: "Chưa có ai",
  emptyHint: "Chờ một phút: những người có quyền trong Keycloak sẽ hiện ra ở đây.",
  states: {
    inviting: "Đang mời…",
    changing: "Đang cập nhật…",
    disabling: "Đang khóa…",
    removing: "Đang thu hồi…",
    active: "Đang hoạt động",
    disabled: "Đã khóa",
  },
  inviteTitle: "Thêm người của nền tảng",
  inviteWhat:
    "Người này làm việc trên mọi cơ quan. Ai đã có tài khoản thì đăng nhập như thường; ai chưa có thì được mở một tài khoản mới.",
  disableWhat:
    "Người này bị đăng xuất ở mọi nơi trong vòng một phút và không còn quyền nào trên nền tảng cho đến khi được mở khóa. Quyền trong các cơ quan vẫn như cũ.",
  remove: "Thu hồi quyền",
  removeTitle: (name: string) => `Thu hồi mọi quyền nền tảng của ${name}?`,
  removeWhat:
    "Người này bị đăng xuất và không còn quyền nào trên nền tảng; tên và thư điện tử bị xóa khỏi danh sách. Những gì đã làm vẫn còn trong sổ cái. Quyền trong các cơ quan vẫn như cũ.",
  removeFailed: "Chưa thu hồi được",
  removed: (name: string) => `Đã thu hồi quyền của ${name}.`,
  yourself: "Đây là tài khoản của chính bạn: làm xong, bạn không quản trị được nền tảng này nữa.",
};
