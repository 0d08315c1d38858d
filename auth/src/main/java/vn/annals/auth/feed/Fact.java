package vn.annals.auth.feed;

import java.util.Map;

/** What outsiders are told of one event. {@code subject} is what it is about; {@code data} holds text and numbers only. */
public record Fact(String type, String subject, Map<String, Object> data) {

    public Fact {
        data = Map.copyOf(data);
    }
}
