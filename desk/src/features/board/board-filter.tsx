import { Link } from "react-router";
import type { ArticleState } from "../../lib/article-state";
import { useWords } from "../../lib/words/use-words";
import { Views } from "../../ui/views";

const offered: readonly (ArticleState | null)[] = [
  null,
  "draft",
  "review",
  "approved",
  "scheduled",
  "live",
  "withdrawn",
  "archived",
];

export const BoardFilter = ({ state, search }: { state: ArticleState | null; search: string }) => {
  const words = useWords();
  const address = (each: ArticleState | null) => {
    const params = new URLSearchParams();
    if (each) params.set("state", each);
    if (search) params.set("q", search);
    return `?${params.toString()}`;
  };
  return (
    <Views label={words.board.filter} open={state ?? ""}>
      {offered.map((each) => (
        <Link key={each ?? "all"} to={address(each)} aria-current={each === state ? "page" : undefined}>
          {each ? words.states[each] : words.board.all}
        </Link>
      ))}
    </Views>
  );
};
