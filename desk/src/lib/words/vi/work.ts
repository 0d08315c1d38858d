export const work = {
  title: "Bàn làm việc",
  all: "Xem tất cả",
  piles: {
    review: "Chờ tôi duyệt",
    approved: "Đã duyệt, chờ đăng",
    scheduled: "Đã hẹn giờ",
    mine: "Bản nháp của tôi",
    waiting: "Bài của tôi đang chờ duyệt",
    live: "Vừa đăng",
  },
  nothing: {
    review: "Không có bài nào chờ duyệt.",
    approved: "Không có bài nào chờ đăng.",
    scheduled: "Chưa hẹn giờ bài nào.",
    mine: "Bạn không có bản nháp nào. Bấm “Viết bài mới” để bắt đầu.",
    waiting: "Không có bài nào của bạn đang chờ duyệt.",
    live: "Chưa có bài nào trên trang công khai.",
  },
};
