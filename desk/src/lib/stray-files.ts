const takesFiles = (place: EventTarget | null): boolean =>
  place instanceof HTMLInputElement && place.type === "file";

/** A file dropped beside its place would be opened by the browser, and take the page away with what is written on it. */
export const holdStrayFiles = (): void => {
  for (const kind of ["dragover", "drop"] as const)
    window.addEventListener(kind, (event) => {
      const files = event.dataTransfer?.types.includes("Files");
      if (!files || event.defaultPrevented || takesFiles(event.target)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = "none";
    });
};
