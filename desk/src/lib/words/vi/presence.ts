export const presence = {
  here: (names: string) => `${names} cũng đang mở bài này.`,
};
