export const overtaken = {
  what: "Chưa có gì của bạn được lưu, và chưa có gì của họ bị đổi.",
  keepMine: "Giữ thay đổi của tôi trên bản mới",
  dropMine: "Xem bản mới, bỏ thay đổi của tôi",
};
