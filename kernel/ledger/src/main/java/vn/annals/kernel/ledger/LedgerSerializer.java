package vn.annals.kernel.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import vn.annals.kernel.ledger.proof.CanonicalJson;

/**
 * Writes events under a name of our own, such as {@code article.ArticlePublished}, so that code may move, and as
 * canonical JSON, so that others can hash them to the same result.
 */
public final class LedgerSerializer extends Jackson3Serializer {

    private final Map<String, Class<?>> classes = new HashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    /** @param families the sealed interfaces whose records may enter the ledger */
    public LedgerSerializer(List<Class<?>> families) {
        super(Jackson3Serializer.builder().revisionResolver(new AnnotationRevisionResolver()));
        families.forEach(this::learn);
    }

    public LedgerSerializer(Class<?>... families) {
        this(List.of(families));
    }

    private void learn(Class<?> family) {
        var prefix = family.getSimpleName().replaceFirst("Event$", "").toLowerCase(Locale.ROOT);
        for (var event : family.getPermittedSubclasses()) {
            var name = prefix + "." + event.getSimpleName();
            names.put(event, name);
            classes.put(name, event);
        }
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> expectedRepresentation) {
        if (!names.containsKey(object.getClass())) {
            return super.serialize(object, expectedRepresentation);
        }
        var canonical =
                CanonicalJson.canonical(super.serialize(object, byte[].class).getData());
        return new SimpleSerializedObject<>(
                getConverter().convert(canonical, expectedRepresentation),
                expectedRepresentation,
                typeForClass(object.getClass()));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        var plain = super.typeForClass(type);
        var name = names.get(type);
        return name == null ? plain : new SimpleSerializedType(name, plain.getRevision());
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        var known = classes.get(type.getName());
        return known != null ? known : super.classForType(type);
    }
}
