package vn.annals.crash.check;

import java.util.List;
import java.util.Map;
import vn.annals.crash.history.History;
import vn.annals.crash.page.PageSlice;

/**
 * All that is known after a scene. {@code ledger} is in the order of its numbers; {@code rows} and {@code parked} hold
 * documents as JSON in the order of their ids; {@code digests} those of replays by what was different about each.
 */
public record Evidence(
        History history,
        List<LedgerCommit> ledger,
        Map<PageSlice, List<String>> rows,
        List<String> parked,
        Map<String, String> digests) {}
