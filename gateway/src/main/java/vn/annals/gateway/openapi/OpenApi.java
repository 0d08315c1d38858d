package vn.annals.gateway.openapi;

import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.YamlMapFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one document, put together of a file for each of its parts. */
@Component
class OpenApi {

    private final JsonNode document;

    OpenApi(JsonMapper json) {
        var parts = new YamlMapFactoryBean();
        parts.setResources(Stream.of(
                        "annals",
                        "articles",
                        "texts",
                        "history",
                        "steps",
                        "comments",
                        "site",
                        "media",
                        "assets",
                        "media-store",
                        "delivery",
                        "tenants",
                        "platform",
                        "members",
                        "clients",
                        "ledger",
                        "feed",
                        "webhooks")
                .map(part -> new ClassPathResource("openapi/" + part + ".yaml"))
                .toArray(Resource[]::new));
        this.document = json.valueToTree(Objects.requireNonNull(parts.getObject()));
    }

    JsonNode document() {
        return document;
    }
}
