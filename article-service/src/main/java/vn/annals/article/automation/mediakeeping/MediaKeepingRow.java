package vn.annals.article.automation.mediakeeping;

import java.util.List;

/** The assets an article has claimed: for its public text, and for a publication that is under way. */
record MediaKeepingRow(List<String> live, List<String> requested) {}
