package vn.annals.article;

import tools.jackson.databind.json.JsonMapper;
import vn.annals.kernel.service.trial.TrialClient;

/** Somebody who calls the service. */
record Person(TrialClient client) {

    Reply get(String path, String... headers) {
        return new Reply(client.get(path, headers));
    }

    Reply post(String path, Object body, String... headers) {
        return new Reply(client.post(path, json(body), headers));
    }

    Reply post(String path) {
        return new Reply(client.send("POST", path, null));
    }

    Reply put(String path, Object body, String... headers) {
        return new Reply(client.put(path, json(body), headers));
    }

    Reply patch(String path, Object body, String... headers) {
        return new Reply(client.send("PATCH", path, json(body), headers));
    }

    Reply delete(String path, String... headers) {
        return new Reply(client.send("DELETE", path, null, headers));
    }

    private static String json(Object body) {
        return body instanceof String raw ? raw : JsonMapper.shared().writeValueAsString(body);
    }
}
