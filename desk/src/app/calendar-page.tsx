import { Calendar } from "../features/board/calendar";
import { useViewer } from "./viewer";

export const CalendarPage = () => <Calendar tenant={useViewer().tenant} />;
