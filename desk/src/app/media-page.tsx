import { Library } from "../features/media/library";
import { useViewer } from "./viewer";

export const MediaPage = () => <Library viewer={useViewer()} />;
