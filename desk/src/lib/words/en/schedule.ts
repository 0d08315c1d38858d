import type { Words } from "../vi";

export const schedule: Words["schedule"] = {
  title: "Schedule",
  what: "The article goes public by itself at the given time, and leaves again if a time is given for that. Vietnam time.",
  whatLive: "The article leaves the public site by itself at the given time. Vietnam time.",
  publishAt: "Publish at",
  withdrawAt: "Withdraw at",
  reason: "Reason for the withdrawal (stands in the history once it is withdrawn)",
  act: "Schedule",
  publishThen: (at: string) => `Publish at ${at}`,
  withdrawThen: (at: string) => `Withdraw at ${at}`,
  timeNeeded: "Choose at least one time.",
  timesCrossed: "The time of withdrawal must be after that of publication.",
  overdue:
    "Its time has passed and it has not happened. The system keeps trying; tell the administrator if this lasts.",
  late: "Overdue",
};
