package vn.annals.kernel.service.command;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** How much memory aggregates may take between two commands. */
@ConfigurationProperties("annals.aggregates")
record AggregateSettings(@DefaultValue("16MB") DataSize memory) {

    AggregateSettings {
        if (memory.toBytes() < 1) {
            throw new IllegalArgumentException("annals.aggregates: memory must be positive");
        }
    }
}
