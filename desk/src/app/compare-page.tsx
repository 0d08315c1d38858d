import { useParams, useSearchParams } from "react-router";
import { Compare } from "../features/history/compare";
import { useViewer } from "./viewer";

export const ComparePage = () => {
  const { tenant } = useViewer();
  const { id = "" } = useParams();
  const [params, setParams] = useSearchParams();
  const from = Number(params.get("from")) || 1;
  const to = Number(params.get("to")) || from;
  return (
    <Compare
      key={`${from}/${to}`}
      tenant={tenant}
      id={id}
      from={from}
      to={to}
      onPick={(one, other) => {
        setParams({ from: String(one), to: String(other) });
      }}
    />
  );
};
