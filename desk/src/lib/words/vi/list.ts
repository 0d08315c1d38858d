export const list = {
  nameless: (n: number) => `Dòng ${n}`,
  up: (name: string) => `Đưa “${name}” lên`,
  down: (name: string) => `Đưa “${name}” xuống`,
  remove: (name: string) => `Bỏ “${name}”`,
};
