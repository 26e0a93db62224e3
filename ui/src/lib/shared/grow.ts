import type { Attachment } from "svelte/attachments";

/** Lets a text field grow with what is typed, where the engine cannot do so by itself. */
export const grow: Attachment<HTMLTextAreaElement> = (field) => {
  if (CSS.supports("field-sizing", "content")) return;
  const fit = () => {
    field.style.blockSize = "auto";
    field.style.blockSize = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
  };
  fit();
  field.addEventListener("input", fit);
  return () => field.removeEventListener("input", fit);
};
