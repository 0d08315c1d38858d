package vn.annals.kernel.service.problem;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import vn.annals.kernel.text.VietnameseText;

/** Text enters in one form, so that what looks the same is the same, in the ledger and in every index. */
final class NormalText extends SimpleModule {

    NormalText() {
        super("annals-normal-text");
        addDeserializer(String.class, new NormalString());
    }

    private static final class NormalString extends StdScalarDeserializer<String> {

        NormalString() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            var text = StringDeserializer.instance.deserialize(parser, context);
            if (text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)) {
                throw context.weirdStringException("", String.class, "half of a surrogate pair");
            }
            return VietnameseText.normal(text);
        }
    }
}
