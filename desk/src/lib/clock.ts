/** Below this the two clocks may as well be one: the way of an answer takes its time too. */
const tolerable = 60_000;

let ahead = 0;

/** Takes the time from an answer: a computer at the desk may be wrong by a day, and the ledger is not. */
export const learnTime = (date: string | null): void => {
  const server = date === null ? NaN : Date.parse(date);
  if (Number.isNaN(server)) return;
  const difference = server - Date.now();
  ahead = Math.abs(difference) < tolerable ? 0 : difference;
};

/** The time as the server has it. */
export const now = (): Date => new Date(Date.now() + ahead);
