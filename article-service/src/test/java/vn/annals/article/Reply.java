package vn.annals.article;

import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.annals.kernel.service.trial.TrialClient;

/** What the service answered. */
record Reply(TrialClient.Answer answer) {

    int status() {
        return answer.status();
    }

    String header(String name) {
        return answer.header(name);
    }

    JsonNode json() {
        return answer.json();
    }

    String text(String field) {
        return json().path(field).asString();
    }

    /** The JSON pointers of a refusal, in order. */
    List<String> pointers() {
        return json().path("errors")
                .valueStream()
                .map(fault -> fault.path("pointer").asString())
                .toList();
    }
}
