package vn.annals.crash.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;

/** Records as single lines of JSON, in files and between processes. */
public final class JsonLines {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private JsonLines() {}

    public static String line(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    public static <T> T read(String line, Class<T> type) {
        return MAPPER.readValue(line, type);
    }

    public static <T> T read(byte[] json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
