import { isPicture, type Asset } from "./asset";

export const pictures = "image/jpeg,image/png,image/gif,image/webp";

const documents = ".pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp";

/** What the library takes. */
export const everyFile = `.jpg,.jpeg,.png,.gif,.webp,${documents}`;

/** What can stand in the place of an asset's file: what shows a picture could not show a document. */
export const acceptedFor = (asset: Asset): string => (isPicture(asset) ? pictures : documents);

export const hintFor = (asset: Asset, forPictures: string): string =>
  isPicture(asset) ? forPictures : documents.replaceAll(",", ", ");
